import {typeError} from '../errors.js';
import {kindOf, outputFor, valuesOf, type PixelImage} from '../image.js';
import {defineTransform, type Json, type Transform} from '../transform.js';
import {BufferPool} from './buffer-pool.js';
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
  const pool = new BufferPool();
  return defineTransform<readonly Json[]>({
    op: 'perChannel',
    options: {transform: {...part.toJSON()}},
    sample: (random, shape) =>
      Array.from({length: shape.channels}, (_, c) => part.sample(random.fork(c), {...shape, channels: 1})),
    apply: (image, params, out, precision) => {
      if (!Array.isArray(params) || params.length !== image.channels) {
        typeError('perChannel', 'params', `a list of ${image.channels}, one for each channel`, params);
      }
      const kind = part.outputKind(kindOf(image.data));
      const target = outputFor('perChannel', image, {}, out, kind);
      params.forEach((own, c) => {
        const plane = channelOf(image, c, pool);
        const shape = part.outputShape(plane, own);
        if (shape.width !== image.width || shape.height !== image.height) {
          typeError('perChannel', 'transform', 'one that keeps the size', `${shape.width}x${shape.height}`);
        }
        putChannel(part.apply(plane, own, {out: pool.imageBeside(plane, shape, kind), precision}), target, c);
      });
      return target;
    },
    outputKind: (kind) => part.outputKind(kind),
  });
}

/** One channel as a gray image. */
function channelOf(image: PixelImage, c: number, pool: BufferPool): PixelImage {
  const {width, height, channels} = image;
  const plane = pool.imageBeside(image, {width, height, channels: 1}, kindOf(image.data));
  const [from, to] = [valuesOf(image), valuesOf(plane)];
  for (let i = 0; i < to.length; i++) to[i] = from[i * channels + c]!;
  return plane;
}

/** Writes a gray image as one channel. */
function putChannel(plane: PixelImage, target: PixelImage, c: number): void {
  const [from, to] = [valuesOf(plane), valuesOf(target)];
  for (let i = 0; i < from.length; i++) to[i * target.channels + c] = from[i]!;
}
