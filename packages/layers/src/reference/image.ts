import {argumentMessage} from '../support/checks.js';

/** `[batch, height, width, channels]`. */
export type ImageShape = readonly [batch: number, height: number, width: number, channels: number];

/** A batch of images in one array: channels innermost, then columns, rows, images. */
export interface Image {
  data: Float32Array;
  shape: ImageShape;
}

/** @throws RangeError when the array does not have as many numbers as its shape says. */
export function checkLength(
  fn: string,
  what: string,
  data: ArrayLike<number>,
  shape: readonly number[],
): void {
  const length = shape.reduce((product, size) => product * size, 1);
  if (data.length !== length) {
    throw new RangeError(
      argumentMessage(
        fn,
        what,
        `${length} numbers for shape [${shape.join(',')}]`,
        data.length,
        'Check the shape.',
      ),
    );
  }
}
