import {KERNELS_BASE64} from './kernels.generated.js';
import {withFusedMultiplyAdd} from './relaxed-simd.js';

const HEADER_BYTES = 8;
const IMPORT_SECTION = 2;
/** A memory's limits: shared, with a maximum. */
const SHARED_WITH_MAXIMUM = 3;
/** 65536 pages, 4 GiB, as the threaded build of TensorFlow.js declares; in LEB128. */
const MAXIMUM = [0x80, 0x80, 0x04];

/**
 * The kernels as a WebAssembly binary that imports `env.memory`, shared between threads or not; in plain SIMD, or relaxed,
 * for engines that have it.
 */
export function kernelBinary(shared: boolean, relaxed = false): Uint8Array<ArrayBuffer> {
  const plain = Uint8Array.from(atob(KERNELS_BASE64), (character) => character.charCodeAt(0));
  const binary = relaxed ? withFusedMultiplyAdd(plain) : plain;
  return shared ? withSharedMemory(binary) : binary;
}

/**
 * The same code with another declaration of the memory, which is the only import and so the end of its section:
 * [flags, initial pages] becomes [flags, initial pages, maximum].
 */
function withSharedMemory(binary: Uint8Array): Uint8Array<ArrayBuffer> {
  let section = sectionAt(binary, HEADER_BYTES);
  while (binary[section.id] !== IMPORT_SECTION) section = sectionAt(binary, section.end);
  const {id, start, end} = section;
  return Uint8Array.from([
    ...binary.subarray(0, id + 1),
    end - start + MAXIMUM.length, // below 128, so one byte
    ...binary.subarray(start, end - 2),
    SHARED_WITH_MAXIMUM,
    binary[end - 1]!,
    ...MAXIMUM,
    ...binary.subarray(end),
  ]);
}

/** Where a section's id, its content and its end lie; the content's size is a number in LEB128. */
function sectionAt(binary: Uint8Array, id: number): {id: number; start: number; end: number} {
  let start = id + 1;
  let size = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = binary[start++]!;
    size |= (byte & 127) << shift;
    if (byte < 128) return {id, start, end: start + size};
  }
}
