import type {PixelImage} from '../../image.js';
import type {PixelStep} from '../../plan/pixel-step.js';
import {defineTransform, type Json, type JsonObject, type Transform} from '../../transform.js';
import {probability} from '../support/ranges.js';

/** What a change that either happens or not is made of. */
export interface FixedChangeDefinition<P extends Json> {
  readonly op: string;
  readonly options: JsonObject;
  readonly p: number;
  /** The parameters when it happens. */
  readonly params: P;
  apply(image: PixelImage, params: P, out?: PixelImage): PixelImage;
  pixelStep?(params: P): PixelStep | null;
}

/** A colour transform without random numbers but whether it acts. */
export function fixedChange<P extends Json>(definition: FixedChangeDefinition<P>): Transform<P> {
  const {op, options, p, params, apply, pixelStep} = definition;
  probability(op, p);
  return defineTransform<P>({
    op,
    options,
    sample: (random) => (random.boolean(p) ? params : null),
    apply: (image, own, out) => apply(image, own, out),
    ...(pixelStep && {pixelStep}),
  });
}
