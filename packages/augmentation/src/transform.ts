import {typeError} from './errors.js';
import {copyImage, toPixelImage, type ImageLike, type ImageShape, type PixelImage} from './image.js';
import type {Rng} from './rng/rng.js';

/** What JSON can hold: the parameters and options of every transform. */
export type Json =
  null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json | undefined};

/** Options of a transform as they stand in its JSON. */
export type JsonObject = {readonly [key: string]: Json | undefined};

/** How `apply` and `run` work. */
export interface ApplyOptions {
  /** An image to write into, of the output's size and kind. Without it a new image is made. */
  readonly out?: PixelImage;
}

/** A transform as plain data: what `JSON.stringify(transform)` gives. */
export interface TransformJson {
  readonly op: string;
  readonly options: JsonObject;
}

/**
 * A random change of an image in two steps: `sample` draws parameters, `apply` is a pure function of the image
 * and the parameters. Parameters are plain JSON: they can be logged, sent to a worker and replayed.
 * `null` as parameters means "leave the image as it is".
 */
export interface Transform<P extends Json = Json> {
  /** The factory's name, such as `randomAffine`. */
  readonly op: string;
  /** The factory's options, as given. */
  readonly options: JsonObject;
  /** Draws parameters for an image of this size (an image will do). */
  sample(random: Rng, shape: ImageShape): P | null;
  /** Applies parameters. The input is never modified; it may be returned as it is when nothing changes. */
  apply(image: ImageLike, params: P | null, options?: ApplyOptions): PixelImage;
  /** `sample` and `apply` in one. */
  run(image: ImageLike, random: Rng, options?: ApplyOptions): PixelImage;
  /** The size of `apply`'s output. */
  outputShape(shape: ImageShape, params: P | null): ImageShape;
  toJSON(): TransformJson;
}

/** A transform without randomness: it needs no `rng`. */
export interface FixedTransform extends Transform<Record<string, never>> {
  sample(random?: Rng, shape?: ImageShape): Record<string, never>;
  run(image: ImageLike, random?: Rng, options?: ApplyOptions): PixelImage;
}

/** What a transform is made of. */
export interface TransformDefinition<P extends Json> {
  readonly op: string;
  /** The options as JSON; for `toJSON`. */
  readonly options: JsonObject;
  /** Draws parameters; `null` leaves the image as it is. */
  sample(random: Rng, shape: ImageShape): P | null;
  /** Applies parameters to a checked image; writes into `out` when given. */
  apply(image: PixelImage, params: P, out?: PixelImage): PixelImage;
  /** The size of the output; by default that of the input. */
  outputShape?(shape: ImageShape, params: P): ImageShape;
}

/**
 * Makes a transform from its parts. This is how every transform of the package is made, and how you add yours.
 *
 * @example
 * ```ts
 * import {defineTransform, rng} from '@cv/augmentation';
 *
 * const randomDarken = defineTransform({
 *   op: 'randomDarken',
 *   options: {},
 *   sample: (random) => ({keep: random.uniform(0.5, 1)}),
 *   apply: (image, {keep}) => ({...image, data: image.data.map((value) => value * keep)}),
 * });
 * const params = randomDarken.sample(rng({seed: 1}), {width: 1, height: 1, channels: 1});
 * randomDarken.apply({data: new Uint8Array([100]), width: 1, height: 1}, {keep: 0.5}).data[0]; // => 50
 * ```
 */
export function defineTransform<P extends Json>(definition: TransformDefinition<P>): Transform<P> {
  const {op, options} = definition;
  const transform: Transform<P> = {
    op,
    options,
    sample: (random, shape) => {
      if (typeof random?.uint32 !== 'function') {
        typeError(op, 'rng', 'a generator', random, 'Write rng({seed, epoch, sample}).');
      }
      return definition.sample(random, sizeOf(shape));
    },
    apply: (image, params, {out} = {}) => {
      const checked = toPixelImage(op, image);
      if (params === null) return out ? copyImage(op, checked, out) : checked;
      return definition.apply(checked, params, out);
    },
    run: (image, random, applyOptions) => {
      const checked = toPixelImage(op, image);
      return transform.apply(checked, transform.sample(random, checked), applyOptions);
    },
    outputShape: (shape, params) =>
      params === null || !definition.outputShape
        ? sizeOf(shape)
        : definition.outputShape(sizeOf(shape), params),
    toJSON: () => ({op, options}),
  };
  return transform;
}

/** The size alone, where a whole image may have been passed. */
function sizeOf({width, height, channels}: ImageShape): ImageShape {
  return {width, height, channels};
}

/** Makes a transform that has nothing random in it. */
export function defineFixed(
  definition: Omit<TransformDefinition<Record<string, never>>, 'sample'>,
): FixedTransform {
  const transform = defineTransform({...definition, sample: () => ({})});
  return {
    ...transform,
    sample: () => ({}),
    run: (image, _random, options) => transform.apply(image, {}, options),
  };
}
