import {penKeys} from './pen-keys.js';
import type {Drawing, Point} from './strokes.js';

/** Width of the line as a part of the pad's side. */
const LINE = 0.075;
/** Points nearer to the one before than this part of the pad add nothing that one sees. */
const CLOSE = 0.004;

export interface DrawingPad {
  /** Replaces the drawing, which counts as a finished stroke. */
  show(drawing: Drawing): void;
  undo(): void;
  clear(): void;
}

/**
 * Makes a canvas a drawing pad for mouse, finger, pen and keyboard.
 * Calls `onChange` after every movement, with `resting` true when the pen has left the pad.
 */
export function drawingPad(
  canvas: HTMLCanvasElement,
  onChange: (drawing: Drawing, resting: boolean) => void,
): DrawingPad {
  let strokes: Point[][] = [];
  const changed = (resting: boolean) => {
    paint();
    onChange(strokes, resting);
  };
  const begin = (point: Point) => {
    strokes.push([point]);
    changed(false);
  };
  const extend = (points: readonly Point[]) => {
    const stroke = strokes.at(-1)!;
    for (const point of points) {
      const before = stroke.at(-1)!;
      if (Math.hypot(point.x - before.x, point.y - before.y) >= CLOSE) stroke.push(point);
    }
    changed(false);
  };
  const end = () => changed(true);
  const replace = (drawing: Drawing) => {
    strokes = drawing.map((stroke) => [...stroke]);
    changed(true);
  };
  const undo = () => replace(strokes.slice(0, -1));

  const pen = penKeys(canvas, {begin, extend, end, undo, moved: () => paint()});
  const paint = () => paintDrawing(canvas, strokes, pen.position());
  followPointer(canvas, {begin, extend, end});
  new ResizeObserver(paint).observe(canvas);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);
  return {show: replace, undo, clear: () => replace([])};
}

interface Pen {
  begin(point: Point): void;
  extend(points: readonly Point[]): void;
  end(): void;
}

/** One stroke per pointer contact; a second finger is ignored until the first has left. */
function followPointer(canvas: HTMLCanvasElement, pen: Pen) {
  let drawing: number | undefined;
  const locate = (event: PointerEvent): Point => {
    const box = canvas.getBoundingClientRect();
    const inside = (value: number) => Math.min(1, Math.max(0, value));
    return {
      x: inside((event.clientX - box.left) / box.width),
      y: inside((event.clientY - box.top) / box.height),
    };
  };
  canvas.addEventListener('pointerdown', (event) => {
    if (drawing !== undefined || event.button !== 0) return;
    drawing = event.pointerId;
    canvas.setPointerCapture(event.pointerId);
    pen.begin(locate(event));
  });
  canvas.addEventListener('pointermove', (event) => {
    if (event.pointerId !== drawing) return;
    const events = event.getCoalescedEvents?.() ?? [];
    pen.extend((events.length > 0 ? events : [event]).map(locate));
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    canvas.addEventListener(type, (event) => {
      if (event.pointerId !== drawing) return;
      drawing = undefined;
      pen.end();
    });
  }
}

/** Paints the strokes, and the keyboard's pen where it is, in the colours of the style sheet. */
function paintDrawing(
  canvas: HTMLCanvasElement,
  drawing: Drawing,
  pen: (Point & {down: boolean}) | undefined,
) {
  const side = Math.round(canvas.clientWidth * devicePixelRatio);
  if (canvas.width !== side) canvas.width = canvas.height = side;
  const context = canvas.getContext('2d')!;
  const style = getComputedStyle(canvas);
  context.clearRect(0, 0, side, side);
  context.lineCap = context.lineJoin = 'round';
  context.lineWidth = LINE * side;
  context.strokeStyle = style.color;
  for (const stroke of drawing) {
    context.beginPath();
    context.moveTo(stroke[0]!.x * side, stroke[0]!.y * side);
    for (const {x, y} of stroke) context.lineTo(x * side, y * side);
    context.stroke();
  }
  if (!pen) return;
  context.lineWidth = 3 * devicePixelRatio;
  context.strokeStyle = context.fillStyle = style.outlineColor;
  context.beginPath();
  context.arc(pen.x * side, pen.y * side, (LINE * side) / 2, 0, 2 * Math.PI);
  context.stroke();
  if (pen.down) context.fill();
}
