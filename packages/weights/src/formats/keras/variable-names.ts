/**
 * The names of layers' variables in their order, by the class of the layer in snake case: Keras 3 files have numbers
 * instead. DepthwiseConv2D's kernel has the name that TensorFlow.js gives it.
 */
const VARIABLES: Readonly<Record<string, readonly string[]>> = {
  batch_normalization: ['gamma', 'beta', 'moving_mean', 'moving_variance'],
  conv1d: ['kernel', 'bias'],
  conv2d: ['kernel', 'bias'],
  conv2d_transpose: ['kernel', 'bias'],
  dense: ['kernel', 'bias'],
  depthwise_conv2d: ['depthwise_kernel', 'bias'],
  einsum_dense: ['kernel', 'bias'],
  embedding: ['embeddings'],
  group_normalization: ['gamma', 'beta'],
  layer_normalization: ['gamma', 'beta'],
  normalization: ['mean', 'variance', 'count'],
  p_re_lu: ['alpha'],
  separable_conv2d: ['depthwise_kernel', 'pointwise_kernel', 'bias'],
};

/** What a layer's settings say about its variables. */
export interface LayerConfig {
  readonly name?: unknown;
  readonly scale?: unknown;
  readonly center?: unknown;
}

/**
 * The names of a layer's `count` variables. Of an unknown class they are the numbers in the file.
 *
 * @param config The layer's settings, where the file has them: they tell which variables a normalisation lacks.
 */
export function variableNames(
  className: string,
  count: number,
  config: LayerConfig | null,
): readonly string[] {
  const all = VARIABLES[className] ?? [];
  const present = all.filter(
    (name) =>
      !(name === 'gamma' && config?.scale === false) && !(name === 'beta' && config?.center === false),
  );
  // Without settings, a batch norm of three variables is one without gamma, as in Inception v3.
  const names =
    className === 'batch_normalization' && count === 3 && present.length === 4 ? present.slice(1) : present;
  return count <= names.length
    ? names.slice(0, count)
    : Array.from({length: count}, (_, index) => String(index));
}

/** `BatchNormalization` as `batch_normalization`, as Keras does it. */
export const toSnakeCase = (name: string): string =>
  name
    .replace(/\W+/g, '')
    .replace(/(.)([A-Z][a-z]+)/g, '$1_$2')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();
