import * as tf from '@tensorflow/tfjs-core';
import {kernelModule} from './wasm/kernel-module.js';
import {loadWasm, type StartOptions} from './wasm/load-wasm.js';
import type {WasmBackend} from './wasm/wasm-backend.js';

/** Backends that `initBackend` knows, fastest first. */
export const BACKEND_NAMES = ['tfjs-node-gpu', 'tfjs-node', 'webgpu', 'webgl', 'wasm', 'cpu'] as const;

/** One of the backends that `initBackend` knows. */
export type BackendName = (typeof BACKEND_NAMES)[number];

/** A backend that may be there: how to load it, and what it is called in TensorFlow.js. */
export interface Candidate {
  /** The name in tfjs-core's registry. */
  readonly registeredAs: string;
  readonly packageName: string;
  /** Why the backend cannot run here at all, before loading anything; undefined if it may. */
  readonly impossible?: () => string | undefined;
  /** Loads the package, which registers the backend; returns why it cannot be used, or undefined. */
  readonly load: (options: StartOptions) => Promise<string | undefined>;
  /** Called once the backend is set; returns how many threads it computes with. */
  readonly started?: () => Promise<number>;
}

const isNode = () => typeof process !== 'undefined' && process.versions?.node !== undefined;
const needsNode = () => (isNode() ? undefined : 'it runs in Node only');

/** Loads a package whose name bundlers must not follow: it exists in Node only. */
async function loadInNode(packageName: string): Promise<undefined> {
  await import(/* @vite-ignore */ /* webpackIgnore: true */ packageName);
}

export const CANDIDATES: Readonly<Record<BackendName, Candidate>> = {
  'tfjs-node-gpu': {
    registeredAs: 'tensorflow',
    packageName: '@tensorflow/tfjs-node-gpu',
    impossible: needsNode,
    load: () => loadInNode('@tensorflow/tfjs-node-gpu'),
  },
  'tfjs-node': {
    registeredAs: 'tensorflow',
    packageName: '@tensorflow/tfjs-node',
    impossible: needsNode,
    load: () => loadInNode('@tensorflow/tfjs-node'),
  },
  webgpu: {
    registeredAs: 'webgpu',
    packageName: '@tensorflow/tfjs-backend-webgpu',
    impossible: () =>
      typeof navigator !== 'undefined' && 'gpu' in navigator ? undefined : 'there is no navigator.gpu here',
    load: async () => {
      const gpu = (navigator as {gpu?: {requestAdapter(): Promise<unknown>}}).gpu;
      if (!(await gpu?.requestAdapter())) return 'the browser offers no WebGPU adapter';
      // The package is optional and not a dependency of the repository: its name stays a variable.
      const packageName = '@tensorflow/tfjs-backend-webgpu';
      await import(/* @vite-ignore */ packageName);
      return undefined;
    },
  },
  webgl: {
    registeredAs: 'webgl',
    packageName: '@tensorflow/tfjs-backend-webgl',
    impossible: webglProblem,
    load: async () => {
      await import('@tensorflow/tfjs-backend-webgl');
      return undefined;
    },
  },
  wasm: {
    registeredAs: 'wasm',
    packageName: '@tensorflow/tfjs-backend-wasm',
    impossible: () => (typeof WebAssembly === 'undefined' ? 'there is no WebAssembly here' : undefined),
    load: loadWasm,
    started: () => kernelModule(tf.backend() as unknown as WasmBackend).threadsReady(),
  },
  cpu: {
    registeredAs: 'cpu',
    packageName: '@tensorflow/tfjs-backend-cpu',
    load: async () => {
      await import('@tensorflow/tfjs-backend-cpu');
      return undefined;
    },
  },
};

/** Rendering in software is slower than WebAssembly. */
function webglProblem(): string | undefined {
  if (typeof document === 'undefined' && typeof OffscreenCanvas === 'undefined')
    return 'there is no WebGL here';
  const canvas =
    typeof document === 'undefined' ? new OffscreenCanvas(1, 1) : document.createElement('canvas');
  const context = canvas.getContext('webgl2') as WebGL2RenderingContext | null;
  if (!context) return 'the browser offers no WebGL 2';
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const renderer = info ? String(context.getParameter(info.UNMASKED_RENDERER_WEBGL)) : '';
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return /swiftshader|llvmpipe|software/i.test(renderer) ? `it renders in software (${renderer})` : undefined;
}
