import {spawnSync} from 'node:child_process';
import * as tf from '@tensorflow/tfjs-core';
import {expect, test} from 'vitest';
import {initBackend} from '../src/index.js';
import {kernelBinary} from '../src/wasm/kernel-binary.js';
import {withSharedMemory} from '../src/wasm/shared-memory.js';
import {runKernel} from './on-both.js';
import {randomTensor} from './random.js';

/** Starts wasm anew with so many threads. */
async function restart(threads: number): Promise<void> {
  tf.engine().reset();
  expect(await initBackend({prefer: 'wasm', threads})).toMatchObject({name: 'wasm', threads});
}

/** Results of all kernels that threads share out, on shapes that are large enough for it. */
function results(): Record<string, number[]> {
  const run = (compute: () => tf.Tensor | tf.Tensor[]) =>
    tf.tidy(() => [compute()].flat().flatMap((each) => [...each.dataSync()]));
  const random = (...shape: number[]) => randomTensor(shape, shape.length);
  const image = () => random(4, 18, 19, 24) as tf.Tensor4D;
  const dy = (...shape: number[]) => random(...shape);
  const same = {strides: [1, 1], pad: 'same', dataFormat: 'NHWC', dilations: [1, 1]};
  const strided = {...same, strides: [2, 2]};
  const by = (kernel: string, inputs: Record<string, tf.Tensor>, attrs: object) =>
    run(() => runKernel(kernel, inputs, attrs));
  return {
    matMul: run(() => tf.matMul(random(130, 70), random(70, 90))),
    winograd: run(() => tf.conv2d(image(), random(3, 3, 24, 32) as tf.Tensor4D, 1, 'same')),
    winogradFilter: by(
      'Conv2DBackpropFilter',
      {x: image(), dy: dy(4, 18, 19, 32)},
      {...same, filterShape: [3, 3, 24, 32]},
    ),
    direct: run(() => tf.conv2d(image(), random(5, 5, 24, 9) as tf.Tensor4D, 2, 'same')),
    directFilter: by(
      'Conv2DBackpropFilter',
      {x: image(), dy: dy(4, 9, 10, 9)},
      {...strided, filterShape: [5, 5, 24, 9]},
    ),
    scattered: by(
      'Conv2DBackpropInput',
      {dy: dy(4, 9, 10, 9), filter: random(5, 5, 24, 9)},
      {...strided, inputShape: [4, 18, 19, 24]},
    ),
    grouped: by(
      'CvGroupedConv2D',
      {x: image(), filter: random(3, 3, 4, 36)},
      {strides: [1, 1], pad: 'same', groups: 6},
    ),
    groupedInput: by(
      'CvGroupedConv2DBackpropInput',
      {dy: dy(4, 18, 19, 36), filter: random(3, 3, 4, 36)},
      {strides: [1, 1], pad: 'same', groups: 6, inputShape: [4, 18, 19, 24]},
    ),
    groupedFilter: by(
      'CvGroupedConv2DBackpropFilter',
      {x: image(), dy: dy(4, 18, 19, 36)},
      {strides: [1, 1], pad: 'same', groups: 6, filterShape: [3, 3, 4, 36]},
    ),
    depthwise: run(() =>
      tf.depthwiseConv2d(random(8, 40, 41, 16) as tf.Tensor4D, random(3, 3, 16, 1) as tf.Tensor4D, 1, 'same'),
    ),
    maxPool: run(() => tf.maxPool(random(8, 40, 41, 16) as tf.Tensor4D, 3, 2, 'same')),
    sum: run(() => tf.sum(random(40_000, 9), 0)),
    add: run(() => tf.add(random(40_000, 9), random(9))),
    sgd: run(
      () =>
        tf
          .engine()
          .runKernel(
            'CvSgdUpdate',
            [random(70_001), random(70_001), random(3), random(3)] as unknown as tf.NamedTensorMap,
            {learningRate: [0.1, 0.2], weightDecay: [0.1, 0], momentum: 0, nesterov: false},
          ) as unknown as tf.Tensor[],
    ),
    batchNorm: run(
      () =>
        tf
          .engine()
          .runKernel(
            'CvBatchNorm',
            {x: random(9000, 17), gamma: random(17), beta: random(17)},
            {epsilon: 1e-3},
          ) as unknown as tf.Tensor[],
    ),
  };
}

test('any number of threads gives the same, bit for bit, twice', async () => {
  await restart(1);
  const expected = results();
  for (const threads of [2, 3]) {
    await restart(threads);
    expect(results()).toEqual(expected);
    expect(results()).toEqual(expected);
  }
});

test('Node ends by itself, with the backend or after disposing of it', () => {
  for (const ending of ['', "tf.removeBackend('wasm');"]) {
    const program = `
      import * as tf from '@tensorflow/tfjs-core';
      import {initBackend} from '@cv/backend';
      const {threads} = await initBackend({prefer: 'wasm', threads: 2});
      tf.matMul(tf.ones([200, 200]), tf.ones([200, 200])).dispose();
      console.log('threads', threads);
      ${ending}`;
    const {status, stdout} = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: 'packages/backend',
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect([status, stdout.trim()]).toEqual([0, 'threads 2']);
  }
});

// The kernel of Linux lists a process' threads.
test.runIf(process.platform === 'linux')('disposing of the backend ends every worker', () => {
  const program = `
    import {readdirSync} from 'node:fs';
    import {setTimeout} from 'node:timers/promises';
    import * as tf from '@tensorflow/tfjs-core';
    import {initBackend} from '@cv/backend';
    const threads = () => readdirSync('/proc/self/task').length;
    await initBackend({prefer: 'wasm', threads: 1});
    const alone = threads();
    tf.removeBackend('wasm');
    await initBackend({prefer: 'wasm', threads: 4});
    const together = threads();
    tf.removeBackend('wasm');
    for (let i = 0; i < 500 && threads() > alone; i++) await setTimeout(10);
    console.log(together - alone, threads() - alone);`;
  const {status, stdout} = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: 'packages/backend',
    encoding: 'utf8',
    timeout: 30_000,
  });
  expect([status, stdout.trim()]).toEqual([0, '3 0']);
});

test('after tf.removeBackend it starts again, with any number of threads', async () => {
  await initBackend({prefer: 'wasm'});
  for (const threads of [2, 1, 2, 1]) {
    tf.removeBackend('wasm');
    expect(await initBackend({prefer: 'wasm', threads})).toMatchObject({name: 'wasm', threads});
    expect(tf.sum(tf.ones([3])).dataSync()[0]).toBe(3);
  }
});

test('withSharedMemory refuses a binary that it does not know', () => {
  expect(() => withSharedMemory(kernelBinary(false))).toThrow(
    'binary must declare one memory with a maximum',
  );
});

test('memory stays flat over many steps', async () => {
  await restart(2);
  const step = () =>
    tf.tidy(() => {
      const x = tf.ones<tf.Rank.R4>([4, 16, 16, 8]);
      return tf.sum(tf.conv2d(x, tf.ones<tf.Rank.R4>([3, 3, 8, 8]), 1, 'same')).dataSync()[0];
    });
  step();
  const before = tf.memory();
  const heap = () => (tf.backend() as unknown as {wasm: {HEAPU8: Uint8Array}}).wasm.HEAPU8.buffer.byteLength;
  const bytes = heap();
  for (let i = 0; i < 300; i++) step();
  expect(tf.memory()).toEqual(before);
  expect(heap()).toBe(bytes);
});
