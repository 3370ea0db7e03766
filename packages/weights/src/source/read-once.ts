import type {Reader} from './reader.js';
import {endsEarly, join} from './reader.js';

/** Bytes of a file that are there already or on their way. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly bytes: Promise<Uint8Array>;
}

/** What is read ahead: the file's blocks of this size, as far as they are not there already. */
const BLOCK = 1 << 20;

/** Pieces up to this size are kept: headers, directories, small tensors, blocks. Larger ones are given away. */
const KEPT_PIECE = 2 * BLOCK;

/** Of all pieces so much is kept. */
const KEPT = 64 * BLOCK;

/** Opening a file and taking an entry or two takes fewer reads; who reads more than these goes through the file. */
const SINGLE_READS = 8;

/**
 * A reader that asks for no byte of a header or a small entry twice, also when reads overlap in time. The first reads take
 * what they need and no more; later ones take the blocks of 1 MiB around it, so that a file of many small entries takes
 * about as many requests as it has blocks, in whatever order they are read.
 *
 * @param first The file's first bytes, where they are known already.
 */
export function readOnce(reader: Reader, first: Uint8Array = new Uint8Array(0)): Reader {
  const kept: Piece[] = []; // in the file's order, none overlapping
  let room = KEPT;
  let reads = 0;
  if (first.length > 0) kept.push({start: 0, end: first.length, bytes: Promise.resolve(first)});

  /** A new piece with at least the bytes from `start` up to `end` or to the next kept one, whose index is `index`. */
  function readNew(start: number, end: number, index: number): Piece {
    const ahead = reads++ >= SINGLE_READS && end - start <= BLOCK && room >= KEPT_PIECE ? BLOCK : 1;
    const from = Math.max(Math.floor(start / ahead) * ahead, kept[index - 1]?.end ?? 0);
    const to = Math.min(Math.ceil(end / ahead) * ahead, kept[index]?.start ?? reader.size);
    const piece = {start: from, end: to, bytes: reader.read(from, to)};
    if (to - from <= Math.min(KEPT_PIECE, room)) keep(piece, index);
    return piece;
  }

  function keep(piece: Piece, index: number): void {
    const size = piece.end - piece.start;
    kept.splice(index, 0, piece);
    room -= size;
    piece.bytes.catch(() => {
      kept.splice(kept.indexOf(piece), 1); // so that trying again reads it again
      room += size;
    });
  }

  /** The pieces that hold a range, one after another. */
  function cover(start: number, end: number): Piece[] {
    const pieces: Piece[] = [];
    for (let at = start; at < end; at = pieces.at(-1)!.end) {
      const index = firstEndingAfter(kept, at);
      const found = kept[index];
      pieces.push(found && found.start <= at ? found : readNew(at, end, index));
    }
    return pieces;
  }

  return {
    name: reader.name,
    size: reader.size,
    async read(start, end) {
      if (end > reader.size) throw endsEarly(reader.name, reader.size, start, end);
      const pieces = cover(start, end);
      const parts = await Promise.all(
        pieces.map(async (piece) => {
          const bytes = await piece.bytes;
          return bytes.subarray(Math.max(0, start - piece.start), end - piece.start);
        }),
      );
      return join(parts, end - start);
    },
    close: () => reader.close(),
  };
}

/** The index of the first of these ordered pieces that ends behind a place in the file, by bisection. */
function firstEndingAfter(pieces: readonly Piece[], at: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
