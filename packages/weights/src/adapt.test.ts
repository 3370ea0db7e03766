import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import {layers, sequential, type LayersModel} from '@tensorflow/tfjs-layers';
import {beforeAll, describe, expect, it} from 'vitest';
import {counting, snapshot} from '../test/support/dense-model.js';
import {loadStateDict} from './load-state-dict.js';
import type {StateDict} from './state-dict.js';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

describe('loadStateDict: adapt', () => {
  /** conv1, and fc at the end; for so many channels and classes. */
  const net = (channels: number, classes: number): LayersModel =>
    sequential({
      layers: [
        layers.conv2d({
          filters: 1,
          kernelSize: 1,
          inputShape: [2, 2, channels],
          useBias: false,
          name: 'conv1',
        }),
        layers.flatten(),
        layers.dense({units: classes, name: 'fc', kernelInitializer: 'zeros'}),
      ],
    });
  const entries = (): StateDict =>
    new Map([
      ['conv1.weight', {dtype: 'float32', shape: [1, 3, 1, 1], data: Float32Array.of(1, 2, 6)}],
      ['fc.weight', counting([3, 4])],
      ['fc.bias', counting([3])],
    ]);

  it.each([
    [1, [9]],
    [2, [1.5, 3]],
    [4, [0.75, 1.5, 4.5, 0.75]],
    [6, [0.5, 1, 3, 0.5, 1, 3]],
  ])('fits the first convolution to %i channels', (channels, kernel) => {
    const model = net(channels, 3);
    const report = loadStateDict(model, entries(), {adapt: {input: true}});
    expect(report.adapted).toEqual([{key: 'conv1.weight', how: 'converted'}]);
    expect(snapshot(model)[0]).toEqual(kernel);
  });

  it('leaves a head of another number of classes as it is', () => {
    const model = net(3, 5);
    const report = loadStateDict(model, entries(), {adapt: {head: true}});
    expect(report.adapted.map(({key}) => key)).toEqual(['fc.weight', 'fc.bias']);
    expect([report.loaded, report.missing]).toEqual([['conv1.weight'], []]);
    expect(snapshot(model)[1]).toEqual(Array.from({length: 20}, () => 0));
    const keras: StateDict = new Map([
      ['conv1/kernel', {...counting([1, 1, 3, 1])}],
      ['fc/kernel', counting([4, 3])],
      ['fc/bias', counting([3])],
    ]);
    expect(loadStateDict(model, keras, {adapt: {head: true}}).adapted).toHaveLength(2);
  });

  it('says which of the two would do', () => {
    const messageOf = (model: LayersModel, from: StateDict): string => {
      try {
        loadStateDict(model, from);
      } catch (error) {
        return (error as Error).message;
      }
      return 'loaded';
    };
    expect(messageOf(net(3, 5), entries())).toMatch(
      /\. For another number of classes, pass {adapt: {head: true}}\. Map names with {rename}, or load what fits/,
    );
    expect(messageOf(net(1, 3), entries())).toMatch(
      /\. For another number of channels, pass {adapt: {input: true}}\. Map names/,
    );
    expect(messageOf(net(1, 5), entries())).toMatch(
      /channels, pass {adapt: {input: true}}\. For another number of classes, pass {adapt: {head/,
    );
    expect(messageOf(net(3, 3), entries().set('conv1.weight', counting([1, 3, 2, 2])))).not.toContain(
      'adapt',
    );
  });

  it('does neither unless asked, and nothing else', () => {
    expect(() => loadStateDict(net(1, 3), entries())).toThrow(
      'conv1.weight needs [1, 1, 1, 1], has [1, 3, 1, 1]',
    );
    expect(() => loadStateDict(net(3, 5), entries(), {adapt: {input: true}})).toThrow(
      'fc.weight needs [5, 4]',
    );
    const other = entries().set('fc.weight', counting([3, 8]));
    expect(() => loadStateDict(net(3, 5), other, {adapt: {head: true}})).toThrow(
      'fc.weight needs [5, 4], has [3, 8]',
    );
    const four = entries().set('conv1.weight', counting([1, 4, 1, 1]));
    expect(() => loadStateDict(net(1, 3), four, {adapt: {input: true}})).toThrow(
      'conv1.weight needs [1, 1, 1, 1]',
    );
  });
});
