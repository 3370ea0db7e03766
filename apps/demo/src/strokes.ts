/** A point on the drawing pad: x to the right, y down, both from 0 to 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One movement of the pen, from touching the pad to leaving it; a single point is a dot. */
type Stroke = readonly Point[];

export type Drawing = readonly Stroke[];

/** The smallest rectangle around all points; undefined for an empty drawing. */
export function boundingBox(drawing: Drawing) {
  const points = drawing.flat();
  if (points.length === 0) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const {x, y} of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return {left, top, width: right - left, height: bottom - top};
}
