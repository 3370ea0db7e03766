import type {LayersModel} from '@tensorflow/tfjs-layers';
import type {Batch} from './batch.js';

/**
 * Checks a batch's shapes against a model's input.
 *
 * @throws RangeError when the images are not what the model takes, or are not as many as the labels.
 */
export function checkBatch(owner: string, model: LayersModel, {images, labels}: Batch): void {
  const wanted = model.inputs[0]!.shape;
  const got = images.shape;
  if (wanted.length !== got.length || wanted.some((size, i) => i > 0 && size !== null && size !== got[i])) {
    const form = wanted.map((size, i) => (i === 0 ? 'batch' : (size ?? 'any')));
    throw new RangeError(
      `${owner}: images must be [${form.join(', ')}], as the model's input; got [${got.join(', ')}].`,
    );
  }
  if (labels.shape.length !== 1 || labels.shape[0] !== got[0]) {
    throw new RangeError(
      `${owner}: labels must be [${got[0]}], one class index an image; got [${labels.shape.join(', ')}].`,
    );
  }
}
