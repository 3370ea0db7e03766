import {createHash} from 'node:crypto';
import {tensor, tensor1d, tensor4d} from '@tensorflow/tfjs-core';
import {
  type LayersModel,
  initializers,
  layers,
  model as build,
  input,
  sequential,
} from '@tensorflow/tfjs-layers';
import {fill, uniform} from '@cv/test-kit';
import type {Batch} from '../src/batch.js';

/** A batch of 4x4 grey images: class 0 is bright on the left, class 1 on the right, with noise. */
export function halves(count: number, seed = 0): Batch {
  const noise = uniform('halves', count * 16, seed);
  const pixels = Array.from(noise, (value, i) => {
    const label = Math.floor(i / 16) % 2;
    return (i % 4 < 2 ? 1 - label : label) + 0.5 * value - 0.75;
  });
  const labels = Array.from({length: count}, (_, i) => i % 2);
  return {images: tensor4d(pixels, [count, 4, 4, 1]), labels: tensor1d(labels, 'int32')};
}

/** Endless batches of 8, different in each epoch, the same in each run. */
export function* halvesOf(epoch: number): Generator<Batch> {
  for (let step = 0; ; step++) yield halves(8, epoch * 1000 + step);
}

/** Convolution, batch normalisation, dense: three layers with weights, named body.conv, body.bn and head. */
export function tinyNet(activation: 'linear' | 'softmax' = 'linear', prefix = ''): LayersModel {
  const kernelInitializer = initializers.glorotUniform({seed: 1});
  return sequential({
    layers: [
      layers.conv2d({
        inputShape: [4, 4, 1],
        filters: 3,
        kernelSize: 3,
        kernelInitializer,
        name: `${prefix}body.conv`,
      }),
      layers.batchNormalization({name: `${prefix}body.bn`}),
      layers.reLU(),
      layers.flatten(),
      layers.dense({units: 2, activation, kernelInitializer, name: `${prefix}head`}),
    ],
  });
}

/** A base with batch normalisation used as a layer: the shape of transfer learning. */
export function nestedNet(): {model: LayersModel; base: LayersModel} {
  const image = input({shape: [4, 4, 1]});
  let x = layers.conv2d({filters: 3, kernelSize: 3, padding: 'same', name: 'conv'}).apply(image);
  x = layers.batchNormalization({name: 'bn'}).apply(x);
  const inner = sequential({
    name: 'inner',
    layers: [
      layers.depthwiseConv2d({inputShape: [4, 4, 3], kernelSize: 3, name: 'deep.conv'}),
      layers.batchNormalization({name: 'deep.bn'}),
    ],
  });
  x = inner.apply(x);
  const base = build({inputs: image, outputs: x as ReturnType<typeof input>, name: 'base'});
  const outer = input({shape: [4, 4, 1]});
  let y = base.apply(outer);
  y = layers.globalAveragePooling2d({}).apply(y);
  y = layers.dense({units: 2, name: 'head'}).apply(y);
  return {model: build({inputs: outer, outputs: y as ReturnType<typeof input>}), base};
}

/** Gives every weight of a model a value of its own by formula, moving variances above zero. */
export function fillWeights(model: LayersModel): void {
  model.setWeights(
    model.weights.map((weight) => {
      const shape = weight.shape as number[];
      const isVariance = weight.originalName.includes('variance');
      return tensor(fill(isVariance ? 'running_var' : `${weight.originalName}.weight`, shape, 1), shape);
    }),
  );
}

/** SHA-256 of the bytes of each weight, by name. */
export function hashes(model: LayersModel): Record<string, string> {
  return Object.fromEntries(
    model.weights.map((weight) => {
      const bytes = new Uint8Array((weight.read().dataSync() as Float32Array).slice().buffer);
      return [weight.name, createHash('sha256').update(bytes).digest('hex')];
    }),
  );
}
