import type {Reader} from './reader.js';
import {endsEarly} from './reader.js';

/** Bytes of a file that were read already. */
export interface Piece {
  readonly start: number;
  readonly bytes: Uint8Array;
}

/** Pieces up to this size are kept, headers and directories, and of all of them so much. */
const KEPT_PIECE = 1 << 17;
const KEPT = 1 << 20;

/**
 * A reader that asks for no byte of a header twice: what it read in small pieces it keeps, and takes the rest from the
 * file. Large pieces, the tensors, are given away and not kept.
 */
export function readOnce(reader: Reader, known: readonly Piece[] = []): Reader {
  const kept: Piece[] = [...known];
  let room = KEPT;

  async function readNew(start: number, end: number): Promise<Uint8Array> {
    const bytes = await reader.read(start, end);
    if (bytes.length <= Math.min(KEPT_PIECE, room)) {
      kept.push({start, bytes});
      room -= bytes.length;
    }
    return bytes;
  }

  /** What is kept of the beginning of a range, or what is not kept of it. */
  async function next(start: number, end: number): Promise<Uint8Array> {
    const found = kept.find((piece) => piece.start <= start && start < piece.start + piece.bytes.length);
    if (found) return found.bytes.subarray(start - found.start, end - found.start);
    const stops = kept.map((piece) => piece.start).filter((from) => from > start);
    return readNew(start, Math.min(end, ...stops));
  }

  return {
    name: reader.name,
    size: reader.size,
    async read(start, end) {
      if (end > reader.size) throw endsEarly(reader.name, reader.size, start, end);
      if (start === end) return new Uint8Array(0);
      const first = await next(start, end);
      if (first.length === end - start) return first;
      const all = new Uint8Array(end - start);
      all.set(first);
      for (let done = first.length; done < all.length;) {
        const more = await next(start + done, end);
        all.set(more, done);
        done += more.length;
      }
      return all;
    },
    close: () => reader.close(),
  };
}
