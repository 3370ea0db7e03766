import {describe, expect, it} from 'vitest';
import {cellsRead, outputSize} from './window-arithmetic.js';

const settings = {size: 5, kernel: 3, padding: 0, stride: 1, dilation: 1};

describe('outputSize', () => {
  it.each([
    // Counted by hand on squared paper.
    [{}, 3],
    [{padding: 1}, 5],
    [{stride: 2}, 2],
    [{padding: 1, stride: 2}, 3],
    [{dilation: 2}, 1],
    [{size: 6, stride: 2}, 2],
    [{size: 2}, 0],
    [{size: 2, stride: 3}, 0],
  ])('with %o is %i', (change, expected) => {
    expect(outputSize({...settings, ...change})).toBe(expected);
  });
});

describe('cellsRead', () => {
  it('steps by the dilation and begins in the padding', () => {
    expect(cellsRead({...settings, padding: 2, dilation: 2}, 0)).toEqual([-2, 0, 2]);
    expect(cellsRead({...settings, stride: 2}, 1)).toEqual([2, 3, 4]);
  });

  it('never leaves the padded input, and one more position would', () => {
    for (const change of [
      {},
      {padding: 1},
      {stride: 2},
      {dilation: 2},
      {padding: 2, stride: 3, dilation: 2},
    ]) {
      const moved = {...settings, size: 8, ...change};
      const last = outputSize(moved) - 1;
      const end = moved.size + moved.padding;
      expect(Math.max(...cellsRead(moved, last))).toBeLessThan(end);
      expect(Math.max(...cellsRead(moved, last + 1))).toBeGreaterThanOrEqual(end);
    }
  });
});
