import {readKeras} from '../formats/keras/read-keras.js';
import {kindOf, wrongKind} from '../formats/kind-of-file.js';
import {readPytorch} from '../formats/pytorch/open-pytorch.js';
import {readSafetensors} from '../formats/safetensors/read-safetensors.js';
import {using} from '../formats/weight-file.js';
import type {LoadReport, LoadStateDictOptions} from '../load-state-dict.js';
import {loadStateDict} from '../load-state-dict.js';
import type {WeightedModel} from '../model.js';
import {metadataOf} from '../model.js';
import type {Source} from '../source/open-source.js';
import {openSource} from '../source/open-source.js';
import type {StateDict} from '../state-dict.js';
import type {DownloadOptions} from './download.js';
import {download} from './download.js';
import type {PretrainedFile} from './pretrained-file.js';
import {renameOf} from './pretrained-file.js';

export interface LoadPretrainedOptions extends DownloadOptions, LoadStateDictOptions {}

/**
 * Downloads weights into the cache, or takes them from there, and loads them into a model: safetensors, a checkpoint of
 * `torch.save`, or a file of Keras, told by its first bytes. How its images are prepared, if `source` tells, goes into the
 * model's metadata as `preprocess`.
 *
 * @param source The file, or the name of one in the model's metadata, where the models of `@cv/architectures` have those of
 *   torchvision and timm: 'imagenet'. In your own: `model.setUserDefinedMetadata({pretrained: {mine: {url, sha256}}})`.
 * @param options `strict` and `adapt` as of `loadStateDict`: `adapt: {head: true}` for another number of classes,
 *   `strict: false` for a model without its top.
 * @throws What `download`, the readers and `loadStateDict` throw; RangeError when the metadata has no such name, or when
 *   the file is something else, with what it is.
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
  const entries = await readEntries(local, file);
  const report = loadStateDict(model, entries, {rename: renameOf(file, rename), strict, adapt});
  keepPreprocess(model, file);
  return report;
}

const READERS = {safetensors: readSafetensors, pytorch: readPytorch, keras: readKeras};

/** By what the file is: addresses need not end in a format's name. */
async function readEntries(local: Source, {url}: PretrainedFile): Promise<StateDict> {
  const kind = await using(openSource(local), kindOf);
  if (kind === 'safetensors' || kind === 'pytorch' || kind === 'keras') return READERS[kind](local);
  const expected = 'safetensors, a checkpoint of torch.save or a file of Keras';
  throw wrongKind(`loadPretrained: ${url}`, expected, kind);
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
