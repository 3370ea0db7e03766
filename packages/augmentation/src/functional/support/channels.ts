import {rangeError} from '../../errors.js';
import {colourChannels, type PixelImage} from '../../image.js';

/** The number of colour channels of a gray or a colour image, alpha or not; other numbers throw. */
export function checkColour(fn: string, {channels}: PixelImage): 1 | 3 {
  const colours = colourChannels(channels);
  if (colours !== 1 && colours !== 3)
    rangeError(fn, 'channels', '1, 2, 3 or 4 (gray or RGB, alpha last)', channels);
  return colours;
}
