const KINDS = [
  'ArrayBuffer',
  'BigInt64Array',
  'Float32Array',
  'Float64Array',
  'Int16Array',
  'Int32Array',
  'Int8Array',
  'Uint16Array',
  'Uint32Array',
  'Uint8Array',
] as const;

/**
 * Counts the bytes of buffers and typed arrays that are made while `run` runs; views on a buffer that is there already count
 * nothing. Call what it gives to start counting anew.
 */
export async function countingAllocations<T>(run: (taken: () => number) => Promise<T>): Promise<T> {
  let bytes = 0;
  const scope = globalThis as unknown as Record<string, unknown>;
  const originals = KINDS.map((kind) => [kind, scope[kind]] as const);
  for (const [kind, original] of originals) {
    scope[kind] = new Proxy(original as new (...args: unknown[]) => {byteLength: number}, {
      construct(target, args) {
        const made = Reflect.construct(target, args) as {byteLength: number};
        const isView = args[0] instanceof ArrayBuffer || args[0] instanceof SharedArrayBuffer;
        if (!isView) bytes += made.byteLength;
        return made;
      },
    });
  }
  try {
    return await run(() => {
      const taken = bytes;
      bytes = 0;
      return taken;
    });
  } finally {
    for (const [kind, original] of originals) scope[kind] = original;
  }
}
