import {memory} from '@tensorflow/tfjs-core';

/**
 * Asserts that `fn` leaves as many tensors as it found; what it returns counts too, so dispose it inside.
 * An asynchronous `fn` gives a promise to await.
 *
 * @example
 * ```ts
 * expectNoLeak(() => layer.apply(x).dispose());
 * await expectNoLeak(async () => (await load()).dispose());
 * ```
 */
export function expectNoLeak(fn: () => void): void;
export function expectNoLeak(fn: () => Promise<void>): Promise<void>;
export function expectNoLeak(fn: () => void | Promise<void>): void | Promise<void> {
  const before = memory();
  const check = () => {
    const after = memory();
    const leaked = after.numTensors - before.numTensors;
    if (leaked === 0) return;
    const what = leaked > 0 ? `${leaked} tensors leaked` : `${-leaked} tensors too many disposed`;
    throw new Error(
      `expectNoLeak: ${what} (${before.numTensors} before, ${after.numTensors} after; ` +
        `${after.numBytes - before.numBytes} bytes more).`,
    );
  };
  const result = fn();
  return result instanceof Promise ? result.then(check) : check();
}
