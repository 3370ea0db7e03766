import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {createModel, type ImageShape} from '@cv/architectures';
import {expectClose, parityInput, withoutDrawing} from '@cv/test-kit';
import {describeOnBackends} from '@cv/test-kit/backends';
import type {Tensor} from '@tensorflow/tfjs-core';
import {expect, test} from 'vitest';
import {decode} from './parity.js';
import {FIXTURES, fillLike, nameOf} from './torchvision.js';

// The fixtures are torchvision's: /usr/bin/python3 tooling/torch/architectures/torchvision_models.py infer <name> ...

interface Fixture {
  model: string;
  inputShape: [number, number, number, number];
  classes: number;
  seed: number;
  /** Factor of the running variances, where the signal would grow too much. Default 1. */
  variances?: number;
  logits: string;
}

/** A model of each family; `npm run test:parity` takes them all. */
const ROTATION = [
  'alexnet',
  'convnext_tiny',
  'densenet121',
  'efficientnet_b0',
  'efficientnet_v2_s',
  'googlenet',
  'inception_v3',
  'maxvit_t',
  'mnasnet0_5',
  'mobilenet_v2',
  'mobilenet_v3_small',
  'regnet_x_400mf',
  'regnet_y_400mf',
  'resnet18',
  'resnext50_32x4d',
  'shufflenet_v2_x0_5',
  'squeezenet1_0',
  'squeezenet1_1',
  'swin_t',
  'swin_v2_t',
  'vgg11_bn',
  'vit_b_32',
];
const all = process.env['CV_PARITY'] === 'all';

const fixtures = readdirSync(join(FIXTURES, 'infer'))
  .filter((file) => all || ROTATION.includes(file.replace('.json', '')))
  .map((file) => JSON.parse(readFileSync(join(FIXTURES, 'infer', file), 'utf8')) as Fixture);

describeOnBackends(['wasm'], 'logits equal torchvision', () => {
  test.each(fixtures)(
    '$model, images $inputShape, $classes classes, seed $seed',
    ({model: torchvision, inputShape, classes, seed, variances, logits}) => {
      const [batch, ...image] = inputShape;
      const options = {inputShape: image as ImageShape, numClasses: classes};
      const model = withoutDrawing(() => createModel(nameOf(torchvision), options));
      fillLike(model, torchvision, seed, {variances});
      const output = model.predict(parityInput([batch, ...image], seed)) as Tensor;
      expect(output.shape).toEqual([batch, classes]);
      expectClose(output, decode(logits), {relative: 1e-4});
      output.dispose();
      model.dispose();
    },
    600_000,
  );
});
