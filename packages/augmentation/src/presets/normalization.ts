import type {NormalizeOptions} from '../functional/conversion/normalize.js';

/** Mean and standard deviation of the training images of well-known data sets, and what models expect. */
export const NORMALIZATION = {
  /** What nearly every ImageNet model of torchvision and timm expects. */
  imagenet: {mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225]},
  /** To -1..1: Inception and MobileNet in Keras, and many vision transformers of timm. */
  inception: {mean: [0.5, 0.5, 0.5], std: [0.5, 0.5, 0.5]},
  /** Means alone, on levels from 0 to 255: weights that come from Caffe, such as VGG-16's features in torchvision. */
  caffe: {mean: [0.48235, 0.45882, 0.40784], std: [1 / 255, 1 / 255, 1 / 255]},
  /** OpenAI's CLIP. */
  clip: {mean: [0.48145466, 0.4578275, 0.40821073], std: [0.26862954, 0.26130258, 0.27577711]},
  cifar10: {mean: [0.4914, 0.4822, 0.4465], std: [0.247, 0.2435, 0.2616]},
  cifar100: {mean: [0.5071, 0.4865, 0.4409], std: [0.2673, 0.2564, 0.2762]},
  svhn: {mean: [0.4377, 0.4438, 0.4728], std: [0.198, 0.201, 0.197]},
  mnist: {mean: [0.1307], std: [0.3081]},
  fashionMnist: {mean: [0.286], std: [0.353]},
} as const satisfies Record<string, NormalizeOptions>;
