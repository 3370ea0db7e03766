import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import '@tensorflow/tfjs-backend-cpu';
import {setBackend} from '@tensorflow/tfjs-core';
import {beforeAll, describe, expect, it} from 'vitest';
import {createModel, imagenetLabels, listModels, type PretrainedWeights} from '../index.js';
import {weightsFrom, type WeightsTable} from './pretrained-weights.js';
import {TIMM_RESNET_WEIGHTS} from './timm.js';
import * as torchvision from './torchvision.generated.js';

type Metadata = {pretrained?: Record<string, PretrainedWeights>} | undefined;
const weightsOf = (
  ...args: Parameters<typeof createModel>
): Record<string, PretrainedWeights> | undefined => {
  const model = createModel(...args);
  const metadata = model.getUserDefinedMetadata() as Metadata;
  model.dispose();
  return metadata?.pretrained;
};
const tables: WeightsTable = Object.assign({}, ...Object.values(torchvision)) as WeightsTable;
const small = {includeTop: false, inputShape: [64, 64, 3]} as const;

beforeAll(async () => {
  await setBackend('cpu');
});

describe('the weights in the metadata of a model', () => {
  it('are torchvision’s default under the name imagenet, and all of them under their own', () => {
    const weights = weightsOf('resnet50', {...small, inputShape: [224, 224, 3]})!;
    expect(Object.keys(weights)).toEqual(['imagenet', 'IMAGENET1K_V2', 'IMAGENET1K_V1', 'a1_in1k']);
    expect(weights['imagenet']).toEqual({
      url: 'https://download.pytorch.org/models/resnet50-11ad3fa6.pth',
      sha256: '11ad3fa6',
      license: 'BSD-3-Clause',
      dataset: 'ImageNet-1K',
      numClasses: 1000,
      metrics: {top1: 80.858, top5: 95.434},
      preprocess: {
        size: [224, 224],
        channels: 3,
        mean: [0.485, 0.456, 0.406],
        std: [0.229, 0.224, 0.225],
        fit: 'cover',
        crop: 224 / 232,
        interpolation: 'bilinear',
      },
    });
    expect(weights['a1_in1k']).toMatchObject({
      url: 'https://github.com/huggingface/pytorch-image-models/releases/download/v0.1-rsb-weights/resnet50_a1_0-14fe96d1.pth',
      sha256: '14fe96d1',
      license: 'Apache-2.0',
      metrics: {top1: 81.214},
      preprocess: {size: [288, 288], crop: 1, interpolation: 'bicubic'},
    });
  });

  it('rename what the files have otherwise, and leave out what the model has not', () => {
    expect(weightsOf('densenet121', small)!['imagenet']!.rename).toEqual([
      ['(denselayer\\d+\\.(?:norm|conv))\\.([12])\\.', '$1$2.'],
    ]);
    expect(weightsOf('googlenet', small)!['imagenet']!.rename).toEqual([['^aux[12]\\..*$', '']]);
    expect(
      weightsOf('googlenet', {inputShape: [64, 64, 3], auxiliary: true})!['imagenet'],
    ).not.toHaveProperty('rename');
  });

  it('expect pixels from -1 to 1 where torchvision’s models make them so themselves', () => {
    expect(weightsOf('googlenet', small)!['imagenet']!.preprocess).toMatchObject({
      mean: [0.5, 0.5, 0.5],
      std: [0.5, 0.5, 0.5],
    });
  });

  it('are those for the size of the model’s images, where the files differ in it', () => {
    const find = weightsFrom(torchvision.VISION_TRANSFORMER_WEIGHTS);
    const at = (side: number): string =>
      find('vitB16', {side, auxiliary: false})!['imagenet']!.url.split('/').at(-1)!;
    expect([at(224), at(384), at(64)]).toEqual([
      'vit_b_16-c867db91.pth',
      'vit_b_16_swag-9ac1b537.pth',
      'vit_b_16-c867db91.pth',
    ]);
  });

  it('are not there for a variant that they do not fit, and for models without any', () => {
    expect(Object.keys(weightsOf('mobilenetV2', small)!)).toEqual([
      'imagenet',
      'IMAGENET1K_V2',
      'IMAGENET1K_V1',
    ]);
    expect(weightsOf('mobilenetV2', {...small, variant: 'tensorflow'})).toBeUndefined();
    expect(weightsOf('mnistCnn')).toBeUndefined();
    expect(weightsOf('plain18', small)).toBeUndefined();
  });
});

describe('the tables', () => {
  it('have torchvision’s eighty models, by our names', () => {
    expect(Object.keys(tables)).toHaveLength(80);
    expect(listModels()).toEqual(expect.arrayContaining(Object.keys(tables)));
    expect(listModels()).toEqual(expect.arrayContaining(Object.keys(TIMM_RESNET_WEIGHTS)));
  });

  it('have files whose names end in eight digits of a checksum or more', () => {
    const files = [tables, TIMM_RESNET_WEIGHTS].flatMap((table) =>
      Object.values(table).flatMap((every) => Object.values(every).map(({file}) => file)),
    );
    expect(files).toHaveLength(114 + 6);
    expect(files.filter((file) => !/-[0-9a-f]{8,10}$/.test(file))).toEqual([]);
    expect(new Set(files).size).toBe(files.length);
  });

  it('have the labels in the order of the logits', () => {
    expect(imagenetLabels).toHaveLength(1000);
    expect([0, 1, 88, 285, 999].map((index) => imagenetLabels[index])).toEqual([
      'tench',
      'goldfish',
      'macaw',
      'Egyptian cat',
      'toilet tissue',
    ]);
  });

  const local = resolve(import.meta.dirname, '../../../..', process.env['CV_LOCAL_DATA'] ?? '../shared/data');
  const reference = resolve(local, 'torchvision-models.json');
  it.skipIf(!existsSync(reference))('say what torchvision says', () => {
    const {classification} = JSON.parse(readFileSync(reference, 'utf8').replaceAll('NaN', 'null')) as {
      classification: Record<
        string,
        {weights: {name: string; url: string; metrics: Record<string, Record<string, number>>}[]}
      >;
    };
    const theirs = Object.values(classification).flatMap(({weights}) =>
      weights
        .filter(({name}) => name !== 'IMAGENET1K_FEATURES')
        .map(({url, metrics}) => [url.split('/').at(-1), metrics['ImageNet-1K']!['acc@1']]),
    );
    const ours = Object.values(tables).flatMap((every) =>
      Object.values(every).map(({file, top1}) => [`${file}.pth`, top1]),
    );
    // The checksums in the names of eight files were wrong in torchvision 0.14.
    const others = (pairs: unknown[][]): string[] =>
      pairs
        .map(String)
        .filter((text) => !/efficientnet_b\d_/.test(text))
        .toSorted();
    expect(others(ours)).toEqual(others(theirs));
  });
});
