import {typeError} from '../errors.js';
import {createImage, kindOf, type PixelImage} from '../image.js';
import {defineTransform, type Json, type Transform} from '../transform.js';
import {checkTransform} from './check-transforms.js';

/**
 * Applies a transform to every channel by itself, as a gray image, each with parameters of its own. It must keep
 * the size; masks and points do not move.
 *
 * @example
 * ```ts
 * import {perChannel, randomInvert, rng} from '@cv/augmentation';
 *
 * const speckle = perChannel(randomInvert({p: 1}));
 * speckle.run({data: new Uint8Array([0, 255]), width: 1, height: 1}, rng({seed: 1})).data.join(); // => '255,0'
 * ```
 */
export function perChannel(transform: Transform): Transform<readonly Json[]> {
  const part = checkTransform('perChannel', 'transform', transform);
  return defineTransform<readonly Json[]>({
    op: 'perChannel',
    options: {transform: {...part.toJSON()}},
    sample: (random, shape) =>
      Array.from({length: shape.channels}, (_, c) => part.sample(random.fork(c), {...shape, channels: 1})),
    apply: (image, params, out) => {
      if (!Array.isArray(params) || params.length !== image.channels) {
        typeError('perChannel', 'params', `a list of ${image.channels}, one for each channel`, params);
      }
      const planes = params.map((own, c) => part.apply(channelOf(image, c), own));
      return interleave(planes, image, out);
    },
    outputKind: (kind) => part.outputKind(kind),
  });
}

/** One channel as a gray image. */
function channelOf({data, width, height, channels}: PixelImage, c: number): PixelImage {
  const plane = createImage({width, height, channels: 1}, kindOf(data));
  for (let i = 0; i < plane.data.length; i++) plane.data[i] = data[i * channels + c]!;
  return plane;
}

/** Gray images of one size as the channels of one image. */
function interleave(planes: readonly PixelImage[], like: PixelImage, out?: PixelImage): PixelImage {
  const {width, height} = planes[0]!;
  if (width !== like.width || height !== like.height) {
    typeError('perChannel', 'transform', 'one that keeps the size', `${width}x${height}`);
  }
  const channels = planes.length;
  const target = out ?? createImage({width, height, channels}, kindOf(planes[0]!.data));
  planes.forEach((plane, c) => {
    for (let i = 0; i < plane.data.length; i++) target.data[i * channels + c] = plane.data[i]!;
  });
  return target;
}
