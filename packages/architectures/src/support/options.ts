import type {FindWeights} from '../pretrained/pretrained-weights.js';
import {boolean, checkOptions, integer, oneOf, rate} from './checks.js';
import {show} from './show.js';

/** `[height, width, channels]` of the images. */
export type ImageShape = readonly [height: number, width: number, channels: number];

/** What every architecture takes. */
export interface ModelOptions {
  /** Number of classes, at least 1. Each architecture states its default. */
  numClasses?: number;
  /** `[height, width, channels]` of the images. Each architecture states its default and its minimum. */
  inputShape?: ImageShape;
  /** Default true. Without its top a model gives features, as `pooling` says. */
  includeTop?: boolean;
  /** Without the top: 'none' gives the feature map (default), 'avg' and 'max' pool it to `[batch, channels]`. */
  pooling?: Pooling;
  /** Rate of dropout, 0 <= rate < 1. Each architecture states its default and where it stands: before the classifier, mostly. */
  dropout?: number;
  /**
   * Rate at which training leaves the last residual branch out; earlier branches less, in proportion to their depth.
   * 0 <= rate < 1. Each architecture states its default; one without residual branches takes 0 alone.
   */
  stochasticDepth?: number;
  /** 'linear' gives logits (default), 'softmax' probabilities. */
  activation?: Activation;
  /** Of the model. Default: the architecture's. */
  name?: string;
  /** Of the initial weights and of dropout. Default 0. */
  seed?: number;
}

const POOLINGS = ['none', 'avg', 'max'] as const;
export type Pooling = (typeof POOLINGS)[number];

const ACTIVATIONS = ['linear', 'softmax'] as const;
export type Activation = (typeof ACTIVATIONS)[number];

export interface ResolvedOptions extends Required<ModelOptions> {
  /** Of the factory. */
  architecture: string;
  /** Where trained weights are. */
  pretrained?: FindWeights;
}

export interface Defaults {
  numClasses?: number;
  inputShape?: ImageShape;
  dropout?: number;
  /** Left out: the architecture has no residual branches. */
  stochasticDepth?: number;
  /** Smallest `[height, width]`. */
  minimum: readonly [height: number, width: number];
  /** Height and width must be multiples of it. */
  multipleOf?: number;
  /** What to do with an image that is too small, for the error: "use lenet5". */
  wayOut?: string;
  /** Where trained weights are, for a model that is built as it was for them. */
  pretrained?: FindWeights;
  /** Names of options that this family takes beside those of every architecture; it checks their values itself. */
  more?: readonly string[];
}

const NAMES: readonly string[] = [
  'numClasses',
  'inputShape',
  'includeTop',
  'pooling',
  'dropout',
  'stochasticDepth',
  'activation',
  'name',
  'seed',
] satisfies (keyof ModelOptions)[];

/** Of every architecture. */
const DEFAULTS = {includeTop: true, pooling: 'none', activation: 'linear', seed: 0} satisfies ModelOptions;

/**
 * Options with the architecture's defaults, checked. None may be null: undefined is the default.
 *
 * @throws TypeError | RangeError `vgg16: inputShape must be at least 32x32; got 28x28. Resize the image.`
 */
export function resolveOptions(fn: string, options: ModelOptions, defaults: Defaults): ResolvedOptions {
  const {
    numClasses = 1000,
    inputShape = [224, 224, 3],
    dropout = 0,
    stochasticDepth = 0,
    more = [],
  } = defaults;
  checkOptions(fn, options, [...NAMES, ...more]);
  const ofFamily = {numClasses, inputShape, dropout, stochasticDepth, name: fn};
  const all = {...DEFAULTS, ...ofFamily, ...definedOf(options)};
  const resolved: ResolvedOptions = {
    numClasses: integer(fn, 'numClasses', all.numClasses, 1),
    inputShape: imageShape(fn, all.inputShape, defaults),
    includeTop: boolean(fn, 'includeTop', all.includeTop),
    pooling: oneOf(fn, 'pooling', all.pooling, POOLINGS),
    dropout: rate(fn, 'dropout', all.dropout),
    stochasticDepth: depthRate(fn, all.stochasticDepth, defaults.stochasticDepth),
    activation: oneOf(fn, 'activation', all.activation, ACTIVATIONS),
    name: modelName(fn, all.name),
    seed: integer(fn, 'seed', all.seed, 0),
    architecture: fn,
    pretrained: defaults.pretrained,
  };
  if (resolved.includeTop && resolved.pooling !== 'none') {
    throw new RangeError(
      `${fn}: pooling must be 'none' with the top; got '${resolved.pooling}'. Set includeTop: false as well.`,
    );
  }
  return resolved;
}

/** An option that is there but undefined counts as left out. */
function definedOf(options: ModelOptions): ModelOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

function imageShape(
  fn: string,
  shape: unknown,
  {minimum: [minHeight, minWidth], multipleOf = 1, wayOut}: Defaults,
): ImageShape {
  if (!Array.isArray(shape) || shape.length !== 3) {
    throw new TypeError(
      `${fn}: inputShape must be [height, width, channels]; got ${show(shape)}. Leave the batch out.`,
    );
  }
  const [height, width, channels] = Array.from(shape, (size, i) => integer(fn, `inputShape[${i}]`, size, 1));
  if (height! < minHeight || width! < minWidth) {
    const advice = wayOut ? `Resize the image or ${wayOut}.` : 'Resize the image.';
    throw new RangeError(
      `${fn}: inputShape must be at least ${minHeight}x${minWidth}; got ${height}x${width}. ${advice}`,
    );
  }
  if (height! % multipleOf !== 0 || width! % multipleOf !== 0) {
    throw new RangeError(
      `${fn}: inputShape must have height and width that ${multipleOf} divides; got ${height}x${width}. Resize the image.`,
    );
  }
  return [height!, width!, channels!];
}

function depthRate(fn: string, given: unknown, byDefault: number | undefined): number {
  const value = rate(fn, 'stochasticDepth', given);
  if (value === 0 || byDefault !== undefined) return value;
  throw new RangeError(
    `${fn}: stochasticDepth must be 0; got ${value}. It has no residual branches: use dropout.`,
  );
}

function modelName(fn: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new TypeError(
    `${fn}: name must be a string that is not empty; got ${show(value)}. Leave it out for '${fn}'.`,
  );
}
