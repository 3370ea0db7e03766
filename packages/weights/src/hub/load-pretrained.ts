import {readPytorch} from '../formats/pytorch/open-pytorch.js';
import {readSafetensors} from '../formats/safetensors/read-safetensors.js';
import type {LoadReport, LoadStateDictOptions} from '../load-state-dict.js';
import {loadStateDict} from '../load-state-dict.js';
import type {WeightedModel} from '../model.js';
import type {DownloadOptions} from './download.js';
import {download} from './download.js';
import type {PretrainedFile} from './pretrained-file.js';
import {renameOf} from './pretrained-file.js';

export interface LoadPretrainedOptions extends DownloadOptions, LoadStateDictOptions {}

/**
 * Downloads weights into the cache, or takes them from there, and loads them into a model.
 *
 * @param source The file, or the name of one in the model's metadata, where the models of `@cv/architectures` have those of
 *   torchvision and timm: 'imagenet'. In your own: `model.setUserDefinedMetadata({pretrained: {mine: {url, sha256}}})`.
 * @param options `strict` and `adapt` as of `loadStateDict`: `adapt: {head: true}` for another number of classes,
 *   `strict: false` for a model without its top.
 * @throws What `download` and `loadStateDict` throw; RangeError when the metadata has no such name.
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
  return loadStateDict(model, entries, {rename: renameOf(file, rename), strict, adapt});
}

function named(model: WeightedModel, name: string): PretrainedFile {
  const read = (
    model as {getUserDefinedMetadata?: () => {pretrained?: Record<string, PretrainedFile>} | undefined}
  ).getUserDefinedMetadata;
  const files = read?.call(model)?.pretrained ?? {};
  if (!Object.hasOwn(files, name)) {
    throw new RangeError(
      `loadPretrained: source must be a file or one of [${Object.keys(files).join(', ')}] of the metadata of model "${model.name}"; got "${name}". Pass {url, sha256}.`,
    );
  }
  return files[name]!;
}
