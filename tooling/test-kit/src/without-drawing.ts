import {initializers, layers} from '@tensorflow/tfjs-layers';

type AddWeight = (
  name: string,
  shape: number[],
  dtype: string,
  initializer: unknown,
  ...more: unknown[]
) => unknown;

/**
 * Runs `make` so that the layers it builds get zeros for weights: for models that are filled afterwards, or only looked
 * at. `make` may be asynchronous. Drawing a hundred million weights takes ten seconds. Weights of integers are computed, not drawn, and stay.
 *
 * @example
 * ```ts
 * const model = withoutDrawing(() => vgg16());
 * ```
 */
export function withoutDrawing<T>(make: () => T): T {
  const prototype = layers.Layer.prototype as unknown as {addWeight: AddWeight};
  const {addWeight} = prototype;
  prototype.addWeight = function (name, shape, dtype, initializer, ...more) {
    return addWeight.call(
      this,
      name,
      shape,
      dtype,
      dtype === 'int32' ? initializer : initializers.zeros(),
      ...more,
    );
  };
  const restore = () => {
    prototype.addWeight = addWeight;
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
