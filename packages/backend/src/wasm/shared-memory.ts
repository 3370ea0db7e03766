const HEADER_BYTES = 8;
const MEMORY_SECTION = 5;
const WITH_MAXIMUM = 1;
const SHARED_WITH_MAXIMUM = 3;

/**
 * TensorFlow.js' single-threaded WebAssembly binary with its memory declared as shared, so that workers of ours can
 * compute in it. Its own code stays on one thread. (The threaded binary that TensorFlow.js ships does not start in
 * Node, and starts eight workers of its own.)
 *
 * @throws TypeError for a binary whose memory is not declared as in the version that we know.
 */
export function withSharedMemory(binary: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = Uint8Array.from(binary);
  for (let section = HEADER_BYTES; section < copy.length;) {
    const {start, end} = content(copy, section);
    if (copy[section] === MEMORY_SECTION) {
      // One memory: its flags follow the count.
      if (copy[start] !== 1 || copy[start + 1] !== WITH_MAXIMUM) break;
      copy[start + 1] = SHARED_WITH_MAXIMUM;
      return copy;
    }
    section = end;
  }
  throw new TypeError(
    'withSharedMemory: binary must declare one memory with a maximum, as tfjs-backend-wasm-simd.wasm does.',
  );
}

/** Where a section's content lies; its size is a number in LEB128 after the section's id. */
function content(binary: Uint8Array, section: number): {start: number; end: number} {
  let start = section + 1;
  let size = 0;
  for (let shift = 0; start < binary.length; shift += 7) {
    const byte = binary[start++]!;
    size |= (byte & 127) << shift;
    if (byte < 128) break;
  }
  return {start, end: start + size};
}
