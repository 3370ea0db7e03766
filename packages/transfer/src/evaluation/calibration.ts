import {checkNumber} from '../check.js';
import {type Predictions, argMaxOf, lossOf, rowOf, softmaxOf} from './predictions.js';

export interface CalibrationOptions {
  /** How many bins of equal width the probabilities are sorted into. Default 15. */
  bins?: number;
  /** The logits are divided by it; see {@link fitTemperature}. Default 1. */
  temperature?: number;
}

/** How much a model's probabilities can be trusted. */
export interface Calibration {
  /** Expected calibration error: the mean distance of confidence and accuracy, each bin counting by its images. */
  ece: number;
  /** The same of the worst bin. */
  mce: number;
  bins: CalibrationBin[];
}

/** The images whose highest probability lies in (from, to]. */
export interface CalibrationBin {
  from: number;
  to: number;
  count: number;
  /** Mean of the highest probabilities; 0 where there is no image. */
  confidence: number;
  /** Part that was right; 0 where there is no image. */
  accuracy: number;
}

/**
 * Compares what a model claims with what it achieves: of the images that it is 80 % sure of, it should get 80 % right.
 *
 * @see Guo et al., arXiv:1706.04599
 * @throws RangeError for options out of range.
 */
export function calibration(predictions: Predictions, options: CalibrationOptions = {}): Calibration {
  const {bins: size = 15, temperature = 1} = options;
  checkNumber('calibration', 'bins', size, {min: 1, integer: true});
  checkNumber('calibration', 'temperature', temperature, {min: 0, exclusive: 'min'});
  const sums = Array.from({length: size}, () => ({count: 0, confidence: 0, right: 0}));
  for (let i = 0; i < predictions.count; i++) {
    const probabilities = softmaxOf(rowOf(predictions, i), temperature);
    const predicted = argMaxOf(probabilities);
    const confidence = probabilities[predicted]!;
    const bin = sums[Math.min(size - 1, Math.max(0, Math.ceil(confidence * size) - 1))]!;
    bin.count++;
    bin.confidence += confidence;
    bin.right += predicted === predictions.labels[i] ? 1 : 0;
  }
  const bins = sums.map(({count, confidence, right}, i) => ({
    from: i / size,
    to: (i + 1) / size,
    count,
    confidence: count > 0 ? confidence / count : 0,
    accuracy: count > 0 ? right / count : 0,
  }));
  const gaps = bins.map((bin) => Math.abs(bin.confidence - bin.accuracy));
  return {
    ece: gaps.reduce((sum, gap, i) => sum + (gap * bins[i]!.count) / predictions.count, 0),
    mce: Math.max(...gaps),
    bins,
  };
}

/**
 * The temperature at which a model's probabilities fit the labels best: dividing the logits by it leaves every prediction
 * as it is and makes the confidence honest. To be found on images that the model was not trained on.
 *
 * @see Guo et al., arXiv:1706.04599, section 4.2
 * @returns a number between 0.01 and 100.
 */
export function fitTemperature(predictions: Predictions): number {
  const loss = (logTemperature: number) => {
    let total = 0;
    for (let i = 0; i < predictions.count; i++) {
      total += lossOf(rowOf(predictions, i), predictions.labels[i]!, Math.exp(logTemperature));
    }
    return total;
  };
  return Math.exp(minimum(loss, Math.log(0.01), Math.log(100)));
}

/** Where a function with one valley has its minimum, by golden section, to 1e-6. */
function minimum(f: (x: number) => number, low: number, high: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
  let [atLeft, atRight] = [f(left), f(right)];
  while (high - low > 1e-6) {
    if (atLeft < atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - golden * (high - low);
      atLeft = f(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + golden * (high - low);
      atRight = f(right);
    }
  }
  return (low + high) / 2;
}
