import {oneOfChoices} from '../../errors.js';
import {pad as padImage, paddingSides, type PadOptions} from '../../functional/geometry/pad.js';
import {projective} from '../../geometry.js';
import {scaleAndShift} from '../../math/matrix3.js';
import {defineFixed, defineTransform, type FixedTransform, type Transform} from '../../transform.js';
import {asJson} from '../support/options.js';

/** Widths of a border: left, top, right, bottom. */
export type PadParams = {readonly padding: readonly [number, number, number, number]};

/** Adds the border that its parameters name: the step that the padding transforms are made of. */
export function padStep({
  fill = 0,
  paddingMode = 'constant',
}: Omit<PadOptions, 'padding'>): Transform<PadParams> {
  oneOfChoices('pad', 'paddingMode', paddingMode, ['constant', 'edge', 'reflect', 'symmetric']);
  return defineTransform<PadParams>({
    op: 'pad',
    options: {fill, paddingMode},
    sample: () => null,
    apply: (image, {padding}, out) => padImage(image, {padding, fill, paddingMode}, out),
    applyMask: (mask, {padding}, maskFill) => padImage(mask, {padding, fill: maskFill, paddingMode}),
    geometry: ({padding: [left, top, right, bottom]}, {width, height}) =>
      projective(scaleAndShift(1, 1, left, top), width + left + right, height + top + bottom),
    resampling: () => (paddingMode === 'constant' ? {kind: 'grid', fill} : null),
  });
}

/**
 * Adds a border: constant, edge, reflect or symmetric.
 *
 * @example
 * ```ts
 * import {pad} from '@cv/augmentation';
 *
 * pad({padding: 1}).run({data: new Uint8Array([5]), width: 1, height: 1}).data.join(); // => '0,0,0,0,5,0,0,0,0'
 * ```
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.Pad.html
 */
export function pad(options: PadOptions): FixedTransform {
  const step = padStep(options);
  const params = {padding: paddingSides('pad', options.padding)};
  return defineFixed({
    op: 'pad',
    options: asJson(options),
    apply: (image, _params, out) => step.apply(image, params, {out}),
    applyMask: (mask, _params, fill) => step.applyMask(mask, params, fill),
    geometry: (_params, shape) => step.geometry(params, shape),
    steps: () => [{transform: step as Transform, params}],
  });
}
