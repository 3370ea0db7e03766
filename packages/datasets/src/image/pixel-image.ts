/** An image: rows top to bottom, channels innermost (`data[(y * width + x) * channels + c]`); bytes 0..255 or floats 0..1. */
export interface PixelImage {
  readonly data: Uint8ClampedArray | Uint8Array | Float32Array;
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}
