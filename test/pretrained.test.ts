import {createHash} from 'node:crypto';
import {mkdtemp, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createModel, densenet121, squeezenet1_1, type PretrainedWeights} from '@cv/architectures';
import {toStateDict, writeSafetensors, type StateDict} from '@cv/weights';
import {loadPretrained} from '@cv/weights/hub';
import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {beforeAll, expect, onTestFinished, test} from 'vitest';

beforeAll(async () => {
  await tf.setBackend('wasm');
});

/** An empty folder, for as long as the test runs. */
async function cache(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pretrained-'));
  onTestFinished(() => rm(folder, {recursive: true}));
  return folder;
}

const filesOf = (model: LayersModel): Record<string, PretrainedWeights> =>
  (model.getUserDefinedMetadata() as {pretrained: Record<string, PretrainedWeights>}).pretrained;

/** Serves `entries` on this machine, and lets the model's metadata point there instead of to the publisher. */
async function publish(model: LayersModel, entries: StateDict): Promise<void> {
  const bytes = writeSafetensors(entries);
  const server = createServer((_, response) => void response.end(bytes));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/weights.safetensors`;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  model.setUserDefinedMetadata({pretrained: {imagenet: {...filesOf(model)['imagenet']!, url, sha256}}});
}

/** The name that torchvision's file has for a weight of DenseNet. */
const oldName = (key: string): string => key.replace(/(denselayer\d+\.(?:norm|conv))([12])\./, '$1.$2.');

test('a model takes the weights that its metadata names, by the names of the publisher', async () => {
  const trained = densenet121({inputShape: [32, 32, 3], numClasses: 10, seed: 1});
  const model = densenet121({inputShape: [32, 32, 3], numClasses: 10, seed: 2});
  const published = new Map([...(await toStateDict(trained))].map(([key, entry]) => [oldName(key), entry]));
  expect(published.has('features.denseblock1.denselayer1.norm.1.weight')).toBe(true);
  await publish(model, published);
  const {loaded} = await loadPretrained(model, 'imagenet', {cache: await cache()});
  expect(loaded).toHaveLength(trained.weights.length);
  // The images that they want go with the model.
  expect(model.getUserDefinedMetadata()).toMatchObject({
    preprocess: {size: [224, 224], mean: [0.485, 0.456, 0.406], fit: 'cover', crop: 0.875},
  });
  const images = tf.randomNormal([1, 32, 32, 3], 0, 1, 'float32', 5);
  const [ours, theirs] = [model, trained].map((each) => (each.predict(images) as tf.Tensor).dataSync());
  expect(ours).toEqual(theirs);
});

test('a model with other classes keeps its head, one without a top leaves the head out', async () => {
  const published = await toStateDict(squeezenet1_1({seed: 1}));
  const other = squeezenet1_1({numClasses: 5});
  await publish(other, published);
  const report = await loadPretrained(other, 'imagenet', {cache: await cache(), adapt: {head: true}});
  expect(report.adapted.map(({key}) => key)).toEqual(['classifier.1.weight', 'classifier.1.bias']);
  const headless = squeezenet1_1({includeTop: false});
  await publish(headless, published);
  const features = await loadPretrained(headless, 'imagenet', {cache: await cache(), strict: false});
  expect([features.missing, features.unexpected]).toEqual([[], ['classifier.1.weight', 'classifier.1.bias']]);
});

test('without a connection, the error says where the file would go', async () => {
  const model = createModel('squeezenet1_1');
  const folder = await cache();
  const imagenet = {
    ...filesOf(model)['imagenet']!,
    url: 'http://127.0.0.1:9/models/squeezenet1_1-b8a52dc0.pth',
  };
  model.setUserDefinedMetadata({pretrained: {imagenet}});
  await expect(loadPretrained(model, 'imagenet', {cache: folder, retries: 0})).rejects.toThrow(
    `Without a connection, put the file at ${join(folder, 'b8a52dc0-squeezenet1_1-b8a52dc0.pth')}.`,
  );
});
