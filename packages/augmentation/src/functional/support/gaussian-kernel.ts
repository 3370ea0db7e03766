import {exp} from '../../math/elementary.js';

const {fround: f} = Math;

/** Half of a normalised Gaussian kernel in float32: [middle, next, …]; `size` is odd. */
export function gaussianKernel(size: number, sigma: number): Float32Array {
  const radius = (size - 1) / 2;
  const half = Float32Array.from({length: radius + 1}, (_, i) => {
    const x = f(i / f(sigma));
    return exp(f(-0.5 * f(x * x)));
  });
  let total = 0;
  for (let i = -radius; i <= radius; i++) total = f(total + half[Math.abs(i)]!);
  return half.map((weight) => f(weight / total));
}
