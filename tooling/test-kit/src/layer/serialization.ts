import {dispose, serialization, type Tensor} from '@tensorflow/tfjs-core';
import {model as buildModel, type layers, type LayersModel} from '@tensorflow/tfjs-layers';
import {expect} from 'vitest';
import {expectClose} from '../expect-close.js';
import {saveAndLoad} from '../save-and-load.js';
import {apply, applySymbolic, type Subject} from './contract.js';

type LayerClass = serialization.SerializableConstructor<layers.Layer> & {className: string};

/** A class that took the name of another, `Dense` say, would be loaded in its place. */
export function checkClassName<Args>(subject: Subject<Args>): void {
  const layer = subject.make();
  const name = layer.getClassName();
  const [registered] = serialization.SerializationMap.getMap().classNameMap[name] ?? [];
  const own: unknown = layer.constructor;
  const taken = registered !== undefined && registered !== own;
  expect(taken, `the class name ${name} is another registered class's`).toBe(false);
}

/** A layer made from its config's JSON has the same config, and gives the same outputs with the same weights. */
export function checkConfig<Args>(subject: Subject<Args>): void {
  const {input} = subject.cases[0]!;
  const layer = subject.makeBuilt(input);
  const config = layer.getConfig();
  const json = JSON.parse(JSON.stringify(config)) as serialization.ConfigDict;
  expect(json, 'config through JSON').toEqual(config);

  const clone = classOf(layer).fromConfig(classOf(layer), json);
  expect(clone.getClassName(), 'class name of the copy').toBe(layer.getClassName());
  expect(clone.getConfig(), 'config of the copy').toEqual(config);

  const x = subject.sample(input);
  dispose(apply(clone, x));
  clone.setWeights(layer.getWeights());
  for (const training of subject.contract.randomInTraining ? [false] : [false, true]) {
    expectSame(apply(clone, x, training), apply(layer, x, training), `copy, training: ${training}`);
  }
  dispose(x);

  layer.trainable = false;
  const frozen = classOf(layer).fromConfig(classOf(layer), layer.getConfig());
  expect(frozen.trainable, 'trainable of the copy of a frozen layer').toBe(false);
  layer.dispose();
  clone.dispose();
}

/** `model.save` and `loadLayersModel`, the topology through JSON, keep config, weights and outputs. */
export async function checkSaveAndLoad<Args>(subject: Subject<Args>): Promise<void> {
  const {input} = subject.cases[0]!;
  const x = subject.sample(input);
  const layer = subject.makeBuilt(input);
  serialization.registerClass(classOf(layer));
  const dtypes = x.map((tensor) => tensor.dtype);
  const model = buildModel(applySymbolic(layer, input, dtypes));

  const loaded = await saveAndLoad(model);
  const twin = loaded.getLayer(layer.name);
  expect(twin.getConfig(), 'config of the loaded layer').toEqual(layer.getConfig());
  expect(twin.weights.length, 'weights of the loaded layer').toBe(layer.weights.length);
  const predict = (m: LayersModel) => [m.predict(x.length === 1 ? x[0]! : x)].flat() as Tensor[];
  expectSame(predict(loaded), predict(model), 'loaded model');
  dispose(x);
  model.dispose();
  loaded.dispose();
}

function classOf(layer: layers.Layer): LayerClass {
  return layer.constructor as LayerClass;
}

function expectSame(actual: Tensor[], expected: Tensor[], what: string): void {
  expect(actual.length, `outputs of the ${what}`).toBe(expected.length);
  try {
    actual.forEach((tensor, i) => expectClose(tensor, expected[i]!, {relative: 1e-6}));
  } catch (error) {
    throw new Error(`The ${what} gives other outputs than the original.\n${(error as Error).message}`, {
      cause: error,
    });
  } finally {
    dispose([actual, expected]);
  }
}
