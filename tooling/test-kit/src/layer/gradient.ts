import {
  add,
  dispose,
  mul,
  sum,
  tensor,
  tidy,
  variable,
  variableGrads,
  type Scalar,
  type Tensor,
  type Variable,
} from '@tensorflow/tfjs-core';
import type {layers} from '@tensorflow/tfjs-layers';
import {expectNoLeak} from '../expect-no-leak.js';
import {uniform} from '../parity-fill.js';
import {apply, trainableVariables, type Subject} from './contract.js';

const WHOLE = 32; // tensors up to this size are probed at every element
const PROBES = 12; // elements of a larger one
const STEP = 0.02;
/** An element whose differences are further from smooth than this (relative to the largest) lies at a kink. */
const KINK = 0.005;

/**
 * The gradient of a random projection of the outputs, by inputs and trainable weights, against central differences
 * of two step sizes (Richardson's extrapolation). Elements near a kink are left out, half of them at most.
 */
export function checkGradient<Args>(subject: Subject<Args>, training: boolean): void {
  const {input} = subject.cases[0]!;
  const {gradientTolerance = 0.01} = subject.contract;
  const layer = subject.makeBuilt(input);
  const inputs = subject.sample(input).map((x, i) => ({name: `input ${i}`, variable: variable(x)}));
  const floats = inputs.filter((x) => x.variable.dtype === 'float32');
  const targets = [...floats, ...trainableVariables(layer)];
  const loss = new Projection(
    layer,
    inputs.map((x) => x.variable),
    training,
  );

  const gradients = loss.gradients(targets);
  const largest = Math.max(...gradients.map(maxAbs));
  if (!(largest > 0)) throw new Error(`gradient: every gradient is zero or NaN (training: ${training}).`);
  let smooth = 0;
  let probed = 0;
  targets.forEach(({name, variable}, t) => {
    const gradient = gradients[t]!;
    const slopes = probe(variable, () => loss.value());
    const scale = Math.max(maxAbs(gradient), ...slopes.map(({best}) => Math.abs(best)));
    const allowed = gradientTolerance * scale + 1e-4 * largest;
    probed += slopes.length;
    for (const {index, best, roughness} of slopes) {
      if (roughness > KINK * scale + 1e-4 * largest) continue;
      smooth++;
      if (Math.abs(gradient[index]! - best) <= allowed) continue;
      throw new Error(
        `gradient: by ${name}, shape [${variable.shape.join(', ')}], flat element ${index} (training: ${training}): ` +
          `got ${gradient[index]}, finite differences give ${best}; largest ${scale}, allowed error ${allowed}.`,
      );
    }
  });
  if (smooth < probed / 2) {
    throw new Error(
      `gradient: only ${smooth} of ${probed} elements lie away from a kink. Choose another range of inputs, ` +
        'or set differentiable: false if the output is piecewise constant.',
    );
  }
  dispose(inputs.map((x) => x.variable));
  layer.dispose();
}

/** What a gradient computes on its way is gone afterwards, also what a custom gradient kept. */
export function checkGradientLeaks<Args>(subject: Subject<Args>): void {
  const {input} = subject.cases[0]!;
  const layer = subject.makeBuilt(input);
  const inputs = subject.sample(input).map((x) => variable(x));
  const loss = new Projection(layer, inputs, true);
  const targets = trainableVariables(layer);
  for (const x of inputs) if (x.dtype === 'float32') targets.push({name: 'input', variable: x});
  expectNoLeak(() => void loss.gradients(targets));
  dispose(inputs);
  layer.dispose();
}

/** sum(output * random) over all outputs: as a tensor for the gradient, in float64 for the differences. */
class Projection {
  private readonly weights: Float32Array[] = [];

  constructor(
    private readonly layer: layers.Layer,
    private readonly inputs: Variable[],
    private readonly training: boolean,
  ) {}

  gradients(targets: {name: string; variable: Variable}[]): Float32Array[] {
    const list = targets.map((target) => target.variable);
    return tidy(() => {
      const {grads} = variableGrads(() => this.symbolic(), list);
      return targets.map(({name, variable}) => {
        const gradient = grads[variable.name];
        if (!gradient) throw new Error(`gradient: none reaches ${name}.`);
        return gradient.dataSync().slice() as Float32Array;
      });
    });
  }

  value(): number {
    return tidy(() => {
      let total = 0;
      apply(this.layer, this.inputs, this.training).forEach((output, i) => {
        const weights = this.weightsFor(i, output);
        output.dataSync().forEach((y, k) => (total += y * weights[k]!));
      });
      return total;
    });
  }

  private symbolic(): Scalar {
    const parts = apply(this.layer, this.inputs, this.training).map((output, i) =>
      sum(mul(output, tensor(this.weightsFor(i, output), output.shape))),
    );
    return parts.reduce((a, b) => add(a, b)) as Scalar;
  }

  private weightsFor(index: number, output: Tensor): Float32Array {
    this.weights[index] ??= Float32Array.from(
      uniform(`projection${index}`, output.size, 0),
      (u) => 2 * u - 1,
    );
    return this.weights[index];
  }
}

interface Slope {
  index: number;
  best: number;
  /** How far the two steps are from a smooth function's: zero but for terms of a higher order. */
  roughness: number;
}

/** Slopes by some elements of a variable, which has its values again afterwards. */
function probe(target: Variable, value: () => number): Slope[] {
  const original = target.dataSync().slice() as Float32Array;
  const middle = value();
  const valueAt = (index: number, x: number) => {
    const moved = original.slice();
    moved[index] = x;
    tidy(() => target.assign(tensor(moved, target.shape)));
    return {x: moved[index], y: value()}; // x as float32 rounds it
  };
  const difference = (index: number, step: number) => {
    const above = valueAt(index, original[index]! + step);
    const below = valueAt(index, original[index]! - step);
    return {slope: (above.y - below.y) / (above.x - below.x), bend: (above.y + below.y - 2 * middle) / step};
  };
  const count = original.length <= WHOLE ? original.length : PROBES;
  const start = uniform('probe', 1, original.length)[0]!;
  const slopes = Array.from({length: count}, (_, n) => {
    const index = Math.floor(((n + start) * original.length) / count);
    const coarse = difference(index, STEP);
    const fine = difference(index, STEP / 2);
    return {
      index,
      best: (4 * fine.slope - coarse.slope) / 3,
      // A smooth function's slopes agree, and its bend halves with the step; at a kink it stays.
      roughness: Math.max(Math.abs(coarse.slope - fine.slope), Math.abs(fine.bend - coarse.bend / 2)),
    };
  });
  tidy(() => target.assign(tensor(original, target.shape)));
  return slopes;
}

function maxAbs(values: Float32Array): number {
  return values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}
