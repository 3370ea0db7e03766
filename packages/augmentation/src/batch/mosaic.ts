import {finite, rangeError} from '../errors.js';
import {sizePair, type Size} from '../functional/geometry/center-crop.js';
import {projective} from '../geometry.js';
import {createImage, kindOf, toPixelImage, valuesOf, type PixelImage} from '../image.js';
import {scaleAndShift} from '../math/matrix3.js';
import type {Rng} from '../rng/rng.js';
import {mapBoxes, type Boxes, type BoxOptions} from '../targets/boxes.js';
import type {Sample} from '../targets/sample.js';
import {range, type Range} from '../transforms/support/ranges.js';

/** What `mosaic` draws: the pixel where the four images meet. */
export type MosaicParams = {readonly center: readonly [x: number, y: number]};

/** Options of `mosaic`. */
export interface MosaicOptions extends BoxOptions {
  /** The size of the result. */
  readonly size: Size;
  /** Where the images meet, as a part of the size. Default [0.3, 0.7]. */
  readonly centerRange?: Range;
  /** Where no image is. Default 114. */
  readonly fill?: number;
}

/** Four images with boxes become one: `sample`, then `apply`, as for single images. */
export interface Mosaic {
  sample(random: Rng): MosaicParams;
  apply(
    samples: readonly Sample[],
    params: MosaicParams,
  ): {readonly image: PixelImage; readonly boxes: Boxes};
  run(samples: readonly Sample[], random: Rng): {readonly image: PixelImage; readonly boxes: Boxes};
}

/**
 * Four images around a random point: top left, top right, bottom left, bottom right, each touching the point with
 * a corner, cut off at the border. Resize them before. Boxes move along, in the first one's format.
 *
 * @see Bochkovskiy et al.: YOLOv4 (arXiv:2004.10934)
 * @example
 * ```ts
 * const row = (value: number) => ({image: {data: new Uint8Array(4).fill(value), width: 2, height: 2}});
 * const {image} = mosaic({size: 2}).apply([1, 2, 3, 4].map(row), {center: [1, 1]});
 * image.data.join(); // => '1,2,3,4'
 * ```
 */
export function mosaic(options: MosaicOptions): Mosaic {
  const {size, centerRange = [0.3, 0.7], fill = 114} = options;
  const [height, width] = sizePair('mosaic', 'size', size);
  const meeting = range('mosaic', 'centerRange', centerRange, 0, 1);
  finite('mosaic', 'fill', fill);
  const all: Mosaic = {
    sample: (random) => {
      const place = (side: number) => Math.round(side * random.uniform(...meeting));
      return {center: [place(width), place(height)]};
    },
    apply: (samples, {center}) => {
      if (samples.length !== 4) rangeError('mosaic', 'samples', 'four', samples.length);
      const images = samples.map(({image}) => toPixelImage('mosaic', image));
      const {channels, data} = images[0]!;
      const canvas = createImage({width, height, channels}, kindOf(data));
      canvas.data.fill(fill);
      const format = samples.find(({boxes}) => boxes)?.boxes?.format ?? 'coco';
      const boxes = images.map((image, i) => {
        const left = i % 2 === 0 ? center[0] - image.width : center[0];
        const top = i < 2 ? center[1] - image.height : center[1];
        paste(image, canvas, left, top);
        const own = samples[i]!.boxes ?? {format, values: []};
        return mapBoxes(own, projective(scaleAndShift(1, 1, left, top), width, height), image, options);
      });
      return {image: canvas, boxes: together(format, boxes)};
    },
    run: (samples, random) => all.apply(samples, all.sample(random)),
  };
  return all;
}

function paste(image: PixelImage, canvas: PixelImage, left: number, top: number): void {
  if (image.channels !== canvas.channels || kindOf(image.data) !== kindOf(canvas.data)) {
    rangeError('mosaic', 'images', 'of the same channels and kind', `${image.channels} channels`);
  }
  const {channels} = canvas;
  const [from, to] = [valuesOf(image), valuesOf(canvas)];
  const firstX = Math.max(0, left);
  const count = Math.min(canvas.width, left + image.width) - firstX;
  if (count <= 0) return;
  for (let y = Math.max(0, top); y < Math.min(canvas.height, top + image.height); y++) {
    const start = ((y - top) * image.width + firstX - left) * channels;
    to.set(from.subarray(start, start + count * channels), (y * canvas.width + firstX) * channels);
  }
}

/** The boxes of the four; labels only where all have them. */
function together(format: Boxes['format'], parts: readonly Boxes[]): Boxes {
  const mixed = parts.find((part) => part.format !== format && part.values.length > 0);
  if (mixed) rangeError('mosaic', 'boxes', `all in one format, ${format}`, mixed.format);
  const filled = parts.filter(({values}) => values.length > 0);
  return {
    format,
    values: filled.flatMap(({values}) => values),
    ...(filled.every(({labels}) => labels) && {labels: filled.flatMap(({labels}) => labels ?? [])}),
  };
}
