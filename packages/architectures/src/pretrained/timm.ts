import type {WeightsEntry, WeightsTable} from './pretrained-weights.js';

const TIMM = 'https://github.com/huggingface/pytorch-image-models/releases/download/';

/** Trained by timm's authors with longer schedules (arXiv:2110.00476), measured at 288 pixels. */
const strikesBack = (file: string, top1: number, top5: number): WeightsEntry => ({
  file,
  folder: `${TIMM}v0.1-rsb-weights/`,
  top1,
  top5,
  size: 288,
  resize: 288,
  interpolation: 'bicubic',
  license: 'Apache-2.0',
});

/**
 * timm's weights of the ResNets that it has under torchvision's names and keys, by timm's tags.
 *
 * @see https://github.com/huggingface/pytorch-image-models/blob/main/results/results-imagenet.csv
 */
export const TIMM_RESNET_WEIGHTS: WeightsTable = {
  resnet18: {a1_in1k: strikesBack('resnet18_a1_0-d63eafa0', 73.158, 91.026)},
  resnet34: {a1_in1k: strikesBack('resnet34_a1_0-46f8f793', 77.918, 93.766)},
  resnet50: {a1_in1k: strikesBack('resnet50_a1_0-14fe96d1', 81.214, 95.102)},
  resnet101: {a2_in1k: strikesBack('resnet101_a2_0-6edb36c7', 82.236, 95.73)},
  resnext50_32x4d: {a1h_in1k: strikesBack('resnext50_32x4d_a1h-0146ab0a', 82.014, 95.934)},
  wideResnet50_2: {
    racm_in1k: {
      ...strikesBack('wide_resnet50_racm-8234f177', 82.28, 96.064),
      folder: `${TIMM}v0.1-weights/`,
      resize: 288 / 0.95,
    },
  },
};
