import {convolution, maxPooling} from '@cv/layers/reference';
import type {GreyImage} from './grey-image.js';

const SOBEL = [-1, 0, 1, -2, 0, 2, -1, 0, 1];

/** Where a picture gets brighter from left to right: a Sobel kernel, then ReLU, then a cut at white. */
export function edgeMap({values, width, height}: GreyImage): GreyImage {
  const kernel = {data: Float32Array.from(SOBEL), shape: [3, 3, 1, 1] as const};
  const {data} = convolution({data: values, shape: [1, height, width, 1]}, kernel, {padding: 1});
  return {values: data.map((value) => Math.min(1, Math.max(0, value))), width, height};
}

/** A picture moved to the right by whole pixels (to the left if negative); zeros come in. */
export function shifted({values, width, height}: GreyImage, pixels: number): GreyImage {
  const moved = values.map((_, index) => {
    const column = (index % width) - pixels;
    return column >= 0 && column < width ? values[index - pixels]! : 0;
  });
  return {values: moved, width, height};
}

/** Max or average pooling with windows of `size` that do not overlap. */
export function pooled({values, width, height}: GreyImage, kind: 'max' | 'average', size: number): GreyImage {
  const image = {data: values, shape: [1, height, width, 1] as const};
  const window: [number, number] = [size, size];
  const mean = {data: new Float32Array(size * size).fill(1 / size ** 2), shape: [size, size, 1, 1] as const};
  const {data, shape} =
    kind === 'max' ? maxPooling(image, {poolSize: window}) : convolution(image, mean, {strides: window});
  return {values: data, width: shape[2], height: shape[1]};
}

/** How unlike two pictures are: the sum of absolute differences over the sum of values, 0 for equal ones. */
export function difference(a: GreyImage, b: GreyImage): number {
  let [apart, total] = [0, 0];
  a.values.forEach((value, index) => {
    apart += Math.abs(value - b.values[index]!);
    total += value + b.values[index]!;
  });
  return total === 0 ? 0 : apart / total;
}
