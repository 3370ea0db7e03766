import {compose} from '../compose/compose.js';
import {rangeError} from '../errors.js';
import type {Transform} from '../transform.js';
import {normalize} from '../transforms/conversion/normalize.js';
import {centerCrop} from '../transforms/geometry/center-crop.js';
import {resize} from '../transforms/geometry/resize.js';
import {EVALUATION_SIZES, type EvaluationSize} from './evaluation-sizes.js';
import {NORMALIZATION} from './normalization.js';

/**
 * The usual evaluation of an ImageNet model: resize the shorter side, cut the middle out, normalise.
 *
 * @example
 * ```ts
 * import {rng} from '@cv/augmentation';
 *
 * evaluation({resize: 256, crop: 224, interpolation: 'bilinear'}).run(
 *   {data: new Uint8Array(300 * 200 * 3), width: 300, height: 200},
 *   rng({seed: 0}),
 * ).width; // => 224
 * ```
 */
export function evaluation(size: EvaluationSize): Transform {
  const {resize: shorter, crop, interpolation, normalization = 'imagenet'} = size;
  return compose([
    resize({size: shorter, interpolation}),
    centerCrop({size: crop}),
    normalize(NORMALIZATION[normalization]),
  ]) as Transform;
}

/**
 * The preprocessing that torchvision's weights of a model were evaluated with.
 *
 * @param model torchvision's name, such as `resnet50`
 * @param weights such as `IMAGENET1K_V2`; by default the first that torchvision lists
 * @throws RangeError for names that are not known
 * @example
 * ```ts
 * preprocessing('resnet50', 'IMAGENET1K_V2').toJSON().options.transforms[0].options.size; // => 232
 * ```
 */
export function preprocessing(model: string, weights?: string): Transform {
  const table: Record<string, Record<string, EvaluationSize>> = EVALUATION_SIZES;
  const known = table[model];
  if (!known) rangeError('preprocessing', 'model', `one of ${Object.keys(table).join(', ')}`, model);
  const size = weights === undefined ? Object.values(known)[0] : known[weights];
  if (!size) rangeError('preprocessing', 'weights', `one of ${Object.keys(known).join(', ')}`, weights);
  return evaluation(size);
}
