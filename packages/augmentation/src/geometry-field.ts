import type {Geometry} from './geometry.js';

const ITERATIONS = 50;

/**
 * The geometry of a map that is known from output to input only, and close to the identity: the way forward is
 * found by iteration (p <- p + target - toInput(p)).
 */
export function fieldGeometry(
  width: number,
  height: number,
  toInput: (x: number, y: number) => readonly [number, number],
): Geometry {
  return {
    width,
    height,
    toInput,
    toOutput: (x, y) => {
      let [u, v] = [x, y];
      for (let i = 0; i < ITERATIONS; i++) {
        const [backX, backY] = toInput(u, v);
        const [dx, dy] = [x - backX, y - backY];
        u += dx;
        v += dy;
        if (Math.abs(dx) < 1e-4 && Math.abs(dy) < 1e-4) break;
      }
      return [u, v];
    },
  };
}
