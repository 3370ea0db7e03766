import {readPytorch} from '../formats/pytorch/open-pytorch.js';
import {readSafetensors} from '../formats/safetensors/read-safetensors.js';
import type {LoadReport, LoadStateDictOptions} from '../load-state-dict.js';
import {loadStateDict} from '../load-state-dict.js';
import type {WeightedModel} from '../model.js';
import {metadataOf} from '../model.js';
import type {DownloadOptions} from './download.js';
import {download} from './download.js';
import type {PretrainedFile} from './pretrained-file.js';
import {renameOf} from './pretrained-file.js';

export interface LoadPretrainedOptions extends DownloadOptions, LoadStateDictOptions {}

/**
 * Downloads weights into the cache, or takes them from there, and loads them into a model. How its images are prepared, if
 * the file tells, goes into the model's metadata as `preprocess`.
 *
 * @param source The file, or the name of one in the model's metadata, where the models of `@cv/architectures` have those of
 *   torchvision and timm: 'imagenet'. In your own: `model.setUserDefinedMetadata({pretrained: {mine: {url, sha256}}})`.
 * @param options `strict` and `adapt` as of `loadStateDict`: `adapt: {head: true}` for another number of classes,
 *   `strict: false` for a model without its top.
 * @throws What `download` and `loadStateDict` throw; RangeError when the metadata has no such name.
 *
 * @example
 * import {copyFile, mkdtemp} from 'node:fs/promises';
 * import {tmpdir} from 'node:os';
 * import * as tf from '@tensorflow/tfjs-layers';
 * import {loadPretrained} from '@cv/weights/hub';
 * const model = tf.sequential({layers: [tf.layers.dense({units: 1, inputShape: [2], name: 'fc'})]});
 * const file = {url: 'https://example.org/linear.pth', sha256: 'e1a2e59da52ae997'};
 * const cache = await mkdtemp(`${tmpdir()}/cache-`);
 * // Without a connection: a file that was put into the cache by hand is taken from there.
 * await copyFile('packages/weights/test/fixtures/checkpoint.pth', `${cache}/e1a2e59da52ae997-linear.pth`);
 * const report = await loadPretrained(model, file, {cache, rename: (key) => `fc.${key}`});
 * report.loaded; // => ['fc.weight', 'fc.bias']
 */
export async function loadPretrained(
  model: WeightedModel,
  source: string | PretrainedFile,
  {rename, strict, adapt, ...options}: LoadPretrainedOptions = {},
): Promise<LoadReport> {
  const file = typeof source === 'string' ? named(model, source) : source;
  const local = await download(file, options);
  const isSafetensors = new URL(file.url).pathname.endsWith('.safetensors');
  const entries = await (isSafetensors ? readSafetensors(local) : readPytorch(local));
  const report = loadStateDict(model, entries, {rename: renameOf(file, rename), strict, adapt});
  keepPreprocess(model, file);
  return report;
}

function named(model: WeightedModel, name: string): PretrainedFile {
  const files = (metadataOf(model)['pretrained'] ?? {}) as Readonly<Record<string, PretrainedFile>>;
  if (!Object.hasOwn(files, name)) {
    throw new RangeError(
      `loadPretrained: source must be a file or one of [${Object.keys(files).join(', ')}] of the metadata of model "${model.name}"; got "${name}". Pass {url, sha256}.`,
    );
  }
  return files[name]!;
}

/** Trained weights want images as they were trained on: that goes with the model, into files of it, too. */
function keepPreprocess(model: WeightedModel, {preprocess}: PretrainedFile): void {
  const {setUserDefinedMetadata} = model as {setUserDefinedMetadata?: (metadata: object) => void};
  if (preprocess) setUserDefinedMetadata?.call(model, {...metadataOf(model), preprocess});
}
