import {typeError} from './errors.js';
import {unmoved, type Geometry} from './geometry.js';
import {copyImage, toPixelImage} from './image.js';
import type {ImageLike, ImageShape, PixelImage, PixelKind} from './image.js';
import type {PixelStep} from './plan/pixel-step.js';
import type {Resampling} from './plan/resampling.js';
import type {Rng} from './rng/rng.js';

/** What JSON can hold: the parameters and options of every transform. */
export type Json =
  null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json | undefined};

/** Options of a transform as they stand in its JSON. */
export type JsonObject = {readonly [key: string]: Json | undefined};

/** Parameters of a transform that has none. */
export type NoParams = Record<string, never>;

/** How `apply` and `run` work. */
export interface ApplyOptions {
  /** An image to write into, of the output's size and kind. Without it a new image is made. */
  readonly out?: PixelImage;
  /**
   * `exact` (the default): torchvision's rounding. `fast`: integer arithmetic where an operation has it, at most
   * one level off on 95 % of the values. Both give the same bits on every engine.
   */
  readonly precision?: Precision;
}

/** See `ApplyOptions.precision`. */
export type Precision = 'exact' | 'fast';

/** A transform as plain data: what `JSON.stringify(transform)` gives, and what `fromJSON` reads. */
export interface TransformJson {
  readonly op: string;
  readonly options: JsonObject;
}

/** One operation of a pipeline with its parameters. */
export interface Step {
  readonly transform: Transform;
  readonly params: Json;
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
  /** Applies parameters to a mask (class numbers a pixel): only its geometry, never blending two classes. */
  applyMask(mask: ImageLike, params: P | null, fill?: number): PixelImage;
  /** The size of `apply`'s output. */
  outputShape(shape: ImageShape, params: P | null): ImageShape;
  /** The kind of `apply`'s output data. */
  outputKind(kind: PixelKind): PixelKind;
  /** How points move from an input of this size to the output. */
  geometry(params: P | null, shape: ImageShape): Geometry;
  /** Whether this one consists of others: whether `steps` gives anything but itself. */
  readonly isComposite: boolean;
  /** The operations that make up this one with these parameters, in order. */
  steps(params: P | null, shape: ImageShape): readonly Step[];
  /** What this one does to every pixel by itself, where that is all it does (see `plan`). */
  pixelStep(params: P): PixelStep | null;
  /** How this one takes pixels from its input, where its geometry can be joined with others (see `plan`). */
  resampling(params: P, shape: ImageShape): Resampling | null;
  toJSON(): TransformJson;
}

/** A transform without randomness: it needs no `rng`. */
export interface FixedTransform extends Transform<NoParams> {
  sample(random?: Rng, shape?: ImageShape): NoParams;
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
  apply(image: PixelImage, params: P, out: PixelImage | undefined, precision: Precision): PixelImage;
  /** How points move; by default they stay. Gives the output's size as well. */
  geometry?(params: P, shape: ImageShape): Geometry;
  /** Moves a mask by the geometry without blending; by default `apply` does when there is a geometry. */
  applyMask?(mask: PixelImage, params: P, fill: number): PixelImage;
  /** The size of the output; by default the geometry's. */
  outputShape?(shape: ImageShape, params: P): ImageShape;
  /** The kind of the output's data; by default the input's. */
  outputKind?(kind: PixelKind): PixelKind;
  /** For a transform that consists of others. */
  steps?(params: P, shape: ImageShape): readonly Step[];
  /** For a transform that treats every pixel by itself. */
  pixelStep?(params: P): PixelStep | null;
  /** For a transform whose geometry is a homography and can be joined with others. */
  resampling?(params: P, shape: ImageShape): Resampling | null;
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
    isComposite: definition.steps !== undefined,
    sample: (random, shape) => {
      if (typeof random?.uint32 !== 'function') {
        typeError(op, 'rng', 'a generator', random, 'Write rng({seed, epoch, sample}).');
      }
      return definition.sample(random, sizeOf(shape));
    },
    apply: (image, params, {out, precision = 'exact'} = {}) => {
      const checked = toPixelImage(op, image);
      if (params === null) return out ? copyImage(op, checked, out) : checked;
      return definition.apply(checked, params, out, precision);
    },
    run: (image, random, applyOptions) => {
      const checked = toPixelImage(op, image);
      return transform.apply(checked, transform.sample(random, checked), applyOptions);
    },
    applyMask: (mask, params, fill = 0) => {
      const checked = toPixelImage(op, mask);
      if (params === null || !definition.geometry) return checked;
      if (definition.applyMask) return definition.applyMask(checked, params, fill);
      return definition.apply(checked, params, undefined, 'exact');
    },
    outputShape: (shape, params) => outputShape(definition, sizeOf(shape), params),
    outputKind: (kind) => definition.outputKind?.(kind) ?? kind,
    geometry: (params, shape) =>
      params === null || !definition.geometry ? unmoved(shape) : definition.geometry(params, sizeOf(shape)),
    steps: (params, shape) => {
      if (params === null) return [];
      if (definition.steps) return definition.steps(params, sizeOf(shape));
      return [{transform: transform as unknown as Transform, params}];
    },
    pixelStep: (params) => definition.pixelStep?.(params) ?? null,
    resampling: (params, shape) => definition.resampling?.(params, sizeOf(shape)) ?? null,
    toJSON: () => ({op, options}),
  };
  return transform;
}

function outputShape<P extends Json>(
  definition: TransformDefinition<P>,
  shape: ImageShape,
  params: P | null,
): ImageShape {
  if (params === null) return shape;
  if (definition.outputShape) return definition.outputShape(shape, params);
  if (!definition.geometry) return shape;
  const {width, height} = definition.geometry(params, shape);
  return {width, height, channels: shape.channels};
}

/** The size alone, where a whole image may have been passed. */
export function sizeOf({width, height, channels}: ImageShape): ImageShape {
  return {width, height, channels};
}

/** Makes a transform that has nothing random in it. */
export function defineFixed(definition: Omit<TransformDefinition<NoParams>, 'sample'>): FixedTransform {
  const transform = defineTransform<NoParams>({...definition, sample: () => ({})});
  return {
    ...transform,
    sample: () => ({}),
    run: (image, _random, options) => transform.apply(image, {}, options),
  };
}
