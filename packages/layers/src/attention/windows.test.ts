import '@tensorflow/tfjs-backend-cpu';
import {tidy, zeros, type Tensor4D} from '@tensorflow/tfjs-core';
import {expectClose} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import tables from '../../test/fixtures/relativePosition.json' with {type: 'json'};
import {random} from '../../test/random.js';
import {relativeCoordinates, relativePositionIndex} from './relative-position.js';
import {shiftMask} from './shift-mask.js';
import {padToWindows, partition, roll, unpartition} from './windows.js';

describe('windows', () => {
  const x = () => random('image', [2, 4, 6, 3]) as Tensor4D;

  test('partition cuts into windows, row by row', () => {
    tidy(() => {
      const image = x().arraySync();
      const windows = partition(x(), [2, 3]).arraySync() as number[][][];
      expect(windows.length).toBe(2 * 4);
      windows.forEach((window, n) => {
        const [batch, row, column] = [Math.floor(n / 4), 2 * (Math.floor(n / 2) % 2), 3 * (n % 2)];
        window.forEach((token, t) =>
          expect(token).toEqual(image[batch]![row + Math.floor(t / 3)]![column + (t % 3)]),
        );
      });
      expectClose(unpartition(partition(x(), [2, 3]), [2, 3], [4, 6]), x());
    });
  });

  test('roll takes what leaves at one edge in at the other', () => {
    tidy(() => {
      const image = x().arraySync();
      const rolled = roll(x(), [1, 4]).arraySync();
      rolled[0]!.forEach((row, y) =>
        row.forEach((pixel, column) => expect(pixel).toEqual(image[0]![(y + 1) % 4]![(column + 4) % 6])),
      );
      expectClose(roll(roll(x(), [3, 2]), [-3, -2]), x());
      expect(roll(x(), [0, 0]).shape).toEqual([2, 4, 6, 3]);
      expect(roll(zeros([0, 4, 6, 3]), [1, 1]).shape).toEqual([0, 4, 6, 3]);
    });
  });

  test('padToWindows adds zeros below and to the right', () => {
    tidy(() => {
      const padded = padToWindows(x(), [3, 4]);
      expect(padded.shape).toEqual([2, 6, 8, 3]);
      const values = padded.arraySync();
      expect(values[1]![4]![0]).toEqual([0, 0, 0]);
      expect(values[1]![3]![6]).toEqual([0, 0, 0]);
      expect(values[1]![3]![5]).toEqual(x().arraySync()[1]![3]![5]);
      expect(padToWindows(x(), [2, 2]).shape).toEqual([2, 4, 6, 3]);
    });
  });

  test('shiftMask separates the parts of a window at the edge', () => {
    // One row, windows of 3, shifted by 1: [0 1 2] [3 4 | 0], the last pixel comes from the other side.
    const o = -100;
    const second = [0, 0, o, 0, 0, o, o, o, 0];
    expect([...shiftMask([1, 6], [1, 3], [0, 1])]).toEqual([...Array<number>(9).fill(0), ...second]);
    expect([...shiftMask([6, 1], [3, 1], [1, 0])]).toEqual([...Array<number>(9).fill(0), ...second]);
    expect(shiftMask([4, 4], [2, 2], [1, 1]).filter((value) => value === 0).length).toBe(16 + 8 + 8 + 4);
  });
});

test.each(tables)(
  'relative positions of a window $window equal torchvision’s',
  ({window, index, coordinates}) => {
    const size = window as [number, number];
    expect([...relativePositionIndex(size)]).toEqual(index);
    if (coordinates) expectClose(relativeCoordinates(size), coordinates, {relative: 1e-6});
  },
);
