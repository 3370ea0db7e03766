import '@tensorflow/tfjs-backend-cpu';
import {lenet5} from '@cv/architectures';
import {exportModel} from '@cv/transfer';
import {fileSystem} from '@cv/weights/node';
import {setBackend} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';

/** Saves a LeNet-5 for digits that has learnt nothing, as `cv train` would; `change` may spoil it first. */
export async function saveUntrained(
  folder: string,
  change: (model: LayersModel) => void = () => {},
): Promise<void> {
  await setBackend('cpu');
  const model = lenet5();
  change(model);
  const preprocess = {size: [28, 28], channels: 1, mean: [0.1307], std: [0.3081], darkGround: true} as const;
  await exportModel(model, {labels: [...'0123456789'], preprocess}, fileSystem(folder));
  model.dispose();
}
