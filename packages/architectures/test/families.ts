// One variant of each family, the smallest, for what holds for all of them.
import {train, type Optimizer} from '@tensorflow/tfjs-core';
import type {ImageShape, ModelName} from '../src/index.js';

export interface Family {
  /** Its smallest image, and the features that it gives of it. */
  smallest: ImageShape;
  map: ImageShape;
  /** Twenty million weights and more: drawing, training and saving them is left to the slow suite. */
  heavy?: true;
  /** For families that SGD at 0.01 with momentum does not move in 20 steps, or blows up. */
  optimizer?: () => Optimizer;
  /** Images to train on, where wasm's memory does not hold the activations of 32. */
  images?: number;
  /** The part of its first loss that 20 steps leave at most. Default 0.7. */
  leaves?: number;
}

export const FAMILIES = {
  lenet5: {smallest: [12, 12, 1], map: [1, 1, 16]},
  lenet5_1998: {smallest: [32, 32, 1], map: [1, 1, 120]},
  mnistCnn: {smallest: [8, 8, 1], map: [1, 1, 64]},
  alexnet: {smallest: [63, 63, 3], map: [1, 1, 256], heavy: true, optimizer: () => train.momentum(1e-3, 0.9)},
  // Without a momentum: half a gigabyte of weights, as much of gradients, and wasm has two in all.
  vgg11: {
    smallest: [32, 32, 3],
    map: [1, 1, 512],
    heavy: true,
    optimizer: () => train.sgd(1e-2),
    leaves: 0.85,
  },
  googlenet: {smallest: [15, 15, 3], map: [1, 1, 1024]},
  inceptionV3: {smallest: [75, 75, 3], map: [1, 1, 2048], heavy: true},
  resnet18: {smallest: [1, 1, 3], map: [1, 1, 512]},
  plain18: {smallest: [1, 1, 3], map: [1, 1, 512]},
  resnet20: {smallest: [1, 1, 3], map: [1, 1, 64]},
  resnext50_32x4d: {smallest: [1, 1, 3], map: [1, 1, 2048], heavy: true},
  // Without a norm, from a classifier of deviation 0.01 (torchvision's) behind a ReLU, it starts slowly.
  squeezenet1_1: {smallest: [17, 17, 3], map: [1, 1, 512], optimizer: () => train.adam(3e-4), leaves: 0.9},
  densenet121: {smallest: [29, 29, 3], map: [1, 1, 1024]},
  mobilenetV2: {smallest: [1, 1, 3], map: [1, 1, 1280]},
  mobilenetV3Small: {smallest: [1, 1, 3], map: [1, 1, 576]},
  mnasnet0_5: {smallest: [1, 1, 3], map: [1, 1, 1280]},
  shufflenetV2X0_5: {smallest: [1, 1, 3], map: [1, 1, 1024]},
  efficientnetB0: {smallest: [1, 1, 3], map: [1, 1, 1280]},
  efficientnetV2S: {smallest: [33, 33, 3], map: [2, 2, 1280], heavy: true},
  regnetX400mf: {smallest: [1, 1, 3], map: [1, 1, 400]},
  regnetY400mf: {smallest: [1, 1, 3], map: [1, 1, 440]},
  convnextTiny: {smallest: [32, 32, 3], map: [1, 1, 768], heavy: true},
  vitB32: {smallest: [32, 32, 3], map: [1, 1, 768], heavy: true},
  swinT: {smallest: [4, 4, 3], map: [1, 1, 768], heavy: true},
  swinV2T: {smallest: [4, 4, 3], map: [1, 1, 768], heavy: true, optimizer: () => train.adam(1e-4)},
  mobilenet: {smallest: [32, 32, 3], map: [1, 1, 1024]},
  xception: {smallest: [7, 7, 3], map: [1, 1, 2048], heavy: true},
  resnet50V1: {smallest: [1, 1, 3], map: [1, 1, 2048], heavy: true},
  resnet50V2: {smallest: [1, 1, 3], map: [1, 1, 2048], heavy: true},
  // One image of 224 x 224 is what its training leaves room for in the two gigabytes of wasm.
  maxvitT: {smallest: [224, 224, 3], map: [7, 7, 512], heavy: true, images: 1},
} as const satisfies Partial<Record<ModelName, Family>>;
