import zero from '../../../../data/digits/0.png?url';
import one from '../../../../data/digits/1.png?url';
import two from '../../../../data/digits/2.png?url';
import three from '../../../../data/digits/3.png?url';
import four from '../../../../data/digits/4.png?url';
import five from '../../../../data/digits/5.png?url';
import six from '../../../../data/digits/6.png?url';
import seven from '../../../../data/digits/7.png?url';
import eight from '../../../../data/digits/8.png?url';
import nine from '../../../../data/digits/9.png?url';
import {loadGrey, type GreyImage} from './grey-image.js';

const URLS = [zero, one, two, three, four, five, six, seven, eight, nine];

/** Side of an MNIST picture in pixels. */
export const DIGIT_SIDE = 28;

export const BLANK_DIGIT: GreyImage = {
  values: new Float32Array(DIGIT_SIDE ** 2),
  width: DIGIT_SIDE,
  height: DIGIT_SIDE,
};

/** The first test picture of a digit, 0 to 9, from MNIST. */
export function loadDigit(digit: number): Promise<GreyImage> {
  return loadGrey(URLS[digit]!, DIGIT_SIDE, DIGIT_SIDE);
}
