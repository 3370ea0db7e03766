import type {Pair} from '../support/spatial.js';

/** Added to the score of two tokens that must not see each other. As Swin: small enough, and finite in float16. */
const BLOCKED = -100;

/**
 * After a cyclic shift, a window at the bottom or the right edge holds pixels from opposite sides of the image, which
 * must not attend to each other.
 *
 * @param size `[rows, columns]` of the image, multiples of the window
 * @param window `[height, width]`
 * @param shift `[down, right]`, each less than the window
 * @returns flat `[windows, tokens, tokens]`, 0 or -100
 */
export function shiftMask([rows, columns]: Pair, [height, width]: Pair, [down, right]: Pair): Float32Array {
  // Along one axis: everything before the last window, and the last window's two parts.
  const band = (position: number, length: number, side: number, shift: number) =>
    position < length - side || shift === 0 ? 0 : position < length - shift ? 1 : 2;
  const tokens = height * width;
  const across = columns / width;
  const windows = (rows / height) * across;
  const region = new Uint8Array(tokens);
  const mask = new Float32Array(windows * tokens * tokens);
  for (let window = 0; window < windows; window++) {
    for (let token = 0; token < tokens; token++) {
      const y = Math.floor(window / across) * height + Math.floor(token / width);
      const x = (window % across) * width + (token % width);
      region[token] = 3 * band(y, rows, height, down) + band(x, columns, width, right);
    }
    for (let i = 0; i < tokens; i++) {
      for (let j = 0; j < tokens; j++) {
        if (region[i] !== region[j]) mask[(window * tokens + i) * tokens + j] = BLOCKED;
      }
    }
  }
  return mask;
}
