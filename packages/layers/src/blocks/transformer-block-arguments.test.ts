import '@tensorflow/tfjs-backend-cpu';
import {input} from '@tensorflow/tfjs-layers';
import {describe, expect, test} from 'vitest';
import {convNextBlock} from './conv-next-block.js';
import {maxVitBlock} from './max-vit-block.js';
import {maxVitMbConv} from './max-vit-mb-conv.js';
import {partitionAttentionBlock} from './partition-attention-block.js';
import {patchMerging} from './patch-merging.js';
import {swinBlock} from './swin-block.js';
import {transformerEncoderBlock} from './transformer-encoder-block.js';

describe('bad arguments of transformer blocks', () => {
  const x = input({shape: [8, 8, 4]});
  const tokens = input({shape: [8, 4]});
  const bad: [string, () => unknown, ErrorConstructor, string][] = [
    [
      'no name',
      () => convNextBlock(x, {} as never),
      TypeError,
      "convNextBlock: name must be a string that is not empty; got undefined. Give the block's path, as 'features.1.0'.",
    ],
    [
      'an empty name',
      () => swinBlock(x, {name: '', numHeads: 1}),
      TypeError,
      "swinBlock: name must be a string that is not empty; got ''.",
    ],
    [
      'layerScale',
      () => convNextBlock(x, {name: 'a', layerScale: NaN}),
      RangeError,
      'convNextBlock: layerScale must be a finite number; got NaN.',
    ],
    [
      'stochasticDepth',
      () => convNextBlock(x, {name: 'a', stochasticDepth: 1}),
      RangeError,
      'convNextBlock: stochasticDepth must be a finite number at least 0 and less than 1; got 1.',
    ],
    [
      'rank',
      () => convNextBlock(tokens, {name: 'a'}),
      RangeError,
      'depthwiseConv2d: input must be of rank 4; got [null,8,4].',
    ],
    [
      'open channels',
      () => convNextBlock(input({shape: [8, 8, null]}), {name: 'a'}),
      RangeError,
      'convNextBlock: input must be of a known, positive number of channels',
    ],
    [
      'heads',
      () => transformerEncoderBlock(tokens, {name: 'a', numHeads: 3}),
      RangeError,
      "multiHeadSelfAttention: numHeads must be a divisor of the input's width (4); got 3.",
    ],
    [
      'mlpWidth',
      () => transformerEncoderBlock(tokens, {name: 'a', numHeads: 2, mlpWidth: 0}),
      RangeError,
      'transformerEncoderBlock: mlpWidth must be an integer at least 1; got 0.',
    ],
    [
      'version',
      () => swinBlock(x, {name: 'a', numHeads: 2, version: 3 as never}),
      RangeError,
      'swinBlock: version must be 1 or 2; got 3. Choose one of them.',
    ],
    [
      'version',
      () => patchMerging(x, {name: 'a', version: 'v2' as never}),
      TypeError,
      "patchMerging: version must be 1 or 2; got 'v2'.",
    ],
    [
      'mlpRatio',
      () => swinBlock(x, {name: 'a', numHeads: 2, mlpRatio: NaN}),
      RangeError,
      'swinBlock: mlpRatio must be a finite number greater than 0; got NaN.',
    ],
    [
      'filters',
      () => maxVitMbConv(x, {name: 'a', filters: 0}),
      RangeError,
      'maxVitMbConv: filters must be an integer at least 1; got 0.',
    ],
    [
      'strides',
      () => maxVitMbConv(x, {name: 'a', filters: 8, strides: 3 as never}),
      RangeError,
      'maxVitMbConv: strides must be 1 or 2; got 3.',
    ],
    [
      'squeezeRatio',
      () => maxVitMbConv(x, {name: 'a', filters: 8, squeezeRatio: -1}),
      RangeError,
      'maxVitMbConv: squeezeRatio must be',
    ],
    [
      'partitions',
      () => partitionAttentionBlock(x, {name: 'a', partition: 'grid', headDim: 4}),
      RangeError,
      'partitionAttention: input height must be a multiple of partitionSize (7); got 8.',
    ],
    [
      'name',
      () => maxVitBlock(x, {name: 7 as never, filters: 8}),
      TypeError,
      'maxVitBlock: name must be a string that is not empty; got 7.',
    ],
    [
      'mlpRatio',
      () => swinBlock(x, {name: 'a', numHeads: 2, mlpRatio: 0.2}),
      RangeError,
      'swinBlock: mlpRatio must be large enough for one of 4 channels; got 0.2. Give a larger one.',
    ],
    [
      'expansion',
      () => maxVitMbConv(x, {name: 'a', filters: 8, expansion: 0.1}),
      RangeError,
      'maxVitMbConv: expansion must be large enough for one of 8 channels; got 0.1.',
    ],
    [
      'seed',
      () => patchMerging(x, {name: 'a', seed: 1.5}),
      RangeError,
      'patchMerging: seed must be an integer; got 1.5.',
    ],
  ];
  test.each(bad)('%s', (_, make, kind, message) => {
    expect(make).toThrow(kind);
    expect(make).toThrow(message);
  });
});
