import type {ResizeInterpolation} from '../kernels/taps.js';

/** How an image was prepared when weights were evaluated. */
export interface EvaluationSize {
  /** The shorter side after resizing. */
  readonly resize: number;
  /** The side of the middle that is cut out. */
  readonly crop: number;
  readonly interpolation: ResizeInterpolation;
  /** Where it is not ImageNet's usual normalisation. */
  readonly normalization?: 'inception' | 'caffe';
}

const bilinear = (resize: number, crop: number): EvaluationSize => ({
  resize,
  crop,
  interpolation: 'bilinear',
});
const bicubic = (resize: number, crop: number): EvaluationSize => ({resize, crop, interpolation: 'bicubic'});

/** torchvision's weights: model, then name of the weights. The first one is what torchvision calls V1 or the only one. */
export const EVALUATION_SIZES = {
  alexnet: {IMAGENET1K_V1: bilinear(256, 224)},
  convnext_base: {IMAGENET1K_V1: bilinear(232, 224)},
  convnext_large: {IMAGENET1K_V1: bilinear(232, 224)},
  convnext_small: {IMAGENET1K_V1: bilinear(230, 224)},
  convnext_tiny: {IMAGENET1K_V1: bilinear(236, 224)},
  densenet121: {IMAGENET1K_V1: bilinear(256, 224)},
  densenet161: {IMAGENET1K_V1: bilinear(256, 224)},
  densenet169: {IMAGENET1K_V1: bilinear(256, 224)},
  densenet201: {IMAGENET1K_V1: bilinear(256, 224)},
  efficientnet_b0: {IMAGENET1K_V1: bicubic(256, 224)},
  efficientnet_b1: {IMAGENET1K_V1: bicubic(256, 240), IMAGENET1K_V2: bilinear(255, 240)},
  efficientnet_b2: {IMAGENET1K_V1: bicubic(288, 288)},
  efficientnet_b3: {IMAGENET1K_V1: bicubic(320, 300)},
  efficientnet_b4: {IMAGENET1K_V1: bicubic(384, 380)},
  efficientnet_b5: {IMAGENET1K_V1: bicubic(456, 456)},
  efficientnet_b6: {IMAGENET1K_V1: bicubic(528, 528)},
  efficientnet_b7: {IMAGENET1K_V1: bicubic(600, 600)},
  efficientnet_v2_l: {IMAGENET1K_V1: {...bicubic(480, 480), normalization: 'inception'}},
  efficientnet_v2_m: {IMAGENET1K_V1: bilinear(480, 480)},
  efficientnet_v2_s: {IMAGENET1K_V1: bilinear(384, 384)},
  googlenet: {IMAGENET1K_V1: bilinear(256, 224)},
  inception_v3: {IMAGENET1K_V1: bilinear(342, 299)},
  maxvit_t: {IMAGENET1K_V1: bicubic(224, 224)},
  mnasnet0_5: {IMAGENET1K_V1: bilinear(256, 224)},
  mnasnet0_75: {IMAGENET1K_V1: bilinear(232, 224)},
  mnasnet1_0: {IMAGENET1K_V1: bilinear(256, 224)},
  mnasnet1_3: {IMAGENET1K_V1: bilinear(232, 224)},
  mobilenet_v2: {IMAGENET1K_V1: bilinear(256, 224), IMAGENET1K_V2: bilinear(232, 224)},
  mobilenet_v3_large: {IMAGENET1K_V1: bilinear(256, 224), IMAGENET1K_V2: bilinear(232, 224)},
  mobilenet_v3_small: {IMAGENET1K_V1: bilinear(256, 224)},
  regnet_x_16gf: {IMAGENET1K_V1: bilinear(256, 224), IMAGENET1K_V2: bilinear(232, 224)},
  regnet_x_1_6gf: {IMAGENET1K_V1: bilinear(256, 224), IMAGENET1K_V2: bilinear(232, 224)},
  regnet_x_32gf: {IMAGENET1K_V1: bilinear(256, 224), IMAGENET1K_V2: bilinear(232, 224)},
  regnet_x_3_2gf: {IMAGENET1K_V1: bilinear(256, 224), IMAGENET1K_V2: bilinear(232, 224)},
  regnet_x_400mf: {IMAGENET1K_V1: bilinear(256, 224), IMAGENET1K_V2: bilinear(232, 224)},
  regnet_x_800mf: {IMAGENET1K_V1: bilinear(256, 224), IMAGENET1K_V2: bilinear(232, 224)},
  regnet_x_8gf: {IMAGENET1K_V1: bilinear(256, 224), IMAGENET1K_V2: bilinear(232, 224)},
  regnet_y_128gf: {IMAGENET1K_SWAG_E2E_V1: bicubic(384, 384), IMAGENET1K_SWAG_LINEAR_V1: bicubic(224, 224)},
  regnet_y_16gf: {
    IMAGENET1K_V1: bilinear(256, 224),
    IMAGENET1K_V2: bilinear(232, 224),
    IMAGENET1K_SWAG_E2E_V1: bicubic(384, 384),
    IMAGENET1K_SWAG_LINEAR_V1: bicubic(224, 224),
  },
  regnet_y_1_6gf: {IMAGENET1K_V1: bilinear(256, 224), IMAGENET1K_V2: bilinear(232, 224)},
  regnet_y_32gf: {
    IMAGENET1K_V1: bilinear(256, 224),
    IMAGENET1K_V2: bilinear(232, 224),
    IMAGENET1K_SWAG_E2E_V1: bicubic(384, 384),
    IMAGENET1K_SWAG_LINEAR_V1: bicubic(224, 224),
  },
  regnet_y_3_2gf: {IMAGENET1K_V1: bilinear(256, 224), IMAGENET1K_V2: bilinear(232, 224)},
  regnet_y_400mf: {IMAGENET1K_V1: bilinear(256, 224), IMAGENET1K_V2: bilinear(232, 224)},
  regnet_y_800mf: {IMAGENET1K_V1: bilinear(256, 224), IMAGENET1K_V2: bilinear(232, 224)},
  regnet_y_8gf: {IMAGENET1K_V1: bilinear(256, 224), IMAGENET1K_V2: bilinear(232, 224)},
  resnet101: {IMAGENET1K_V1: bilinear(256, 224), IMAGENET1K_V2: bilinear(232, 224)},
  resnet152: {IMAGENET1K_V1: bilinear(256, 224), IMAGENET1K_V2: bilinear(232, 224)},
  resnet18: {IMAGENET1K_V1: bilinear(256, 224)},
  resnet34: {IMAGENET1K_V1: bilinear(256, 224)},
  resnet50: {IMAGENET1K_V1: bilinear(256, 224), IMAGENET1K_V2: bilinear(232, 224)},
  resnext101_32x8d: {IMAGENET1K_V1: bilinear(256, 224), IMAGENET1K_V2: bilinear(232, 224)},
  resnext101_64x4d: {IMAGENET1K_V1: bilinear(232, 224)},
  resnext50_32x4d: {IMAGENET1K_V1: bilinear(256, 224), IMAGENET1K_V2: bilinear(232, 224)},
  shufflenet_v2_x0_5: {IMAGENET1K_V1: bilinear(256, 224)},
  shufflenet_v2_x1_0: {IMAGENET1K_V1: bilinear(256, 224)},
  shufflenet_v2_x1_5: {IMAGENET1K_V1: bilinear(232, 224)},
  shufflenet_v2_x2_0: {IMAGENET1K_V1: bilinear(232, 224)},
  squeezenet1_0: {IMAGENET1K_V1: bilinear(256, 224)},
  squeezenet1_1: {IMAGENET1K_V1: bilinear(256, 224)},
  swin_b: {IMAGENET1K_V1: bicubic(238, 224)},
  swin_s: {IMAGENET1K_V1: bicubic(246, 224)},
  swin_t: {IMAGENET1K_V1: bicubic(232, 224)},
  swin_v2_b: {IMAGENET1K_V1: bicubic(272, 256)},
  swin_v2_s: {IMAGENET1K_V1: bicubic(260, 256)},
  swin_v2_t: {IMAGENET1K_V1: bicubic(260, 256)},
  vgg11: {IMAGENET1K_V1: bilinear(256, 224)},
  vgg11_bn: {IMAGENET1K_V1: bilinear(256, 224)},
  vgg13: {IMAGENET1K_V1: bilinear(256, 224)},
  vgg13_bn: {IMAGENET1K_V1: bilinear(256, 224)},
  vgg16: {
    IMAGENET1K_V1: bilinear(256, 224),
    IMAGENET1K_FEATURES: {...bilinear(256, 224), normalization: 'caffe'},
  },
  vgg16_bn: {IMAGENET1K_V1: bilinear(256, 224)},
  vgg19: {IMAGENET1K_V1: bilinear(256, 224)},
  vgg19_bn: {IMAGENET1K_V1: bilinear(256, 224)},
  vit_b_16: {
    IMAGENET1K_V1: bilinear(256, 224),
    IMAGENET1K_SWAG_E2E_V1: bicubic(384, 384),
    IMAGENET1K_SWAG_LINEAR_V1: bicubic(224, 224),
  },
  vit_b_32: {IMAGENET1K_V1: bilinear(256, 224)},
  vit_h_14: {IMAGENET1K_SWAG_E2E_V1: bicubic(518, 518), IMAGENET1K_SWAG_LINEAR_V1: bicubic(224, 224)},
  vit_l_16: {
    IMAGENET1K_V1: bilinear(242, 224),
    IMAGENET1K_SWAG_E2E_V1: bicubic(512, 512),
    IMAGENET1K_SWAG_LINEAR_V1: bicubic(224, 224),
  },
  vit_l_32: {IMAGENET1K_V1: bilinear(256, 224)},
  wide_resnet101_2: {IMAGENET1K_V1: bilinear(256, 224), IMAGENET1K_V2: bilinear(232, 224)},
  wide_resnet50_2: {IMAGENET1K_V1: bilinear(256, 224), IMAGENET1K_V2: bilinear(232, 224)},
} as const satisfies Record<string, Record<string, EvaluationSize>>;
