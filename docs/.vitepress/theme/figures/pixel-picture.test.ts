import {beforeAll, expect, it, vi} from 'vitest';
import {toImageData} from './pixel-picture.js';

beforeAll(() => {
  // Node has no ImageData; the browser's has this shape.
  vi.stubGlobal(
    'ImageData',
    class {
      data: Uint8ClampedArray;
      constructor(
        readonly width: number,
        readonly height: number,
      ) {
        this.data = new Uint8ClampedArray(4 * width * height);
      }
    },
  );
});

it('spreads grey over red, green and blue, and keeps RGB; all opaque', () => {
  const grey = toImageData({data: Uint8Array.of(7, 9), width: 2, height: 1, channels: 1});
  expect([...grey.data]).toEqual([7, 7, 7, 255, 9, 9, 9, 255]);
  const rgb = toImageData({data: Uint8Array.of(1, 2, 3), width: 1, height: 1, channels: 3});
  expect([...rgb.data]).toEqual([1, 2, 3, 255]);
});
