/** Kernels work on whole vectors: this many bytes behind a buffer may be read and written. */
const MARGIN = 64;
const PAGE = 65536;

/** What kernels read and write. */
type Values = Uint8Array | Int32Array | Uint32Array | Float32Array | Float64Array;

/** The memory of the kernels: buffers for one call, one after another; the next call begins anew. */
export class Heap {
  private bytes: Uint8Array;
  private top: number;

  constructor(
    private readonly memory: WebAssembly.Memory,
    private readonly base: number,
  ) {
    this.bytes = new Uint8Array(memory.buffer);
    this.top = base;
  }

  /** Forgets all buffers and makes room for buffers of these sizes in bytes. */
  begin(...sizes: number[]): void {
    this.top = this.base;
    const needed = sizes.reduce((sum, size) => sum + size + MARGIN + 16, this.base);
    if (needed > this.memory.buffer.byteLength) {
      this.memory.grow(Math.ceil((needed - this.memory.buffer.byteLength) / PAGE));
    }
    if (this.bytes.buffer !== this.memory.buffer) this.bytes = new Uint8Array(this.memory.buffer);
  }

  /** A buffer; returns its address. Its content is what was there. */
  room(size: number): number {
    const address = (this.top + 15) & ~15;
    this.top = address + size + MARGIN;
    return address;
  }

  /** A buffer with a copy of `data`, followed by zeros; returns its address. */
  copyIn(data: Values): number {
    const address = this.room(data.byteLength);
    this.bytes.set(asBytes(data), address);
    this.bytes.fill(0, address + data.byteLength, address + data.byteLength + MARGIN);
    return address;
  }

  /** Bytes in, a kernel from one address to another, bytes out. */
  through(
    from: Uint8Array,
    to: Uint8Array | Float32Array,
    kernel: (source: number, target: number) => void,
  ): void {
    this.begin(from.byteLength, to.byteLength);
    const source = this.copyIn(from);
    const target = this.room(to.byteLength);
    kernel(source, target);
    this.copyOut(target, to);
  }

  /** Copies a buffer's content out. */
  copyOut(address: number, to: Values): void {
    asBytes(to).set(this.bytes.subarray(address, address + to.byteLength));
  }
}

function asBytes(data: Values): Uint8Array {
  if (data instanceof Uint8Array) return data;
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}
