import {defineComposite} from '../../compose/define-composite.js';
import type {Step, Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {draw, factorRange, symmetricRange, type Range} from '../support/ranges.js';
import {randomBrightness} from './random-brightness.js';
import {randomContrast} from './random-contrast.js';
import {randomHue} from './random-hue.js';
import {randomSaturation} from './random-saturation.js';

/** Options of `colorJitter`, torchvision's names and defaults. */
export interface ColorJitterOptions {
  /** The range of the factor; a number d means [1 - d, 1 + d]. Default 0: no change. */
  readonly brightness?: number | Range;
  readonly contrast?: number | Range;
  readonly saturation?: number | Range;
  /** The range of the turn, within [-0.5, 0.5]; a number d means [-d, d]. Default 0. */
  readonly hue?: number | Range;
}

/** What `colorJitter` draws; `null` leaves a property as it is. */
export type ColorJitterParams = {
  /** 0 brightness, 1 contrast, 2 saturation, 3 hue, in the order in which they are applied. */
  readonly order: readonly number[];
  readonly brightness: number | null;
  readonly contrast: number | null;
  readonly saturation: number | null;
  readonly hue: number | null;
};

/**
 * Changes brightness, contrast, saturation and hue at random, in random order.
 *
 * @example
 * ```ts
 * import {colorJitter, rng} from '@cv/augmentation';
 *
 * const jitter = colorJitter({brightness: 0.4, hue: 0.1});
 * const params = jitter.sample(rng({seed: 1}), {width: 1, height: 1, channels: 3});
 * params.contrast; // => null
 * ```
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.ColorJitter.html
 */
export function colorJitter(options: ColorJitterOptions = {}): Transform<ColorJitterParams> {
  const ranges = jitterRanges(options);
  const parts = [
    randomBrightness({brightness: ranges.brightness}),
    randomContrast({contrast: ranges.contrast}),
    randomSaturation({saturation: ranges.saturation}),
    randomHue({hue: ranges.hue}),
  ] as unknown as readonly Transform[];
  return defineComposite<ColorJitterParams>({
    op: 'colorJitter',
    options: asJson(options),
    sample: (random) => ({
      order: random.permutation(4),
      brightness: drawUnless(random, ranges.brightness, 1),
      contrast: drawUnless(random, ranges.contrast, 1),
      saturation: drawUnless(random, ranges.saturation, 1),
      hue: drawUnless(random, ranges.hue, 0),
    }),
    steps: ({order, brightness, contrast, saturation, hue}) => {
      const factors = [brightness, contrast, saturation, hue];
      return order.flatMap((index): Step[] => {
        const factor = factors[index];
        return factor === null || factor === undefined ? [] : [{transform: parts[index]!, params: {factor}}];
      });
    },
  });
}

function jitterRanges({brightness = 0, contrast = 0, saturation = 0, hue = 0}: ColorJitterOptions) {
  return {
    brightness: factorRange('colorJitter', 'brightness', brightness),
    contrast: factorRange('colorJitter', 'contrast', contrast),
    saturation: factorRange('colorJitter', 'saturation', saturation),
    hue: symmetricRange('colorJitter', 'hue', hue, 0.5),
  };
}

/** A number from the range; null when the range holds nothing but the value that changes nothing. */
function drawUnless(random: Parameters<typeof draw>[0], range: Range, neutral: number): number | null {
  return range[0] === neutral && range[1] === neutral ? null : draw(random, range);
}
