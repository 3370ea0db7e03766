const {fround: f} = Math;

/**
 * The weights of torchvision's blend: ratio * image + (1 - ratio) * other, where 1 - ratio is taken in double and
 * then rounded to float32 (in float32 4.5 % of the results would differ by one).
 */
export function blendWeights(ratio: number): readonly [image: number, other: number] {
  return [f(ratio), f(1 - ratio)];
}

/** One value of a blend, before clamping. */
export function blend(image: number, weight: number, other: number): number {
  return f(f(weight * image) + other);
}

/** Clamps a float to 0..1. */
export function clamp01(value: number): number {
  return Math.min(1, Math.max(0, value));
}
