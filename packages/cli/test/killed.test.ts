import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {uniform} from '@cv/test-kit';
import {loadCheckpoint} from '@cv/transfer/node';
import {expect, test} from 'vitest';
import {cv, finished, start, temporaryFolder} from './cv.js';

const temporary = temporaryFolder();
const isLong = process.env.CV_PARITY === 'all';
const kills = isLong ? 20 : 4;
const epochs = isLong ? 40 : 10;
const tiny = ['train', 'mnist', '--limit', '256', '--epochs', String(epochs), '--batch-size', '16', '--out'];

const weights = (folder: string) =>
  createHash('sha256')
    .update(readFileSync(join(folder, 'weights.bin')))
    .digest('hex');

test(`killed ${kills} times at random moments, a training goes on to the same weights to the bit`, async () => {
  const [whole, out] = [join(temporary, 'whole'), join(temporary, 'killed')];
  expect((await cv([...tiny, whole])).code).toBe(0);
  const file = join(out, 'checkpoint.safetensors');
  // Up to half a second after the first sign of life: while reading, training, or writing a checkpoint.
  const delays = uniform('moments of a kill', kills, 1).map((x) => 250 * (x + 1));
  let steps = 0;
  let survived = 0;
  for (const delay of delays) {
    const child = start([...tiny, out, '--checkpoint-every', '0', '--resume']);
    child.stdout!.on('data', (text) => {
      if (String(text).includes('lenet5')) setTimeout(() => child.kill('SIGKILL'), delay);
    });
    const {code, stderr} = await finished(child);
    expect(stderr).toBe('');
    if (code === 0) survived++;
    if (survived > 0 || !existsSync(file)) continue;
    const {epoch, step} = (await loadCheckpoint(file)).position;
    expect((epoch - 1) * 16 + step).toBeGreaterThanOrEqual(steps);
    steps = (epoch - 1) * 16 + step;
  }
  expect(steps).toBeGreaterThan(0);
  expect(survived).toBe(0); // each of them was killed while it trained
  expect(await cv([...tiny, out, '--resume'])).toMatchObject({code: 0, stderr: ''});
  expect(readdirSync(out).toSorted()).toEqual(['model.json', 'weights.bin']);
  expect(weights(out)).toBe(weights(whole));
}, 600_000);
