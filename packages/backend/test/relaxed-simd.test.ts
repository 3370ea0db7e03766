import {spawnSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {backendReport, initBackend} from '../src/index.js';
import {kernelBinary} from '../src/wasm/kernel-binary.js';
import {hasRelaxedSimd} from '../src/wasm/relaxed-simd.js';

/** Node 20 has relaxed SIMD behind a flag. */
const flags = hasRelaxedSimd() ? [] : ['--experimental-wasm-relaxed-simd'];

/**
 * A product whose entries go up to 40, a convolution by Winograd's algorithm, a depthwise one and Adam's step: by the number of
 * threads, and relaxed or not.
 */
const PROGRAM = `
  import * as tf from '@tensorflow/tfjs-core';
  import {backendReport, initBackend} from '@cv/backend';
  const random = (...shape) => tf.randomUniform(shape, -1, 1, 'float32', shape.length);
  const results = () => {
    const [image, vector] = [random(4, 18, 19, 24), random(999)];
    const attrs = {learningRate: [0.1], weightDecay: [0.1], step: [2], beta1: 0.9, beta2: 0.99, epsilon: 1e-8};
    return [
      tf.matMul(random(130, 300), random(300, 90)),
      tf.conv2d(image, random(3, 3, 24, 32), 1, 'same'),
      tf.depthwiseConv2d(image, random(3, 3, 24, 1), 1, 'same'),
      tf.engine().runKernel('CvAdamUpdate', [vector, vector, vector, tf.abs(vector)], attrs)[0],
    ].map((result) => [...result.dataSync()]);
  };
  const all = {};
  for (const relaxedSimd of [false, true]) {
    for (const threads of [1, 2]) {
      await initBackend({prefer: 'wasm', threads, relaxedSimd});
      all[relaxedSimd + ' ' + threads] = results();
      console.error(threads, backendReport().relaxedSimd);
      tf.removeBackend('wasm');
    }
  }
  console.log(JSON.stringify(all));`;

test('relaxed SIMD rounds otherwise, by little, and the same on any number of threads', () => {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [...flags, '--input-type=module', '--eval', PROGRAM],
    {cwd: 'packages/backend', encoding: 'utf8', maxBuffer: 1 << 26},
  );
  expect([status, stderr]).toEqual([0, '1 false\n2 false\n1 true\n2 true\n']);
  const results = JSON.parse(stdout) as Record<string, number[][]>;
  expect(results['false 2']).toEqual(results['false 1']);
  expect(results['true 2']).toEqual(results['true 1']);
  results['false 1']!.forEach((plain, i) => {
    const relaxed = results['true 1']![i]!;
    const largest = Math.max(...plain.map(Math.abs));
    const difference = Math.max(...plain.map((value, j) => Math.abs(value - relaxed[j]!)));
    expect(difference).toBeGreaterThan(0);
    expect(difference / largest).toBeLessThan(2e-6);
  });
});

test('the report says what the engine allows', async () => {
  await initBackend({prefer: 'wasm'});
  expect(backendReport().relaxedSimd).toBe(hasRelaxedSimd());
  const [major] = process.versions.node.split('.').map(Number);
  expect(hasRelaxedSimd()).toBe(major! >= 22);
});

test('one binary serves engines with and without it', () => {
  for (const shared of [false, true]) {
    const [plain, relaxed] = [kernelBinary(shared), kernelBinary(shared, true)];
    expect(relaxed).toHaveLength(plain.length);
    expect(WebAssembly.validate(plain)).toBe(true);
    expect(WebAssembly.validate(relaxed)).toBe(hasRelaxedSimd());
  }
});

test('refuses what is neither true nor false', async () => {
  await expect(initBackend({relaxedSimd: 1 as never})).rejects.toThrow(
    'initBackend: relaxedSimd must be true or false; got 1. Leave it out for the default.',
  );
});
