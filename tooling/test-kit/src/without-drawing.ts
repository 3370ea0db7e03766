import {initializers, layers} from '@tensorflow/tfjs-layers';

type AddWeight = (
  name: string,
  shape: number[],
  dtype: string,
  initializer: unknown,
  ...more: unknown[]
) => unknown;

const prototype = layers.Layer.prototype as unknown as {addWeight: AddWeight};
const {addWeight} = prototype;
let running = 0;

/**
 * Runs `make` so that the layers it builds get zeros for weights: for models that are filled afterwards, or only looked
 * at. Drawing a hundred million weights takes ten seconds. Weights of integers are computed, not drawn, and stay. `make`
 * may be asynchronous; until it is done, every layer built meanwhile gets zeros.
 *
 * @example
 * ```ts
 * const model = withoutDrawing(() => vgg16());
 * ```
 */
export function withoutDrawing<T>(make: () => T): T {
  running++;
  prototype.addWeight = addZeros;
  const restore = () => {
    if (--running === 0) prototype.addWeight = addWeight;
  };
  let later = false;
  try {
    const made = make();
    if (!(made instanceof Promise)) return made;
    later = true;
    return made.finally(restore) as T;
  } finally {
    if (!later) restore();
  }
}

const addZeros: AddWeight = function (this: unknown, name, shape, dtype, initializer, ...more) {
  const filler = dtype === 'int32' ? initializer : initializers.zeros();
  return addWeight.call(this, name, shape, dtype, filler, ...more);
};
