import {compose} from '../compose/compose.js';
import {oneOf} from '../compose/one-of.js';
import {perChannel} from '../compose/per-channel.js';
import {randomOrder} from '../compose/random-order.js';
import {someOf} from '../compose/some-of.js';
import {withProbability} from '../compose/with-probability.js';
import {rangeError, typeError} from '../errors.js';
import type {Json, JsonObject, Transform} from '../transform.js';
import {CATALOG, type TransformFactory} from './catalog.js';

/**
 * A transform from its JSON: what `JSON.stringify(transform)` gave, or what a person wrote.
 *
 * @param extra factories of your own transforms, by `op`
 * @throws RangeError for an `op` that is not known; the factories' errors for wrong options
 * @example
 * ```ts
 * import {compose, randomGrayscale, randomHorizontalFlip} from '@cv/augmentation';
 *
 * const pipeline = compose([randomHorizontalFlip({p: 0.3}), randomGrayscale()]);
 * const copy = fromJSON(JSON.parse(JSON.stringify(pipeline)));
 * copy.toJSON().options.transforms[0]; // => {op: 'randomHorizontalFlip', options: {p: 0.3}}
 * ```
 */
export function fromJSON(json: unknown, extra: Readonly<Record<string, TransformFactory>> = {}): Transform {
  const read = (part: unknown): Transform => {
    const {op, options} = checkForm(part);
    const container = CONTAINERS[op];
    if (container) return container(options, read);
    const factory = extra[op] ?? CATALOG[op];
    if (!factory) {
      rangeError(
        'fromJSON',
        'op',
        `one of ${[...Object.keys(CONTAINERS), ...Object.keys(CATALOG)].join(', ')}`,
        op,
      );
    }
    return factory(options);
  };
  return read(json);
}

type Read = (json: unknown) => Transform;

/** Transforms that hold others. */
const CONTAINERS: Readonly<Record<string, (options: JsonObject, read: Read) => Transform>> = {
  compose: ({transforms, ...options}, read) => compose(readAll(transforms, read), options) as Transform,
  oneOf: ({transforms, ...options}, read) => oneOf(readAll(transforms, read), options) as Transform,
  someOf: ({transforms, ...options}, read) =>
    someOf(readAll(transforms, read), options as never) as Transform,
  randomOrder: ({transforms}, read) => randomOrder(readAll(transforms, read)) as Transform,
  withProbability: ({transform, p}, read) => withProbability(read(transform), p as number) as Transform,
  perChannel: ({transform}, read) => perChannel(read(transform)) as Transform,
};

/** The names of the transforms that hold others. */
export const CONTAINER_NAMES = Object.keys(CONTAINERS);

function readAll(transforms: Json | undefined, read: Read): Transform[] {
  if (!Array.isArray(transforms))
    typeError('fromJSON', 'options.transforms', 'a list of transforms', transforms);
  return transforms.map(read);
}

function checkForm(json: unknown): {op: string; options: JsonObject} {
  const {op, options = {}} = (json ?? {}) as {op?: unknown; options?: unknown};
  if (typeof op !== 'string') typeError('fromJSON', 'json', 'an object {op, options}', json);
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    typeError('fromJSON', 'options', `an object with the options of ${op}`, options);
  }
  return {op, options: options as JsonObject};
}
