import {loadBackend} from './backend.js';
import {withRepositoryPaths} from './repository-paths.js';

/** What a fence may import. Each is loaded when a fence asks for it. */
const MODULES: Readonly<Record<string, () => Promise<object>>> = {
  '@cv/architectures': () => import('@cv/architectures'),
  '@cv/augmentation': () => import('@cv/augmentation'),
  '@cv/augmentation/functional': () => import('@cv/augmentation/functional'),
  '@cv/backend': () => import('@cv/backend'),
  '@cv/datasets': async () => withRepositoryPaths(await import('@cv/datasets')),
  '@cv/layers': () => import('@cv/layers'),
  '@cv/layers/reference': () => import('@cv/layers/reference'),
  '@cv/mobilenet-v2-imagenet': () => import('@cv/mobilenet-v2-imagenet'),
  '@cv/transfer': () => import('@cv/transfer'),
  '@cv/weights': () => import('@cv/weights'),
  '@cv/weights/onnx': () => import('@cv/weights/onnx'),
  '@tensorflow/tfjs-core': () => import('@tensorflow/tfjs-core'),
  '@tensorflow/tfjs-layers': () => import('@tensorflow/tfjs-layers'),
};

/** Those that compute without TensorFlow.js. */
const ALONE = new Set(['@cv/augmentation', '@cv/augmentation/functional', '@cv/layers/reference']);

/** Loads modules by name, and TensorFlow.js' backend if one of them needs it. */
export async function loadModules(names: readonly string[]): Promise<Map<string, object>> {
  const loaded = new Map<string, object>();
  for (const name of names) {
    const load = MODULES[name];
    if (!load) {
      throw new TypeError(
        `import: the module must be one of ${Object.keys(MODULES).join(', ')}; got ${name}. Other modules run in Node only.`,
      );
    }
    loaded.set(name, await load());
  }
  if (names.some((name) => !ALONE.has(name))) await loadBackend();
  return loaded;
}
