import {dispose} from '@tensorflow/tfjs-core';
import {expect} from 'vitest';
import {expectNoLeak} from '../expect-no-leak.js';
import {
  apply,
  applySymbolic,
  oneOrList,
  shortName,
  withBatch,
  withOpenBatch,
  type Subject,
} from './contract.js';

/** The contract's output shape is what `computeOutputShape`, a symbolic and a real call give. */
export function checkShapes<Args>(subject: Subject<Args>): void {
  for (const {input, output} of subject.cases) {
    const x = subject.sample(input);
    const layer = subject.make();
    const open = withOpenBatch(output);
    const {outputs} = applySymbolic(
      layer,
      input,
      x.map((tensor) => tensor.dtype),
    );
    expect(
      outputs.map((tensor) => tensor.shape),
      `symbolic output for input ${JSON.stringify(input)}`,
    ).toEqual(open);
    expect(
      layer.computeOutputShape(oneOrList(input.map((shape) => [...shape]))),
      `computeOutputShape of ${JSON.stringify(input)}`,
    ).toEqual(oneOrList(output.map((shape) => [...shape])));
    expect(
      layer.computeOutputShape(oneOrList(withOpenBatch(input))),
      `computeOutputShape of ${JSON.stringify(withOpenBatch(input))}`,
    ).toEqual(oneOrList(open));
    expect(
      layer.computeOutputShape(oneOrList(withBatch(input, 7))),
      `computeOutputShape of ${JSON.stringify(withBatch(input, 7))}`,
    ).toEqual(oneOrList(withBatch(output, 7)));

    const y = apply(layer, x);
    expect(
      y.map((tensor) => tensor.shape),
      `output for input ${JSON.stringify(input)}`,
    ).toEqual(output);
    const dtype = subject.contract.outputDtype ?? 'float32';
    expect(
      y.map((tensor) => tensor.dtype),
      'dtype of the output',
    ).toEqual(output.map(() => dtype));
    dispose([x, y]);
    layer.dispose();
  }
}

export function checkWeightCount<Args>(subject: Subject<Args>): void {
  const {weights = 0, nonTrainableWeights = 0, parameters} = subject.contract;
  const layer = subject.makeBuilt(subject.cases[0]!.input);
  const names = layer.weights.map(shortName);
  const list = `(weights: ${names.join(', ') || 'none'})`;
  expect(layer.trainableWeights.length, `trainable weights ${list}`).toBe(weights);
  expect(layer.nonTrainableWeights.length, `non-trainable weights ${list}`).toBe(nonTrainableWeights);
  expect(new Set(names).size, `distinct weight names ${list}`).toBe(names.length);
  if (parameters !== undefined) expect(layer.countParams(), 'parameters').toBe(parameters);
  layer.trainable = false;
  expect(layer.trainableWeights.length, 'trainable weights when frozen').toBe(0);
  layer.dispose();
}

/** Building, both modes of calling, and disposing leave nothing behind; nor does a second call. */
export function checkLeaks<Args>(subject: Subject<Args>): void {
  const {input} = subject.cases[0]!;
  const x = subject.sample(input);
  const callBoth = (layer: ReturnType<Subject<Args>['make']>) => {
    dispose(apply(layer, x, false));
    dispose(apply(layer, x, true));
  };
  expectNoLeak(() => {
    const layer = subject.make();
    callBoth(layer);
    expectNoLeak(() => callBoth(layer));
    layer.dispose();
  });
  dispose(x);
}
