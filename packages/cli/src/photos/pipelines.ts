import {readFile} from 'node:fs/promises';
import {
  RECIPES,
  type Transform,
  augMix,
  autoAugment,
  fromJSON,
  randAugment,
  timmRandAugment,
  trivialAugmentWide,
} from '@cv/augmentation';
import {UsageError} from '../errors.js';
import {matchName, suggest} from '../options/nearest.js';
import {photoAugmentation} from './photo-augmentation.js';

/** What `cv augment --pipeline` knows by name. Recipes are those of a thousand classes; the number changes no picture. */
export const PIPELINES: Readonly<Record<string, () => Transform>> = {
  photos: () => photoAugmentation({size: [224, 224]}),
  randaugment: () => randAugment(),
  trivialaugment: () => trivialAugmentWide(),
  autoaugment: () => autoAugment(),
  'autoaugment-cifar10': () => autoAugment({policy: 'cifar10'}),
  'autoaugment-svhn': () => autoAugment({policy: 'svhn'}),
  augmix: () => augMix(),
  'torchvision-v1': () => RECIPES.torchvisionV1({numClasses: 1000}).image,
  'torchvision-v2': () => RECIPES.torchvisionV2({numClasses: 1000}).image,
  timm: () => RECIPES.timm({numClasses: 1000}).image,
};

/**
 * The pipeline that is meant: a name, timm's string, or a JSON file.
 * @throws UsageError naming the nearest names, or what is wrong with the string; Error for a file that cannot be used.
 */
export async function pipelineNamed(name: string): Promise<Transform> {
  if (name.toLowerCase().endsWith('.json')) return fromFile(name);
  const names = Object.keys(PIPELINES);
  const match = matchName(name, names);
  if (match) return PIPELINES[match]!();
  if (name.startsWith('rand-')) return fromTimm(name);
  const known = `Known pipelines: ${names.join(', ')}; rand-m9-mstd0.5-inc1 and the like; a .json file.`;
  throw new UsageError(`no pipeline is called '${name}'. ${suggest(name, names, known)}`);
}

function fromTimm(text: string): Transform {
  try {
    return timmRandAugment(text) as Transform;
  } catch (error) {
    throw new UsageError((error as Error).message, {cause: error});
  }
}

async function fromFile(file: string): Promise<Transform> {
  try {
    return fromJSON(JSON.parse(await readFile(file, 'utf8')) as Parameters<typeof fromJSON>[0]) as Transform;
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'it does not exist. Check the path.' : message;
    throw new Error(`--pipeline ${file}: ${reason}`, {cause: error});
  }
}
