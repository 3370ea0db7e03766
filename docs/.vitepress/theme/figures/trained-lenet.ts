import type {LayersModel} from '@tensorflow/tfjs-layers';
import {loadBackend} from '../run/backend.js';
import {inTurn} from '../run/in-turn.js';
import type {GreyImage} from './grey-image.js';

/** Layers whose maps the figure shows. */
const SHOWN = ['conv1', 'pool1', 'conv2', 'pool2'] as const;

/** What the network makes of a picture. */
export interface Insight {
  /** Maps by layer, each scaled so that the layer's largest value is white. */
  readonly maps: Readonly<Record<(typeof SHOWN)[number], readonly GreyImage[]>>;
  /** One a digit. */
  readonly probabilities: readonly number[];
  /** Part of the test digits that the network names rightly, 0 to 1, measured when it was trained. */
  readonly accuracy: number;
}

interface Metadata {
  readonly preprocess: {readonly mean: readonly [number]; readonly std: readonly [number]};
  readonly training: {readonly testAccuracy: number};
}

let network: Promise<LayersModel> | undefined;

/** Shows a picture of 28x28 grey values to the LeNet-5 of the demo; it is loaded at the first call, and after an error again. */
export function lookInside(picture: GreyImage): Promise<Insight> {
  return inTurn(async () => {
    try {
      network ??= load();
      return await look(await network, picture);
    } catch (error) {
      network = undefined;
      throw error;
    }
  });
}

async function look(model: LayersModel, picture: GreyImage): Promise<Insight> {
  const {softmax, tensor4d, tidy} = await import('@tensorflow/tfjs-core');
  const {preprocess, training} = model.getUserDefinedMetadata() as Metadata;
  const values = picture.values.map((value) => (value - preprocess.mean[0]) / preprocess.std[0]);
  const tensors = tidy(() => {
    const outputs = model.predict(tensor4d(values, [1, 28, 28, 1]));
    if (!Array.isArray(outputs)) throw new Error('lookInside: the model must have several outputs.');
    return [...outputs.slice(0, -1), softmax(outputs.at(-1)!)];
  });
  const data = await Promise.all(tensors.map((tensor) => tensor.data()));
  const maps = SHOWN.map((name, index) => [name, mapsOf(data[index]!, tensors[index]!.shape)]);
  for (const tensor of tensors) tensor.dispose();
  return {
    maps: Object.fromEntries(maps),
    probabilities: [...data.at(-1)!],
    accuracy: training.testAccuracy,
  };
}

/** The trained network with the shown layers as further outputs, the logits last. */
async function load(): Promise<LayersModel> {
  const [{registerLayers}, {loadLayersModel, model}] = await Promise.all([
    import('@cv/layers'),
    import('@tensorflow/tfjs-layers'),
    loadBackend(),
  ]);
  registerLayers();
  const trained = await loadLayersModel(`${import.meta.env.BASE_URL}data/lenet5/model.json`);
  const outputs = [...SHOWN.map((name) => trained.getLayer(name)), trained.layers.at(-1)!];
  const result = model({inputs: trained.inputs, outputs: outputs.map(({output}) => output as never)});
  result.setUserDefinedMetadata(trained.getUserDefinedMetadata());
  return result;
}

/** `[1, height, width, channels]`, channels innermost, as one picture a channel. */
function mapsOf(values: ArrayLike<number>, shape: readonly number[]): GreyImage[] {
  const [, height, width, channels] = shape as [number, number, number, number];
  const largest = Math.max(...Array.from(values), Number.MIN_VALUE);
  return Array.from({length: channels}, (_, channel) => ({
    values: Float32Array.from(
      {length: height * width},
      (_, pixel) => values[pixel * channels + channel]! / largest,
    ),
    width,
    height,
  }));
}
