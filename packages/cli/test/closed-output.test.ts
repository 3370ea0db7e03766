import {join} from 'node:path';
import {beforeAll, expect, test} from 'vitest';
import {finished, start, temporaryFolder} from './cv.js';
import {saveUntrained} from './saved-model.js';

const model = join(temporaryFolder(), 'model');
beforeAll(() => saveUntrained(model));

test('cv predict | head -1: stops without a word', async () => {
  const images = Array.from({length: 300}, (_, i) => `data/digits/${i % 10}.png`);
  const child = start(['predict', model, ...images]);
  child.stdout!.once('data', () => child.stdout!.destroy()); // what head does after a line
  const {code, stderr} = await finished(child);
  expect(stderr).toBe('');
  expect(code).toBe(141);
});

test('cv --help with nobody to read it shows no stack', async () => {
  const child = start(['--help']);
  child.stdout!.destroy();
  const {stderr} = await finished(child);
  expect(stderr).toBe('');
});
