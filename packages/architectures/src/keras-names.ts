import type {ModelName} from './catalog.js';
import type {Renaming} from './checkpoints.js';
import {checkOptions, integer, oneOf} from './support/checks.js';

/** Convolutions of Inception v3 in the order in which Keras makes, and numbers, them: modules and their branches. */
const INCEPTION_V3 = [
  ['Conv2d_1a_3x3', 'Conv2d_2a_3x3', 'Conv2d_2b_3x3', 'Conv2d_3b_1x1', 'Conv2d_4a_3x3'],
  {
    modules: ['Mixed_5b', 'Mixed_5c', 'Mixed_5d'],
    branches: ['1x1', '5x5_1', '5x5_2', '3x3dbl_1', '3x3dbl_2', '3x3dbl_3', '_pool'],
  },
  {modules: ['Mixed_6a'], branches: ['3x3', '3x3dbl_1', '3x3dbl_2', '3x3dbl_3']},
  {
    modules: ['Mixed_6b', 'Mixed_6c', 'Mixed_6d', 'Mixed_6e'],
    branches: [
      '1x1',
      '7x7_1',
      '7x7_2',
      '7x7_3',
      '7x7dbl_1',
      '7x7dbl_2',
      '7x7dbl_3',
      '7x7dbl_4',
      '7x7dbl_5',
      '_pool',
    ],
  },
  {modules: ['Mixed_7a'], branches: ['3x3_1', '3x3_2', '7x7x3_1', '7x7x3_2', '7x7x3_3', '7x7x3_4']},
  {
    modules: ['Mixed_7b', 'Mixed_7c'],
    branches: ['1x1', '3x3_1', '3x3_2a', '3x3_2b', '3x3dbl_1', '3x3dbl_2', '3x3dbl_3a', '3x3dbl_3b', '_pool'],
  },
] as const;

/** Blocks of Xception whose shortcuts have a convolution, which Keras numbers too. */
const XCEPTION_SHORTCUTS = ['block2_shortcut', 'block3_shortcut', 'block4_shortcut', 'block13_shortcut'];

/** The halves of a separable convolution. */
const SEPARABLE: Renaming = [
  [/(_sepconv\d)\/depthwise_kernel$/, '$1.depthwise/depthwise_kernel'],
  [/(_sepconv\d)\/pointwise_kernel$/, '$1.pointwise/kernel'],
];

/** By Keras' name of a part of an inverted residual its place in torchvision's. The first block does not expand. */
const INVERTED_RESIDUAL = [
  ['expand', 'conv.0.0'],
  ['expand_BN', 'conv.0.1'],
  ['depthwise', 'conv.1.0'],
  ['depthwise_BN', 'conv.1.1'],
  ['project', 'conv.2'],
  ['project_BN', 'conv.3'],
] as const;
const FIRST_INVERTED_RESIDUAL = [
  ['depthwise', 'conv.0.0'],
  ['depthwise_BN', 'conv.0.1'],
  ['project', 'conv.1'],
  ['project_BN', 'conv.2'],
] as const;

const none = (): Renaming => [];

const KERAS = {
  inceptionV3: (first: number) => [
    ...numbered(
      first,
      INCEPTION_V3.flatMap((row) =>
        'modules' in row
          ? row.modules.flatMap((name) => row.branches.map((branch) => `${name}.branch${branch}`))
          : row,
      ),
      {conv: '.conv', norm: '.bn'},
    ),
    layer('predictions', 'fc'),
  ],
  mobilenet: none,
  mobilenetV2: () => [
    layer('Conv1', 'features.0.0'),
    layer('bn_Conv1', 'features.0.1'),
    ...FIRST_INVERTED_RESIDUAL.map(([part, place]) => layer(`expanded_conv_${part}`, `features.1.${place}`)),
    ...Array.from({length: 16}, (_, index) =>
      INVERTED_RESIDUAL.map(([part, place]) =>
        layer(`block_${index + 1}_${part}`, `features.${index + 2}.${place}`),
      ),
    ).flat(),
    layer('Conv_1', 'features.18.0'),
    layer('Conv_1_bn', 'features.18.1'),
    layer('predictions', 'classifier.1'),
  ],
  resnet50V1: none,
  resnet101V1: none,
  resnet152V1: none,
  resnet50V2: none,
  resnet101V2: none,
  resnet152V2: none,
  xception: (first: number) => [
    ...numbered(first, XCEPTION_SHORTCUTS, {conv: '', norm: '_bn'}),
    ...SEPARABLE,
  ],
} satisfies Partial<Record<ModelName, (first: number) => Renaming>>;

/** Architectures that `keras.applications` has the same. */
export type KerasModelName = keyof typeof KERAS;

/** A whole layer's name by another. */
function layer(name: string, by: string): Renaming[number] {
  return [new RegExp(`^${name}/`), `${by}/`];
}

/** Layers that Keras calls `conv2d`, `conv2d_1`, ..., and the norm of each `batch_normalization`, ... */
function numbered(
  first: number,
  names: readonly string[],
  {conv, norm}: {conv: string; norm: string},
): Renaming {
  return names.flatMap((name, index) => {
    const number = first + index === 0 ? '' : `_${first + index}`;
    return [
      layer(`conv2d${number}`, `${name}${conv}`),
      layer(`batch_normalization${number}`, `${name}${norm}`),
    ];
  });
}

/**
 * How the names in a Keras file become the names of an architecture's weights: the `rename` option of `loadStateDict` of
 * `@cv/weights`. For `inceptionV3({variant: 'keras'})` and `mobilenetV2({variant: 'tensorflow'})`; the others have Keras'
 * names already.
 *
 * @param options `first`: the number of the first of those layers that Keras names by numbers, in `inceptionV3` and
 * `xception`; 0 (default) for `conv2d`, 1 for `conv2d_1`, with which files of Keras' first versions begin, and more
 * where the program had made other models before.
 * @throws TypeError | RangeError when Keras has no such architecture, or the number is none.
 * @example
 * ```ts
 * import {kerasNames} from '@cv/architectures';
 *
 * kerasNames('resnet50V2'); // => []
 * kerasNames('mobilenetV2')[0]; // => [/^Conv1\//, 'features.0.0/']
 * kerasNames('xception', {first: 1})[0]; // => [/^conv2d_1\//, 'block2_shortcut/']
 * ```
 */
export function kerasNames(name: KerasModelName, options: {first?: number} = {}): Renaming {
  const known = oneOf('kerasNames', 'name', name, Object.keys(KERAS) as KerasModelName[]);
  checkOptions('kerasNames', options, ['first']);
  const {first = 0} = options;
  return KERAS[known](integer('kerasNames', 'first', first, 0));
}
