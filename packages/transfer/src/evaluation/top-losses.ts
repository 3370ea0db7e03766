import {type Predictions, argMaxOf, lossOf, rowOf, softmaxOf} from './predictions.js';

/** An image that the model is wrong about. */
export interface TopLoss {
  /** Its position among the images. */
  index: number;
  loss: number;
  label: number;
  predicted: number;
  /** Of the predicted class. */
  probability: number;
}

/** The images with the highest loss, the worst first: where labels are wrong, or the model is. */
export function topLosses(predictions: Predictions, limit = 10): TopLoss[] {
  const {labels, count} = predictions;
  return Array.from({length: count}, (_, index) => ({
    index,
    loss: lossOf(rowOf(predictions, index), labels[index]!),
  }))
    .toSorted((a, b) => b.loss - a.loss)
    .slice(0, limit)
    .map(({index, loss}) => {
      const row = rowOf(predictions, index);
      const predicted = argMaxOf(row);
      return {index, loss, label: labels[index]!, predicted, probability: softmaxOf(row)[predicted]!};
    });
}
