import {boundingBox, type Drawing, type Point} from './strokes.js';

/** Side of an MNIST image in pixels. */
export const SIZE = 28;
/** MNIST scales every digit into a box of this side before it is placed in the image. */
const BOX = 20;
/** Width of the pen in pixels of the 28x28 image: about what the digits of MNIST have. */
const PEN = 2.4;
/** A drawing smaller than this part of the pad is not blown up to the full box, so that a dot stays a dot. */
const SMALLEST = 0.1;

/**
 * A drawing as MNIST would show it: 28x28 pixels, row by row, 0 (paper) to 1 (ink); undefined for an empty drawing.
 *
 * As the makers of MNIST did, it scales the digit into a box of 20x20 pixels, keeping its aspect ratio, and
 * places its centre of mass at the centre of the image.
 * Deviation: they scaled a black and white scan; here the pen's path is known, so it is scaled as a path and then
 * drawn with one pen width, and a small digit comes out as bold as a large one.
 *
 * @see LeCun, Bottou, Bengio, Haffner: Gradient-based learning applied to document recognition (1998), section III.A
 */
export function digitImage(drawing: Drawing): Float32Array | undefined {
  const box = boundingBox(drawing);
  if (!box) return undefined;
  const scale = (BOX - PEN) / Math.max(box.width, box.height, SMALLEST);
  const atCentre = drawing.map((stroke) =>
    stroke.map(({x, y}) => ({
      x: SIZE / 2 + (x - box.left - box.width / 2) * scale,
      y: SIZE / 2 + (y - box.top - box.height / 2) * scale,
    })),
  );
  const mass = centreOfMass(ink(atCentre));
  const shift = {x: SIZE / 2 - mass.x, y: SIZE / 2 - mass.y};
  return ink(atCentre.map((stroke) => stroke.map(({x, y}) => ({x: x + shift.x, y: y + shift.y}))));
}

/** Centre of mass of an image in pixels; the middle of the first pixel is (0.5, 0.5). */
export function centreOfMass(image: Float32Array) {
  let [total, x, y] = [0, 0, 0];
  image.forEach((value, index) => {
    total += value;
    x += value * ((index % SIZE) + 0.5);
    y += value * (Math.floor(index / SIZE) + 0.5);
  });
  return {x: x / total, y: y / total};
}

/** Draws paths in pixel units with a round pen; a pixel on the edge of a line gets the part that is covered. */
function ink(paths: Drawing) {
  const image = new Float32Array(SIZE * SIZE);
  for (const path of paths) {
    for (let i = 0; i < path.length; i++) drawSegment(image, path[Math.max(i - 1, 0)]!, path[i]!);
  }
  return image;
}

function drawSegment(image: Float32Array, from: Point, to: Point) {
  const reach = PEN / 2 + 0.5;
  const first = (a: number, b: number) => Math.max(0, Math.floor(Math.min(a, b) - reach));
  const last = (a: number, b: number) => Math.min(SIZE - 1, Math.ceil(Math.max(a, b) + reach));
  for (let row = first(from.y, to.y); row <= last(from.y, to.y); row++) {
    for (let column = first(from.x, to.x); column <= last(from.x, to.x); column++) {
      const distance = distanceToSegment(column + 0.5, row + 0.5, from, to);
      const covered = Math.min(1, Math.max(0, reach - distance));
      const index = row * SIZE + column;
      image[index] = Math.max(image[index]!, covered);
    }
  }
}

function distanceToSegment(x: number, y: number, from: Point, to: Point) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const lengthSquared = dx * dx + dy * dy;
  const along = lengthSquared === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / lengthSquared;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from.x - t * dx, y - from.y - t * dy);
}
