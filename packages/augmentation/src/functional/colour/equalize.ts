import {isFloat, toPixelImage, type ImageLike, type PixelImage} from '../../image.js';
import type {Histogram, TableStep} from '../../plan/pixel-step.js';
import {byteTable, mapValues} from '../support/map-values.js';
import {typeError} from '../../errors.js';

/** Equalize as tables of the histograms. */
export function equalizeStep(): TableStep {
  return {kind: 'table', statistics: 'histogram', tables: (histograms) => histograms.map(equalizeTable)};
}

/** Pillow's rule: the cumulative histogram in steps of (pixels - those of the lightest value) / 255. */
function equalizeTable(histogram: Histogram): Uint8Array {
  const total = histogram.reduce((sum, count) => sum + count, 0);
  const lightest = histogram[histogram.findLastIndex((count) => count > 0)] ?? 0;
  const step = Math.floor((total - lightest) / 255);
  if (step === 0) return byteTable((x) => x);
  let below = Math.floor(step / 2);
  const table = new Uint8Array(256);
  for (let value = 0; value < 256; value++) {
    table[value] = Math.min(255, Math.floor(below / step));
    below += histogram[value]!;
  }
  return table;
}

/**
 * Spreads the values of each channel so that all are about equally frequent. Bytes only.
 *
 * @throws TypeError for floats
 * @example
 * ```ts
 * import {equalize} from '@cv/augmentation/functional';
 *
 * equalize({data: new Uint8Array([9, 9]), width: 2, height: 1}).data.join(); // => '9,9'
 * ```
 */
export function equalize(image: ImageLike, out?: PixelImage): PixelImage {
  const source = toPixelImage('equalize', image);
  if (isFloat(source)) typeError('equalize', 'image.data', 'bytes', source.data, 'Convert with toUint8.');
  return mapValues('equalize', source, equalizeStep(), (x) => x, out);
}
