import type {WasmBackend} from './wasm-backend.js';

const ALIGNMENT = 64;
/** Beyond so many bytes in all, nothing more is kept: packing anew takes time, but no memory. */
const MOST_BYTES = 512 * 2 ** 20;

interface Block {
  /** As malloc gave it. */
  readonly start: number;
  readonly bytes: number;
  /** Aligned. */
  readonly address: number;
}

/**
 * Packed or transformed operands that are worth keeping: those of a filter that is used again, as in inference and in frozen
 * layers. In training each step has new filters, so that nothing is kept before its second use. What is kept goes with its
 * tensor's data.
 */
export class KeptOperands {
  readonly #wasm: WasmBackend['wasm'];
  /** By data and by what was made of it; 'once' where it was used once so far. */
  readonly #kept = new WeakMap<object, Map<string, Block | 'once'>>();
  #bytes = 0;

  constructor({wasm}: WasmBackend) {
    this.#wasm = wasm;
  }

  /** Where the operand is kept and whether it is there already; undefined where it is not to be kept. */
  find(dataId: object, key: string, bytes: number): {address: number; isReady: boolean} | undefined {
    const operands = this.#kept.get(dataId) ?? new Map<string, Block | 'once'>();
    const kept = operands.get(key);
    if (kept && kept !== 'once') return {address: kept.address, isReady: true};
    const block = kept === 'once' ? this.#allocate(bytes) : undefined;
    operands.set(key, block ?? 'once');
    this.#kept.set(dataId, operands);
    return block && {address: block.address, isReady: false};
  }

  /** Frees what was made of data that is gone. */
  release(dataId: object): void {
    const {_free: free} = this.#wasm;
    for (const block of this.#kept.get(dataId)?.values() ?? []) {
      if (block === 'once') continue;
      free(block.start);
      this.#bytes -= block.bytes;
    }
    this.#kept.delete(dataId);
  }

  #allocate(bytes: number): Block | undefined {
    if (this.#bytes + bytes > MOST_BYTES) return undefined;
    const {_malloc: malloc} = this.#wasm;
    const start = malloc(bytes + ALIGNMENT) >>> 0;
    if (!start) return undefined;
    this.#bytes += bytes;
    return {start, bytes, address: Math.ceil(start / ALIGNMENT) * ALIGNMENT};
  }
}
