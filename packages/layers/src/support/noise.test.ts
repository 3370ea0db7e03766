import '@tensorflow/tfjs-backend-cpu';
import {describe, expect, test} from 'vitest';
import {Noise} from './noise.js';

const mean = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0) / values.length;

describe('Noise', () => {
  // By the formula of the docstring, worked out in Python with unbounded integers; in units of 2^-24.
  test.each([
    [0, 'drop', 1, [7185714, 7439550, 15156125, 7986794]],
    [0, 'drop', 2, [5125236, 3247487, 10747763, 2494930]],
    [7, 'layer1.0', 1, [11376894, 5605342, 12826409, 15051104]],
  ])('seed %d, %s, draw %d', (seed, name, step, expected) => {
    const noise = new Noise(seed, name);
    noise.step = step - 1;
    expect([...noise.uniform(4)].map((u) => u * 2 ** 24)).toEqual(expected);
    expect(noise.step).toBe(step);
  });

  test('is uniform: 16 equal bins hold equal shares', () => {
    const count = 160_000;
    const bins = new Float64Array(16);
    for (const u of new Noise(1, 'bins').uniform(count)) bins[Math.floor(u * 16)]!++;
    const expected = count / 16;
    const chiSquared = bins.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    expect(chiSquared).toBeLessThan(37.7); // 15 degrees of freedom: exceeded once in a thousand
  });

  test('has no correlation between neighbours, draws and names', () => {
    const count = 40_000;
    const noise = new Noise(1, 'a');
    const first = noise.uniform(count);
    const pairs = {
      neighbours: [first.slice(1), first.slice(0, -1)],
      draws: [noise.uniform(count), first],
      names: [new Noise(1, 'b').uniform(count), first],
      seeds: [new Noise(2, 'a').uniform(count), first],
    };
    for (const [what, [a, b]] of Object.entries(pairs)) {
      // The product of two independent deviations has standard deviation 1/12.
      const covariance = mean(a!.map((u, i) => (u - 0.5) * (b![i]! - 0.5)));
      expect(Math.abs(covariance), `covariance of ${what}`).toBeLessThan((4 * (1 / 12)) / Math.sqrt(count));
    }
  });
});
