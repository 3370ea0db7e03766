import '@tensorflow/tfjs-backend-cpu';
import {scalar, tensor} from '@tensorflow/tfjs-core';
import {expect, test} from 'vitest';
import {expectNoLeak} from './expect-no-leak.js';

test('passes where every tensor is disposed', async () => {
  expectNoLeak(() => scalar(1).dispose());
  await expectNoLeak(async () => {
    const x = scalar(1);
    await x.data();
    x.dispose();
  });
});

test('names how many tensors are left', async () => {
  const leak = () => void [scalar(1), tensor([1, 2])];
  expect(() => expectNoLeak(leak)).toThrow(/2 tensors leaked \(\d+ before, \d+ after; 12 bytes more\)/);
  await expect(expectNoLeak(async () => leak())).rejects.toThrow(/2 tensors leaked/);
});

test('names a tensor that belongs to the caller and is gone', () => {
  const x = scalar(1);
  expect(() => expectNoLeak(() => x.dispose())).toThrow(/1 tensors too many disposed/);
});

test('hands on what the function throws', async () => {
  expect(() =>
    expectNoLeak(() => {
      throw new RangeError('no');
    }),
  ).toThrow(RangeError);
  await expect(expectNoLeak(async () => Promise.reject(new RangeError('no')))).rejects.toThrow(RangeError);
});
