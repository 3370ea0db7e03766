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
  /** Rate of the dropout before the classifier, 0 <= rate < 1. Each architecture states its default. */
  dropout?: number;
  /** 'linear' gives logits (default), 'softmax' probabilities. */
  activation?: Activation;
  /** Of the model. Default: the architecture's. */
  name?: string;
  /** Of the initial weights and of dropout. Default 0. */
  seed?: number;
}

export const POOLINGS = ['none', 'avg', 'max'] as const;
export type Pooling = (typeof POOLINGS)[number];

export const ACTIVATIONS = ['linear', 'softmax'] as const;
export type Activation = (typeof ACTIVATIONS)[number];

export type ResolvedOptions = Required<ModelOptions>;

export interface Defaults {
  numClasses?: number;
  inputShape?: ImageShape;
  dropout?: number;
  /** Smallest `[height, width]`. */
  minimum: readonly [height: number, width: number];
  /** What to do with an image that is too small, for the error: "use lenet5". */
  wayOut?: string;
}

/**
 * Options with the architecture's defaults, checked.
 * @throws TypeError | RangeError `vgg16: inputShape must be at least 32x32; got 28x28. Resize the image.`
 */
export function resolveOptions(
  fn: string,
  options: ModelOptions,
  {numClasses = 1000, inputShape = [224, 224, 3], dropout = 0, minimum, wayOut}: Defaults,
): ResolvedOptions {
  const all = {numClasses, inputShape, dropout, name: fn, seed: 0, ...definedOf(options)};
  const resolved: ResolvedOptions = {
    numClasses: integer(fn, 'numClasses', all.numClasses, 1),
    inputShape: imageShape(fn, all.inputShape, minimum, wayOut),
    includeTop: boolean(fn, 'includeTop', all.includeTop ?? true),
    pooling: oneOf(fn, 'pooling', all.pooling ?? 'none', POOLINGS),
    dropout: rate(fn, 'dropout', all.dropout),
    activation: oneOf(fn, 'activation', all.activation ?? 'linear', ACTIVATIONS),
    name: modelName(fn, all.name),
    seed: integer(fn, 'seed', all.seed, 0),
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
  [minHeight, minWidth]: readonly [number, number],
  wayOut?: string,
): ImageShape {
  if (!Array.isArray(shape) || shape.length !== 3) {
    throw new TypeError(
      `${fn}: inputShape must be [height, width, channels]; got ${show(shape)}. Leave the batch out.`,
    );
  }
  const [height, width, channels] = shape.map((size) => integer(fn, 'inputShape', size, 1));
  if (height! < minHeight || width! < minWidth) {
    const advice = wayOut ? `Resize the image or ${wayOut}.` : 'Resize the image.';
    throw new RangeError(
      `${fn}: inputShape must be at least ${minHeight}x${minWidth}; got ${height}x${width}. ${advice}`,
    );
  }
  return [height!, width!, channels!];
}

export function integer(fn: string, argument: string, value: unknown, min: number): number {
  if (Number.isSafeInteger(value) && (value as number) >= min) return value as number;
  const Kind = typeof value === 'number' ? RangeError : TypeError;
  throw new Kind(
    `${fn}: ${argument} must be an integer of at least ${min}; got ${show(value)}. Give a whole number.`,
  );
}

/** A probability of dropping something. */
export function rate(fn: string, argument: string, value: unknown): number {
  if (typeof value === 'number' && value >= 0 && value < 1) return value;
  const Kind = typeof value === 'number' ? RangeError : TypeError;
  throw new Kind(
    `${fn}: ${argument} must be at least 0 and less than 1; got ${show(value)}. Use 0 to drop nothing.`,
  );
}

function boolean(fn: string, argument: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new TypeError(
    `${fn}: ${argument} must be true or false; got ${show(value)}. Leave it out for the default.`,
  );
}

export function oneOf<T extends string>(
  fn: string,
  argument: string,
  value: unknown,
  allowed: readonly T[],
): T {
  if (allowed.includes(value as T)) return value as T;
  const Kind = typeof value === 'string' ? RangeError : TypeError;
  const words = allowed.map((word) => `'${word}'`).join(' or ');
  throw new Kind(`${fn}: ${argument} must be ${words}; got ${show(value)}. Choose one of them.`);
}

function modelName(fn: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new TypeError(
    `${fn}: name must be a string that is not empty; got ${show(value)}. Leave it out for '${fn}'.`,
  );
}

/** How a value looks in a message. */
export function show(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
