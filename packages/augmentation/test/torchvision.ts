import {readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import type {PixelImage} from '../src/index.js';

/** One call of torchvision's functional API and what it gave. */
export interface Case {
  readonly op: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly image: PixelImage;
}

interface Stored {
  readonly shape: readonly [height: number, width: number, channels: number];
  readonly data: string;
}

/** torchvision's outputs for a photo; the fixture's script is tooling/torch/transforms_reference.py. */
export function readFixture(): {photo: PixelImage; cases: Case[]} {
  const path = new URL('./fixtures/torchvision.json.gz', import.meta.url);
  const stored = JSON.parse(gunzipSync(readFileSync(path)).toString());
  return {
    photo: decode({...stored.image, dtype: 'uint8'}),
    cases: stored.cases.map((row: Stored & Omit<Case, 'image'> & {dtype: string}) => ({
      op: row.op,
      options: row.options,
      image: decode(row),
    })),
  };
}

function decode({shape: [height, width, channels], dtype, data}: Stored & {dtype: string}): PixelImage {
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
