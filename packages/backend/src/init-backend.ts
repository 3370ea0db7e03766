import * as tf from '@tensorflow/tfjs-core';
import {BACKEND_NAMES, CANDIDATES, type BackendName} from './candidates.js';
import {withoutProcessListeners} from './process-listeners.js';
import type {WasmPaths} from './wasm/load-wasm.js';

/** Options of `initBackend`. */
export interface InitBackendOptions {
  /** A backend, or several in order, to try before the others. */
  readonly prefer?: BackendName | readonly BackendName[];
  /**
   * Threads for the wasm backend, by default one a processor; 1 computes on the calling thread alone. Counts at the first
   * start of the backend. In a page, threads need cross-origin isolation and `wasmPaths`.
   */
  readonly threads?: number;
  /**
   * Whether the wasm backend may compute 3x3 convolutions without stride by Winograd's algorithm, which is up to three
   * times as fast. It rounds otherwise than a direct sum, with errors up to twice as large (for gradients of filters
   * three times): false keeps to direct sums, for comparisons in which that matters. Default true. Counts from this call on.
   */
  readonly winograd?: boolean;
  /**
   * Whether the wasm backend may multiply and add in one instruction where the engine has it (Node 22, Chromium 114): about
   * a fifth faster. It rounds once instead of twice: false gives results that are the same on engines with and without
   * it. Default true. Counts at the first start of the backend.
   */
  readonly relaxedSimd?: boolean;
  /** Where the wasm backend's files lie. Needed in browsers; in Node they are found in the installed package. */
  readonly wasmPaths?: WasmPaths;
}

/** A backend that was not taken. */
export interface PassedOver {
  readonly name: BackendName;
  readonly reason: string;
}

/** What `initBackend` chose, and why. */
export interface InitBackendReport {
  readonly name: BackendName;
  /** Threads that kernels compute with; 1 where the backend does not say. */
  readonly threads: number;
  /** The backends that were tried before this one. */
  readonly passedOver: readonly PassedOver[];
}

let latest: InitBackendReport | undefined;

/** What the latest `initBackend` reported; undefined before the first. */
export function latestReport(): InitBackendReport | undefined {
  return latest;
}

/**
 * Sets the fastest TensorFlow.js backend that is installed and works: tfjs-node-gpu, tfjs-node, WebGPU, WebGL,
 * wasm, cpu, in this order. The wasm backend gets the kernels that training needs.
 *
 * A backend counts as working when it computes a small convolution rightly. WebGL and WebGPU that render in
 * software are passed over, unless preferred.
 *
 * @returns the backend's name, its threads, and why each earlier one was passed over.
 * @throws TypeError for an unknown backend name or a winograd or relaxedSimd that is no boolean, RangeError for a thread count below 1, Error if no backend works.
 * @example
 * ```ts
 * import {initBackend} from '@cv/backend';
 *
 * const {name, passedOver} = await initBackend({prefer: 'wasm'});
 * name; // => 'wasm'
 * passedOver; // => []
 * ```
 */
export async function initBackend(options: InitBackendOptions = {}): Promise<InitBackendReport> {
  checkOptions(options);
  const preferred = preferredNames(options.prefer);
  const passedOver: PassedOver[] = [];
  for (const name of new Set([...preferred, ...BACKEND_NAMES])) {
    const result = await tryBackend(name, options, preferred.includes(name));
    if (typeof result === 'number') return (latest = {name, threads: result, passedOver});
    passedOver.push({name, reason: result});
  }
  const reasons = passedOver.map(({name, reason}) => `${name}: ${reason}`).join('; ');
  throw new Error(
    `initBackend: no backend works (${reasons}). Install one: npm install @tensorflow/tfjs-backend-wasm.`,
  );
}

function checkOptions({threads, winograd = true, relaxedSimd = true}: InitBackendOptions): void {
  if (threads !== undefined && !(Number.isInteger(threads) && threads >= 1)) {
    throw new RangeError(
      `initBackend: threads must be a whole number of at least 1; got ${threads}. Leave it out for the default.`,
    );
  }
  for (const [name, value] of Object.entries({winograd, relaxedSimd})) {
    if (typeof value === 'boolean') continue;
    throw new TypeError(
      `initBackend: ${name} must be true or false; got ${JSON.stringify(value)}. Leave it out for the default.`,
    );
  }
}

function preferredNames(prefer: InitBackendOptions['prefer'] = []): readonly BackendName[] {
  const names = typeof prefer === 'string' ? [prefer] : prefer;
  for (const name of names) {
    if (BACKEND_NAMES.includes(name)) continue;
    throw new TypeError(
      `initBackend: prefer must be among ${BACKEND_NAMES.join(', ')}; got ${JSON.stringify(name)}. Use one of these names.`,
    );
  }
  return names;
}

/** Sets a backend. Returns its threads, or why it cannot be used. */
async function tryBackend(
  name: BackendName,
  options: InitBackendOptions,
  preferred: boolean,
): Promise<number | string> {
  const candidate = CANDIDATES[name];
  const impossible = candidate.impossible?.();
  const inSoftware = impossible?.startsWith('it renders in software');
  if (impossible && !(preferred && inSoftware)) return impossible;
  try {
    const problem = await candidate.load(options);
    if (problem) return problem;
    const set = await withoutProcessListeners(() => tf.setBackend(candidate.registeredAs));
    if (!set) return 'it did not start (see the warning above)';
    if (!(await convolvesRightly())) return 'it computes a small convolution wrongly';
    return (await candidate.started?.()) ?? 1;
  } catch (error) {
    return isMissing(error, candidate.packageName)
      ? `${candidate.packageName} is not installed`
      : messageOf(error);
  }
}

/** A 2x2 filter of ones over 1 2 / 3 4 gives 10. */
async function convolvesRightly(): Promise<boolean> {
  const y = tf.tidy(() =>
    tf.conv2d(tf.tensor4d([1, 2, 3, 4], [1, 2, 2, 1]), tf.ones([2, 2, 1, 1]), 1, 'valid'),
  );
  const [value] = await y.data();
  y.dispose();
  return value === 10;
}

/** Whether an error says that this very package is not there, rather than something that it needs. */
function isMissing(error: unknown, packageName: string): boolean {
  const message = messageOf(error);
  // What Node, and what bundlers and browsers say of an optional package that is not installed.
  const missing = /Cannot find (package|module)|Failed to resolve module|Could not resolve/i;
  return missing.test(message) && message.includes(packageName);
}

function messageOf(error: unknown): string {
  const message = (error as {message?: unknown} | undefined)?.message ?? error;
  return String(message).split('\n')[0]!;
}
