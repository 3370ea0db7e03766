import {rangeError} from '../../errors.js';
import type {Fill} from '../../functional/support/fill.js';
import {defineComposite} from '../../compose/define-composite.js';
import type {Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {draw, probability, range, type Range} from '../support/ranges.js';
import {padStep, type PadParams} from './pad.js';

/** Options of `randomZoomOut`, torchvision's names and defaults. */
export interface RandomZoomOutOptions {
  /** Colour of the canvas. Default 0. */
  readonly fill?: Fill;
  /** How many times wider and higher the canvas is. Default [1, 4]. */
  readonly sideRange?: Range;
  /** Default 0.5. */
  readonly p?: number;
}

/**
 * Puts the image at a random place on a larger canvas, with probability `p`; resize afterwards to zoom out.
 *
 * @see Liu et al.: SSD: Single shot multibox detector (arXiv:1512.02325)
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomZoomOut.html
 * @example
 * ```ts
 * import {randomZoomOut} from '@cv/augmentation';
 *
 * const row = {data: new Uint8Array([1, 2, 3]), width: 3, height: 1};
 * randomZoomOut().apply(row, {padding: [1, 0, 0, 0]}).data.join(); // => '0,1,2,3'
 * ```
 */
export function randomZoomOut(options: RandomZoomOutOptions = {}): Transform<PadParams> {
  const {fill = 0, sideRange = [1, 4], p = 0.5} = options;
  const sides = range('randomZoomOut', 'sideRange', sideRange);
  if (sides[0] < 1) rangeError('randomZoomOut', 'sideRange', 'a range from 1', sideRange);
  probability('randomZoomOut', p);
  const border = padStep({fill}) as Transform;
  return defineComposite<PadParams>({
    op: 'randomZoomOut',
    options: asJson(options),
    sample: (random, {width, height}) => {
      if (!random.boolean(p)) return null;
      const side = draw(random, sides);
      const [across, down] = [Math.trunc(width * side) - width, Math.trunc(height * side) - height];
      const left = Math.trunc(across * random.float());
      const top = Math.trunc(down * random.float());
      return {padding: [left, top, across - left, down - top]};
    },
    steps: (params) => [{transform: border, params}],
  });
}
