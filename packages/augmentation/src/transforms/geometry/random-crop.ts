import {rangeError} from '../../errors.js';
import {sizePair, type Size} from '../../functional/geometry/center-crop.js';
import {paddingSides, type Padding, type PadOptions} from '../../functional/geometry/pad.js';
import {defineComposite} from '../../compose/define-composite.js';
import type {ImageShape} from '../../image.js';
import type {Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {cropStep, type CropParams} from './crop.js';
import {padStep} from './pad.js';

/** Options of `randomCrop`, torchvision's names and defaults. */
export interface RandomCropOptions extends Omit<PadOptions, 'padding'> {
  readonly size: Size;
  /** A border that is added first. Default: none. */
  readonly padding?: Padding;
  /** Whether an image that is still too small is padded on both sides by what is missing. Default false. */
  readonly padIfNeeded?: boolean;
}

/** What `randomCrop` draws: the border, and the rectangle in the padded image. */
export type RandomCropParams = CropParams & {readonly padding: readonly [number, number, number, number]};

/**
 * Cuts a rectangle of a fixed size out at a random place, after padding.
 *
 * @throws RangeError in `sample` when the padded image is smaller than the crop
 * @example
 * ```ts
 * import {randomCrop, rng} from '@cv/augmentation';
 *
 * const cifarCrop = randomCrop({size: 32, padding: 4});
 * cifarCrop.sample(rng({seed: 1}), {width: 32, height: 32, channels: 3}).padding; // => [4, 4, 4, 4]
 * ```
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomCrop.html
 */
export function randomCrop(options: RandomCropOptions): Transform<RandomCropParams> {
  const {size, padding = 0, padIfNeeded = false} = options;
  const [height, width] = sizePair('randomCrop', 'size', size);
  const sides = paddingSides('randomCrop', padding);
  const border = padStep(options) as Transform;
  return defineComposite<RandomCropParams>({
    op: 'randomCrop',
    options: asJson(options),
    sample: (random, shape) => {
      const all = padIfNeeded ? enlarged(sides, shape, height, width) : sides;
      const roomDown = shape.height + all[1] + all[3] - height;
      const roomRight = shape.width + all[0] + all[2] - width;
      if (roomDown < 0 || roomRight < 0) {
        const padded = `${width + roomRight}x${height + roomDown}`;
        rangeError('randomCrop', 'size', `at most the padded image's ${padded}`, size, 'Set padIfNeeded.');
      }
      const top = random.integer(0, roomDown + 1);
      const left = random.integer(0, roomRight + 1);
      return {padding: all, top, left, height, width};
    },
    steps: ({padding: by, ...rectangle}) => [
      ...(by.some((side) => side > 0) ? [{transform: border, params: {padding: by}}] : []),
      {transform: cropStep as Transform, params: rectangle},
    ],
  });
}

/** Adds what is missing to both sides, as torchvision does: the image can then slide by that much. */
function enlarged(
  [left, top, right, bottom]: readonly [number, number, number, number],
  shape: ImageShape,
  height: number,
  width: number,
): readonly [number, number, number, number] {
  const across = Math.max(0, width - (shape.width + left + right));
  const down = Math.max(0, height - (shape.height + top + bottom));
  return [left + across, top + down, right + across, bottom + down];
}
