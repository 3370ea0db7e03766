import type {PixelImage} from '../../image.js';
import type {PixelStep} from '../../plan/pixel-step.js';
import type {Rng} from '../../rng/rng.js';
import {defineTransform, type JsonObject, type Precision, type Transform} from '../../transform.js';
import {draw, probability, type Range} from '../support/ranges.js';

/** What transforms of one number draw. */
export type FactorParams = {readonly factor: number};

/** What a transform of one random number is made of. */
export interface RandomFactorDefinition {
  readonly op: string;
  readonly options: JsonObject;
  readonly range: Range;
  /** Draws the number, where it is not uniform in the range. */
  draw?(random: Rng): number;
  /** With what probability it acts. */
  readonly p: number;
  apply(image: PixelImage, factor: number, out: PixelImage | undefined, precision: Precision): PixelImage;
  pixelStep?(factor: number): PixelStep | null;
}

/** A colour transform that draws one number. */
export function randomFactor(definition: RandomFactorDefinition): Transform<FactorParams> {
  const {op, options, range, p, apply, pixelStep} = definition;
  const drawFactor = definition.draw ?? ((random: Rng) => draw(random, range));
  probability(op, p);
  return defineTransform<FactorParams>({
    op,
    options,
    sample: (random) => (random.boolean(p) ? {factor: drawFactor(random)} : null),
    apply: (image, {factor}, out, precision) => apply(image, factor, out, precision),
    ...(pixelStep && {pixelStep: ({factor}: FactorParams) => pixelStep(factor)}),
  });
}
