import assert from 'node:assert/strict';

const RELATIVE = 1e-6;

export type Expectation = {value: () => unknown} | {throws: string};

/** What `// =>` asserts: the error's name, or deep equality with numbers within 1e-6 of the expected ones. */
export async function assertExample(actual: () => unknown, expectation: Expectation): Promise<void> {
  if ('throws' in expectation) {
    let error: unknown;
    try {
      await actual();
    } catch (thrown) {
      error = thrown;
    }
    assert.equal((error as Error | undefined)?.name, expectation.throws);
    return;
  }
  const expected = plain(expectation.value());
  assert.deepEqual(approximate(plain(await actual()), expected), expected);
}

/** Tensors and typed arrays as nested arrays, so that they compare with literals. */
function plain(value: unknown): unknown {
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return [...(value as Uint8Array)];
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('arraySync' in value && typeof value.arraySync === 'function') return value.arraySync();
  const isRecord = Object.getPrototypeOf(value) === Object.prototype;
  return isRecord
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
    : value;
}

/** `actual` with every number that is near enough replaced by the expected one. */
function approximate(actual: unknown, expected: unknown): unknown {
  if (typeof actual === 'number' && typeof expected === 'number') {
    return Math.abs(actual - expected) <= RELATIVE * Math.abs(expected) ? expected : actual;
  }
  if (Array.isArray(actual) && Array.isArray(expected)) {
    return actual.map((item, index) => approximate(item, expected[index]));
  }
  if (isObject(actual) && isObject(expected) && Object.getPrototypeOf(actual) === Object.prototype) {
    return Object.fromEntries(
      Object.entries(actual).map(([key, item]) => [key, approximate(item, expected[key])]),
    );
  }
  return actual;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
