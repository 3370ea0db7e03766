import {availableParallelism} from 'node:os';
import * as tf from '@tensorflow/tfjs-core';
import {afterEach, describe, expect, test, vi} from 'vitest';
import manifest from '../package.json' with {type: 'json'};
import {CANDIDATES} from './candidates.js';
import {backendReport, initBackend} from './index.js';

describe('initBackend', () => {
  test('takes wasm in plain Node and says why each faster backend was passed over', async () => {
    const listeners = process.listeners('uncaughtException');
    const report = await initBackend();
    expect(process.listeners('uncaughtException')).toEqual(listeners); // the package's start-up adds some
    expect(report).toEqual({
      name: 'wasm',
      threads: availableParallelism(),
      passedOver: [
        {name: 'tfjs-node-gpu', reason: '@tensorflow/tfjs-node-gpu is not installed'},
        {name: 'tfjs-node', reason: '@tensorflow/tfjs-node is not installed'},
        {name: 'webgpu', reason: 'there is no navigator.gpu here'},
        {name: 'webgl', reason: 'there is no WebGL here'},
      ],
    });
    expect(tf.getBackend()).toBe('wasm');
  });

  test('tries what is preferred first, in order', async () => {
    expect(await initBackend({prefer: 'cpu'})).toEqual({name: 'cpu', threads: 1, passedOver: []});
    const {name, passedOver} = await initBackend({prefer: ['webgl', 'wasm']});
    expect([name, passedOver.map((each) => each.name)]).toEqual(['wasm', ['webgl']]);
  });

  test('refuses unknown names and thread counts', async () => {
    await expect(initBackend({prefer: 'gpu' as never})).rejects.toThrow(
      'initBackend: prefer must be among tfjs-node-gpu, tfjs-node, webgpu, webgl, wasm, cpu; got "gpu".',
    );
    await expect(initBackend({threads: 0})).rejects.toThrow(
      'initBackend: threads must be a whole number of at least 1; got 0.',
    );
    await expect(initBackend({threads: 1.5})).rejects.toThrow(RangeError);
  });
});

describe('initBackend with another version of the wasm backend', () => {
  afterEach(() => void vi.doUnmock('@tensorflow/tfjs-backend-wasm'));

  test('passes it over, with both versions and the way out', async () => {
    vi.resetModules();
    vi.doMock('@tensorflow/tfjs-backend-wasm', () => ({version_wasm: '4.21.0'}));
    const fresh = await import('./index.js');
    const {name, passedOver} = await fresh.initBackend({prefer: 'wasm'});
    expect(name).toBe('cpu');
    expect(passedOver[0]).toEqual({
      name: 'wasm',
      reason:
        'version 4.21.0 is installed, and our kernels work in the memory of version 4.22.0: ' +
        'npm install @tensorflow/tfjs-backend-wasm@4.22.0',
    });
  });
});

test('the package of every backend is an optional peer', () => {
  for (const {packageName} of Object.values(CANDIDATES)) {
    expect(manifest.peerDependencies).toHaveProperty([packageName]);
    expect(manifest.peerDependenciesMeta).toHaveProperty([packageName], {optional: true});
  }
});

describe('backendReport', () => {
  test('names backend, versions and platform', async () => {
    await initBackend({prefer: 'wasm'});
    const report = backendReport();
    expect(report).toMatchObject({
      backend: 'wasm',
      threads: availableParallelism(),
      passedOver: [],
      simd: true,
      sharedMemory: true,
    });
    expect(report.tfjs).toBe(tf.version_core);
    expect(report.platform).toContain(process.version);
    expect(report.kernels).toBe(tf.getKernelsForBackend('wasm').length);
  });
});
