import {readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import type {PixelImage} from '../src/index.js';

/** An array as the fixtures hold it. */
export interface StoredArray {
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly data: string;
}

/** A fixture: a photo, and what was made of it (tooling/torch/transforms/make_fixtures.py). */
export function readFixture<Case>(name: string): {photo: PixelImage; cases: readonly (Case & StoredArray)[]} {
  const path = new URL(`./fixtures/${name}.json.gz`, import.meta.url);
  const {image, cases} = JSON.parse(gunzipSync(readFileSync(path)).toString());
  return {photo: decode(image), cases};
}

/** [height, width, channels] or [height, width] as an image. */
export function decode({shape, dtype, data}: StoredArray): PixelImage {
  const [height, width, channels = 1] = shape as [number, number, number?];
  const bytes = Uint8Array.from(Buffer.from(data, 'base64'));
  return {data: dtype === 'float32' ? new Float32Array(bytes.buffer) : bytes, width, height, channels};
}

/** How two images of one size differ. */
export function difference(a: PixelImage, b: PixelImage): {largest: number; equal: number} {
  let largest = 0;
  let equal = 0;
  for (let i = 0; i < a.data.length; i++) {
    const d = Math.abs(a.data[i]! - b.data[i]!);
    if (d > largest || Number.isNaN(d)) largest = d;
    if (d === 0) equal++;
  }
  return {largest, equal: equal / a.data.length};
}
