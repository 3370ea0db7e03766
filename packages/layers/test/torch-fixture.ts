/// <reference types="vite/client" />
import {abs, grads, max, mul, sum, tidy, type Tensor} from '@tensorflow/tfjs-core';
import type {layers} from '@tensorflow/tfjs-layers';
import {expectClose} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {random} from './random.js';
import {decode, type Stored} from './stored.js';

interface TorchCase {
  name: string;
  args: object;
  training: boolean;
  inputs: number[][];
  /** Inputs lie in [-scale, scale). Default 1. */
  scale?: number;
  weights: Record<string, number[]>;
  output: Stored;
  gradients: Record<string, Stored>;
  after: Record<string, Stored>;
}

/** By vite, so that the same tests run in Node and in a browser. */
const FIXTURES = import.meta.glob<{cases: TorchCase[]}>('./fixtures/*.json', {
  eager: true,
  import: 'default',
});

const FORWARD = {relative: 1e-5};
const BACKWARD = {relative: 1e-4};
/** Of the largest gradient of a case: less is rounding, as by a shift before a batch norm, whose gradient is 0. */
const ROUNDING = 1e-6;

/**
 * Every case of a fixture made by `tooling/torch/layers`: the layer, with weights by the same formula, gives torch's
 * output, torch's gradients and, where a step moves weights, torch's weights afterwards. With `limit` only the first
 * cases, for WebGL without a graphics card, which takes seconds for each.
 */
export function describeTorchFixture(
  name: string,
  factory: (args: never, inputShape: number[]) => layers.Layer,
  limit = Infinity,
): void {
  const {cases} = FIXTURES[`./fixtures/${name}.json`]!;
  describe(`${factory.name} equals torch`, () => {
    test.each(cases.slice(0, limit))('$name', (torch) => {
      const key = `${name}/${torch.name}`;
      tidy(() => {
        const {scale = 1} = torch;
        const inputs = torch.inputs.map((shape, i) => random(`${key}/input${i}`, shape, -scale, scale));
        const layer = factory(torch.args as never, torch.inputs[0]!.slice(1));
        build(layer, inputs);
        fill(layer, torch.weights, key);
        expectTorch(layer, inputs, torch, random(`${key}/projection`, torch.output.shape));
        layer.dispose();
      });
    });
  });
}

function expectTorch(layer: layers.Layer, inputs: Tensor[], torch: TorchCase, projection: Tensor): void {
  const run = (xs: Tensor[]) =>
    layer.apply(xs.length === 1 ? xs[0]! : xs, {training: torch.training}) as Tensor;
  expectClose(run(inputs), decode(torch.output), FORWARD);
  for (const [weight, values] of Object.entries(torch.after)) {
    expectClose(weightOf(layer, weight).read(), decode(values), FORWARD);
  }
  const trained = Object.keys(torch.gradients).filter((name) => !name.startsWith('input'));
  const variables = trained.map((name) => weightOf(layer, name).read());
  const loss = (...args: Tensor[]) => sum(mul(run(args.slice(0, inputs.length)), projection));
  const computed = grads(loss)([...inputs, ...variables]);
  const expected = Object.values(torch.gradients).map(decode);
  const largest = Math.max(...expected.map((gradient) => max(abs(gradient)).dataSync()[0]!));
  Object.keys(torch.gradients).forEach((name, i) => {
    const index = name.startsWith('input') ? Number(name.slice(5)) : inputs.length + trained.indexOf(name);
    try {
      expectClose(computed[index]!, expected[i]!, {...BACKWARD, absolute: ROUNDING * largest});
    } catch (error) {
      throw new Error(`gradient of ${name}: ${(error as Error).message}`, {cause: error});
    }
  });
}

/** In inference: building must not move any statistic. */
function build(layer: layers.Layer, inputs: Tensor[]): void {
  layer.apply(inputs.length === 1 ? inputs[0]! : inputs);
}

function fill(layer: layers.Layer, weights: Record<string, number[]>, key: string): void {
  const floats = layer.weights.filter((weight) => weight.dtype === 'float32'); // integers are tables of indices
  const names = floats.map((weight) => shortName(layer, weight));
  expect(names.toSorted()).toEqual(Object.keys(weights).toSorted());
  for (const [name, shape] of Object.entries(weights)) {
    expect(weightOf(layer, name).shape).toEqual(shape);
    const bound = Math.sqrt(6 / shape.slice(0, -1).reduce((a, b) => a * b, 1));
    const [low, high] = shape.length === 1 ? [0.5, 1] : [-bound, bound];
    weightOf(layer, name).write(random(`${key}/${name}`, shape, low, high));
  }
}

function weightOf(layer: layers.Layer, name: string) {
  const weight = layer.weights.find((weight) => shortName(layer, weight) === name);
  if (!weight) throw new Error(`${layer.name} has no weight ${name}.`);
  return weight;
}

/** `kernel` of `conv1/kernel`; of a model of several layers the whole, `conv1/kernel`. */
function shortName(layer: layers.Layer, {originalName}: {originalName: string}): string {
  return originalName.startsWith(`${layer.name}/`) ? originalName.slice(layer.name.length + 1) : originalName;
}
