import {tensor1d, tensor4d} from '@tensorflow/tfjs-core';
import type {Batch, BatchesOptions} from './batches.js';
import type {PixelImage} from './image/pixel-image.js';

/** An image that goes into a batch. */
export interface Sample {
  /** In the dataset or stream, for errors. */
  readonly index: number;
  readonly label: number;
  readonly image: PixelImage;
}

/** Images of one shape, scaled to 0..1 and normalised, and their labels. */
export function toBatch(
  samples: readonly Sample[],
  {mean = 0, std = 1}: Pick<BatchesOptions, 'mean' | 'std'>,
): Batch {
  const {width, height, channels} = samples[0]!.image;
  const means = perChannel('mean', mean, channels);
  const stds = perChannel('std', std, channels);
  const size = height * width * channels;
  const values = new Float32Array(samples.length * size);
  samples.forEach(({image, index}, i) => {
    if (image.width !== width || image.height !== height || image.channels !== channels) {
      throw new RangeError(
        `batches: the images of a batch must have one shape; got ${sizeOf(samples[0]!.image)} at index ${samples[0]!.index} and ${sizeOf(image)} at index ${index}. Resize them in transform.`,
      );
    }
    normalizeInto(values.subarray(i * size, (i + 1) * size), image, means, stds);
  });
  return {
    images: tensor4d(values, [samples.length, height, width, channels]),
    labels: tensor1d(
      Int32Array.from(samples, ({label}) => label),
      'int32',
    ),
  };
}

const sizeOf = ({width, height, channels}: PixelImage): string => `${width}x${height}x${channels}`;

function normalizeInto(
  out: Float32Array,
  {data, channels}: PixelImage,
  mean: readonly number[],
  std: readonly number[],
): void {
  const white = data instanceof Float32Array ? 1 : 255;
  for (let c = 0; c < channels; c++) {
    const scale = 1 / (white * std[c]!);
    const offset = -mean[c]! / std[c]!;
    for (let i = c; i < data.length; i += channels) out[i] = data[i]! * scale + offset;
  }
}

function perChannel(name: string, value: number | readonly number[], channels: number): readonly number[] {
  const values = typeof value === 'number' ? Array.from({length: channels}, () => value) : value;
  const valid = (x: number): boolean => Number.isFinite(x) && (name !== 'std' || x > 0);
  if (values.length !== channels || !values.every(valid)) {
    throw new RangeError(
      `batches: ${name} must be one number or ${channels}, one a channel${name === 'std' ? ', above 0' : ''}; got ${JSON.stringify(value)}. Correct it.`,
    );
  }
  return values;
}
