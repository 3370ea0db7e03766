import {expect, it} from 'vitest';
import {withMemoryLimit} from './limit-memory.js';

const PAGE = 65_536;

it('lets memories grow by so much in all, and without limit afterwards', () => {
  const memory = new WebAssembly.Memory({initial: 1, maximum: 100});
  withMemoryLimit(3 * PAGE, () => {
    expect(memory.grow(2)).toBe(1); // the size before
    expect(() => memory.grow(2)).toThrow('must not grow by more than 196608 bytes');
    expect(memory.grow(1)).toBe(3);
  });
  expect(memory.buffer.byteLength).toBe(4 * PAGE);
  expect(memory.grow(10)).toBe(4);
});

it('takes the limit away when what it runs fails', () => {
  expect(() =>
    withMemoryLimit(0, () => {
      throw new Error('broken');
    }),
  ).toThrow('broken');
  expect(new WebAssembly.Memory({initial: 1, maximum: 2}).grow(1)).toBe(1);
});
