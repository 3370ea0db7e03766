import {finite} from '../../errors.js';
import {homography} from '../../functional/geometry/perspective-coefficients.js';
import {perspective, perspectiveCoefficients} from '../../functional/geometry/perspective.js';
import type {WarpOptions} from '../../functional/support/warp-image.js';
import {projective} from '../../geometry.js';
import type {ImageShape} from '../../image.js';
import {invert, type Matrix3} from '../../math/matrix3.js';
import type {Rng} from '../../rng/rng.js';
import {defineTransform, type Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {probability} from '../support/ranges.js';

/** Options of `randomPerspective`, torchvision's names and defaults (bilinear). */
export interface RandomPerspectiveOptions extends WarpOptions {
  /** How far the corners move inwards, 0 to 1 (the middle). Default 0.5. */
  readonly distortionScale?: number;
  /** Default 0.5. */
  readonly p?: number;
}

type Points = readonly (readonly [number, number])[];

/** What `randomPerspective` draws: the image's corners and where they go, in pixels. */
export type PerspectiveParams = {readonly startpoints: Points; readonly endpoints: Points};

/**
 * Moves the four corners inwards at random, with probability `p`.
 *
 * @example
 * ```ts
 * import {randomPerspective, rng} from '@cv/augmentation';
 *
 * randomPerspective({p: 1}).sample(rng({seed: 1}), {width: 9, height: 9, channels: 1}).startpoints[2]; // => [8, 8]
 * ```
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomPerspective.html
 */
export function randomPerspective(options: RandomPerspectiveOptions = {}): Transform<PerspectiveParams> {
  const {distortionScale = 0.5, p = 0.5, interpolation = 'bilinear', fill = 0} = options;
  finite('randomPerspective', 'distortionScale', distortionScale, 0, 1);
  probability('randomPerspective', p);
  return defineTransform<PerspectiveParams>({
    op: 'randomPerspective',
    options: asJson(options),
    sample: (random, shape) => (random.boolean(p) ? drawCorners(random, shape, distortionScale) : null),
    apply: (image, params, out) => perspective(image, {...params, interpolation, fill}, out),
    applyMask: (mask, params, maskFill) =>
      perspective(mask, {...params, interpolation: 'nearest', fill: maskFill}),
    geometry: (params, {width, height}) => {
      const backward = [...perspectiveCoefficients(params), 1] as unknown as Matrix3;
      return projective(invert(backward)!, width, height);
    },
    resampling: () => ({kind: 'warp', interpolation, fill}),
  });
}

const ATTEMPTS = 10;

/** Corners that determine a perspective; null where ten draws gave none, as for images of one row. */
function drawCorners(random: Rng, shape: ImageShape, distortion: number): PerspectiveParams | null {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const corners = drawCornersOnce(random, shape, distortion);
    const forward = homography(corners.startpoints, corners.endpoints);
    if (forward && homography(corners.endpoints, corners.startpoints)) return corners;
  }
  return null;
}

function drawCornersOnce(random: Rng, {width, height}: ImageShape, distortion: number): PerspectiveParams {
  const most = (size: number) => Math.trunc(distortion * Math.floor(size / 2));
  const [across, down] = [most(width), most(height)];
  const near = (reach: number) => random.integer(0, reach + 1);
  const far = (reach: number, size: number) => random.integer(size - reach - 1, size);
  return {
    startpoints: [
      [0, 0],
      [width - 1, 0],
      [width - 1, height - 1],
      [0, height - 1],
    ],
    endpoints: [
      [near(across), near(down)],
      [far(across, width), near(down)],
      [far(across, width), far(down, height)],
      [near(across), far(down, height)],
    ],
  };
}
