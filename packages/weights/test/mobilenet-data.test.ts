import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {io} from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import {describe, expect, it} from 'vitest';
import {readSafetensors} from '../src/index.js';

interface Description {
  weights: {
    name: string;
    kind: 'conv' | 'depthwise' | 'dense';
    tfjs_shape: number[];
    uint8_sha256_tfjs_order: string;
  }[];
}

const data = new URL('../../../data/mobilenet-v2/', import.meta.url).pathname;
const read = <T>(name: string): T => JSON.parse(readFileSync(data + name, 'utf8')) as T;
const description = read<Description>('quantisation.json');
const [group] = read<io.WeightsManifestConfig>('weights_manifest.json') as [io.WeightsManifestConfig[number]];
const bytes = readFileSync(`${data}weights.bin`);

/** Where each tensor lies in weights.bin. */
const places = new Map<string, {shape: number[]; start: number; end: number}>();
let offset = 0;
for (const {name, shape, quantization} of group.weights) {
  const end = offset + shape.reduce((size, n) => size * n, 1) * (quantization ? 1 : 4);
  places.set(name, {shape, start: offset, end});
  offset = end;
}

const TORCH_NAMES: Record<string, string> = {
  beta: 'bias',
  bias: 'bias',
  moving_mean: 'running_mean',
  moving_variance: 'running_var',
};
const bytesOf = (values: Float32Array): Uint8Array =>
  new Uint8Array(values.buffer, values.byteOffset, values.byteLength);

describe('the embedded MobileNetV2', () => {
  it('fills weights.bin without a byte left', () => {
    expect([group.paths, offset, places.size]).toEqual([['weights.bin'], bytes.length, 262]);
  });

  it.each(description.weights)(
    'holds the bytes of the source: $name',
    ({name, kind, tfjs_shape, ...rest}) => {
      const weight = kind === 'depthwise' ? 'depthwise_kernel' : 'kernel';
      const {shape, start, end} = places.get(name.replace(/\.weight$/, `/${weight}`))!;
      expect(shape).toEqual(tfjs_shape);
      const sum = createHash('sha256').update(bytes.subarray(start, end)).digest('hex');
      expect(sum).toBe(rest.uint8_sha256_tfjs_order);
    },
  );

  // The float32 checkpoint that it was made from is not in the repository; where it lies beside it, compare values.
  const local = join(process.env.CV_LOCAL_DATA ?? '../shared/data', 'mobilenet_v2_imagenet.safetensors');
  it.skipIf(!existsSync(local))('dequantises to exactly the float32 checkpoint (local data)', async () => {
    const source = await readSafetensors(local);
    const decoded = io.decodeWeights(new Uint8Array(bytes).buffer, group.weights);
    const differing = Object.entries(decoded).filter(([key, tensor]) => {
      const [layer, weight] = key.split('/') as [string, string];
      const entry = source.get(`${layer}.${TORCH_NAMES[weight] ?? 'weight'}`)!;
      // Sorted, because the layouts differ: the places are what the test above checks.
      const [ours, theirs] = [tensor.dataSync() as Float32Array, entry.data as Float32Array].map((x) =>
        x.toSorted(),
      );
      return Buffer.compare(bytesOf(ours!), bytesOf(theirs!)) !== 0;
    });
    expect([differing.map(([key]) => key), Object.keys(decoded).length]).toEqual([[], 262]);
  });
});
