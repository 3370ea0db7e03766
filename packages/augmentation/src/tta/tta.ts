import {oneOfChoices, rangeError, typeError} from '../errors.js';
import {checkTransform} from '../compose/check-transforms.js';
import {toPixelImage, type ImageLike, type ImageShape, type PixelImage} from '../image.js';
import {exp, log} from '../math/elementary.js';
import {undoImage} from '../targets/undo.js';
import type {Step} from '../transform.js';

/** How predictions of several views become one: mean, geometric mean (of probabilities), or largest. */
export type Merge = 'mean' | 'geometricMean' | 'max';

/** Test-time augmentation: the same views of every image, and their predictions merged. */
export interface TestTimeAugmentation {
  /** The views of an image. */
  views(image: ImageLike): PixelImage[];
  /** One prediction from those of the views, in order. */
  merge(predictions: readonly ArrayLike<number>[]): Float32Array;
  /** Predicts every view and merges. */
  predict(
    image: ImageLike,
    predict: (view: PixelImage) => ArrayLike<number> | Promise<ArrayLike<number>>,
  ): Promise<Float32Array>;
  /** Puts maps of the views (segmentations, of the views' sizes) back onto the image and takes their mean. */
  mergeMaps(maps: readonly ImageLike[], shape: ImageShape): PixelImage;
}

/**
 * Test-time augmentation over views: transforms with fixed parameters (`null`: the image as it is).
 *
 * @example
 * ```ts
 * import {randomHorizontalFlip} from '@cv/augmentation';
 *
 * const flips = tta([
 *   {transform: randomHorizontalFlip(), params: null},
 *   {transform: randomHorizontalFlip(), params: {}},
 * ]);
 * const image = {data: new Uint8Array([1, 2]), width: 2, height: 1};
 * flips.views(image).map(({data}) => data.join()); // => ['1,2', '2,1']
 * flips.merge([[0.2, 0.8], [0.4, 0.6]]); // => [0.3, 0.7]
 * ```
 */
export function tta(
  views: readonly Step[],
  {merge = 'mean'}: {readonly merge?: Merge} = {},
): TestTimeAugmentation {
  if (!Array.isArray(views) || views.length === 0)
    typeError('tta', 'views', 'a list of at least one view', views);
  views.forEach((view, i) => checkTransform('tta', `views[${i}].transform`, view.transform));
  const mergeValues = MERGES[oneOfChoices('tta', 'merge', merge, Object.keys(MERGES) as Merge[])];
  const all: TestTimeAugmentation = {
    views: (image) => views.map(({transform, params}) => transform.apply(image, params)),
    merge: (predictions) => {
      checkPredictions(predictions, views.length);
      return Float32Array.from(predictions[0]!, (_, i) => mergeValues(predictions.map((row) => row[i]!)));
    },
    predict: async (image, predict) => all.merge(await Promise.all(all.views(image).map(predict))),
    mergeMaps: (maps, shape) => mergeMaps(views, maps, shape),
  };
  return all;
}

const MERGES: Record<Merge, (values: number[]) => number> = {
  mean: (values) => values.reduce((sum, x) => sum + x, 0) / values.length,
  geometricMean: (values) => exp(values.reduce((sum, x) => sum + log(x), 0) / values.length),
  max: (values) => Math.max(...values),
};

function checkPredictions(predictions: readonly ArrayLike<number>[], count: number): void {
  if (predictions.length !== count) {
    rangeError('tta.merge', 'predictions', `a list of ${count}, one for each view`, predictions.length);
  }
  const {length} = predictions[0]!;
  for (const row of predictions) {
    if (row.length !== length)
      rangeError('tta.merge', 'predictions', `lists of equal length ${length}`, row.length);
  }
}

function mergeMaps(views: readonly Step[], maps: readonly ImageLike[], shape: ImageShape): PixelImage {
  if (maps.length !== views.length) {
    rangeError('tta.mergeMaps', 'maps', `a list of ${views.length}, one for each view`, maps.length);
  }
  const back = maps.map((map, i) => {
    const {transform, params} = views[i]!;
    const checked = toPixelImage('tta.mergeMaps', map);
    return undoImage(checked, transform.geometry(params, shape), shape, {
      interpolation: 'bilinear',
      fill: null,
    });
  });
  const data = new Float32Array(back[0]!.data.length);
  for (const {data: values} of back) values.forEach((x, i) => (data[i]! += x / back.length));
  return {...back[0]!, data};
}
