import {mobilenetV2} from '@cv/architectures';
import {initBackend} from '@cv/backend';
import {architecture, weights} from '@cv/mobilenet-v2-imagenet';
import {uniform} from '@cv/test-kit';
import {
  type Heatmap,
  deletion,
  eigenCam,
  gradCam,
  gradCamPlusPlus,
  hiResCam,
  integratedGradients,
  layerCam,
  occlusion,
} from '@cv/transfer';
import {loadStateDict, readTfjs} from '@cv/weights';
import type * as tf from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {beforeAll, describe, expect, test} from 'vitest';
import {photoAt} from './photo.js';

const photos = ['parrot', 'cat', 'dragonfly', 'sunflower'];
type Explain = (model: LayersModel, image: tf.Tensor) => Promise<Heatmap>;

/** A map that knows nothing, as fine as a layer's. */
const chance =
  (seed: number): Explain =>
  async (model, image) => {
    const {classIndex, score} = await gradCam(model, image);
    return {data: Float32Array.from(uniform('chance', 49, seed)), height: 7, width: 7, classIndex, score};
  };

const methods: [string, Explain][] = [
  ['gradCam', gradCam],
  ['gradCamPlusPlus', gradCamPlusPlus],
  ['hiResCam', hiResCam],
  ['layerCam', layerCam],
  ['eigenCam', eigenCam],
  ['integratedGradients', (model, image) => integratedGradients(model, image, {steps: 8})],
  ['occlusion', (model, image) => occlusion(model, image, {size: 56, stride: 28})],
];

describe('the deletion metric on real photos', () => {
  let model: LayersModel;
  let images: tf.Tensor4D[];
  let byChance: number;

  /** The mean over the photos. */
  async function areaOf(explain: Explain): Promise<number> {
    let sum = 0;
    for (const image of images) {
      sum += (await deletion(model, image, await explain(model, image), {steps: 10})).area;
    }
    return sum / images.length;
  }

  beforeAll(async () => {
    await initBackend();
    model = mobilenetV2(architecture.options);
    loadStateDict(model, await readTfjs(weights));
    images = await Promise.all(photos.map((name) => photoAt(`photos/${name}_224.png`)));
    byChance = ((await areaOf(chance(1))) + (await areaOf(chance(2)))) / 2;
  }, 600_000);

  test.each(methods)(
    '%s finds what matters better than chance',
    async (_, explain) => {
      const area = await areaOf(explain);
      expect(area).toBeLessThan(0.9 * byChance);
    },
    600_000,
  );
});
