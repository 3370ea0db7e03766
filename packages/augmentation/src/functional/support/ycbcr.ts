/**
 * JPEG's luma and chroma (BT.601, full range) in libjpeg's 16-bit fixed point.
 *
 * @see ITU-T T.871 (JFIF)
 */

const HALF = 32768;

/** Luma of RGB or RGBA bytes into `levels`, [pixels]. */
export function luma(from: Uint8Array, channels: number, levels: Uint8Array): void {
  for (let i = 0, p = 0; p < levels.length; p++, i += channels) {
    levels[p] = (19595 * from[i]! + 38470 * from[i + 1]! + 7471 * from[i + 2]! + HALF) >> 16;
  }
}

/** The two chroma planes of RGB or RGBA bytes into `blue` and `red`, each [pixels], 128 for gray. */
export function chroma(from: Uint8Array, channels: number, blue: Uint8Array, red: Uint8Array): void {
  const offset = (128 << 16) + HALF - 1;
  for (let i = 0, p = 0; p < blue.length; p++, i += channels) {
    const r = from[i]!;
    const g = from[i + 1]!;
    const b = from[i + 2]!;
    blue[p] = (-11059 * r - 21709 * g + HALF * b + offset) >> 16;
    red[p] = (HALF * r - 27439 * g - 5329 * b + offset) >> 16;
  }
}

/** Writes RGB of one pixel, clamped. */
export function writeRgb(to: Uint8Array, at: number, y: number, blue: number, red: number): void {
  const cb = blue - 128;
  const cr = red - 128;
  to[at] = clampByte(y + ((91881 * cr + HALF) >> 16));
  to[at + 1] = clampByte(y + ((-22554 * cb - 46802 * cr + HALF) >> 16));
  to[at + 2] = clampByte(y + ((116130 * cb + HALF) >> 16));
}

function clampByte(x: number): number {
  return x < 0 ? 0 : x > 255 ? 255 : x;
}
