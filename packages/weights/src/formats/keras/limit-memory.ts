/**
 * Runs `use` while no WebAssembly memory may grow by more than `bytes` in all. A library that asks for more is told that
 * there is none. For a worker, whose globals are its own.
 */
export function withMemoryLimit<T>(bytes: number, use: () => T): T {
  const {prototype} = WebAssembly.Memory;
  const {grow} = prototype;
  let left = Math.ceil(bytes / PAGE);
  prototype.grow = function limited(this: WebAssembly.Memory, pages: number): number {
    if (pages > left) throw new RangeError(`the memory must not grow by more than ${bytes} bytes.`);
    left -= pages;
    return grow.call(this, pages);
  };
  try {
    return use();
  } finally {
    prototype.grow = grow;
  }
}

/** WebAssembly's memory grows by pages of so many bytes. */
const PAGE = 1 << 16;
