import type {OpenStroke} from './drawing-pad.js';
import type {Point} from './strokes.js';

/** One press of an arrow key moves the pen by this part of the pad. */
const STEP = 0.03;

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: {x: -1, y: 0},
  ArrowRight: {x: 1, y: 0},
  ArrowUp: {x: 0, y: -1},
  ArrowDown: {x: 0, y: 1},
};

interface Actions {
  begin(point: Point): OpenStroke;
  undo(): void;
  moved(): void;
  /** Whether something else draws, so that keys do nothing. */
  locked(): boolean;
}

/**
 * A pen for the keyboard: arrow keys move it (two at once: diagonally), Space puts it down and lifts it,
 * Backspace takes the last stroke back. It shows once a key has moved it, and goes when the pad loses the focus.
 */
export function penKeys(canvas: HTMLElement, actions: Actions) {
  let at: Point = {x: 0.5, y: 0.3};
  let visible = false;
  let stroke: OpenStroke | undefined;
  const down = () => stroke?.isOpen() ?? false;
  const held = new Set<string>();

  const move = () => {
    for (const key of held) {
      const {x, y} = DIRECTIONS[key]!;
      at = {x: clamp(at.x + x * STEP), y: clamp(at.y + y * STEP)};
    }
    if (down()) stroke!.extend([at]);
    else actions.moved();
  };
  const toggle = () => {
    if (down()) stroke!.end();
    else stroke = actions.begin(at);
  };

  canvas.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key in DIRECTIONS) held.add(event.key);
    else if (event.key !== ' ' && event.key !== 'Backspace') return;
    event.preventDefault();
    if (actions.locked()) return;
    visible = true;
    if (event.key === ' ') {
      if (!event.repeat) toggle();
    } else if (event.key === 'Backspace') actions.undo();
    else move();
  });
  canvas.addEventListener('keyup', (event) => held.delete(event.key));
  canvas.addEventListener('blur', () => {
    held.clear();
    visible = false;
    stroke?.end();
    actions.moved();
  });
  return {position: () => (visible ? {...at, down: down()} : undefined)};
}

const clamp = (value: number) => Math.min(1, Math.max(0, value));
