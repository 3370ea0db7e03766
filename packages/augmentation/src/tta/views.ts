import {compose} from '../compose/compose.js';
import {integer} from '../errors.js';
import {sizePair, type Size} from '../functional/geometry/center-crop.js';
import type {ImageShape} from '../image.js';
import type {Step, Transform} from '../transform.js';
import {centerCrop} from '../transforms/geometry/center-crop.js';
import {cropStep} from '../transforms/geometry/crop.js';
import {randomHorizontalFlip} from '../transforms/geometry/random-horizontal-flip.js';
import {randomRotation} from '../transforms/geometry/random-rotation.js';
import {randomVerticalFlip} from '../transforms/geometry/random-vertical-flip.js';

const step = (transform: unknown, params: Step['params']): Step => ({
  transform: transform as Transform,
  params,
});

/**
 * The image and its mirror image; with `vertical` also both upside down.
 *
 * @example
 * ```ts
 * flipViews({vertical: true}).length; // => 4
 * ```
 */
export function flipViews({vertical = false}: {readonly vertical?: boolean} = {}): Step[] {
  const both = compose([randomHorizontalFlip(), randomVerticalFlip()] as Transform[]);
  const rows = vertical ? [null, {}] : [null];
  return rows.flatMap((down) => [null, {}].map((across) => step(both, [across, down])));
}

/** The image turned by 0, 90, 180 and 270 degrees. */
export function quarterTurnViews(): Step[] {
  const turn = randomRotation({degrees: 0, expand: true});
  return [0, 90, 180, 270].map((angle) => step(turn, {angle}));
}

/** Corners and centre: torchvision's FiveCrop, for images of one size. */
export function fiveCropViews({width, height}: Pick<ImageShape, 'width' | 'height'>, size: Size): Step[] {
  const [cropHeight, cropWidth] = sizePair('fiveCropViews', 'size', size);
  const bottom = integer('fiveCropViews', 'height', height, cropHeight) - cropHeight;
  const right = integer('fiveCropViews', 'width', width, cropWidth) - cropWidth;
  const corners = [0, bottom].flatMap((top) => [0, right].map((left) => ({top, left})));
  return [
    ...corners.map((corner) => step(cropStep, {...corner, height: cropHeight, width: cropWidth})),
    step(centerCrop({size}), {}),
  ];
}
