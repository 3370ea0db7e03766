import '@tensorflow/tfjs-backend-cpu';
import {initializers, input, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {describe, expect, test} from 'vitest';
import * as exported from '../src/index.js';

/** What an option may be, by values that it may not be. */
const NOT = {
  size: [0, -1, 1.5, NaN, Infinity, '3', [3], {}, true],
  index: [-1, 1.5, NaN, '0', [0]],
  pair: [0, -1, 1.5, NaN, '3', [1], [1, 2, 3], [0, 1], [1, NaN], ['1', 1], {}],
  shift: [-1, 1.5, NaN, '1', [1], [0, -1]],
  padding: [
    -1,
    0.5,
    NaN,
    'full',
    [1, -1],
    [1, 2, 3],
    [[1, 2], [3]],
    [[1, 2], 3],
    [
      [-1, 0],
      [0, 0],
    ],
    {},
    true,
  ],
  odd: [0, 2, -1, 1.5, NaN, '3', [3]],
  flag: [0, 1, 'true', NaN, []],
  rate: [-0.1, 1, 1.5, NaN, '0.5', [0.5]],
  share: [-0.1, 1.1, NaN, '0.5'],
  number: [NaN, Infinity, '1', [1]],
  positive: [0, -1, NaN, Infinity, '1', [1]],
  notNegative: [-1, NaN, Infinity, '1', [1]],
  word: ['nonsense', '', 3, true, []],
  seed: [1.5, NaN, '1', [1]],
  initializer: ['nonsense', 3, {}, {className: 'Nonsense', config: {}}, initializers.heNormal],
  strides12: [0, 3, 1.5, NaN, '1', [1, 1]],
  make: ['batchNorm', 3, {}],
  object: [3, 'x', true],
  parts: [3, 'x', {}, {conv: 'c'}],
  rows: [[], [[]], 3, 'x', [[-1]], [[0, 0.5]], [['0']], [[NaN]]],
  codes: [[], [[]], 3, 'x', [[1], [1, 2]], [['0']], [[NaN]]],
} as const;
type Kind = keyof typeof NOT;

interface Row {
  /** Arguments that it does take. */
  args: object;
  options: Record<string, Kind>;
  /** Without the batch. Default [8, 8, 4]. */
  shape?: number[];
}

const convolution = {
  kernelSize: 'pair',
  strides: 'pair',
  padding: 'padding',
  dilationRate: 'pair',
  useBias: 'flag',
  activation: 'word',
  kernelInitializer: 'initializer',
  biasInitializer: 'initializer',
  seed: 'seed',
} as const;
const pool = {poolSize: 'pair', strides: 'pair', padding: 'padding', ceilMode: 'flag'} as const;
const affine = {
  epsilon: 'notNegative',
  center: 'flag',
  scale: 'flag',
  gammaInitializer: 'initializer',
  betaInitializer: 'initializer',
} as const;
const seeded = {kernelInitializer: 'initializer', seed: 'seed'} as const;
const random = {rate: 'rate', seed: 'seed'} as const;
const windows = {
  ...seeded,
  numHeads: 'size',
  windowSize: 'pair',
  shift: 'shift',
  qkvBias: 'flag',
  projectionBias: 'flag',
  attentionDropout: 'rate',
  dropout: 'rate',
} as const;
const tokens = [5, 4];

const LAYERS: Record<string, Row> = {
  adaptiveAvgPool2d: {args: {outputSize: 2}, options: {outputSize: 'pair'}},
  adaptiveMaxPool2d: {args: {outputSize: 2}, options: {outputSize: 'pair'}},
  avgPool2d: {args: {poolSize: 2}, options: {...pool, countIncludePad: 'flag'}},
  batchNorm: {args: {}, options: {...affine, momentum: 'share', movingVarianceEstimate: 'word'}},
  blurPool: {args: {}, options: {size: 'size', strides: 'size'}},
  channelShuffle: {args: {groups: 2}, options: {groups: 'size'}},
  channelSlice: {args: {size: 2}, options: {begin: 'index', size: 'size'}},
  classToken: {args: {}, options: {}, shape: tokens},
  conv2d: {args: {filters: 4, kernelSize: 3}, options: {...convolution, filters: 'size', groups: 'size'}},
  convBlockAttention: {
    args: {},
    options: {...seeded, squeezeChannels: 'size', reduction: 'size', kernelSize: 'odd'},
  },
  depthwiseConv2d: {args: {kernelSize: 3}, options: {...convolution, depthMultiplier: 'size'}},
  dropBlock: {args: {rate: 0.5}, options: {...random, blockSize: 'size'}},
  dropout: {args: {rate: 0.5}, options: random},
  efficientChannelAttention: {args: {}, options: {...seeded, kernelSize: 'odd'}},
  filterResponseNorm: {args: {}, options: {epsilon: 'positive', learnEpsilon: 'flag', threshold: 'flag'}},
  gelu: {args: {}, options: {approximate: 'word'}},
  gemPool: {args: {}, options: {p: 'positive', learnP: 'flag', epsilon: 'positive'}},
  globalPool: {args: {}, options: {mode: 'word', keepDims: 'flag'}},
  groupNorm: {args: {groups: 2}, options: {...affine, groups: 'size'}},
  hardSigmoid: {args: {}, options: {}},
  hardSwish: {args: {}, options: {}},
  layerNorm: {args: {}, options: affine},
  layerScale: {args: {}, options: {initialValue: 'number'}},
  localResponseNorm: {
    args: {},
    options: {size: 'size', alpha: 'notNegative', beta: 'positive', k: 'positive', convention: 'word'},
  },
  maxPool2d: {args: {poolSize: 2}, options: pool},
  mish: {args: {}, options: {}},
  multiHeadSelfAttention: {
    args: {numHeads: 2},
    options: {...seeded, numHeads: 'size', useBias: 'flag', dropout: 'rate'},
    shape: tokens,
  },
  padShortcut: {args: {filters: 6}, options: {filters: 'size', strides: 'size'}},
  partitionAttention: {
    args: {partition: 'grid', partitionSize: 4, headDim: 2},
    options: {...seeded, partition: 'word', partitionSize: 'size', headDim: 'size'},
  },
  patchEmbedding: {
    args: {width: 3, patchSize: 4},
    options: {...seeded, width: 'size', patchSize: 'pair', flatten: 'flag', useBias: 'flag'},
  },
  positionEmbedding: {args: {}, options: {initializer: 'initializer', seed: 'seed'}, shape: tokens},
  rbfOutput: {
    args: {codes: [[1, 2, 3, 4]]},
    options: {codes: 'codes', learnCodes: 'flag', negate: 'flag'},
    shape: [4],
  },
  relu6: {args: {}, options: {}},
  rmsNorm: {args: {}, options: affine},
  scaledTanh: {args: {}, options: {amplitude: 'positive', slope: 'positive'}},
  selectToken: {args: {}, options: {index: 'index'}, shape: tokens},
  silu: {args: {}, options: {}},
  spaceToDepth: {args: {}, options: {blockSize: 'size', order: 'word', pad: 'flag'}},
  spatialDropout2d: {args: {rate: 0.5}, options: random},
  squeezeExcitation: {
    args: {},
    options: {
      ...seeded,
      squeezeChannels: 'size',
      reduction: 'size',
      activation: 'word',
      scaleActivation: 'word',
    },
  },
  stochasticDepth: {args: {rate: 0.5}, options: {...random, mode: 'word'}},
  subsampling: {args: {}, options: {size: 'size'}},
  tableConv2d: {
    args: {kernelSize: 3, connections: [[0, 1], [3]]},
    options: {...convolution, connections: 'rows'},
  },
  weightStandardizedConv2d: {
    args: {filters: 4, kernelSize: 3},
    options: {...convolution, filters: 'size', groups: 'size', epsilon: 'notNegative'},
  },
  windowAttention: {args: {numHeads: 2, windowSize: 4}, options: windows},
  windowAttentionV2: {args: {numHeads: 2, windowSize: 4}, options: windows},
};

const residual = {
  filters: 'size',
  strides: 'size',
  shortcut: 'word',
  norm: 'make',
  lastNorm: 'make',
  activation: 'word',
  attention: 'make',
  stochasticDepth: 'rate',
} as const;
const inverted = {
  filters: 'size',
  expandedFilters: 'size',
  kernelSize: 'odd',
  strides: 'size',
  norm: 'make',
  activation: 'word',
  stochasticDepth: 'rate',
} as const;
const rates = {dropout: 'rate', attentionDropout: 'rate', stochasticDepth: 'rate'} as const;

const BLOCKS: Record<string, Row> = {
  basicBlock: {args: {filters: 4}, options: {...residual, variant: 'word'}},
  bottleneckBlock: {
    args: {filters: 4},
    options: {...residual, width: 'size', groups: 'size', dilationRate: 'size', variant: 'word'},
  },
  convNextBlock: {args: {}, options: {layerScale: 'number', stochasticDepth: 'rate'}},
  convNormActivation: {
    args: {filters: 4},
    options: {
      filters: 'size',
      kernelSize: 'pair',
      strides: 'pair',
      padding: 'padding',
      dilationRate: 'size',
      groups: 'size',
      useBias: 'flag',
      norm: 'make',
      activation: 'word',
      kernelInitializer: 'initializer',
      parts: 'parts',
    },
  },
  denseBlock: {
    args: {layers: 1, growthRate: 2},
    options: {layers: 'size', growthRate: 'size', bottleneck: 'size', dropout: 'rate', norm: 'make'},
  },
  denseTransition: {args: {filters: 2}, options: {filters: 'size', norm: 'make'}},
  fireBlock: {
    args: {squeeze: 1, expand1x1: 2, expand3x3: 2},
    options: {squeeze: 'size', expand1x1: 'size', expand3x3: 'size'},
  },
  fusedMbConv: {args: {filters: 4, expandedFilters: 8}, options: inverted},
  invertedResidual: {args: {filters: 4, expandedFilters: 8}, options: inverted},
  maxVitBlock: {
    args: {filters: 4, partitionSize: 4, headDim: 2},
    options: {
      ...rates,
      filters: 'size',
      strides: 'strides12',
      expansion: 'positive',
      squeezeRatio: 'positive',
      partitionSize: 'size',
      headDim: 'size',
      mlpRatio: 'positive',
    },
  },
  maxVitMbConv: {
    args: {filters: 4},
    options: {
      filters: 'size',
      strides: 'strides12',
      expansion: 'positive',
      squeezeRatio: 'positive',
      stochasticDepth: 'rate',
    },
  },
  mbConv: {
    args: {filters: 4, expandedFilters: 8},
    options: {...inverted, dilationRate: 'size', squeeze: 'object'},
  },
  partitionAttentionBlock: {
    args: {partition: 'grid', partitionSize: 4, headDim: 2},
    options: {...rates, partition: 'word', partitionSize: 'size', headDim: 'size', mlpRatio: 'positive'},
  },
  patchMerging: {args: {}, options: {version: 'strides12'}},
  shuffleUnit: {args: {filters: 4}, options: {filters: 'size', strides: 'strides12', norm: 'make'}},
  swinBlock: {
    args: {numHeads: 2, windowSize: 4},
    options: {
      ...rates,
      numHeads: 'size',
      windowSize: 'pair',
      shift: 'shift',
      version: 'strides12',
      mlpRatio: 'positive',
    },
  },
  transformerEncoderBlock: {
    args: {numHeads: 2},
    options: {...rates, numHeads: 'size', mlpWidth: 'size', epsilon: 'notNegative'},
    shape: tokens,
  },
};

type Factory = (
  ...args: unknown[]
) => {apply(x: SymbolicTensor): unknown; getConfig(): object} & SymbolicTensor;
const factories = exported as unknown as Record<string, Factory>;

/** The form of every error, `fn: argument must be …; got …. Way out.`, of the right kind. */
function expectRefused(run: () => unknown, ...parts: string[]): void {
  let error: unknown;
  try {
    run();
  } catch (thrown) {
    error = thrown;
  }
  expect(error, 'an error').toBeInstanceOf(Error);
  const {message, constructor} = error as Error;
  expect(['TypeError', 'RangeError']).toContain(constructor.name);
  expect(message).toMatch(/^\w+: .+ must be [^]+; got [^]+\. .+[.?]$/);
  for (const part of parts) expect(message).toContain(part);
}

const cases = (rows: Record<string, Row>) =>
  Object.entries(rows).flatMap(([name, {args, options}]) =>
    Object.entries(options).map(([option, kind]) => ({name, args, option, kind})),
  );

test('every factory of a layer is in the table', () => {
  const names = exported.layerClasses.map(({className}) => className.slice(2));
  expect(Object.keys(LAYERS).toSorted()).toEqual(
    names.map((name) => name[0]!.toLowerCase() + name.slice(1)).toSorted(),
  );
});

describe('options of layers', () => {
  test.each(cases(LAYERS))('$name: $option ($kind)', ({name, args, option, kind}) => {
    for (const value of NOT[kind]) {
      expectRefused(() => factories[name]!({...args, [option]: value}), `${name}: ${option}`);
    }
  });

  test.each(cases(LAYERS))('$name: $option that is null counts as left out', ({name, args, option}) => {
    /** The config, or the error of an option that may not be left out. */
    const outcome = (value?: null) => {
      try {
        return factories[name]!({...args, name: 'layer', [option]: value}).getConfig();
      } catch (error) {
        return (error as Error).message.replace(`got ${value}`, 'got nothing');
      }
    };
    expect(outcome(null)).toEqual(outcome());
  });

  test.each(Object.entries(LAYERS))('%s: what every layer takes', (name, {args}) => {
    const make = factories[name]!;
    for (const options of [null, 3, 'x', []]) expectRefused(() => make(options), `${name}: options`);
    for (const value of [3, '']) expectRefused(() => make({...args, name: value}), `${name}: name`);
    expectRefused(() => make({...args, trainable: 'no'}), `${name}: trainable`);
    for (const value of ['float', 3]) expectRefused(() => make({...args, dtype: value}), `${name}: dtype`);
    for (const shape of [3, 'x', [-1], [1.5], [NaN], ['3'], [undefined]]) {
      expectRefused(() => make({...args, inputShape: shape}), `${name}: inputShape`);
      expectRefused(() => make({...args, batchInputShape: shape}), `${name}: batchInputShape`);
    }
    expectRefused(() => make({...args, dataFormat: 'channelsFirst'}), `${name}: option`, "'dataFormat'");
  });

  test.each(Object.entries(LAYERS).filter(([, {args}]) => Object.keys(args).length > 0))(
    '%s without its options',
    (name) => {
      if (['groupNorm', 'rbfOutput'].includes(name))
        factories[name]!(); // have defaults for all
      else for (const args of [[], [{}]]) expectRefused(() => factories[name]!(...args), `${name}: `);
    },
  );
});

describe('options of blocks', () => {
  const image = () => input({shape: [8, 8, 4]});
  const apply = (name: string, options: unknown, shape?: number[]) =>
    factories[name]!(shape ? input({shape}) : image(), options);

  test.each(cases(BLOCKS))('$name: $option ($kind)', ({name, args, option, kind}) => {
    for (const value of NOT[kind]) {
      const options = {name: 'block', ...args, [option]: value};
      expectRefused(() => apply(name, options, BLOCKS[name]!.shape), `${name}: ${option}`);
    }
  });

  test.each(Object.entries(BLOCKS))('%s: what every block takes', (name, {args, shape}) => {
    for (const options of [undefined, null, 3, 'x', []]) {
      expectRefused(() => apply(name, options, shape), `${name}: options`);
    }
    for (const value of [undefined, 3, '']) {
      expectRefused(() => apply(name, {...args, name: value}, shape), `${name}: name`);
    }
    const options = {name: 'block', ...args};
    for (const seed of NOT.seed) expectRefused(() => apply(name, {...options, seed}, shape), `${name}: seed`);
    expectRefused(() => apply(name, {...options, stride: 2}, shape), `${name}: option`, "'stride'");
    for (const x of [undefined, 3, [image(), image()], [8, 8, 4]]) {
      expectRefused(() => factories[name]!(x, options), `${name}: x`);
    }
  });
});

test.each([
  ['filter', 'filters'],
  ['stride', 'strides'],
  ['kernel_size', 'kernelSize'],
  ['dilation', 'dilationRate'],
  ['bias', 'useBias'],
  ['pad', 'padding'],
  ['group', 'groups'],
  ['input_shape', 'inputShape'],
])('%s: did you mean %s', (wrong, right) => {
  const args = {filters: 4, kernelSize: 3, [wrong]: 1};
  expectRefused(() => factories.conv2d!(args), `got '${wrong}'. Did you mean '${right}'?`);
});

test('an initializer that was not called', () => {
  const args = {filters: 4, kernelSize: 3, kernelInitializer: initializers.heNormal};
  expectRefused(() => factories.conv2d!(args), 'got a function. Call it: heNormal({seed: 1}).');
});

test('what is undefined is left out', () => {
  expect(() => factories.conv2d!({filters: 4, kernelSize: 3, nonsense: undefined})).not.toThrow();
});
