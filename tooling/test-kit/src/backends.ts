import {initBackend} from '@cv/backend';
import {setBackend} from '@tensorflow/tfjs-core';
import {beforeAll, describe} from 'vitest';

/** How each backend is loaded and chosen. A backend that cannot start is a failing test, never a silent skip. */
const START = {
  cpu: async () => {
    await import('@tensorflow/tfjs-backend-cpu');
    await choose('cpu');
  },
  // With the kernels that training needs, on the calling thread alone.
  wasm: async () => {
    const {name, passedOver} = await initBackend({prefer: 'wasm', threads: 1});
    if (name !== 'wasm')
      throw new Error(`describeOnBackends: wasm does not start: ${passedOver[0]?.reason}.`);
  },
  webgl: async () => {
    await import('@tensorflow/tfjs-backend-webgl');
    await choose('webgl');
  },
};

export type TestBackend = keyof typeof START;

/**
 * Runs a suite once on each backend. Make tensors and layers inside tests or hooks: the backend is chosen before the
 * suite's first test, after the suite's body has run.
 *
 * @example
 * ```ts
 * describeOnBackends(['cpu', 'wasm'], 'blurPool', () => {
 *   test('blurs', () => expectClose(blurPool().apply(image), expected));
 * });
 * ```
 */
export function describeOnBackends(
  backends: readonly TestBackend[],
  name: string,
  suite: (backend: TestBackend) => void,
): void {
  describe.each([...backends])(`${name} on %s`, (backend) => {
    beforeAll(() => START[backend]());
    suite(backend);
  });
}

async function choose(name: TestBackend): Promise<void> {
  if (!(await setBackend(name)))
    throw new Error(`describeOnBackends: the backend '${name}' does not start here.`);
}
