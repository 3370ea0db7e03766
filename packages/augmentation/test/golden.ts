import {rng, useSimd, type PixelImage, type Transform} from '../src/index.js';
import {ALL} from './all-transforms.js';

/** Transforms that work on bytes alone. */
export const BYTES_ONLY = new Set([
  'augMix',
  'autoAugment',
  'randAugment',
  'randomClahe',
  'randomEqualize',
  'timmRandAugment',
  'trivialAugmentWide',
]);
const SAMPLES = 6;

/** A picture from integers alone: smooth areas, edges, noise, black and white. */
export function testPicture(channels: number, width = 61, height = 47): PixelImage {
  const data = new Uint8Array(width * height * channels);
  for (let i = 0; i < data.length; i++) {
    const [c, pixel] = [i % channels, Math.floor(i / channels)];
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    const noise = (Math.imul(i + 1, 2654435761) >>> 27) & 15;
    const smooth = (x * (3 + c) + y * (5 - c)) & 255;
    data[i] = y < 6 ? 0 : x > 52 ? 255 : ((x >> 3) + (y >> 3)) & 1 ? smooth : 128 + noise - 8 * c;
  }
  return {data, width, height, channels};
}

/** The same as floats 0..1. */
export function asFloats(image: PixelImage): PixelImage {
  return {...image, data: Float32Array.from(image.data, (byte) => byte / 255)};
}

/** FNV-1a of the bytes in memory, 32 bits, in hexadecimal. */
function hashOf(values: readonly ArrayBufferView[]): string {
  let hash = 0x811c9dc5;
  for (const view of values) {
    for (const byte of new Uint8Array(view.buffer, view.byteOffset, view.byteLength)) {
      hash = Math.imul(hash ^ byte, 0x01000193);
    }
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** For every transform, what it makes of pictures: of RGB bytes, of RGBA bytes and of RGB floats. */
export function goldenHashes(simd: boolean): Record<string, string> {
  useSimd(simd);
  const rgb = testPicture(3);
  const pictures = {rgb, rgba: testPicture(4), float: asFloats(rgb)};
  const hashes: Record<string, string> = {};
  for (const transform of ALL) {
    for (const [kind, picture] of Object.entries(pictures)) {
      if (fits(transform, kind)) hashes[`${transform.op} ${kind}`] = hashOfRuns(transform, picture);
    }
  }
  useSimd(true);
  return hashes;
}

/** Options for three channels do not fit four, and some transforms want bytes. */
function fits({op, options}: Transform, kind: string): boolean {
  if (kind === 'float') return !BYTES_ONLY.has(op) && op !== 'randomSolarize' && op !== 'jpeg';
  const colours = [options.fill, options.mean].find(Array.isArray);
  return kind === 'rgb' || !colours || colours.length === 1;
}

function hashOfRuns(transform: Transform, picture: PixelImage): string {
  const images = Array.from({length: SAMPLES}, (_, sample) =>
    transform.run(picture, rng({seed: 2024, epoch: 3, sample})),
  );
  return hashOf(images.map(({data}) => data));
}
