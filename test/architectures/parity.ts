// What the comparisons with torch share.
import {
  losses,
  oneHot,
  tensor1d,
  tidy,
  variableGrads,
  type Scalar,
  type Tensor,
  type Variable,
} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {fill} from '@cv/test-kit';
import {loadStateDict, toStateDict, type StateDict} from '@cv/weights';

/** Gives every weight of the model its value by formula, under its torch name and in torch's layout. */
export async function fillModel(model: LayersModel, seed: number): Promise<void> {
  const state = await toStateDict(model);
  const filled: StateDict = new Map();
  for (const [key, {shape}] of state) {
    filled.set(key, {dtype: 'float32', shape, data: fill(key, shape, seed)});
  }
  loadStateDict(model, filled);
}

/** Logits in training mode, cross-entropy on the labels 0, 1, 2, ..., and every gradient in torch's layout. */
export async function trainingPass(
  make: () => LayersModel,
  seed: number,
  images: Tensor,
): Promise<{loss: number; gradients: StateDict}> {
  const [model, carrier] = [make(), make()];
  await fillModel(model, seed);
  const variables = model.trainableWeights.map((weight) => weight.read() as Variable);
  const loss = tidy(() => {
    const {value, grads} = variableGrads(() => {
      const logits = model.apply(images, {training: true}) as Tensor;
      return crossEntropy(logits);
    }, variables);
    // Gradients have their weights' shapes: a second model carries them into torch's layout.
    carrier.trainableWeights.forEach((weight, i) => weight.write(grads[variables[i]!.name]!));
    return value.dataSync()[0]!;
  });
  const gradients = await toStateDict(carrier);
  model.dispose();
  carrier.dispose();
  return {loss, gradients};
}

/** The mean over the images, whose labels are 0, 1, 2, ... */
export function crossEntropy(logits: Tensor): Scalar {
  const [batch, classes] = logits.shape as [number, number];
  const labels = tensor1d(
    Array.from({length: batch}, (_, i) => i % classes),
    'int32',
  );
  return losses.softmaxCrossEntropy(oneHot(labels, classes), logits) as Scalar;
}

/** Numbers of a fixture: float32, base64, little endian. */
export function decode(base64: string): Float32Array {
  return new Float32Array(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer);
}
