import type {Json, JsonObject} from '../../transform.js';

/** OpenCV's interpolation codes. */
const INTERPOLATIONS: Readonly<Record<string, string>> = {
  0: 'nearest',
  1: 'bilinear',
  2: 'bicubic',
  3: 'area',
};
/** OpenCV's border codes. */
export const PADDING_MODES: Readonly<Record<string, string>> = {
  0: 'constant',
  1: 'edge',
  2: 'symmetric',
  4: 'reflect',
};

/** `interpolation` of transforms that resize. */
export const resizing = ({interpolation = 1}: JsonObject) => ({
  interpolation: INTERPOLATIONS[String(interpolation)] ?? 'bilinear',
});
/** `interpolation` and `fill` of transforms that warp. */
export const warping = (options: JsonObject) => {
  const {interpolation} = resizing(options);
  return {
    interpolation: interpolation === 'nearest' ? 'nearest' : 'bilinear',
    fill: (options.fill ?? options.cval ?? options.value ?? 0) as Json,
  };
};
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

/** Newer versions give the threshold as a part of white. */
export function thresholdOf({threshold, threshold_range: range}: JsonObject): number {
  if (range !== undefined) return Math.round(255 * largest(range, 0.5));
  return Math.min(255, largest(threshold, 128));
}

/** How far along x and y, as parts of the size. */
export function shiftOf({
  shift_limit: both,
  shift_limit_x: x = both,
  shift_limit_y: y = both,
}: JsonObject): Json {
  return [largest(x, 0.0625), largest(y, 0.0625)];
}

/** Affine's arguments may be one range, or one for x and one for y. */
export function affineOptions(o: JsonObject): JsonObject {
  const ofAxis = (value: Json | undefined, axis: 'x' | 'y'): Json | undefined => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as JsonObject)[axis] : value;
  };
  const asRange = (value: Json | undefined, centre: number): number[] => {
    if (Array.isArray(value)) return value as number[];
    return value === undefined || value === null
      ? [centre, centre]
      : [0 - (value as number), value as number];
  };
  const scale = ofAxis(o.scale, 'x');
  return {
    degrees: asRange(o.rotate, 0),
    translate: [largest(ofAxis(o.translate_percent, 'x'), 0), largest(ofAxis(o.translate_percent, 'y'), 0)],
    scale: typeof scale === 'number' ? [scale, scale] : (scale ?? [1, 1]),
    shear: [...asRange(ofAxis(o.shear, 'x'), 0), ...asRange(ofAxis(o.shear, 'y'), 0)],
  };
}
