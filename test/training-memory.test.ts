import {execFile} from 'node:child_process';
import {resolve} from 'node:path';
import {promisify} from 'node:util';
import {expect, test} from 'vitest';

const script = resolve(import.meta.dirname, 'training-memory.mjs');

const slow = process.env.CV_PARITY === 'all';

test.runIf(slow)(
  'memory is flat within 5 % over 20 epochs, and so is the number of tensors',
  async () => {
    const {stdout} = await promisify(execFile)(process.execPath, ['--expose-gc', script]);
    const epochs = stdout
      .trim()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as {resident: number; tensors: number});
    expect(epochs).toHaveLength(20);
    expect(new Set(epochs.map(({tensors}) => tensors)).size).toBe(1);
    // The first epochs fill what is kept for reuse: the heap of WebAssembly, code that the engine compiles.
    const settled = epochs[4]!.resident;
    for (const {resident} of epochs.slice(5)) expect(resident / settled).toBeLessThan(1.05);
  },
  240_000,
);
