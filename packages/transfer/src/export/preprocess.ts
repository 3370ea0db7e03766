/** How an image becomes a model's input; kept with the model as plain JSON. */
export interface Preprocess {
  /** Height and width of the input in pixels. */
  size: readonly [number, number];
  /** 1 grey, 3 RGB. */
  channels: 1 | 3;
  /** Pixels are scaled to 0..1, then `(pixel - mean) / std`, one number a channel. */
  mean: readonly number[];
  std: readonly number[];
  /**
   * 'contain' (default): the whole image, with a border where the shape differs. 'cover': its middle, as ImageNet's models
   * are evaluated: the shorter side is resized to `size / crop`, then `size` is cut out.
   */
  fit?: 'contain' | 'cover';
  /** Part of the shorter side that 'cover' keeps, in (0, 1]. Default 1. */
  crop?: number;
  /** The model knows light figures on a dark ground: an image with a bright border is inverted. */
  darkGround?: boolean;
}

/** A field, what it must be, and whether it is. */
type Rule = readonly [field: keyof Preprocess, wanted: string, holds: (value: unknown) => boolean];

const isNumbers = (value: unknown, length: number): value is number[] =>
  Array.isArray(value) && value.length === length && value.every((x) => Number.isFinite(x));

/** The rules for a model with the input [batch, height, width, channels]; a size that is null is free. */
function rulesFor([, height, width, channels]: readonly (number | null)[]): readonly Rule[] {
  const fits = (side: number, wanted: number | null | undefined) =>
    Number.isInteger(side) && side > 0 && (wanted ?? side) === side;
  const numbers = `${channels} numbers, one a channel`;
  return [
    [
      'size',
      `[${height ?? 'height'}, ${width ?? 'width'}], as the model's input`,
      (value) => isNumbers(value, 2) && fits(value[0]!, height) && fits(value[1]!, width),
    ],
    ['channels', `${channels}, as the model's input`, (value) => value === channels],
    ['mean', numbers, (value) => isNumbers(value, channels!)],
    ['std', `${numbers}, above 0`, (value) => isNumbers(value, channels!) && value.every((x) => x > 0)],
    ['fit', "'contain' or 'cover'", (value) => [undefined, 'contain', 'cover'].includes(value as string)],
    [
      'crop',
      'a number > 0 and <= 1',
      (value) => value === undefined || (typeof value === 'number' && value > 0 && value <= 1),
    ],
    ['darkGround', 'true or false', (value) => value === undefined || typeof value === 'boolean'],
  ];
}

/** What is wrong with a preprocessing for a model's input, in words; nothing where it fits. */
export function problemOfPreprocess(
  value: unknown,
  inputShape: readonly (number | null)[],
): string | undefined {
  if (typeof value !== 'object' || value === null) {
    return `preprocess must be an object; got ${JSON.stringify(value) ?? 'none'}`;
  }
  for (const [field, wanted, holds] of rulesFor(inputShape)) {
    const own = (value as Record<string, unknown>)[field];
    if (!holds(own)) return `preprocess.${field} must be ${wanted}; got ${JSON.stringify(own) ?? 'none'}`;
  }
  return undefined;
}
