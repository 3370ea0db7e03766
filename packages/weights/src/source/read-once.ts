import type {Reader} from './reader.js';
import {endsEarly, join} from './reader.js';

/** Bytes of a file that are there already or on their way. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly bytes: Promise<Uint8Array>;
}

/** A piece that was read, and that is kept or given away. */
type ReadPiece = Piece | {readonly start: number; readonly end: number; readonly bytes: null};

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
  const pieces: ReadPiece[] = []; // in the file's order, none overlapping
  let room = KEPT;
  let reads = 0;
  if (first.length > 0) pieces.push({start: 0, end: first.length, bytes: Promise.resolve(first)});

  /** A new piece with at least the bytes from `start` up to `end` or to the next piece, whose index is `index`. */
  function readNew(start: number, end: number, index: number): Piece {
    const ahead = reads++ >= SINGLE_READS && end - start <= BLOCK && room >= KEPT_PIECE ? BLOCK : 1;
    const from = Math.max(Math.floor(start / ahead) * ahead, pieces[index - 1]?.end ?? 0);
    const to = Math.min(Math.ceil(end / ahead) * ahead, pieces[index]?.start ?? reader.size);
    const piece = {start: from, end: to, bytes: reader.read(from, to)};
    const isKept = to - from <= Math.min(KEPT_PIECE, room);
    remember(isKept ? piece : {...piece, bytes: null}, index);
    return piece;
  }

  function remember(piece: ReadPiece, index: number): void {
    pieces.splice(index, 0, piece);
    if (piece.bytes === null) return;
    const size = piece.end - piece.start;
    room -= size;
    piece.bytes.catch(() => {
      pieces.splice(pieces.indexOf(piece), 1); // so that trying again reads it again
      room += size;
    });
  }

  /** The pieces that hold a range, one after another. */
  function cover(start: number, end: number): Piece[] {
    const found: Piece[] = [];
    for (let at = start; at < end; at = found.at(-1)!.end) {
      const index = firstEndingAfter(pieces, at);
      const piece = pieces[index];
      if (!piece || piece.start > at) found.push(readNew(at, end, index));
      else if (piece.bytes) found.push(piece);
      else found.push(readAgain(at, Math.min(end, piece.end)));
    }
    return found;
  }

  const readAgain = (start: number, end: number): Piece => ({start, end, bytes: reader.read(start, end)});

  return {
    name: reader.name,
    size: reader.size,
    async read(start, end) {
      if (end > reader.size) throw endsEarly(reader.name, reader.size, start, end);
      const parts = await Promise.all(
        cover(start, end).map(async (piece) => {
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
function firstEndingAfter(pieces: readonly ReadPiece[], at: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
