import {quantizePlane} from '../functional/support/jpeg-blocks.js';
import {doublePlane, halvePlane, wholeBlocks, type Plane8} from '../functional/support/jpeg-chroma.js';
import {chroma, luma, writeRgb} from '../functional/support/ycbcr.js';
import {scratchBytes} from './scratch.js';
import {simd, type Simd} from './simd/instance.js';

/** A picture of bytes that is compressed, and where the result goes. */
export interface JpegJob {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

type Quantizers = readonly number[];

/** The artefacts in the first channel; the other one stays as it is in `to`. */
export function compressGray({from, to, width, height, channels}: JpegJob, quantizers: Quantizers): void {
  const levels = scratchBytes('jpeg luma', width * height);
  for (let p = 0; p < levels.length; p++) levels[p] = from[p * channels]!;
  const plane = {values: levels, width, height};
  const wasm = simd();
  if (wasm) quantizeSimd(wasm, plane, quantizers);
  else quantizePlane(plane, quantizers);
  for (let p = 0; p < levels.length; p++) to[p * channels] = levels[p]!;
}

function quantizeSimd(wasm: Simd, {values, width, height}: Plane8, quantizers: Quantizers): void {
  const {heap} = wasm;
  heap.begin(values.byteLength, quantizers.length);
  const plane = heap.copyIn(values);
  wasm.kernels.quantize_plane(plane, width, height, heap.copyIn(Uint8Array.from(quantizers)));
  heap.copyOut(plane, values);
}

/** JPEG's luma of RGB or RGBA into `levels`, [pixels]. */
export function lumaLevels(from: Uint8Array, channels: number, levels: Uint8Array): void {
  const wasm = simd();
  if (!wasm) {
    luma(from, channels, levels);
    return;
  }
  wasm.heap.through(from, levels, (source, target) => {
    wasm.kernels.jpeg_luma(source, levels.length, channels, target);
  });
}

/** The artefacts in RGB or RGBA; alpha may or may not be copied. */
export function compressColour(job: JpegJob, lumaQuantizers: Quantizers, chromaQuantizers: Quantizers): void {
  const wasm = simd();
  if (wasm) {
    colourSimd(wasm, job, lumaQuantizers, chromaQuantizers);
    return;
  }
  const {from, to, width, height, channels} = job;
  const size = {width, height};
  const pixels = width * height;
  const y = scratchBytes('jpeg luma', pixels);
  const blue = scratchBytes('jpeg blue', pixels);
  const red = scratchBytes('jpeg red', pixels);
  luma(from, channels, y);
  quantizePlane({...size, values: y}, lumaQuantizers);
  chroma(from, channels, blue, red);
  for (const values of [blue, red]) {
    const half = halvePlane({...size, values});
    quantizePlane(half, chromaQuantizers);
    doublePlane(half, {...size, values});
  }
  for (let p = 0; p < pixels; p++) writeRgb(to, p * channels, y[p]!, blue[p]!, red[p]!);
}

function colourSimd(
  wasm: Simd,
  {from, to, width, height, channels}: JpegJob,
  lumaQuantizers: Quantizers,
  chromaQuantizers: Quantizers,
): void {
  const {heap, kernels} = wasm;
  const pixels = width * height;
  const half = {columns: wholeBlocks(width), width: (width + 1) >> 1, height: (height + 1) >> 1};
  const rowBytes = 2 * (half.width + 24);
  const planes = [pixels, pixels, pixels, half.columns * half.height];
  heap.begin(from.byteLength, to.byteLength, ...planes, rowBytes, 64, 64);
  const [source, target] = [heap.copyIn(from), heap.room(to.byteLength)];
  const [y, blue, red, small] = planes.map((size) => heap.room(size)) as [number, number, number, number];
  const row = heap.room(rowBytes);
  const forLuma = heap.copyIn(Uint8Array.from(lumaQuantizers));
  const forChroma = heap.copyIn(Uint8Array.from(chromaQuantizers));
  kernels.jpeg_planes(source, pixels, channels, y, blue, red);
  kernels.quantize_plane(y, width, height, forLuma);
  for (const plane of [blue, red]) {
    kernels.halve_plane(plane, width, height, small, half.columns);
    kernels.quantize_plane(small, half.columns, half.height, forChroma);
    kernels.double_plane(small, half.columns, half.width, half.height, plane, width, height, row);
  }
  kernels.jpeg_colours(y, blue, red, source, target, pixels, channels);
  heap.copyOut(target, to);
}
