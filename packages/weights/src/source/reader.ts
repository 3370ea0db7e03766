/** A file of any origin, read by ranges. */
export interface Reader {
  /** The file's name in errors. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /**
   * The bytes from `start` to `end` (exclusive), perhaps as a view on a buffer that others see too.
   * @throws Error naming the file and the offset when it has no such bytes or breaks off.
   */
  read(start: number, end: number): Promise<Uint8Array>;
  /** Lets go of the file. Reading after that fails. */
  close(): Promise<void>;
}

/** The error of a file that has fewer bytes than asked for. */
export const endsEarly = (name: string, size: number, start: number, end: number): RangeError =>
  new RangeError(
    `${name}: offset ${size}: the file ends, but bytes ${start} to ${end} are needed. It is truncated.`,
  );

/** A reader over bytes in memory: views, no copies. */
export function bytesReader(name: string, bytes: Uint8Array): Reader {
  // A Buffer's methods differ from an array's (slice): from here on it is a plain Uint8Array.
  const view = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    name,
    size: view.length,
    async read(start, end) {
      if (end > view.length) throw endsEarly(name, view.length, start, end);
      return view.subarray(start, end);
    },
    async close() {},
  };
}

/** A reader over a Blob or a File, whose bytes stay where they are until they are asked for. */
export function blobReader(name: string, blob: Blob): Reader {
  return {
    name,
    size: blob.size,
    async read(start, end) {
      if (end > blob.size) throw endsEarly(name, blob.size, start, end);
      return new Uint8Array(await blob.slice(start, end).arrayBuffer());
    },
    async close() {},
  };
}

/** Bytes one after another as one array; those of a single part are not copied. */
export function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
