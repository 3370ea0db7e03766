import type {Drawing, Point} from './strokes.js';

/** Handwritten digits 0 to 9 as the points the pen passes, in percent of the pad: x y, x y, ... */
const PATHS: readonly (readonly string[])[] = [
  ['60 19, 44 20, 31 38, 30 60, 41 80, 56 81, 69 64, 70 40, 60 19, 50 18'],
  ['42 30, 54 18, 53 50, 51 82'],
  ['31 35, 38 21, 54 18, 66 28, 62 46, 46 64, 30 80, 48 79, 72 80'],
  ['32 25, 48 18, 64 25, 61 40, 46 48, 62 53, 68 67, 58 80, 42 82, 30 74'],
  ['42 18, 36 38, 30 54, 50 55, 72 53', '60 34, 58 58, 56 84'],
  ['67 19, 52 19, 39 20, 37 34, 36 47, 52 43, 66 52, 67 68, 56 80, 42 82, 31 76'],
  ['62 17, 46 32, 35 52, 34 70, 46 82, 61 79, 66 66, 57 55, 43 58, 35 68'],
  ['30 22, 48 21, 70 19, 62 38, 53 58, 46 84'],
  ['62 26, 51 18, 38 25, 41 40, 57 53, 65 68, 54 82, 38 77, 37 62, 50 49, 62 37, 63 26, 55 19'],
  ['65 28, 52 18, 38 27, 37 43, 50 50, 62 42, 66 27, 64 46, 60 66, 56 84'],
];

/** Points that a Catmull-Rom curve gets between two given ones. */
const BETWEEN = 8;

/** The handwritten digit 0 to 9 as a drawing. */
export function sampleDigit(digit: number): Drawing {
  return PATHS[digit]!.map((path) =>
    smooth(
      path.split(', ').map((pair) => {
        const [x, y] = pair.split(' ').map(Number);
        return {x: x! / 100, y: y! / 100};
      }),
    ),
  );
}

/** A Catmull-Rom curve through the points. */
function smooth(points: readonly Point[]): Point[] {
  const curve = [points[0]!];
  for (let i = 0; i + 1 < points.length; i++) {
    const [b, c] = [points[i]!, points[i + 1]!];
    const [a, d] = [points[i - 1] ?? b, points[i + 2] ?? c];
    for (let step = 1; step <= BETWEEN; step++) {
      const t = step / BETWEEN;
      curve.push({x: catmullRom(a.x, b.x, c.x, d.x, t), y: catmullRom(a.y, b.y, c.y, d.y, t)});
    }
  }
  return curve;
}

function catmullRom(a: number, b: number, c: number, d: number, t: number) {
  return b + (t / 2) * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}
