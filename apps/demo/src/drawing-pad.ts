import {penKeys} from './pen-keys.js';
import type {Drawing, Point} from './strokes.js';

/** Width of the line as a part of the pad's side. */
const LINE = 0.075;
/** Points nearer to the one before than this part of the pad add nothing that one sees. */
const CLOSE = 0.004;

/** A stroke while a pen draws it. Once it has ended, or was taken away with the drawing, more points change nothing. */
export interface OpenStroke {
  isOpen(): boolean;
  extend(points: readonly Point[]): void;
  end(): void;
}

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
  let open: Point[] | undefined;
  const changed = (resting: boolean) => {
    paint();
    onChange(strokes, resting);
  };
  /** Begins a stroke, which ends the one that is open. */
  const begin = (point: Point): OpenStroke => {
    const stroke = [point];
    strokes.push(stroke);
    open = stroke;
    changed(false);
    const isOpen = () => open === stroke;
    return {
      isOpen,
      extend(points) {
        if (!isOpen()) return;
        for (const next of points) {
          const before = stroke.at(-1)!;
          if (Math.hypot(next.x - before.x, next.y - before.y) >= CLOSE) stroke.push(next);
        }
        changed(false);
      },
      end() {
        if (!isOpen()) return;
        open = undefined;
        changed(true);
      },
    };
  };
  const replace = (drawing: Drawing) => {
    strokes = drawing.map((stroke) => [...stroke]);
    open = undefined;
    changed(true);
  };
  const undo = () => replace(strokes.slice(0, -1));

  const pointer = followPointer(canvas, begin);
  const pen = penKeys(canvas, {begin, undo, moved: () => paint(), locked: pointer.draws});
  const paint = () => paintDrawing(canvas, strokes, pen.position());
  new ResizeObserver(paint).observe(canvas);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);
  return {show: replace, undo, clear: () => replace([])};
}

/** One stroke per pointer contact; a second finger is ignored until the first has left. */
function followPointer(canvas: HTMLCanvasElement, begin: (point: Point) => OpenStroke) {
  let drawing: {id: number; stroke: OpenStroke} | undefined;
  const locate = (event: PointerEvent): Point => {
    const box = canvas.getBoundingClientRect();
    const inside = (value: number) => Math.min(1, Math.max(0, value));
    return {
      x: inside((event.clientX - box.left) / box.width),
      y: inside((event.clientY - box.top) / box.height),
    };
  };
  canvas.addEventListener('pointerdown', (event) => {
    if (drawing || event.button !== 0) return;
    canvas.setPointerCapture(event.pointerId);
    drawing = {id: event.pointerId, stroke: begin(locate(event))};
  });
  canvas.addEventListener('pointermove', (event) => {
    if (event.pointerId !== drawing?.id) return;
    const events = event.getCoalescedEvents?.() ?? [];
    drawing.stroke.extend((events.length > 0 ? events : [event]).map(locate));
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    canvas.addEventListener(type, (event) => {
      if (event.pointerId !== drawing?.id) return;
      const {stroke} = drawing;
      drawing = undefined;
      stroke.end();
    });
  }
  return {draws: () => drawing !== undefined};
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
