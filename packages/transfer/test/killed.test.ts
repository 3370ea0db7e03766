import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {uniform} from '@cv/test-kit';
import {afterAll, expect, test} from 'vitest';
import {loadCheckpoint} from '../src/node/checkpoint-file.js';

const folder = mkdtempSync(join(tmpdir(), 'cv-killed-'));
afterAll(() => rmSync(folder, {recursive: true}));
const script = resolve(import.meta.dirname, 'training-process.mjs');
const EPOCHS = 12;

/** Runs the training; kills it `delay` milliseconds after its first checkpoint. Gives its weights if it ends before. */
function run(file: string, delay?: number): Promise<string | undefined> {
  const child = spawn(process.execPath, [script, file, String(EPOCHS)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  if (delay !== undefined) setTimeout(() => child.kill('SIGKILL'), delay);
  return new Promise((done) => child.on('close', (code) => done(code === 0 ? output : undefined)));
}

test('killed 20 times at any moment, the checkpoint is always whole, and the end is the same to the bit', async () => {
  const started = performance.now();
  const expected = await run(join(folder, 'whole.safetensors'));
  const whole = performance.now() - started;
  expect(expected).toMatch(/^[\da-f\n]+$/);
  const file = join(folder, 'killed.safetensors');
  let kills = 0;
  // Anywhere from before the first step to near the end of the whole training.
  for (const part of uniform('kill', 20, 1)) {
    const result = await run(file, 100 + part * 0.9 * whole);
    if (result === undefined) kills++;
    if (existsSync(file)) await loadCheckpoint(file); // throws when it is not whole
    // A training that has ended begins anew.
    if (result !== undefined) rmSync(file);
  }
  expect(kills).toBeGreaterThanOrEqual(10);
  expect(await run(file)).toBe(expected);
}, 300_000);

test('a checkpoint that is damaged is refused by name', async () => {
  const file = join(folder, 'damaged.safetensors');
  writeFileSync(file, 'no checkpoint');
  await expect(loadCheckpoint(file)).rejects.toThrow(/^decodeCheckpoint: .*damaged\.safetensors: /);
});
