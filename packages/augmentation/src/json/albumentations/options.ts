import {oneOfChoices, rangeError} from '../../errors.js';
import type {Json, JsonObject} from '../../transform.js';

const FN = 'fromAlbumentations';

/** OpenCV's interpolation codes. */
const INTERPOLATIONS: Readonly<Record<string, string>> = {
  0: 'nearest',
  1: 'bilinear',
  2: 'bicubic',
  3: 'area',
};
/** OpenCV's border codes. */
const PADDING_MODES: Readonly<Record<string, string>> = {
  0: 'constant',
  1: 'edge',
  2: 'symmetric',
  4: 'reflect',
};

/** What an OpenCV code means; `codes` are those that have an equal here. */
function meaningOf(option: string, code: Json | undefined, standard: number, codes: typeof INTERPOLATIONS) {
  return codes[oneOfChoices(FN, option, String(code ?? standard), Object.keys(codes))]!;
}

/** `interpolation` of transforms that resize. */
export const resizing = ({interpolation}: JsonObject) => ({
  interpolation: meaningOf('interpolation', interpolation, 1, INTERPOLATIONS),
});

/** The border that `border_mode` means. */
export const paddingModeOf = ({border_mode: mode}: JsonObject) =>
  meaningOf('border_mode', mode, 0, PADDING_MODES);

/** `interpolation` and `fill` of transforms that warp. The older names win: the newer one has a default. */
export const warping = ({interpolation, fill, cval, value, pad_val: padded}: JsonObject) => ({
  interpolation: meaningOf('interpolation', interpolation, 1, {0: 'nearest', 1: 'bilinear'}),
  fill: value ?? cval ?? padded ?? fill ?? 0,
});

/** 'size' of newer versions, 'height' and 'width' of older ones. */
export const sizeOf = ({size, height, width}: JsonObject): Json => size ?? ([height, width] as Json);

/** A number d means [-d, d] around `centre`. */
export const around = (centre: number, value: Json | undefined, standard: number): Json => {
  if (Array.isArray(value)) return value.map((x) => centre + (x as number));
  const reach = (value as number) ?? standard;
  return [centre - reach, centre + reach];
};

/** The largest of a number or a list. */
export function largest(value: Json | undefined, standard: number): number {
  if (Array.isArray(value)) return Math.max(...(value as number[]).map(Math.abs));
  return (value as number) ?? standard;
}

/** [low, high], or a number that means [low, number]. */
export const upTo = (low: number, value: Json | undefined, standard: Json): Json =>
  typeof value === 'number' ? [low, value] : (value ?? standard);

/** Newer versions give the threshold as a part of white. */
export function thresholdOf({threshold, threshold_range: range}: JsonObject): number {
  if (threshold !== undefined && threshold !== null) return Math.min(255, largest(threshold, 128));
  return Math.round(255 * largest(range, 0.5));
}

/** How far along x and y, as parts of the size. */
export function shiftOf({shift_limit: both, shift_limit_x: x, shift_limit_y: y}: JsonObject): Json {
  return [largest(x ?? both, 0.0625), largest(y ?? both, 0.0625)];
}

/** Mean and deviation as parts of white: newer versions give them so, older ones the variance of bytes. */
export function noiseOf({std_range: std, mean_range: means, var_limit: variance, mean}: JsonObject) {
  return {
    sigma: variance == null ? largest(std, 0.44) : Math.sqrt(largest(variance, 50)) / 255,
    mean: mean == null ? largest(means, 0) : largest(mean, 0) / 255,
  };
}

/** The range of newer versions; the two ends of older ones win, since the range has a default. */
export function qualityOf({quality_range: range, quality_lower: low, quality_upper: high}: JsonObject): Json {
  return low == null && high == null ? (range ?? [99, 100]) : [low ?? 99, high ?? 100];
}

/** Sizes and widths: 0 means that one follows from the other. */
export function blurOf({blur_limit: sizes, sigma_limit: sigmas}: JsonObject): JsonObject {
  const [least, most] = (upTo(3, sizes, [0, 0]) as number[]).map((size) => size && Math.max(3, size) | 1);
  const [low, high] = upTo(0, sigmas, [0.5, 3]) as number[];
  const sigmaOf = (size: number) => 0.3 * ((size - 1) / 2 - 1) + 0.8; // OpenCV's
  if (most === 0) return {kernelSize: Math.trunc(high! * 3.5) * 2 + 1, sigma: [low!, high!]};
  return {kernelSize: most!, sigma: high === 0 ? [sigmaOf(least || 3), sigmaOf(most!)] : [low!, high!]};
}

/** Ranges of newer versions; the largest and smallest of older ones, where the smallest is the largest by default. */
export function holesOf(o: JsonObject): JsonObject {
  const isOlder = o.max_holes != null || o.max_height != null || o.max_width != null;
  const older = (least: Json | undefined, most: Json | undefined): Json => [least ?? most ?? 8, most ?? 8];
  const range = (newer: Json | undefined, least: Json | undefined, most: Json | undefined, standard: Json) =>
    isOlder ? older(least, most) : (newer ?? standard);
  // One pixel is the least there is: with us a part of 0, since a part of 1 is the whole image.
  const sizes = (values: Json): Json => (`${values as number[]}` === '1,1' ? [0, 0] : values);
  return {
    holes: range(o.num_holes_range, o.min_holes, o.max_holes, [1, 2]),
    height: sizes(range(o.hole_height_range, o.min_height, o.max_height, [0.1, 0.2])),
    width: sizes(range(o.hole_width_range, o.min_width, o.max_width, [0.1, 0.2])),
    fill: o.fill_value ?? o.fill ?? 0,
  };
}

/** Affine's arguments may be one range, or one for x and one for y. A number is that value. */
export function affineOptions(o: JsonObject): JsonObject {
  const ofAxis = (value: Json | undefined, axis: 'x' | 'y'): Json | undefined => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as JsonObject)[axis] : value;
  };
  const asRange = (value: Json | undefined, standard: number): number[] => {
    if (Array.isArray(value)) return value as number[];
    return [(value as number) ?? standard, (value as number) ?? standard];
  };
  const [across, down] = [asRange(ofAxis(o.scale, 'x'), 1), asRange(ofAxis(o.scale, 'y'), 1)];
  if (`${across}` !== `${down}`) {
    rangeError(FN, 'scale of Affine', 'the same for x and y', o.scale, 'Give one range.');
  }
  return {
    degrees: asRange(o.rotate, 0),
    translate: [largest(ofAxis(o.translate_percent, 'x'), 0), largest(ofAxis(o.translate_percent, 'y'), 0)],
    scale: across,
    shear: [...asRange(ofAxis(o.shear, 'x'), 0), ...asRange(ofAxis(o.shear, 'y'), 0)],
  };
}
