import {type ImageDataset, subset} from '@cv/datasets';

/** The first `limit` images of a dataset, or all. */
export function firstOf(dataset: ImageDataset, limit = Infinity): ImageDataset {
  if (limit >= dataset.length) return dataset;
  return subset(
    dataset,
    Array.from({length: limit}, (_, i) => i),
  );
}
