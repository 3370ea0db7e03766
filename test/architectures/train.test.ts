import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {initBackend} from '@cv/backend';
import {findBackendFactory, removeBackend} from '@tensorflow/tfjs-core';
import {beforeAll, describe, test} from 'vitest';
import {FIXTURES} from './fixtures.js';
import {expectTraining, KINK_OF_WINOGRAD, type Fixture} from './training.js';

// The fixtures are torchvision's: /usr/bin/python3 tooling/torch/architectures/torchvision_models.py train <name> ...

/** What `npm test` takes; `npm run test:parity` takes them all. */
const ROTATION = [
  'densenet121-smooth',
  'googlenet-smooth',
  'mobilenet_v2-smooth',
  'mobilenet_v3_small',
  'resnet18-smooth',
  'resnet18',
  'shufflenet_v2_x1_0',
  'squeezenet1_1',
];
const all = process.env['CV_PARITY'] === 'all';

const fixtures = readdirSync(join(FIXTURES, 'train'))
  .filter((file) => all || ROTATION.includes(file.replace('.json', '')))
  .map((file) => JSON.parse(readFileSync(join(FIXTURES, 'train', file), 'utf8')) as Fixture);

/** Starts wasm anew: threads count at its start. */
async function start(threads: number, winograd: boolean): Promise<void> {
  if (findBackendFactory('wasm')) removeBackend('wasm');
  const started = await initBackend({prefer: 'wasm', threads, winograd});
  if (started.name !== 'wasm' || started.threads !== threads) {
    throw new Error(`the wasm backend does not start on ${threads} thread(s): ${JSON.stringify(started)}`);
  }
}

describe.each(all ? [1, 2] : [1])('training equals torchvision, %d threads', (threads) => {
  beforeAll(() => start(threads, true));
  test.each(fixtures)(
    '$model, images $inputShape, smooth $smooth',
    (fixture) => expectTraining(fixture),
    600_000,
  );
});

const withoutWinograd = fixtures.filter(({model, smooth}) => !smooth && KINK_OF_WINOGRAD.includes(model));
describe.each([1, 2])('without Winograd, training equals torchvision strictly, %d threads', (threads) => {
  beforeAll(() => start(threads, false));
  test.each(withoutWinograd)(
    '$model, images $inputShape',
    (fixture) => expectTraining(fixture, {strict: true}),
    600_000,
  );
});
