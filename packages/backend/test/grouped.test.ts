import * as tf from '@tensorflow/tfjs-core';
import * as fc from 'fast-check';
import {beforeAll, describe, expect, test} from 'vitest';
import {expectClose} from '@cv/test-kit';
import {winogradPays} from '../src/wasm/kernels/winograd.js';
import {runKernel, startWasm} from './on-both.js';
import {filterGradient} from './plain-loops.js';
import {property, randomTensor, windows, type Shape4D, type WindowCase} from './random.js';

beforeAll(startWasm);

interface GroupedCase extends Pick<WindowCase, 'input' | 'filter' | 'strides' | 'pad' | 'seed'> {
  groups: number;
  /** [rows, columns, in / groups, out], and the output of all groups. */
  filterShape: Shape4D;
  outputShape: Shape4D;
}

/** Any windows, groups of 1 to 5 channels going to 1 to 9 channels each. */
const anyWindow = fc
  .record({
    window: windows({explicitPadding: true}),
    groups: fc.integer({min: 2, max: 6}),
    inChannels: fc.integer({min: 1, max: 5}),
    outChannels: fc.integer({min: 1, max: 9}),
  })
  .map(({window, ...rest}) => groupedCase(window, rest));

/** Windows and channels for which Winograd's algorithm is the faster one. */
const winogradWindow = fc
  .record({
    batch: fc.integer({min: 1, max: 3}),
    height: fc.integer({min: 6, max: 17}),
    width: fc.integer({min: 6, max: 17}),
    groups: fc.integer({min: 2, max: 3}),
    inChannels: fc.constantFrom(8, 16),
    outChannels: fc.constantFrom(8, 16),
    pad: fc.constantFrom<('same' | 'valid')[]>('same', 'valid'),
    seed: fc.nat(),
  })
  .map(({batch, height, width, pad, seed, ...rest}) =>
    groupedCase({input: [batch, height, width, 1], filter: [3, 3], strides: [1, 1], pad, seed}, rest),
  )
  .filter((each) => winogradPays(geometryOfGroup(each)));

function groupedCase(
  {input, filter, strides, pad, seed}: Pick<WindowCase, 'input' | 'filter' | 'strides' | 'pad' | 'seed'>,
  {groups, inChannels, outChannels}: {groups: number; inChannels: number; outChannels: number},
): GroupedCase {
  const [batch, height, width] = input;
  const shape: Shape4D = [batch, height, width, groups * inChannels];
  const filterShape: Shape4D = [...filter, inChannels, groups * outChannels];
  const dense: Shape4D = [...filter, groups * inChannels, groups * outChannels];
  const outputShape = tf.backend_util.computeConv2DInfo(shape, dense, strides, 1, pad).outShape as Shape4D;
  return {input: shape, filter, strides, pad, seed, groups, filterShape, outputShape};
}

/** The convolution of one group. */
function geometryOfGroup({
  input,
  filterShape,
  groups,
  strides,
  pad,
}: GroupedCase): tf.backend_util.Conv2DInfo {
  const [batch, height, width, channels] = input;
  const [rows, columns, inChannels, filters] = filterShape;
  return tf.backend_util.computeConv2DInfo(
    [batch, height, width, channels / groups],
    [rows, columns, inChannels, filters / groups],
    strides,
    1,
    pad,
  );
}

/** A group's channels of a tensor, whose last dimension is cut into `groups` parts. */
function part(x: tf.Tensor, group: number, groups: number): tf.Tensor {
  const size = x.shape.at(-1)! / groups;
  const begin = [...x.shape.slice(0, -1).fill(0), group * size];
  return tf.slice(x, begin, [...x.shape.slice(0, -1), size]);
}

/** The cpu backend's kernel for each group alone, results side by side. */
async function groupByGroup(
  {groups}: GroupedCase,
  operands: readonly tf.Tensor[],
  kernel: (operands: tf.Tensor[]) => tf.Tensor,
): Promise<Float32Array> {
  await tf.setBackend('cpu');
  const result = tf.tidy(() => {
    const results = Array.from({length: groups}, (_, group) =>
      kernel(operands.map((operand) => part(operand, group, groups))),
    );
    return tf.concat(results, -1);
  });
  const values = result.dataSync<'float32'>();
  result.dispose();
  await tf.setBackend('wasm');
  return values;
}

describe.each([
  ['any window', anyWindow, 1e-5],
  ["Winograd's windows", winogradWindow, 3e-5],
] as const)(
  'grouped convolution gives what the cpu backend gives group by group: %s',
  (_, cases, filterTolerance) => {
    test('forward', async () => {
      await property(cases, async (each) => {
        const {strides, pad, groups, seed} = each;
        const x = randomTensor(each.input, seed);
        const filter = randomTensor(each.filterShape, seed + 1);
        const expected = await groupByGroup(each, [x, filter], ([x, filter]) =>
          tf.conv2d(x as tf.Tensor4D, filter as tf.Tensor4D, strides, pad),
        );
        const y = runKernel('CvGroupedConv2D', {x, filter}, {strides, pad, groups});
        expect(y.shape).toEqual(each.outputShape);
        expectClose(y.dataSync(), expected, {relative: 1e-5, absolute: 1e-7});
        tf.dispose([x, filter, y]);
      });
    });

    test('the gradient of the input', async () => {
      await property(cases, async (each) => {
        const {strides, pad, groups, seed} = each;
        const dy = randomTensor(each.outputShape, seed);
        const filter = randomTensor(each.filterShape, seed + 1);
        const inputShape = geometryOfGroup(each).inShape;
        const expected = await groupByGroup(each, [dy, filter], ([dy, filter]) =>
          runKernel(
            'Conv2DBackpropInput',
            {dy: dy!, filter: filter!},
            {strides, pad, dataFormat: 'NHWC', inputShape},
          ),
        );
        const attrs = {strides, pad, groups, inputShape: each.input};
        const dx = runKernel('CvGroupedConv2DBackpropInput', {dy, filter}, attrs);
        expect(dx.shape).toEqual(each.input);
        expectClose(dx.dataSync(), expected, {relative: 1e-5, absolute: 1e-7});
        tf.dispose([dy, filter, dx]);
      });
    });

    // The cpu backend would take minutes.
    test('the gradient of the filter, by plain loops', async () => {
      await property(cases, async (each) => {
        const {strides, pad, groups, seed, filterShape} = each;
        const x = randomTensor(each.input, seed);
        const dy = randomTensor(each.outputShape, seed + 1);
        const geometry = geometryOfGroup(each);
        const expected = await groupByGroup(each, [x, dy], ([x, dy]) =>
          tf.tensor(
            Float32Array.from(filterGradient(x!.dataSync(), dy!.dataSync(), geometry)),
            geometry.filterShape,
          ),
        );
        const dw = runKernel('CvGroupedConv2DBackpropFilter', {x, dy}, {strides, pad, groups, filterShape});
        expect(dw.shape).toEqual(filterShape);
        expectClose(dw.dataSync(), expected, {relative: filterTolerance, absolute: 1e-7});
        tf.dispose([x, dy, dw]);
      });
    });
  },
);

test('refuses groups that do not fit', async () => {
  await tf.setBackend('wasm');
  const inputs = {x: tf.zeros([1, 4, 4, 6]), filter: tf.zeros([3, 3, 2, 6])};
  const attrs = {strides: [1, 1], pad: 'same', groups: 2};
  expect(() => runKernel('CvGroupedConv2D', inputs, attrs)).toThrow(
    'filter must have channels / groups input channels and a multiple of 2 filters; got [3,3,2,6] for 6 channels',
  );
  tf.dispose(inputs);
});
