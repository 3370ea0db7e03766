import {isFloat, toPixelImage, type ImageLike, type PixelImage} from '../../image.js';
import type {Histogram, TableStep} from '../../plan/pixel-step.js';
import {clamp01} from '../support/blend.js';
import {byteTable, mapValues} from '../support/map-values.js';

const {fround: f} = Math;

/** Autocontrast as tables of the histograms. */
export function autocontrastStep(): TableStep {
  return {kind: 'table', statistics: 'ends', tables: (histograms) => histograms.map(stretchTable)};
}

function stretchTable(histogram: Histogram): Uint8Array {
  const least = histogram.findIndex((count) => count > 0);
  const most = histogram.findLastIndex((count) => count > 0);
  if (least === most) return byteTable((x) => x);
  const scale = f(f(1 / (most - least)) * 255); // reciprocal first, as torch divides a number by a tensor
  return byteTable((x) => f((x - least) * scale));
}

/**
 * Stretches each channel so that its darkest value becomes black and its lightest white; a flat one stays.
 *
 * @example
 * ```ts
 * import {autocontrast} from '@cv/augmentation/functional';
 *
 * autocontrast({data: new Uint8Array([100, 150, 200]), width: 3, height: 1}).data.join(); // => '0,127,255'
 * ```
 */
export function autocontrast(image: ImageLike, out?: PixelImage): PixelImage {
  const source = toPixelImage('autocontrast', image);
  const ranges = isFloat(source) ? channelRanges(source.data, source.channels) : [];
  const mapFloat = (x: number, c: number) => {
    const {least, scale} = ranges[c]!;
    return scale === 0 ? x : clamp01(f(f(x - least) * scale));
  };
  return mapValues('autocontrast', source, autocontrastStep(), mapFloat, out);
}

function channelRanges(data: Float32Array, channels: number): {least: number; scale: number}[] {
  return Array.from({length: channels}, (_, c) => {
    let least = Infinity;
    let most = -Infinity;
    for (let i = c; i < data.length; i += channels) {
      least = Math.min(least, data[i]!);
      most = Math.max(most, data[i]!);
    }
    const scale = f(1 / f(most - least));
    return {least, scale: Number.isFinite(scale) ? scale : 0};
  });
}
