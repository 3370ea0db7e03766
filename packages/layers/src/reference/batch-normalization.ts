import {argumentMessage, checkNumber} from '../support/checks.js';
import {checkOptions, type OptionNames} from '../support/options.js';
import {checkImage, checkLength, type Image} from './image.js';

export interface BatchNormalizationOptions {
  /** Scale, one number per channel. Default 1. */
  gamma?: Float32Array;
  /** Shift, one number per channel. Default 0. */
  beta?: Float32Array;
  /** Added to the variance. Default 1e-5. */
  epsilon?: number;
  /** Given: inference with these statistics. Left out: training, with the batch's own. */
  statistics?: {mean: Float32Array; variance: Float32Array};
}

const OPTIONS = {gamma: true, beta: true, epsilon: true, statistics: true} satisfies OptionNames<
  BatchNormalizationOptions,
  object
>;

/**
 * Batch normalisation by its definition: every channel is brought to mean 0 and variance 1 over all images and
 * pixels of the batch, then scaled by gamma and shifted by beta.
 *
 * @param input `[batch, height, width, channels]`
 * @returns the output, of the input's shape, and the (biased) statistics that were used
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:1502.03167
 * @example
 * ```ts
 * import {batchNormalization} from '@cv/layers/reference';
 * const y = batchNormalization({data: Float32Array.of(1, 3), shape: [2, 1, 1, 1]}, {epsilon: 0});
 * y.data; // => [-1, 1]
 * ```
 */
export function batchNormalization(
  input: Image,
  options: BatchNormalizationOptions = {},
): Image & {mean: Float32Array; variance: Float32Array} {
  checkOptions('batchNormalization', options, OPTIONS);
  const {gamma, beta} = options;
  const epsilon = checkNumber('batchNormalization', 'epsilon', options.epsilon ?? 1e-5, {min: 0});
  checkImage('batchNormalization', 'input', input);
  const channels = input.shape[3];
  const {mean, variance} = options.statistics ?? channelStatistics(input);
  const perChannel = {mean, variance, ...(gamma && {gamma}), ...(beta && {beta})};
  for (const [name, values] of Object.entries(perChannel)) {
    checkLength('batchNormalization', name, values, [channels]);
  }

  const output = new Float32Array(input.data.length);
  for (let i = 0; i < output.length; i++) {
    const channel = i % channels;
    const normalized = (input.data[i]! - mean[channel]!) / Math.sqrt(variance[channel]! + epsilon);
    output[i] = normalized * (gamma?.[channel] ?? 1) + (beta?.[channel] ?? 0);
  }
  return {data: output, shape: input.shape, mean, variance};
}

/** Mean and biased variance of every channel over batch, height and width. */
function channelStatistics({data, shape}: Image): {mean: Float32Array; variance: Float32Array} {
  const channels = shape[3];
  const count = data.length / channels;
  if (count < 1) {
    throw new RangeError(
      argumentMessage(
        'batchNormalization',
        'input',
        'at least one pixel',
        shape,
        'Give a batch that is not empty.',
      ),
    );
  }
  const mean = new Float32Array(channels);
  const variance = new Float32Array(channels);
  for (let channel = 0; channel < channels; channel++) {
    let sum = 0;
    for (let i = channel; i < data.length; i += channels) sum += data[i]!;
    mean[channel] = sum / count;
    let squares = 0;
    for (let i = channel; i < data.length; i += channels) squares += (data[i]! - sum / count) ** 2;
    variance[channel] = squares / count;
  }
  return {mean, variance};
}
