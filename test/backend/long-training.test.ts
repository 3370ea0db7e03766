import {lenet5} from '@cv/architectures';
import {initBackend} from '@cv/backend';
import {sgd, Trainer} from '@cv/transfer';
import {uniform} from '@cv/test-kit';
import {backend, memory, tensor1d, tensor4d} from '@tensorflow/tfjs-core';
import {beforeAll, expect, test} from 'vitest';

/** `npm run test:parity` takes the long way. */
const STEPS = process.env['CV_PARITY'] === 'all' ? 10_000 : 200;
const EPOCHS = 10;
const BATCH = 16;
const MEGABYTE = 2 ** 20;

beforeAll(() => initBackend({prefer: 'wasm', threads: 2}));

/** Bytes of the wasm backend's memory, which never shrinks. */
const wasmBytes = () => (backend() as unknown as {wasm: {HEAPU8: Uint8Array}}).wasm.HEAPU8.buffer.byteLength;

function* batches() {
  for (;;) yield batchOfStripes();
}

/** Images that can be told apart: the label is where they are bright. */
function batchOfStripes() {
  const noise = uniform('image', BATCH * 28 * 28, 1);
  const pixels = Float32Array.from(noise, (value, i) => {
    const [row, image] = [Math.floor(i / 28) % 28, Math.floor(i / 784)];
    return value + (Math.floor(row / 2.8) === image % 10 ? 2 : 0);
  });
  const labels = Int32Array.from({length: BATCH}, (_, image) => image % 10);
  return {images: tensor4d(pixels, [BATCH, 28, 28, 1]), labels: tensor1d(labels, 'int32')};
}

test(`LeNet-5 trains for ${STEPS} steps in the same memory`, async () => {
  const trainer = new Trainer(lenet5({seed: 1}), {optimizer: sgd({momentum: 0.9}), learningRate: 0.01});
  const seen: {tensors: number; bytes: number; wasm: number; resident: number}[] = [];
  let loss = Infinity;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const [result] = await trainer.fit({train: batches, stepsPerEpoch: STEPS / EPOCHS, epochs: 1});
    loss = result!.loss;
    const {numTensors: tensors, numBytes: bytes} = memory();
    seen.push({tensors, bytes, wasm: wasmBytes(), resident: process.memoryUsage().rss});
  }
  const [first, ...later] = seen;
  for (const {resident, ...held} of later) {
    expect(held).toEqual({tensors: first!.tensors, bytes: first!.bytes, wasm: first!.wasm});
    expect(resident - first!.resident).toBeLessThan(100 * MEGABYTE);
  }
  expect(loss).toBeLessThan(0.1);
}, 1_800_000);
