import {labels} from './labels.generated.js';

export {labels};

/**
 * The weights as TensorFlow.js stores them, quantised to a byte each without loss: what `readTfjs` of `@cv/weights` takes.
 * Bundlers that know `new URL(…, import.meta.url)` (Vite, webpack 5) take the two files along.
 *
 * @example
 * import {mobilenetV2} from '@cv/architectures';
 * import {loadStateDict, readTfjs} from '@cv/weights';
 * import {architecture, weights} from '@cv/mobilenet-v2-imagenet';
 * const model = mobilenetV2(architecture.options);
 * loadStateDict(model, await readTfjs(weights)).loaded.length; // => 262
 */
export const weights = {
  manifest: new URL('./weights_manifest.json', import.meta.url),
  data: new URL('./weights.bin', import.meta.url),
} as const;

/** What the weights are for: `mobilenetV2` of `@cv/architectures`, with TensorFlow's padding and epsilon. */
export const architecture = {
  name: 'mobilenetV2',
  options: {variant: 'tensorflow', inputShape: [224, 224, 3], numClasses: 1000},
} as const;

/** How an image becomes the model's input: RGB, this size, pixels scaled to 0..1, then `(x - mean) / std`: -1 to 1. */
export const preprocess = {
  size: [224, 224],
  channels: 3,
  mean: [0.5, 0.5, 0.5],
  std: [0.5, 0.5, 0.5],
} as const;

/**
 * The labels and the preprocessing, for a model's own metadata: `exportOnnx` of `@cv/weights` writes both into its file.
 *
 * @example
 * import {mobilenetV2} from '@cv/architectures';
 * import {architecture, metadata} from '@cv/mobilenet-v2-imagenet';
 * import {exportOnnx} from '@cv/weights/onnx';
 * const model = mobilenetV2(architecture.options);
 * model.setUserDefinedMetadata({...model.getUserDefinedMetadata(), ...metadata});
 * const text = new TextDecoder('latin1').decode(await exportOnnx(model));
 * text.includes(JSON.stringify(metadata.preprocess)); // => true
 * text.includes('"macaw"'); // => true
 */
export const metadata = {labels, preprocess} as const;
