import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {catalog, createModel, type ImageShape} from '@cv/architectures';
import {expectClose, parityInput, withoutDrawing} from '@cv/test-kit';
import {describeOnBackends} from '@cv/test-kit/backends';
import type {Tensor} from '@tensorflow/tfjs-core';
import {expect, test} from 'vitest';
import {decode} from './parity.js';
import {FIXTURES, fillLike, nameOf, readStates} from './torchvision.js';

// The fixtures are torchvision's: /usr/bin/python3 tooling/torch/architectures/torchvision_models.py infer <name> ...

interface Fixture {
  model: string;
  inputShape: [number, number, number, number];
  classes: number;
  seed: number;
  logits: string;
}

/** A small model of each family; `npm run test:parity` takes them all. */
const ROTATION = ['alexnet', 'vgg11_bn'];
const all = process.env['CV_PARITY'] === 'all';

const STATES = readStates();
const fixtures = readdirSync(join(FIXTURES, 'infer'))
  .filter((file) => all || ROTATION.includes(file.replace('.json', '')))
  .map((file) => JSON.parse(readFileSync(join(FIXTURES, 'infer', file), 'utf8')) as Fixture)
  .filter(({model}) => nameOf(model) in catalog);

describeOnBackends(['wasm'], 'logits equal torchvision', () => {
  test.each(fixtures)(
    '$model, images $inputShape, $classes classes, seed $seed',
    ({model: torchvision, inputShape, classes, seed, logits}) => {
      const [batch, ...image] = inputShape;
      const options = {inputShape: image as ImageShape, numClasses: classes};
      const model = withoutDrawing(() => createModel(nameOf(torchvision), options));
      const keys = STATES[torchvision]!.entries.map((entry) => entry.split(' ')[0]!);
      fillLike(model, torchvision, keys, seed);
      const output = model.predict(parityInput([batch, ...image], seed)) as Tensor;
      expect(output.shape).toEqual([batch, classes]);
      expectClose(output, decode(logits), {relative: 1e-4});
      output.dispose();
      model.dispose();
    },
    600_000,
  );
});
