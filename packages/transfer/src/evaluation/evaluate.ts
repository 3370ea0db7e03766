import type {LayersModel} from '@tensorflow/tfjs-layers';
import type {Batches} from '../batch.js';
import {checkNumber} from '../check.js';
import {classifierOutput} from '../outputs.js';
import {type EachOutputOptions, eachOutput} from './each-output.js';
import {argMaxOf, lossOf} from './predictions.js';

export interface EvaluateOptions extends EachOutputOptions {
  /** A label counts as found when it is among the `topK` most probable classes. Default 5, at most the classes. */
  topK?: number;
}

/** How well a classifier does on some images. */
export interface Evaluation {
  /** Mean cross-entropy, in nats. */
  loss: number;
  /** Part of the images whose most probable class is the label. */
  accuracy: number;
  /** Part of the images whose label is among the `k` most probable classes. */
  topK: {k: number; accuracy: number};
  /** Images seen. */
  count: number;
  /** Images by [label][predicted class]. */
  confusion: number[][];
}

/**
 * Runs a classifier over batches in inference mode and counts. Of equally probable classes the lower index wins.
 *
 * @throws RangeError for labels that are no class and for no images at all; Error for an output that is not finite.
 */
export async function evaluate(
  model: LayersModel,
  batches: Batches,
  {topK = 5, ...options}: EvaluateOptions = {},
): Promise<Evaluation> {
  const output = classifierOutput('evaluate', model);
  const {classes} = output;
  const k = Math.min(checkNumber('evaluate', 'topK', topK, {min: 1, integer: true}), classes);
  const confusion = Array.from({length: classes}, () => Array.from({length: classes}, () => 0));
  let [loss, correct, found] = [0, 0, 0];
  const count = await eachOutput('evaluate', model, output, batches, options, (logits, labels) => {
    labels.forEach((label, i) => {
      const row = logits.subarray(i * classes, (i + 1) * classes);
      const rank = rankOf(row, label);
      loss += lossOf(row, label);
      correct += rank === 0 ? 1 : 0;
      found += rank < k ? 1 : 0;
      confusion[label]![argMaxOf(row)]!++;
    });
  });
  return {
    loss: loss / count,
    accuracy: correct / count,
    topK: {k, accuracy: found / count},
    count,
    confusion,
  };
}

/** How many classes come before the label: those with a higher score, or with the same and a lower index. */
function rankOf(row: Float32Array, label: number): number {
  const own = row[label]!;
  return row.reduce((rank, score, i) => (score > own || (score === own && i < label) ? rank + 1 : rank), 0);
}
