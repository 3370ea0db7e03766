import '@tensorflow/tfjs-backend-cpu';
import {describe, expect, test} from 'vitest';
import {expectShare, isZero, maskOf} from '../../test/masks.js';
import {dropBlock} from './drop-block.js';

describe('dropBlock', () => {
  const [batch, height, width, channels] = [20, 12, 10, 8] as const;
  const shape = [batch, height, width, channels];
  const dropped = (mask: number[], image: number, y: number, x: number, channel: number) =>
    isZero(mask[((image * height + y) * width + x) * channels + channel]!);

  test.each([1, 2, 3, 5])('drops squares of side %d and nothing else', (side) => {
    const mask = maskOf(dropBlock({rate: 0.3, blockSize: side, name: 'a'}), shape);
    const whole = (image: number, row: number, column: number, channel: number) => {
      for (let y = row; y < row + side; y++) {
        for (let x = column; x < column + side; x++) if (!dropped(mask, image, y, x, channel)) return false;
      }
      return true;
    };
    // Every dropped pixel lies in some square that is dropped as a whole and lies within the image.
    let squares = 0;
    for (let i = 0; i < mask.length; i++) {
      if (mask[i] !== 0) continue;
      const channel = i % channels;
      const x = Math.floor(i / channels) % width;
      const y = Math.floor(i / (channels * width)) % height;
      const image = Math.floor(i / (channels * width * height));
      let covered = false;
      for (let row = Math.max(0, y - side + 1); row <= Math.min(y, height - side); row++) {
        for (let column = Math.max(0, x - side + 1); column <= Math.min(x, width - side); column++) {
          covered ||= whole(image, row, column, channel);
        }
      }
      expect(covered).toBe(true);
      squares++;
    }
    expect(squares).toBeGreaterThan(0);
  });

  test('drops the share that the rate of blocks gives', () => {
    const [rate, side] = [0.2, 3];
    const layer = dropBlock({rate, blockSize: side, name: 'a'});
    // A pixel stays when none of the blocks that would cover it begins.
    const starts = (height - side + 1) * (width - side + 1);
    const gamma = (rate * height * width) / (side ** 2 * starts);
    let expected = 0;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const rows = Math.min(y, height - side) - Math.max(0, y - side + 1) + 1;
        const columns = Math.min(x, width - side) - Math.max(0, x - side + 1) + 1;
        expected += (1 - (1 - gamma) ** (rows * columns)) / (height * width);
      }
    }
    const shares = Array.from({length: 20}, () => {
      const mask = maskOf(layer, shape);
      return mask.filter(isZero).length / mask.length;
    });
    const mean = shares.reduce((a, b) => a + b) / shares.length;
    const spread = Math.sqrt(shares.reduce((a, b) => a + (b - mean) ** 2, 0) / (shares.length - 1));
    expect(Math.abs(mean - expected)).toBeLessThan((4.5 * spread) / Math.sqrt(shares.length));
    expect(Math.abs(mean - rate)).toBeLessThan(0.05);
  });

  test('keeps the mean of ones', () => {
    const mask = maskOf(dropBlock({rate: 0.3, blockSize: 3, name: 'a'}), shape);
    expect(mask.reduce((a, b) => a + b, 0) / mask.length).toBeCloseTo(1, 5);
  });

  test('a block larger than the image drops channels as a whole', () => {
    const mask = maskOf(dropBlock({rate: 0.5, blockSize: 9, name: 'a'}), [200, 2, 2, 4]);
    const whole: boolean[] = [];
    for (let image = 0; image < 200; image++) {
      for (let channel = 0; channel < 4; channel++) {
        const pixels = [0, 1, 2, 3].map((pixel) => mask[(image * 4 + pixel) * 4 + channel]);
        expect(new Set(pixels).size).toBe(1);
        whole.push(pixels[0] === 0);
      }
    }
    expectShare(whole, 0.5);
  });

  test('a batch of which everything is dropped is 0, not NaN', () => {
    const layer = dropBlock({rate: 0.999999, blockSize: 1, name: 'a'});
    expect(maskOf(layer, [1, 1, 1, 1])).toEqual([0]);
  });

  test('bad arguments', () => {
    expect(() => dropBlock({rate: 0.1, blockSize: 0})).toThrow(
      'dropBlock: blockSize must be an integer at least 1; got 0. Give a whole number.',
    );
    expect(() => dropBlock({rate: 0.1}).computeOutputShape([null, 8])).toThrow(
      'dropBlock: input must be of rank 4; got [null,8].',
    );
  });
});
