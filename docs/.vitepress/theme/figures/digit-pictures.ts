import {loadGrey, type GreyImage} from './grey-image.js';

/** The addresses of the ten pictures by their paths from here. */
const URLS = import.meta.glob<string>('../../../../data/digits/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Side of an MNIST picture in pixels. */
const DIGIT_SIDE = 28;

export const BLANK_DIGIT: GreyImage = {
  values: new Float32Array(DIGIT_SIDE ** 2),
  width: DIGIT_SIDE,
  height: DIGIT_SIDE,
};

/** The first test picture of a digit, 0 to 9, from MNIST. */
export function loadDigit(digit: number): Promise<GreyImage> {
  return loadGrey(URLS[`../../../../data/digits/${digit}.png`]!, DIGIT_SIDE, DIGIT_SIDE);
}
