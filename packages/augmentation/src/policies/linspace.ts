const {fround: f} = Math;

/** Element i of torch.linspace(start, end, steps) in float32: steps >= 2. */
export function linspace(start: number, end: number, steps: number, i: number): number {
  const [first, last] = [f(start), f(end)];
  const step = f(f(last - first) / (steps - 1));
  return i < steps >> 1 ? f(first + step * i) : f(last - step * (steps - 1 - i));
}
