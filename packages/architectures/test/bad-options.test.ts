// Every factory refuses what it cannot build, in one form, before it builds anything.
import {withoutDrawing} from '@cv/test-kit';
import '@tensorflow/tfjs-backend-cpu';
import {describe, expect, test} from 'vitest';
import {
  createModel,
  googlenet,
  inceptionV3,
  kerasNames,
  listModels,
  maxvitT,
  mobilenet,
  mobilenetV2,
  plain18,
  resnet50,
  summarize,
  torchvisionNames,
  vitB16,
  type ImageShape,
  type ModelName,
  type ModelOptions,
} from '../src/index.js';

/** Height and width of the smallest image; the others take any size. */
const SMALLEST: Partial<Record<ModelName, number>> = {
  lenet5: 12,
  lenet5_1998: 32,
  mnistCnn: 8,
  alexnet: 63,
  alexnet2012: 67,
  vgg11: 32,
  vgg13: 32,
  vgg16: 32,
  vgg19: 32,
  vgg11Bn: 32,
  vgg13Bn: 32,
  vgg16Bn: 32,
  vgg19Bn: 32,
  googlenet: 15,
  inceptionV3: 75,
  squeezenet1_0: 21,
  squeezenet1_1: 17,
  densenet121: 29,
  densenet161: 29,
  densenet169: 29,
  densenet201: 29,
  efficientnetV2S: 33,
  efficientnetV2M: 33,
  efficientnetV2L: 33,
  convnextTiny: 32,
  convnextSmall: 32,
  convnextBase: 32,
  convnextLarge: 32,
  vitB16: 16,
  vitB32: 32,
  vitL16: 16,
  vitL32: 32,
  vitH14: 14,
  swinT: 4,
  swinS: 4,
  swinB: 4,
  swinV2T: 4,
  swinV2S: 4,
  swinV2B: 4,
  maxvitT: 224,
  mobilenet: 32,
  xception: 7,
};

const OPTIONS: readonly (keyof ModelOptions)[] = [
  'numClasses',
  'inputShape',
  'includeTop',
  'pooling',
  'dropout',
  'stochasticDepth',
  'activation',
  'name',
  'seed',
];
/** Options that some have beside. */
const MORE: Partial<Record<ModelName, readonly string[]>> = {
  googlenet: ['auxiliary', 'auxiliaryDropout'],
  inceptionV3: ['auxiliary', 'variant'],
  mobilenet: ['alpha'],
  mobilenetV2: ['variant'],
};
const names = listModels();

describe.each(names)('%s', (name) => {
  const smallest = SMALLEST[name] ?? 1;
  const bad: [ModelOptions, typeof TypeError, string][] = [
    [{numClasses: 0}, RangeError, 'numClasses must be an integer of at least 1; got 0.'],
    [{numClasses: 2.5}, RangeError, 'numClasses must be an integer of at least 1; got 2.5.'],
    [
      {inputShape: [smallest, smallest, 0]},
      RangeError,
      'inputShape[2] must be an integer of at least 1; got 0.',
    ],
    [
      {inputShape: [smallest, smallest] as never},
      TypeError,
      'inputShape must be [height, width, channels]; got [',
    ],
    [{dropout: 1}, RangeError, 'dropout must be at least 0 and less than 1; got 1.'],
    [{dropout: -0.1}, RangeError, 'dropout must be at least 0 and less than 1; got -0.1.'],
    [{stochasticDepth: 1}, RangeError, 'stochasticDepth must be at least 0 and less than 1; got 1.'],
    [
      {activation: 'sigmoid' as never},
      RangeError,
      "activation must be 'linear' or 'softmax'; got 'sigmoid'.",
    ],
    [{pooling: 'avg'}, RangeError, "pooling must be 'none' with the top; got 'avg'."],
    [{includeTop: 0 as never}, TypeError, 'includeTop must be true or false; got 0.'],
    [{name: 7 as never}, TypeError, 'name must be a string that is not empty; got 7.'],
    [{seed: 0.5}, RangeError, 'seed must be an integer of at least 0; got 0.5.'],
    [{numclasses: 3} as never, TypeError, "got 'numclasses'. Did you mean numClasses,"],
    [null as never, TypeError, 'options must be an object; got null.'],
    [[] as never, TypeError, 'options must be an object; got [].'],
  ];
  test.each(bad)('refuses %j', (options, kind, message) => {
    expect(() => createModel(name, options)).toThrow(kind);
    expect(() => createModel(name, options)).toThrow(message);
    expect(() => createModel(name, options)).toThrow(new RegExp(`^${name}: `));
  });

  test.each([...OPTIONS, ...(MORE[name] ?? [])])('refuses null for %s, and a symbol', (option) => {
    const build = (value: unknown) => withoutDrawing(() => createModel(name, {[option]: value}));
    expect(() => build(null)).toThrow(TypeError);
    expect(() => build(null)).toThrow(
      `${name}: ${option} must be a value or undefined; got null. Leave it out for the default.`,
    );
    expect(() => build(Symbol('s'))).toThrow(new RegExp(`^${name}: ${option} must be .*; got .*Symbol`));
  });

  test('refuses sizes that no JSON can show', () => {
    const build = (inputShape: unknown) => createModel(name, {inputShape: inputShape as never});
    expect(() => build({h: 1n})).toThrow(
      `${name}: inputShape must be [height, width, channels]; got {h: 1n}. Leave the batch out.`,
    );
    expect(() => build([224n, 224n, 3n])).toThrow(
      `${name}: inputShape[0] must be an integer of at least 1; got 224n. Give a whole number.`,
    );
  });

  test('refuses images below its minimum', () => {
    const below: ImageShape[] = [
      [smallest - 1, smallest, 3],
      [smallest, smallest - 1, 3],
    ];
    for (const inputShape of below) {
      const build = () => createModel(name, {inputShape});
      expect(build).toThrow(RangeError);
      const sizes = `${inputShape[0]}x${inputShape[1]}`;
      expect(build).toThrow(smallest > 1 ? `got ${sizes}. Resize the image` : 'inputShape[');
    }
  });

  test('builds nothing of size zero at its minimum', () => {
    const inputShape: ImageShape = [smallest, smallest, 3];
    const model = withoutDrawing(() => createModel(name, {inputShape, numClasses: 1}));
    const sizes = model.layers.flatMap((layer) => (layer.outputShape as number[]).slice(1));
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    model.dispose();
  });
});

test('of undefined options a model is that of the defaults', () => {
  const undefinedOptions = Object.fromEntries([...OPTIONS, 'auxiliary'].map((option) => [option, undefined]));
  const [given, byDefault] = [undefinedOptions, {}].map((options) =>
    withoutDrawing(() => createModel('googlenet', options)),
  );
  expect(given!.toJSON()).toEqual(byDefault!.toJSON());
});

test.each<[() => unknown, string]>([
  [
    () => createModel(['lenet5'] as never),
    "createModel: name must be a string; got ['lenet5']. listModels()",
  ],
  [() => torchvisionNames(Symbol('s') as never), 'torchvisionNames: name must be a string; got Symbol(s).'],
  [
    () => torchvisionNames('googlenet', {auxiliary: 1 as never}),
    'torchvisionNames: auxiliary must be true or false; got 1.',
  ],
  [
    () => torchvisionNames('googlenet', {aux: true} as never),
    "torchvisionNames: options must have names that it knows; got 'aux'. Did you mean auxiliary?",
  ],
  [() => kerasNames('xception', null as never), 'kerasNames: options must be an object; got null.'],
  [
    () => kerasNames('xception', {frist: 1} as never),
    "kerasNames: options must have names that it knows; got 'frist'. Did you mean first?",
  ],
  [() => listModels(null as never), 'listModels: pattern must be a string; got null.'],
  [() => listModels(5 as never), 'listModels: pattern must be a string; got 5.'],
  [() => summarize(null as never), 'summarize: model must be a tf.LayersModel; got null.'],
  [() => summarize({} as never), 'summarize: model must be a tf.LayersModel; got {}.'],
  [() => kerasNames('vgg16' as never), "kerasNames: name must be 'inceptionV3' or 'mobilenet' or"],
  [() => kerasNames('xception', {first: -1}), 'kerasNames: first must be an integer of at least 0; got -1.'],
  [
    () => mobilenet({alpha: 0}),
    'mobilenet: alpha must be a number of at least 0.03125; got 0. Give a larger one.',
  ],
  [
    () => vitB16({inputShape: [225, 224, 3]}),
    'vitB16: inputShape must have height and width that 16 divides; got 225x224. Resize the image.',
  ],
  [
    () => maxvitT({inputShape: [448, 256, 3]}),
    'maxvitT: inputShape must have height and width that 224 divides; got 448x256. Resize the image.',
  ],
  [
    () => resnet50({stochasticDepth: NaN}),
    'resnet50: stochasticDepth must be at least 0 and less than 1; got NaN.',
  ],
  [
    () => plain18({stochasticDepth: 0.1}),
    'plain18: stochasticDepth must be 0; got 0.1. It has no residual branches: use dropout.',
  ],
  [
    () => googlenet({auxiliary: true, includeTop: false}),
    'googlenet: auxiliary must be false without the top; got true. Set includeTop: true as well.',
  ],
  [() => googlenet({auxiliary: 1 as never}), 'googlenet: auxiliary must be true or false; got 1.'],
  [
    () => inceptionV3({variant: 'tensorflow' as never}),
    "inceptionV3: variant must be 'torchvision' or 'keras'; got 'tensorflow'. Choose one of them.",
  ],
  [
    () => inceptionV3({variant: 'keras', auxiliary: true}),
    "inceptionV3: auxiliary must be false for variant 'keras'; got true.",
  ],
  [
    () => inceptionV3({inputShape: [298, 299, 3], auxiliary: true}),
    'inceptionV3: inputShape must be at least 299x299; got 298x299.',
  ],
  [
    () => mobilenetV2({variant: 'keras' as never}),
    "mobilenetV2: variant must be 'torchvision' or 'tensorflow'; got 'keras'.",
  ],
])('%s', (build, message) => {
  expect(build).toThrow(message);
});
