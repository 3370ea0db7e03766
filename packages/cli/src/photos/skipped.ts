import {type ImageDataset, subset} from '@cv/datasets';
import type {TrainingNote} from '../model/interrupted-training.js';
import {PHOTO_PARTS, type PhotoPart, type Photos} from './open-photos.js';

/** Photos that could not be read, by their index: each is named once. */
export class Skipped {
  readonly indices = new Set<number>();

  constructor(readonly write: (text: string) => void) {}

  readonly add = ({index, error}: {index: number; error: Error}): void => {
    if (this.indices.has(index)) return;
    this.indices.add(index);
    this.write(`cv: left out: ${error.message}\n`);
  };
}

export type SkippedParts = Record<PhotoPart, Skipped>;

/** What the note calls the list of a part. */
const SKIPPED = {train: 'skippedTrain', choice: 'skippedChoice', test: 'skippedTest'} as const;

/** Photos that an interrupted training found unreadable are left out again, without a word. */
export function skippedOf(
  note: TrainingNote,
  write: (text: string) => void = (text) => process.stderr.write(text),
): SkippedParts {
  const read = (part: PhotoPart) => {
    const skipped = new Skipped(write);
    const list = note[SKIPPED[part]];
    if (typeof list === 'string' && list !== '')
      for (const i of list.split(',')) skipped.indices.add(Number(i));
    return [part, skipped] as const;
  };
  return Object.fromEntries(PHOTO_PARTS.map(read)) as SkippedParts;
}

/** What skippedOf reads. */
export function skippedNote(skipped: SkippedParts): TrainingNote {
  return Object.fromEntries(PHOTO_PARTS.map((part) => [SKIPPED[part], [...skipped[part].indices].join(',')]));
}

/** The photos without those that could not be read. */
export function readableOf(photos: Photos, skipped: SkippedParts): Photos {
  const {train, choice, test} = photos;
  return {
    ...photos,
    train: without(train, skipped.train.indices),
    choice: choice && without(choice, skipped.choice.indices),
    test: without(test, skipped.test.indices),
  };
}

/** A dataset without some of its images. */
function without(dataset: ImageDataset, indices: ReadonlySet<number>): ImageDataset {
  if (indices.size === 0) return dataset;
  const kept = Array.from({length: dataset.length}, (_, i) => i).filter((i) => !indices.has(i));
  return subset(dataset, kept);
}
