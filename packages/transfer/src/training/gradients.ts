import {
  type NamedTensorMap,
  add,
  addN,
  clipByValue,
  dispose,
  keep,
  mul,
  sqrt,
  square,
  sum,
  tidy,
} from '@tensorflow/tfjs-core';

/** Sums gradients over batches and gives their mean; owns its tensors. */
export class GradientSum {
  #sum: NamedTensorMap = {};
  #batches = 0;

  get batches(): number {
    return this.#batches;
  }

  /** Takes over the tensors. */
  add(gradients: NamedTensorMap): void {
    for (const [name, gradient] of Object.entries(gradients)) {
      const before = this.#sum[name];
      this.#sum[name] = before ? keep(tidy(() => add(before, gradient))) : gradient;
      if (before) dispose([before, gradient]);
    }
    this.#batches++;
  }

  /** The mean over the batches; the tensors are the caller's. Empties the sum. */
  take(): NamedTensorMap {
    const mean = this.#batches > 1 ? mapTensors(this.#sum, (x) => mul(x, 1 / this.#batches)) : this.#sum;
    if (this.#batches > 1) dispose(this.#sum);
    this.#sum = {};
    this.#batches = 0;
    return mean;
  }

  dispose(): void {
    dispose(this.#sum);
    this.#sum = {};
    this.#batches = 0;
  }
}

export interface ClipOptions {
  /** Largest length of all gradients together, as one vector. */
  clipNorm?: number;
  /** Largest magnitude of a single value. */
  clipValue?: number;
}

/**
 * Clips by value, then by norm, as torch's clip_grad_value_ and clip_grad_norm_. Takes over the tensors and gives the
 * caller new ones, or the same.
 *
 * @throws Error when the norm is not finite.
 */
export async function clipGradients(
  gradients: NamedTensorMap,
  {clipNorm, clipValue}: ClipOptions,
): Promise<NamedTensorMap> {
  let clipped = gradients;
  if (clipValue !== undefined) {
    clipped = replace(clipped, (x) => clipByValue(x, -clipValue, clipValue));
  }
  if (clipNorm === undefined) return clipped;
  const norm = await globalNorm(clipped);
  if (!Number.isFinite(norm)) {
    dispose(clipped);
    throw new Error(`the norm of the gradients is ${norm}.`);
  }
  const factor = clipNorm / (norm + 1e-6);
  return factor < 1 ? replace(clipped, (x) => mul(x, factor)) : clipped;
}

async function globalNorm(gradients: NamedTensorMap): Promise<number> {
  const norm = tidy(() => sqrt(addN(Object.values(gradients).map((x) => sum(square(x))))));
  const [value] = await norm.data();
  norm.dispose();
  return value!;
}

function replace(tensors: NamedTensorMap, change: Parameters<typeof mapTensors>[1]): NamedTensorMap {
  const changed = mapTensors(tensors, change);
  dispose(tensors);
  return changed;
}

function mapTensors(
  tensors: NamedTensorMap,
  change: (x: NamedTensorMap[string]) => NamedTensorMap[string],
): NamedTensorMap {
  return tidy(() => Object.fromEntries(Object.entries(tensors).map(([name, x]) => [name, change(x)])));
}
