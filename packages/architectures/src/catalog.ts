import type {LayersModel} from '@tensorflow/tfjs-layers';
import {alexnet, alexnet2012} from './families/alexnet.js';
import {convnextTiny, convnextSmall, convnextBase, convnextLarge} from './families/convnext.js';
import {densenet121, densenet161, densenet169, densenet201} from './families/densenet.js';
import {
  efficientnetB0,
  efficientnetB1,
  efficientnetB2,
  efficientnetB3,
  efficientnetB4,
  efficientnetB5,
  efficientnetB6,
  efficientnetB7,
  efficientnetV2S,
  efficientnetV2M,
  efficientnetV2L,
} from './families/efficientnet.js';
import {googlenet} from './families/googlenet.js';
import {inceptionV3} from './families/inception-v3.js';
import {lenet5} from './families/lenet.js';
import {lenet5_1998} from './families/lenet-1998.js';
import {maxvitT} from './families/maxvit.js';
import {mnasnet0_5, mnasnet0_75, mnasnet1_0, mnasnet1_3} from './families/mnasnet.js';
import {mnistCnn} from './families/mnist-cnn.js';
import {mobilenet} from './families/mobilenet.js';
import {mobilenetV2} from './families/mobilenet-v2.js';
import {mobilenetV3Large, mobilenetV3Small} from './families/mobilenet-v3.js';
import {
  regnetX400mf,
  regnetX800mf,
  regnetX1_6gf,
  regnetX3_2gf,
  regnetX8gf,
  regnetX16gf,
  regnetX32gf,
  regnetY400mf,
  regnetY800mf,
  regnetY1_6gf,
  regnetY3_2gf,
  regnetY8gf,
  regnetY16gf,
  regnetY32gf,
  regnetY128gf,
} from './families/regnet.js';
import {
  resnet18,
  resnet34,
  resnet50,
  resnet101,
  resnet152,
  resnext50_32x4d,
  resnext101_32x8d,
  resnext101_64x4d,
  wideResnet50_2,
  wideResnet101_2,
  plain18,
  plain34,
} from './families/resnet.js';
import {
  resnet50V1,
  resnet101V1,
  resnet152V1,
  resnet50V2,
  resnet101V2,
  resnet152V2,
} from './families/resnet-keras.js';
import {resnet20, resnet32, resnet44, resnet56, resnet110} from './families/resnet-cifar.js';
import {
  shufflenetV2X0_5,
  shufflenetV2X1_0,
  shufflenetV2X1_5,
  shufflenetV2X2_0,
} from './families/shufflenet-v2.js';
import {squeezenet1_0, squeezenet1_1} from './families/squeezenet.js';
import {swinT, swinS, swinB, swinV2T, swinV2S, swinV2B} from './families/swin.js';
import {vgg11, vgg13, vgg16, vgg19, vgg11Bn, vgg13Bn, vgg16Bn, vgg19Bn} from './families/vgg.js';
import {vitB16, vitB32, vitL16, vitL32, vitH14} from './families/vit.js';
import {xception} from './families/xception.js';
import {nearestInWords} from './support/nearest.js';
import {show} from './support/show.js';

/**
 * Every architecture by name. Whoever imports it imports them all: a program that needs one imports that factory.
 *
 * @example
 * ```ts
 * import {catalog} from '@cv/architectures';
 *
 * catalog.lenet5({numClasses: 3}).outputs[0].shape; // => [null, 3]
 * ```
 */
export const catalog = {
  lenet5,
  lenet5_1998,
  mnistCnn,
  alexnet,
  alexnet2012,
  vgg11,
  vgg13,
  vgg16,
  vgg19,
  vgg11Bn,
  vgg13Bn,
  vgg16Bn,
  vgg19Bn,
  googlenet,
  inceptionV3,
  resnet18,
  resnet34,
  resnet50,
  resnet101,
  resnet152,
  resnext50_32x4d,
  resnext101_32x8d,
  resnext101_64x4d,
  wideResnet50_2,
  wideResnet101_2,
  plain18,
  plain34,
  resnet20,
  resnet32,
  resnet44,
  resnet56,
  resnet110,
  resnet50V1,
  resnet101V1,
  resnet152V1,
  resnet50V2,
  resnet101V2,
  resnet152V2,
  xception,
  squeezenet1_0,
  squeezenet1_1,
  densenet121,
  densenet161,
  densenet169,
  densenet201,
  mobilenet,
  mobilenetV2,
  mobilenetV3Large,
  mobilenetV3Small,
  mnasnet0_5,
  mnasnet0_75,
  mnasnet1_0,
  mnasnet1_3,
  shufflenetV2X0_5,
  shufflenetV2X1_0,
  shufflenetV2X1_5,
  shufflenetV2X2_0,
  efficientnetB0,
  efficientnetB1,
  efficientnetB2,
  efficientnetB3,
  efficientnetB4,
  efficientnetB5,
  efficientnetB6,
  efficientnetB7,
  efficientnetV2S,
  efficientnetV2M,
  efficientnetV2L,
  regnetX400mf,
  regnetX800mf,
  regnetX1_6gf,
  regnetX3_2gf,
  regnetX8gf,
  regnetX16gf,
  regnetX32gf,
  regnetY400mf,
  regnetY800mf,
  regnetY1_6gf,
  regnetY3_2gf,
  regnetY8gf,
  regnetY16gf,
  regnetY32gf,
  regnetY128gf,
  convnextTiny,
  convnextSmall,
  convnextBase,
  convnextLarge,
  vitB16,
  vitB32,
  vitL16,
  vitL32,
  vitH14,
  swinT,
  swinS,
  swinB,
  swinV2T,
  swinV2S,
  swinV2B,
  maxvitT,
} as const;

export type ModelName = keyof typeof catalog;

/** What the factory of this name takes. */
export type OptionsOf<Name extends ModelName> = NonNullable<Parameters<(typeof catalog)[Name]>[0]>;

/**
 * An architecture by its name.
 *
 * @throws RangeError when there is no such name, with the three nearest; what the factory throws.
 * @example
 * ```ts
 * import {createModel} from '@cv/architectures';
 *
 * createModel('mnistCnn', {numClasses: 3}).outputs[0].shape; // => [null, 3]
 * ```
 */
export function createModel<Name extends ModelName>(name: Name, options?: OptionsOf<Name>): LayersModel {
  if (typeof name !== 'string') {
    throw new TypeError(
      `createModel: name must be a string; got ${show(name)}. listModels() gives all that there are.`,
    );
  }
  if (Object.hasOwn(catalog, name)) return catalog[name](options as never);
  throw new RangeError(
    `createModel: name must be in the catalog; got ${show(name)}. ` +
      `Did you mean ${nearestInWords(name, Object.keys(catalog))}?`,
  );
}

/**
 * Names of architectures that a pattern fits, `*` for any letters; all of them by default.
 *
 * @throws TypeError when the pattern is no string.
 * @example
 * ```ts
 * import {listModels} from '@cv/architectures';
 *
 * listModels('vgg1*Bn'); // => ['vgg11Bn', 'vgg13Bn', 'vgg16Bn', 'vgg19Bn']
 * ```
 */
export function listModels(pattern = '*'): ModelName[] {
  if (typeof pattern !== 'string') {
    throw new TypeError(
      `listModels: pattern must be a string; got ${show(pattern)}. Give 'vgg*', for example.`,
    );
  }
  const literals = pattern.split('*').map((text) => text.replaceAll(/[^\w]/g, String.raw`\$&`));
  const expression = new RegExp(`^${literals.join('.*')}$`, 'i');
  return (Object.keys(catalog) as ModelName[]).filter((name) => expression.test(name));
}
