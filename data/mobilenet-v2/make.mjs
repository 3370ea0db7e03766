// Writes weights_manifest.json and weights.bin (TensorFlow.js' weights format, uint8-quantised) from the float32
// checkpoint that ../README.md describes. Lossless: the script stops where a value would change.
//
//   node data/mobilenet-v2/make.mjs path/to/mobilenet_v2_imagenet.safetensors     (after npm run build)
import {readFileSync, writeFileSync} from 'node:fs';
import {readSafetensors} from '@cv/weights';

const [checkpoint] = process.argv.slice(2);
if (!checkpoint) {
  console.error('usage: node data/mobilenet-v2/make.mjs path/to/mobilenet_v2_imagenet.safetensors');
  process.exit(2);
}
const here = new URL('.', import.meta.url);
const description = JSON.parse(readFileSync(new URL('quantisation.json', here), 'utf8'));
const entries = await readSafetensors(checkpoint);

const KERNELS = {conv: 'kernel', depthwise: 'depthwise_kernel', dense: 'kernel'};
/** From torch's axes to TensorFlow.js'. */
const AXES = {conv: [2, 3, 1, 0], depthwise: [2, 3, 0, 1], dense: [1, 0]};
const NORM = {weight: 'gamma', bias: 'beta', running_mean: 'moving_mean', running_var: 'moving_variance'};

const specs = [];
const chunks = [];
const add = (spec, bytes) => {
  specs.push(spec);
  chunks.push(bytes);
};

for (const {name, kind, quantization} of description.weights) {
  const layer = name.slice(0, -'.weight'.length);
  const {shape, values} = transpose(entries.get(name), AXES[kind]);
  addQuantised(`${layer}/${KERNELS[kind]}`, shape, values, quantization);
  if (kind === 'dense') addFloat(`${layer}/bias`, entries.get(`${layer}.bias`));
  else addNorm(following(layer));
}
const data = Buffer.concat(chunks);
writeFileSync(new URL('weights.bin', here), data);
const manifest = [{paths: ['weights.bin'], weights: specs}];
writeFileSync(new URL('weights_manifest.json', here), `${JSON.stringify(manifest, null, 1)}\n`);
console.log(`${specs.length} tensors, ${data.length} bytes`);

/** The batch normalisation after a convolution: the next index of the same sequence. */
function following(layer) {
  const [, path, index] = /^(.*\.)(\d+)$/.exec(layer);
  return `${path}${Number(index) + 1}`;
}

/** beta carries the folded bias; gamma and the statistics are one constant each, a byte per value. */
function addNorm(layer) {
  for (const [torchName, ours] of Object.entries(NORM)) {
    const entry = entries.get(`${layer}.${torchName}`);
    const constant = entry.data[0];
    if (entry.data.every((value) => value === constant)) {
      addQuantised(`${layer}/${ours}`, entry.shape, entry.data, {dtype: 'uint8', scale: 1, min: constant});
    } else {
      addFloat(`${layer}/${ours}`, entry);
    }
  }
}

function addFloat(name, {shape, data}) {
  add({name, shape, dtype: 'float32'}, new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
}

function addQuantised(name, shape, values, {dtype, scale, min}) {
  const bytes = Uint8Array.from(values, (value) => Math.round((value - min) / scale));
  for (let i = 0; i < values.length; i++) {
    if (Math.fround(bytes[i] * scale + min) !== values[i]) {
      throw new Error(`${name}: value ${i}, ${values[i]}, is not representable as ${bytes[i]} * ${scale} + ${min}`);
    }
  }
  add({name, shape, dtype: 'float32', quantization: {dtype, scale, min, original_dtype: 'float32'}}, bytes);
}

function transpose({shape, data}, axes) {
  const strides = shape.map((_, axis) => shape.slice(axis + 1).reduce((a, b) => a * b, 1));
  const outShape = axes.map((axis) => shape[axis]);
  const values = new Float32Array(data.length);
  const index = axes.map(() => 0);
  for (let i = 0; i < values.length; i++) {
    values[i] = data[index.reduce((offset, at, k) => offset + at * strides[axes[k]], 0)];
    for (let k = axes.length - 1; k >= 0 && ++index[k] === outShape[k]; k--) index[k] = 0;
  }
  return {shape: outShape, values};
}
