import {integer} from '../../errors.js';
import {crop as cropImage, type CropOptions} from '../../functional/geometry/crop.js';
import {projective} from '../../geometry.js';
import {scaleAndShift} from '../../math/matrix3.js';
import {defineFixed, defineTransform, type FixedTransform, type Transform} from '../../transform.js';
import {asJson} from '../support/options.js';

/** A rectangle: what the cropping transforms draw. */
export type CropParams = {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
};

/** Cuts out the rectangle that its parameters name: the step that the cropping transforms are made of. */
export const cropStep: Transform<CropParams> = /* @__PURE__ */ defineTransform<CropParams>({
  op: 'crop',
  options: {},
  sample: () => null,
  apply: (image, params, out) => cropImage(image, params, out),
  geometry: ({top, left, height, width}) => projective(scaleAndShift(1, 1, -left, -top), width, height),
  resampling: ({top, left, height, width}, shape) => {
    const inside = top >= 0 && left >= 0 && top + height <= shape.height && left + width <= shape.width;
    return {kind: 'grid', ...(!inside && {fill: 0})};
  },
});

/**
 * Cuts a fixed rectangle out; what lies outside the image becomes 0.
 *
 * @example
 * ```ts
 * import {crop} from '@cv/augmentation';
 *
 * crop({top: 0, left: 1, height: 1, width: 1}).run({data: new Uint8Array([1, 2]), width: 2, height: 1}).data[0]; // => 2
 * ```
 */
export function crop(options: CropOptions): FixedTransform {
  const {top, left, height, width} = options;
  integer('crop', 'top', top);
  integer('crop', 'left', left);
  integer('crop', 'height', height, 1);
  integer('crop', 'width', width, 1);
  const rectangle = {top, left, height, width};
  return defineFixed({
    op: 'crop',
    options: asJson(options),
    apply: (image, _params, out) => cropImage(image, rectangle, out),
    geometry: (_params, shape) => cropStep.geometry(rectangle, shape),
    steps: () => [{transform: cropStep as Transform, params: rectangle}],
  });
}
