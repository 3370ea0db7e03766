/** What the platform's decoder gives: 8-bit RGBA (not premultiplied), upright, in sRGB. */
export interface Rgba {
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}
