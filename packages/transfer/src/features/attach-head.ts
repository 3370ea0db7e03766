import {
  type LayersModel,
  type SymbolicTensor,
  initializers,
  input,
  layers,
  model as buildModel,
} from '@tensorflow/tfjs-layers';
import {checkNumber} from '../check.js';
import type {Layer} from '../model-layers.js';

export interface AttachHeadOptions {
  numClasses: number;
  /** How a feature map becomes a vector; 'concat' joins average and maximum, as fastai. Default 'avg'. */
  pooling?: 'avg' | 'max' | 'concat';
  /** Units of dense layers with ReLU before the classifier, one number a layer. Default none. */
  hidden?: readonly number[];
  /** Rate of the dropout before each dense layer, in [0, 1). Default 0.2. */
  dropout?: number;
  /** 'linear' gives logits (default), 'softmax' probabilities. */
  activation?: 'linear' | 'softmax';
  /** Of the new weights. Default 0. */
  seed?: number;
}

/** A model with a new head, and its two parts. All three share their layers: training one trains the others. */
export interface ModelWithHead {
  /** From the image to the classes. */
  model: LayersModel;
  /** The head alone, from the features to the classes: what is trained on cached features. */
  head: LayersModel;
  /** The name of the head's first layer with weights: for `freezeTo` and `discriminativeRates`. */
  headStart: string;
}

/**
 * Puts a new classifier on a feature extractor (see {@link featureExtractor}): pooling where the features are a map,
 * then dropout and dense layers named `head.1`, `head.2`, ...
 *
 * @param features A model with one output, [batch, features] or [batch, height, width, channels].
 * @throws RangeError for options out of range and features of another rank.
 * @example
 * ```ts
 * import {layers, sequential} from '@tensorflow/tfjs-layers';
 * import {attachHead, freezeTo} from '@cv/transfer';
 *
 * const base = sequential({layers: [layers.conv2d({filters: 8, kernelSize: 3, inputShape: [16, 16, 3]})]});
 * const {model, headStart} = attachHead(base, {numClasses: 3, hidden: [16], pooling: 'concat'});
 * model.outputs[0].shape; // => [null, 3]
 * freezeTo(model, headStart); // => 1
 * ```
 */
export function attachHead(features: LayersModel, options: AttachHeadOptions): ModelWithHead {
  const {numClasses, hidden = [], dropout = 0.2, seed = 0} = options;
  checkNumber('attachHead', 'numClasses', numClasses, {min: 1, integer: true});
  checkNumber('attachHead', 'dropout', dropout, {min: 0, max: 1, exclusive: 'max'});
  checkNumber('attachHead', 'seed', seed, {min: 0, integer: true});
  hidden.forEach((units, i) => checkNumber('attachHead', `hidden[${i}]`, units, {min: 1, integer: true}));
  const output = features.outputs[0]!;
  const rank = output.shape.length;
  if (features.outputs.length !== 1 || (rank !== 2 && rank !== 4)) {
    const got = features.outputs.map(({shape}) => `[${shape.map((size) => size ?? 'batch').join(', ')}]`);
    throw new RangeError(
      `attachHead: features must be [batch, features] or [batch, height, width, channels]; got ${got.join(' and ')}. ` +
        'Take a featureExtractor.',
    );
  }
  const stack = headLayers(options);
  const apply = (x: SymbolicTensor) => stack.reduce((y, step) => step(y), x);
  const own = input({shape: output.shape.slice(1)});
  return {
    model: buildModel({inputs: features.inputs, outputs: apply(output)}),
    head: buildModel({inputs: own, outputs: apply(own)}),
    headStart: 'head.1',
  };
}

type Step = (x: SymbolicTensor) => SymbolicTensor;

/** The layers of the head, made once and applied twice. */
function headLayers(options: AttachHeadOptions): Step[] {
  const {numClasses, pooling = 'avg', hidden = [], dropout = 0.2, activation = 'linear', seed = 0} = options;
  const steps: Step[] = [poolingStep(pooling)];
  [...hidden, numClasses].forEach((units, i) => {
    const isLast = i === hidden.length;
    const name = `head.${i + 1}`;
    if (dropout > 0) steps.push(stepOf(layers.dropout({rate: dropout, name: `${name}.dropout`})));
    const kernelInitializer = initializers.glorotUniform({seed: seed + i + 1});
    steps.push(
      stepOf(layers.dense({name, units, kernelInitializer, activation: isLast ? activation : 'relu'})),
    );
  });
  return steps;
}

function stepOf(layer: Layer): Step {
  return (x) => layer.apply(x) as SymbolicTensor;
}

/** Pools a map; leaves a vector. */
function poolingStep(pooling: 'avg' | 'max' | 'concat'): Step {
  const pools: Layer[] = [];
  if (pooling !== 'max') pools.push(layers.globalAveragePooling2d({name: 'head.avgpool'}));
  if (pooling !== 'avg') pools.push(layers.globalMaxPooling2d({name: 'head.maxpool'}));
  const join = layers.concatenate({name: 'head.concat'});
  return (x) => {
    if (x.shape.length === 2) return x;
    const vectors = pools.map((pool) => pool.apply(x) as SymbolicTensor);
    return vectors.length === 1 ? vectors[0]! : (join.apply(vectors) as SymbolicTensor);
  };
}
