import {expect, it} from 'vitest';
import {countingAllocations} from './allocations.js';

it('counts buffers and copies, not views', async () => {
  await countingAllocations(async (taken) => {
    const buffer = new ArrayBuffer(100);
    expect(taken()).toBe(100);
    const view = new Uint8Array(buffer, 10, 20);
    expect([view.length, taken()]).toEqual([20, 0]);
    expect([new Float32Array(10).length, taken()]).toEqual([10, 40]);
    expect([new Uint8Array(view).length, taken()]).toEqual([20, 20]);
    expect([Float32Array.from([1, 2]).length, taken()]).toEqual([2, 8]);
  });
  expect(new Uint8Array(3)).toEqual(Uint8Array.of(0, 0, 0));
});
