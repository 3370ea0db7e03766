import {argumentMessage} from '../support/checks.js';

/** `[batch, height, width, channels]`. */
export type ImageShape = readonly [batch: number, height: number, width: number, channels: number];

/** A batch of images in one array: channels innermost, then columns, rows, images. */
export interface Image {
  data: Float32Array;
  shape: ImageShape;
}

const IMAGE_AXES = '[batch, height, width, channels]';

/** @throws TypeError | RangeError when it is no image, or its array is not of its shape. */
export function checkImage(fn: string, what: string, image: Image, axes = IMAGE_AXES): void {
  const {data, shape} = image ?? {};
  if (!ArrayBuffer.isView(data) || !Array.isArray(shape)) {
    const wayOut = `Give {data: a Float32Array, shape: ${axes}}.`;
    throw new TypeError(argumentMessage(fn, what, 'an array with its shape', image, wayOut));
  }
  if (shape.length !== 4 || !shape.every((size) => Number.isSafeInteger(size) && size >= 0)) {
    throw new RangeError(argumentMessage(fn, what, `of shape ${axes}`, shape, 'Check the shape.'));
  }
  checkLength(fn, what, data, shape);
}

/** @throws RangeError when the array does not have as many numbers as its shape says. */
export function checkLength(
  fn: string,
  what: string,
  data: ArrayLike<number>,
  shape: readonly number[],
): void {
  const length = shape.reduce((product, size) => product * size, 1);
  if (data?.length !== length) {
    throw new RangeError(
      argumentMessage(
        fn,
        what,
        `${length} numbers for shape [${shape.join(',')}]`,
        data?.length,
        'Check the shape.',
      ),
    );
  }
}
