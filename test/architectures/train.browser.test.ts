import {backendReport, initBackend} from '@cv/backend';
import {findBackendFactory, removeBackend} from '@tensorflow/tfjs-core';
import plain from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simd from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import threaded from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url';
import {beforeAll, describe, expect, test} from 'vitest';
import {expectTraining, KINK_OF_RELAXED_SIMD, type Fixture} from './training.js';

const wasmPaths = {
  'tfjs-backend-wasm.wasm': plain,
  'tfjs-backend-wasm-simd.wasm': simd,
  'tfjs-backend-wasm-threaded-simd.wasm': threaded,
};

/** By file; of some megabytes, so each is fetched when its turn comes. */
const FIXTURES = import.meta.glob<Fixture>('./fixtures/train/*.json', {import: 'default'});

/** What `npm test` takes, a file for each number of threads; `npm run test:parity` takes them all. */
const ROTATION: Record<number, string> = {1: 'squeezenet1_1', 2: 'mobilenet_v2-smooth'};
const all = process.env.CV_PARITY === 'all';

const nameOf = (file: string) => file.replace(/^.*\/|\.json$/g, '');

/** Starts wasm anew: threads count at its start. */
async function start(threads: number, relaxedSimd: boolean): Promise<void> {
  if (findBackendFactory('wasm')) removeBackend('wasm');
  await initBackend({prefer: 'wasm', threads, relaxedSimd, wasmPaths});
}

describe.each([1, 2])('in Chromium, training equals torchvision, %d threads', (threads) => {
  beforeAll(() => start(threads, true));
  const files = Object.entries(FIXTURES).filter(([file]) => all || nameOf(file) === ROTATION[threads]);
  test.each(files)(
    '%s',
    async (_, read) => {
      expect(backendReport()).toMatchObject({backend: 'wasm', threads, relaxedSimd: true});
      await expectTraining(await read());
    },
    600_000,
  );

  describe('without relaxed SIMD strictly', () => {
    beforeAll(() => start(threads, false));
    const strict = Object.entries(FIXTURES).filter(([file]) => KINK_OF_RELAXED_SIMD.includes(nameOf(file)));
    test.each(strict)('%s', async (_, read) => {
      expect(backendReport()).toMatchObject({backend: 'wasm', threads, relaxedSimd: false});
      await expectTraining(await read(), {strict: true});
    });
  });
});
