import {dispose, slice, Tensor, tidy} from '@tensorflow/tfjs-core';
import type {layers} from '@tensorflow/tfjs-layers';
import {expect} from 'vitest';
import {expectClose} from '../expect-close.js';
import {apply, type Subject} from './contract.js';

/**
 * Prediction is a function of one image and of weights that stay as they are: no weight moves in inference, nor in
 * training where the layer is frozen, whose outputs are inference's then; an image's output does not depend on the rest
 * of its batch.
 */
export function checkInference<Args>(subject: Subject<Args>): void {
  const {input} = subject.cases[0]!;
  const x = subject.sample(input);
  const layer = subject.makeBuilt(input);
  const initial = weightsOf(layer);
  const whole = outputs(layer, x, false);
  expect(weightsOf(layer), 'weights after a call with training: false').toEqual(initial);

  const batch = x[0]!.shape[0]!;
  if (batch > 1 && x.every((tensor) => tensor.shape[0] === batch)) {
    const first = x.map((tensor) => tidy(() => slice(tensor, 0, [1])));
    outputs(layer, first, false).forEach((alone, i) => {
      const among = whole[i]!.subarray(0, alone.length);
      expectSameValues(alone, among, 'the first image alone gives another output than in its batch');
    });
    dispose(first);
  }

  layer.trainable = false;
  const frozen = outputs(layer, x, true);
  expect(weightsOf(layer), 'weights after a call with training: true, frozen').toEqual(initial);
  if (!subject.contract.randomInTraining) {
    const what = 'frozen, training: true gives another output than training: false';
    frozen.forEach((values, i) => expectSameValues(values, whole[i]!, what));
  }
  dispose(x);
  layer.dispose();
}

/** A call computes on the device: it never waits for values, which would stop a GPU and fail on WebGPU. */
export function checkNoReading<Args>(subject: Subject<Args>): void {
  const {input} = subject.cases[0]!;
  const x = subject.sample(input);
  const layer = subject.makeBuilt(input);
  const {dataSync} = Tensor.prototype;
  Tensor.prototype.dataSync = () => {
    throw new Error('no reading: a call must not read values (dataSync, arraySync); compute with tensors.');
  };
  try {
    for (const training of [false, true]) dispose(apply(layer, x, training));
  } finally {
    Tensor.prototype.dataSync = dataSync;
  }
  dispose(x);
  layer.dispose();
}

function outputs(layer: layers.Layer, x: Tensor[], training: boolean): Float32Array[] {
  return tidy(() => apply(layer, x, training).map((y) => Float32Array.from(y.dataSync())));
}

function weightsOf(layer: layers.Layer): number[][] {
  return layer.getWeights().map((weight) => [...weight.dataSync()]);
}

function expectSameValues(actual: Float32Array, expected: Float32Array, what: string): void {
  try {
    expectClose(actual, expected, {relative: 1e-5});
  } catch (error) {
    throw new Error(`inference: ${what}.\n${(error as Error).message}`, {cause: error});
  }
}
