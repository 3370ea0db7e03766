import {withoutDrawing} from '@cv/test-kit';
import '@tensorflow/tfjs-backend-cpu';
import {memory as tfMemory, profile, zeros, type Tensor} from '@tensorflow/tfjs-core';
import {input, layers, model, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {describe, expect, test} from 'vitest';
import {lenet5} from '../families/lenet.js';
import {mobilenetV2} from '../families/mobilenet-v2.js';
import {resnet18} from '../families/resnet.js';
import {estimateMemory} from './memory.js';
import {summarize} from './summarize.js';

describe('estimateMemory', () => {
  test('of a chain: two neighbouring outputs at a time', () => {
    const summary = summarize(lenet5());
    const weights = 4 * 61706;
    // The worst moment is pool1: conv1's 4704 values and its own 1176.
    expect(estimateMemory(summary, {batchSize: 8}).inferenceBytes).toBe(weights + 8 * 4 * (4704 + 1176));
    // Weights, gradients and two slots of Adam; all outputs, and the two largest once more.
    expect(estimateMemory(summary, {batchSize: 8}).trainingBytes).toBe(
      weights * 4 + 8 * (4 * 9278 + 4 * (4704 + 1600)),
    );
    expect(estimateMemory(summary, {optimizerSlots: 0}).trainingBytes).toBe(
      weights * 2 + 4 * 9278 + 4 * (4704 + 1600),
    );
  });

  test('a shortcut keeps its start alive', () => {
    const x = input({shape: [10], name: 'x'});
    const a = layers.dense({units: 1}).apply(x) as SymbolicTensor;
    const b = layers.dense({units: 10}).apply(a) as SymbolicTensor;
    const net = model({inputs: x, outputs: layers.add().apply([x, b]) as SymbolicTensor});
    const {weightBytes, inferenceBytes} = estimateMemory(summarize(net));
    expect(inferenceBytes - weightBytes).toBe(4 * (10 + 10 + 10)); // x, b and their sum
  });

  test.each([
    ['resnet18', resnet18],
    ['mobilenetV2', mobilenetV2],
  ] as const)('of %s: about what TensorFlow.js allocates', async (_, create) => {
    const net = withoutDrawing(() => create({inputShape: [64, 64, 3]}));
    const images = zeros([1, 64, 64, 3]);
    const others = tfMemory().numBytes - images.size * 4 - 4 * summarize(net).parameters;
    const {peakBytes} = await profile(() => net.predict(images) as Tensor);
    const {inferenceBytes} = estimateMemory(summarize(net), {batchSize: 1});
    expect((peakBytes - others) / inferenceBytes).toBeGreaterThan(0.95);
    expect((peakBytes - others) / inferenceBytes).toBeLessThan(1.3);
    net.dispose();
  });

  test('refuses what it cannot count', () => {
    const x = input({shape: [null, 3], name: 'x'});
    const open = model({
      inputs: x,
      outputs: layers.dense({units: 2}).apply(x) as SymbolicTensor,
      name: 'open',
    });
    expect(() => estimateMemory(summarize(open))).toThrow(
      'estimateMemory: summary must have known shapes; got open sizes in open. Give the model an inputShape.',
    );
    for (const none of [null, undefined, {}, lenet5()]) {
      expect(() => estimateMemory(none as never)).toThrow(/^estimateMemory: summary must be what summarize/);
    }
    expect(() => estimateMemory(summarize(lenet5()), null as never)).toThrow(
      'estimateMemory: options must be an object; got null. Give {} for the defaults.',
    );
    expect(() => estimateMemory(summarize(lenet5()), {batchsize: 2} as never)).toThrow(
      "estimateMemory: options must have names that it knows; got 'batchsize'. Did you mean batchSize or optimizerSlots?",
    );
    expect(() => estimateMemory(summarize(lenet5()), {batchSize: 0})).toThrow(
      'estimateMemory: batchSize must be an integer of at least 1; got 0.',
    );
    expect(() => estimateMemory(summarize(lenet5()), {optimizerSlots: 1.5})).toThrow(RangeError);
  });
});
