import type {ImageShape} from '../image.js';
import type {Rng} from '../rng/rng.js';
import type {Json, Transform} from '../transform.js';

/** Parameters of transforms that follow one another; each sees the size that the one before leaves. */
export function sampleInOrder(
  transforms: readonly Transform[],
  random: Rng,
  shape: ImageShape,
  parts: readonly number[] = transforms.map((_, i) => i),
): Json[] {
  let current = shape;
  return transforms.map((transform, i) => {
    const params = transform.sample(random.fork(parts[i]!), current);
    current = transform.outputShape(current, params);
    return params;
  });
}
