// Made by tooling/torch/pretrained_weights.py.
import type {WeightsTable} from './pretrained-weights.js';

export const ALEXNET_WEIGHTS: WeightsTable = {
  alexnet: {
    IMAGENET1K_V1: {file: 'alexnet-owt-7be5be79', top1: 56.522, top5: 79.066},
  },
};
export const CONVNEXT_WEIGHTS: WeightsTable = {
  convnextBase: {
    IMAGENET1K_V1: {file: 'convnext_base-6075fbad', top1: 84.062, top5: 96.87, size: 224, resize: 232},
  },
  convnextLarge: {
    IMAGENET1K_V1: {file: 'convnext_large-ea097f82', top1: 84.414, top5: 96.976, size: 224, resize: 232},
  },
  convnextSmall: {
    IMAGENET1K_V1: {file: 'convnext_small-0c510722', top1: 83.616, top5: 96.65, size: 224, resize: 230},
  },
  convnextTiny: {
    IMAGENET1K_V1: {file: 'convnext_tiny-983f1562', top1: 82.52, top5: 96.146, size: 224, resize: 236},
  },
};
export const DENSENET_WEIGHTS: WeightsTable = {
  densenet121: {
    IMAGENET1K_V1: {file: 'densenet121-a639ec97', top1: 74.434, top5: 91.972},
  },
  densenet161: {
    IMAGENET1K_V1: {file: 'densenet161-8d451a50', top1: 77.138, top5: 93.56},
  },
  densenet169: {
    IMAGENET1K_V1: {file: 'densenet169-b2777c0a', top1: 75.6, top5: 92.806},
  },
  densenet201: {
    IMAGENET1K_V1: {file: 'densenet201-c1103571', top1: 76.896, top5: 93.37},
  },
};
export const EFFICIENTNET_WEIGHTS: WeightsTable = {
  efficientnetB0: {
    IMAGENET1K_V1: {file: 'efficientnet_b0_rwightman-7f5810bc', top1: 77.692, top5: 93.532, interpolation: 'bicubic'},
  },
  efficientnetB1: {
    IMAGENET1K_V2: {file: 'efficientnet_b1-c27df63c', top1: 79.838, top5: 94.934, size: 240, resize: 255},
    IMAGENET1K_V1: {file: 'efficientnet_b1_rwightman-bac287d4', top1: 78.642, top5: 94.186, size: 240, resize: 256, interpolation: 'bicubic'},
  },
  efficientnetB2: {
    IMAGENET1K_V1: {file: 'efficientnet_b2_rwightman-c35c1473', top1: 80.608, top5: 95.31, size: 288, resize: 288, interpolation: 'bicubic'},
  },
  efficientnetB3: {
    IMAGENET1K_V1: {file: 'efficientnet_b3_rwightman-b3899882', top1: 82.008, top5: 96.054, size: 300, resize: 320, interpolation: 'bicubic'},
  },
  efficientnetB4: {
    IMAGENET1K_V1: {file: 'efficientnet_b4_rwightman-23ab8bcd', top1: 83.384, top5: 96.594, size: 380, resize: 384, interpolation: 'bicubic'},
  },
  efficientnetB5: {
    IMAGENET1K_V1: {file: 'efficientnet_b5_lukemelas-1a07897c', top1: 83.444, top5: 96.628, size: 456, resize: 456, interpolation: 'bicubic'},
  },
  efficientnetB6: {
    IMAGENET1K_V1: {file: 'efficientnet_b6_lukemelas-24a108a5', top1: 84.008, top5: 96.916, size: 528, resize: 528, interpolation: 'bicubic'},
  },
  efficientnetB7: {
    IMAGENET1K_V1: {file: 'efficientnet_b7_lukemelas-c5b4e57e', top1: 84.122, top5: 96.908, size: 600, resize: 600, interpolation: 'bicubic'},
  },
  efficientnetV2L: {
    IMAGENET1K_V1: {file: 'efficientnet_v2_l-59c71312', top1: 85.808, top5: 97.788, size: 480, resize: 480, interpolation: 'bicubic'},
  },
  efficientnetV2M: {
    IMAGENET1K_V1: {file: 'efficientnet_v2_m-dc08266a', top1: 85.112, top5: 97.156, size: 480, resize: 480},
  },
  efficientnetV2S: {
    IMAGENET1K_V1: {file: 'efficientnet_v2_s-dd5fe13b', top1: 84.228, top5: 96.878, size: 384, resize: 384},
  },
};
export const GOOGLENET_WEIGHTS: WeightsTable = {
  googlenet: {
    IMAGENET1K_V1: {file: 'googlenet-1378be20', top1: 69.778, top5: 89.53, scaling: 'minusOneToOne'},
  },
};
export const INCEPTION_WEIGHTS: WeightsTable = {
  inceptionV3: {
    IMAGENET1K_V1: {file: 'inception_v3_google-0cc3c7bd', top1: 77.294, top5: 93.45, size: 299, resize: 342, scaling: 'minusOneToOne'},
  },
};
export const MAXVIT_WEIGHTS: WeightsTable = {
  maxvitT: {
    IMAGENET1K_V1: {file: 'maxvit_t-bc5ab103', top1: 83.7, top5: 96.722, size: 224, resize: 224, interpolation: 'bicubic'},
  },
};
export const MNASNET_WEIGHTS: WeightsTable = {
  mnasnet0_5: {
    IMAGENET1K_V1: {file: 'mnasnet0.5_top1_67.823-3ffadce67e', top1: 67.734, top5: 87.49},
  },
  mnasnet0_75: {
    IMAGENET1K_V1: {file: 'mnasnet0_75-7090bc5f', top1: 71.18, top5: 90.496, size: 224, resize: 232},
  },
  mnasnet1_0: {
    IMAGENET1K_V1: {file: 'mnasnet1.0_top1_73.512-f206786ef8', top1: 73.456, top5: 91.51},
  },
  mnasnet1_3: {
    IMAGENET1K_V1: {file: 'mnasnet1_3-a4c69d6f', top1: 76.506, top5: 93.522, size: 224, resize: 232},
  },
};
export const MOBILENETV2_WEIGHTS: WeightsTable = {
  mobilenetV2: {
    IMAGENET1K_V2: {file: 'mobilenet_v2-7ebf99e0', top1: 72.154, top5: 90.822, size: 224, resize: 232},
    IMAGENET1K_V1: {file: 'mobilenet_v2-b0353104', top1: 71.878, top5: 90.286},
  },
};
export const MOBILENETV3_WEIGHTS: WeightsTable = {
  mobilenetV3Large: {
    IMAGENET1K_V2: {file: 'mobilenet_v3_large-5c1a4163', top1: 75.274, top5: 92.566, size: 224, resize: 232},
    IMAGENET1K_V1: {file: 'mobilenet_v3_large-8738ca79', top1: 74.042, top5: 91.34},
  },
  mobilenetV3Small: {
    IMAGENET1K_V1: {file: 'mobilenet_v3_small-047dcff4', top1: 67.668, top5: 87.402},
  },
};
export const REGNET_WEIGHTS: WeightsTable = {
  regnetX16gf: {
    IMAGENET1K_V2: {file: 'regnet_x_16gf-ba3796d7', top1: 82.716, top5: 96.196, size: 224, resize: 232},
    IMAGENET1K_V1: {file: 'regnet_x_16gf-2007eb11', top1: 80.058, top5: 94.944},
  },
  regnetX1_6gf: {
    IMAGENET1K_V2: {file: 'regnet_x_1_6gf-a12f2b72', top1: 79.668, top5: 94.922, size: 224, resize: 232},
    IMAGENET1K_V1: {file: 'regnet_x_1_6gf-e3633e7f', top1: 77.04, top5: 93.44},
  },
  regnetX32gf: {
    IMAGENET1K_V2: {file: 'regnet_x_32gf-6eb8fdc6', top1: 83.014, top5: 96.288, size: 224, resize: 232},
    IMAGENET1K_V1: {file: 'regnet_x_32gf-9d47f8d0', top1: 80.622, top5: 95.248},
  },
  regnetX3_2gf: {
    IMAGENET1K_V2: {file: 'regnet_x_3_2gf-7071aa85', top1: 81.196, top5: 95.43, size: 224, resize: 232},
    IMAGENET1K_V1: {file: 'regnet_x_3_2gf-f342aeae', top1: 78.364, top5: 93.992},
  },
  regnetX400mf: {
    IMAGENET1K_V2: {file: 'regnet_x_400mf-62229a5f', top1: 74.864, top5: 92.322, size: 224, resize: 232},
    IMAGENET1K_V1: {file: 'regnet_x_400mf-adf1edd5', top1: 72.834, top5: 90.95},
  },
  regnetX800mf: {
    IMAGENET1K_V2: {file: 'regnet_x_800mf-94a99ebd', top1: 77.522, top5: 93.826, size: 224, resize: 232},
    IMAGENET1K_V1: {file: 'regnet_x_800mf-ad17e45c', top1: 75.212, top5: 92.348},
  },
  regnetX8gf: {
    IMAGENET1K_V2: {file: 'regnet_x_8gf-2b70d774', top1: 81.682, top5: 95.678, size: 224, resize: 232},
    IMAGENET1K_V1: {file: 'regnet_x_8gf-03ceed89', top1: 79.344, top5: 94.686},
  },
  regnetY128gf: {
    IMAGENET1K_SWAG_E2E_V1: {file: 'regnet_y_128gf_swag-c8ce3e52', top1: 88.228, top5: 98.682, size: 384, resize: 384, interpolation: 'bicubic', license: 'CC-BY-NC-4.0'},
    IMAGENET1K_SWAG_LINEAR_V1: {file: 'regnet_y_128gf_lc_swag-cbe8ce12', top1: 86.068, top5: 97.844, size: 224, resize: 224, interpolation: 'bicubic', license: 'CC-BY-NC-4.0'},
  },
  regnetY16gf: {
    IMAGENET1K_V2: {file: 'regnet_y_16gf-3e4a00f9', top1: 82.886, top5: 96.328, size: 224, resize: 232},
    IMAGENET1K_V1: {file: 'regnet_y_16gf-9e6ed7dd', top1: 80.424, top5: 95.24},
    IMAGENET1K_SWAG_E2E_V1: {file: 'regnet_y_16gf_swag-43afe44d', top1: 86.012, top5: 98.054, size: 384, resize: 384, interpolation: 'bicubic', license: 'CC-BY-NC-4.0'},
    IMAGENET1K_SWAG_LINEAR_V1: {file: 'regnet_y_16gf_lc_swag-f3ec0043', top1: 83.976, top5: 97.244, size: 224, resize: 224, interpolation: 'bicubic', license: 'CC-BY-NC-4.0'},
  },
  regnetY1_6gf: {
    IMAGENET1K_V2: {file: 'regnet_y_1_6gf-0d7bc02a', top1: 80.876, top5: 95.444, size: 224, resize: 232},
    IMAGENET1K_V1: {file: 'regnet_y_1_6gf-b11a554e', top1: 77.95, top5: 93.966},
  },
  regnetY32gf: {
    IMAGENET1K_V2: {file: 'regnet_y_32gf-8db6d4b5', top1: 83.368, top5: 96.498, size: 224, resize: 232},
    IMAGENET1K_V1: {file: 'regnet_y_32gf-4dee3f7a', top1: 80.878, top5: 95.34},
    IMAGENET1K_SWAG_E2E_V1: {file: 'regnet_y_32gf_swag-04fdfa75', top1: 86.838, top5: 98.362, size: 384, resize: 384, interpolation: 'bicubic', license: 'CC-BY-NC-4.0'},
    IMAGENET1K_SWAG_LINEAR_V1: {file: 'regnet_y_32gf_lc_swag-e1583746', top1: 84.622, top5: 97.48, size: 224, resize: 224, interpolation: 'bicubic', license: 'CC-BY-NC-4.0'},
  },
  regnetY3_2gf: {
    IMAGENET1K_V2: {file: 'regnet_y_3_2gf-9180c971', top1: 81.982, top5: 95.972, size: 224, resize: 232},
    IMAGENET1K_V1: {file: 'regnet_y_3_2gf-b5a9779c', top1: 78.948, top5: 94.576},
  },
  regnetY400mf: {
    IMAGENET1K_V2: {file: 'regnet_y_400mf-e6988f5f', top1: 75.804, top5: 92.742, size: 224, resize: 232},
    IMAGENET1K_V1: {file: 'regnet_y_400mf-c65dace8', top1: 74.046, top5: 91.716},
  },
  regnetY800mf: {
    IMAGENET1K_V2: {file: 'regnet_y_800mf-58fc7688', top1: 78.828, top5: 94.502, size: 224, resize: 232},
    IMAGENET1K_V1: {file: 'regnet_y_800mf-1b27b58c', top1: 76.42, top5: 93.136},
  },
  regnetY8gf: {
    IMAGENET1K_V2: {file: 'regnet_y_8gf-dc2b1b54', top1: 82.828, top5: 96.33, size: 224, resize: 232},
    IMAGENET1K_V1: {file: 'regnet_y_8gf-d0d0e4a8', top1: 80.032, top5: 95.048},
  },
};
export const RESNET_WEIGHTS: WeightsTable = {
  resnet101: {
    IMAGENET1K_V2: {file: 'resnet101-cd907fc2', top1: 81.886, top5: 95.78, size: 224, resize: 232},
    IMAGENET1K_V1: {file: 'resnet101-63fe2227', top1: 77.374, top5: 93.546},
  },
  resnet152: {
    IMAGENET1K_V2: {file: 'resnet152-f82ba261', top1: 82.284, top5: 96.002, size: 224, resize: 232},
    IMAGENET1K_V1: {file: 'resnet152-394f9c45', top1: 78.312, top5: 94.046},
  },
  resnet18: {
    IMAGENET1K_V1: {file: 'resnet18-f37072fd', top1: 69.758, top5: 89.078},
  },
  resnet34: {
    IMAGENET1K_V1: {file: 'resnet34-b627a593', top1: 73.314, top5: 91.42},
  },
  resnet50: {
    IMAGENET1K_V2: {file: 'resnet50-11ad3fa6', top1: 80.858, top5: 95.434, size: 224, resize: 232},
    IMAGENET1K_V1: {file: 'resnet50-0676ba61', top1: 76.13, top5: 92.862},
  },
  resnext101_32x8d: {
    IMAGENET1K_V2: {file: 'resnext101_32x8d-110c445d', top1: 82.834, top5: 96.228, size: 224, resize: 232},
    IMAGENET1K_V1: {file: 'resnext101_32x8d-8ba56ff5', top1: 79.312, top5: 94.526},
  },
  resnext101_64x4d: {
    IMAGENET1K_V1: {file: 'resnext101_64x4d-173b62eb', top1: 83.246, top5: 96.454, size: 224, resize: 232},
  },
  resnext50_32x4d: {
    IMAGENET1K_V2: {file: 'resnext50_32x4d-1a0047aa', top1: 81.198, top5: 95.34, size: 224, resize: 232},
    IMAGENET1K_V1: {file: 'resnext50_32x4d-7cdf4587', top1: 77.618, top5: 93.698},
  },
  wideResnet101_2: {
    IMAGENET1K_V2: {file: 'wide_resnet101_2-d733dc28', top1: 82.51, top5: 96.02, size: 224, resize: 232},
    IMAGENET1K_V1: {file: 'wide_resnet101_2-32ee1156', top1: 78.848, top5: 94.284},
  },
  wideResnet50_2: {
    IMAGENET1K_V2: {file: 'wide_resnet50_2-9ba9bcbe', top1: 81.602, top5: 95.758, size: 224, resize: 232},
    IMAGENET1K_V1: {file: 'wide_resnet50_2-95faca4d', top1: 78.468, top5: 94.086},
  },
};
export const SHUFFLENETV2_WEIGHTS: WeightsTable = {
  shufflenetV2X0_5: {
    IMAGENET1K_V1: {file: 'shufflenetv2_x0.5-f707e7126e', top1: 60.552, top5: 81.746},
  },
  shufflenetV2X1_0: {
    IMAGENET1K_V1: {file: 'shufflenetv2_x1-5666bf0f80', top1: 69.362, top5: 88.316},
  },
  shufflenetV2X1_5: {
    IMAGENET1K_V1: {file: 'shufflenetv2_x1_5-3c479a10', top1: 72.996, top5: 91.086, size: 224, resize: 232},
  },
  shufflenetV2X2_0: {
    IMAGENET1K_V1: {file: 'shufflenetv2_x2_0-8be3c8ee', top1: 76.23, top5: 93.006, size: 224, resize: 232},
  },
};
export const SQUEEZENET_WEIGHTS: WeightsTable = {
  squeezenet1_0: {
    IMAGENET1K_V1: {file: 'squeezenet1_0-b66bff10', top1: 58.092, top5: 80.42},
  },
  squeezenet1_1: {
    IMAGENET1K_V1: {file: 'squeezenet1_1-b8a52dc0', top1: 58.178, top5: 80.624},
  },
};
export const SWIN_TRANSFORMER_WEIGHTS: WeightsTable = {
  swinB: {
    IMAGENET1K_V1: {file: 'swin_b-68c6b09e', top1: 83.582, top5: 96.64, size: 224, resize: 238, interpolation: 'bicubic'},
  },
  swinS: {
    IMAGENET1K_V1: {file: 'swin_s-5e29d889', top1: 83.196, top5: 96.36, size: 224, resize: 246, interpolation: 'bicubic'},
  },
  swinT: {
    IMAGENET1K_V1: {file: 'swin_t-704ceda3', top1: 81.474, top5: 95.776, size: 224, resize: 232, interpolation: 'bicubic'},
  },
  swinV2B: {
    IMAGENET1K_V1: {file: 'swin_v2_b-781e5279', top1: 84.112, top5: 96.864, size: 256, resize: 272, interpolation: 'bicubic'},
  },
  swinV2S: {
    IMAGENET1K_V1: {file: 'swin_v2_s-637d8ceb', top1: 83.712, top5: 96.816, size: 256, resize: 260, interpolation: 'bicubic'},
  },
  swinV2T: {
    IMAGENET1K_V1: {file: 'swin_v2_t-b137f0e2', top1: 82.072, top5: 96.132, size: 256, resize: 260, interpolation: 'bicubic'},
  },
};
export const VGG_WEIGHTS: WeightsTable = {
  vgg11: {
    IMAGENET1K_V1: {file: 'vgg11-8a719046', top1: 69.02, top5: 88.628},
  },
  vgg11Bn: {
    IMAGENET1K_V1: {file: 'vgg11_bn-6002323d', top1: 70.37, top5: 89.81},
  },
  vgg13: {
    IMAGENET1K_V1: {file: 'vgg13-19584684', top1: 69.928, top5: 89.246},
  },
  vgg13Bn: {
    IMAGENET1K_V1: {file: 'vgg13_bn-abd245e5', top1: 71.586, top5: 90.374},
  },
  vgg16: {
    IMAGENET1K_V1: {file: 'vgg16-397923af', top1: 71.592, top5: 90.382},
  },
  vgg16Bn: {
    IMAGENET1K_V1: {file: 'vgg16_bn-6c64b313', top1: 73.36, top5: 91.516},
  },
  vgg19: {
    IMAGENET1K_V1: {file: 'vgg19-dcbb9e9d', top1: 72.376, top5: 90.876},
  },
  vgg19Bn: {
    IMAGENET1K_V1: {file: 'vgg19_bn-c79401a0', top1: 74.218, top5: 91.842},
  },
};
export const VISION_TRANSFORMER_WEIGHTS: WeightsTable = {
  vitB16: {
    IMAGENET1K_V1: {file: 'vit_b_16-c867db91', top1: 81.072, top5: 95.318},
    IMAGENET1K_SWAG_E2E_V1: {file: 'vit_b_16_swag-9ac1b537', top1: 85.304, top5: 97.65, size: 384, resize: 384, interpolation: 'bicubic', license: 'CC-BY-NC-4.0'},
    IMAGENET1K_SWAG_LINEAR_V1: {file: 'vit_b_16_lc_swag-4e70ced5', top1: 81.886, top5: 96.18, size: 224, resize: 224, interpolation: 'bicubic', license: 'CC-BY-NC-4.0'},
  },
  vitB32: {
    IMAGENET1K_V1: {file: 'vit_b_32-d86f8d99', top1: 75.912, top5: 92.466},
  },
  vitH14: {
    IMAGENET1K_SWAG_E2E_V1: {file: 'vit_h_14_swag-80465313', top1: 88.552, top5: 98.694, size: 518, resize: 518, interpolation: 'bicubic', license: 'CC-BY-NC-4.0'},
    IMAGENET1K_SWAG_LINEAR_V1: {file: 'vit_h_14_lc_swag-c1eb923e', top1: 85.708, top5: 97.73, size: 224, resize: 224, interpolation: 'bicubic', license: 'CC-BY-NC-4.0'},
  },
  vitL16: {
    IMAGENET1K_V1: {file: 'vit_l_16-852ce7e3', top1: 79.662, top5: 94.638, size: 224, resize: 242},
    IMAGENET1K_SWAG_E2E_V1: {file: 'vit_l_16_swag-4f3808c9', top1: 88.064, top5: 98.512, size: 512, resize: 512, interpolation: 'bicubic', license: 'CC-BY-NC-4.0'},
    IMAGENET1K_SWAG_LINEAR_V1: {file: 'vit_l_16_lc_swag-4d563306', top1: 85.146, top5: 97.422, size: 224, resize: 224, interpolation: 'bicubic', license: 'CC-BY-NC-4.0'},
  },
  vitL32: {
    IMAGENET1K_V1: {file: 'vit_l_32-c7638314', top1: 76.972, top5: 93.07},
  },
};
