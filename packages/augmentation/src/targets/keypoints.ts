import {finite, typeError} from '../errors.js';
import type {Geometry} from '../geometry.js';

/** Points with what belongs to them, in pixels from the top left corner (0.5 is the middle of the first pixel). */
export interface Keypoints<Label = unknown> {
  readonly values: readonly (readonly [x: number, y: number])[];
  /** One for each point; it goes where its point goes. */
  readonly labels?: readonly Label[];
}

/** What happens to points that leave the image. */
export interface KeypointOptions {
  /** Whether they are kept. Default false. */
  readonly keepOutside?: boolean;
}

/**
 * Points after a geometry.
 *
 * @example
 * ```ts
 * import {mapKeypoints, randomHorizontalFlip} from '@cv/augmentation';
 *
 * const geometry = randomHorizontalFlip().geometry({}, {width: 10, height: 4, channels: 3});
 * mapKeypoints({values: [[2, 1]]}, geometry).values; // => [[8, 1]]
 * ```
 */
export function mapKeypoints<Label>(
  keypoints: Keypoints<Label>,
  geometry: Geometry,
  {keepOutside = false}: KeypointOptions = {},
): Keypoints<Label> {
  checkKeypoints('mapKeypoints', keypoints);
  const moved = keypoints.values.map(([x, y], index) => ({point: geometry.toOutput(x, y), index}));
  const kept = moved.filter(({point: [x, y]}) => {
    return keepOutside || (x >= 0 && y >= 0 && x <= geometry.width && y <= geometry.height);
  });
  return {
    values: kept.map(({point}) => point),
    ...(keypoints.labels && {labels: kept.map(({index}) => keypoints.labels![index]!)}),
  };
}

/** Checks the form of points. */
export function checkKeypoints(fn: string, {values, labels}: Keypoints): void {
  if (!Array.isArray(values)) typeError(fn, 'keypoints.values', 'a list of points', values);
  for (const point of values) {
    if (point?.length !== 2) typeError(fn, 'keypoints.values', 'pairs of numbers', point);
    (point as [number, number]).forEach((number) => finite(fn, 'keypoints.values', number));
  }
  if (labels && labels.length !== values.length) {
    typeError(fn, 'keypoints.labels', `a list of ${values.length}, one for each point`, labels);
  }
}
