import {describeLayer, type LayerContract, type LayerFactory} from '@cv/test-kit';
import {expect, test} from 'vitest';
import * as exported from '../src/index.js';

const image = {input: [2, 6, 5, 4], output: [2, 6, 5, 4]};
const vectors = {input: [4, 30], output: [4, 30], range: [-7, 7]} as const;
const masked = {input: [4, 6, 5, 4], output: [4, 6, 5, 4], randomInTraining: true};
const drop = {rate: 0.5, seed: 3, name: 'drop'};

/** One setting of every layer; further ones are tested beside the layer, on the cpu backend. */
const CONTRACTS: Record<string, LayerContract<object>> = {
  adaptiveAvgPool2d: {args: {outputSize: [3, 2]}, input: [2, 7, 5, 2], output: [2, 3, 2, 2]},
  adaptiveMaxPool2d: {args: {outputSize: [3, 2]}, input: [2, 7, 5, 2], output: [2, 3, 2, 2]},
  avgPool2d: {
    args: {poolSize: 3, strides: 2, padding: 1, ceilMode: true},
    input: [2, 6, 5, 2],
    output: [2, 4, 3, 2],
  },
  batchNorm: {args: {}, input: [4, 3, 3, 2], output: [4, 3, 3, 2], weights: 2, nonTrainableWeights: 2},
  blurPool: {args: {}, input: [2, 7, 6, 3], output: [2, 4, 3, 3]},
  channelShuffle: {args: {groups: 2}, ...image},
  channelSlice: {args: {begin: 1, size: 2}, input: [2, 3, 4, 4], output: [2, 3, 4, 2]},
  classToken: {args: {}, input: [3, 4, 5], output: [3, 5, 5], weights: 1},
  conv2d: {
    args: {
      filters: 6,
      kernelSize: 3,
      strides: 2,
      padding: [
        [1, 0],
        [0, 2],
      ],
      groups: 2,
    },
    input: [2, 7, 5, 4],
    output: [2, 3, 3, 6],
    weights: 2,
  },
  convBlockAttention: {args: {reduction: 2, kernelSize: 3}, ...image, weights: 3},
  depthwiseConv2d: {
    args: {kernelSize: 3, padding: 2, dilationRate: 2, depthMultiplier: 2},
    input: [2, 5, 6, 3],
    output: [2, 5, 6, 6],
    weights: 2,
  },
  dropBlock: {args: {...drop, blockSize: 3}, ...masked},
  dropout: {args: drop, ...masked},
  efficientChannelAttention: {args: {}, ...image, weights: 1},
  filterResponseNorm: {args: {}, ...image, weights: 3, gradientTolerance: 0.02},
  gelu: {args: {}, ...vectors},
  gemPool: {args: {}, input: [2, 4, 3, 3], output: [2, 3], weights: 1, range: [0.2, 1]},
  globalPool: {
    args: {mode: 'catavgmax'},
    input: [2, 3, 4, 2],
    output: [2, 4],
    gradientTolerance: 0.03,
  },
  groupNorm: {args: {groups: 2}, ...image, weights: 2},
  hardSigmoid: {args: {}, ...vectors},
  hardSwish: {args: {}, ...vectors},
  layerNorm: {args: {}, ...image, weights: 2},
  layerScale: {args: {initialValue: 0.5}, ...image, weights: 1},
  localResponseNorm: {args: {size: 3, alpha: 0.5}, ...image},
  maxPool2d: {
    args: {
      poolSize: 2,
      strides: 2,
      padding: [
        [0, 1],
        [1, 0],
      ],
    },
    input: [2, 7, 5, 2],
    output: [2, 4, 3, 2],
  },
  mish: {args: {}, ...vectors},
  multiHeadSelfAttention: {args: {numHeads: 2}, input: [2, 5, 4], output: [2, 5, 4], weights: 4},
  padShortcut: {args: {filters: 6, strides: 2}, input: [2, 5, 4, 3], output: [2, 3, 2, 6]},
  partitionAttention: {
    args: {partition: 'grid', partitionSize: 2, headDim: 2},
    input: [2, 4, 6, 4],
    output: [2, 4, 6, 4],
    weights: 5,
    nonTrainableWeights: 1,
  },
  patchEmbedding: {args: {width: 5, patchSize: [2, 3]}, input: [2, 4, 6, 3], output: [2, 4, 5], weights: 2},
  positionEmbedding: {args: {initializer: 'zeros'}, input: [2, 4, 5], output: [2, 4, 5], weights: 1},
  rbfOutput: {
    args: {
      codes: [
        [1, -1, 0.5],
        [0, 1, 2],
      ],
    },
    input: [4, 3],
    output: [4, 2],
    nonTrainableWeights: 1,
  },
  relu6: {args: {}, ...vectors},
  rmsNorm: {args: {}, ...image, weights: 1},
  scaledTanh: {args: {}, ...vectors},
  selectToken: {args: {index: 1}, input: [2, 4, 5], output: [2, 5]},
  silu: {args: {}, ...vectors},
  spaceToDepth: {args: {pad: true, order: 'torch'}, input: [2, 5, 4, 3], output: [2, 3, 2, 12]},
  spatialDropout2d: {args: drop, ...masked},
  squeezeExcitation: {args: {squeezeChannels: 3, activation: 'silu'}, ...image, weights: 4},
  stochasticDepth: {args: drop, ...masked},
  subsampling: {args: {}, input: [2, 6, 5, 3], output: [2, 3, 2, 3], weights: 2},
  tableConv2d: {
    args: {kernelSize: 3, connections: [[0, 1], [2], [0, 1, 2]]},
    input: [2, 5, 6, 3],
    output: [2, 3, 4, 3],
    weights: 2,
  },
  weightStandardizedConv2d: {
    args: {filters: 3, kernelSize: 3, padding: 1},
    input: [2, 5, 4, 2],
    output: [2, 5, 4, 3],
    weights: 2,
  },
  windowAttention: {
    args: {numHeads: 2, windowSize: [2, 3], shift: [1, 1]},
    input: [2, 5, 6, 4],
    output: [2, 5, 6, 4],
    weights: 5,
    nonTrainableWeights: 1,
  },
  windowAttentionV2: {
    args: {numHeads: 2, windowSize: 2, shift: 1},
    input: [2, 4, 4, 4],
    output: [2, 4, 4, 4],
    weights: 8,
    nonTrainableWeights: 2,
  },
};

/**
 * The contract of every layer on the current backend. Without `gradients` only what holds forward: on WebGL without a
 * graphics card finite differences take minutes, and the gradients are compared with torch there.
 */
export function describeContracts(gradients: boolean): void {
  const factories = exported as unknown as Record<string, LayerFactory<object>>;
  test('every layer has a contract', () => {
    const names = exported.layerClasses.map(({className}) => className);
    expect(Object.keys(CONTRACTS).map((name) => `Cv${name[0]!.toUpperCase()}${name.slice(1)}`)).toEqual(
      names.toSorted(),
    );
  });
  for (const [name, contract] of Object.entries(CONTRACTS)) {
    describeLayer(factories[name]!, gradients ? contract : {...contract, differentiable: false});
  }
}
