import type {Reader} from '../source/reader.js';
import {isZip, readZip} from './zip/read-zip.js';

/** Files of weights, and what is taken for one; 'keras' is HDF5 or a .keras archive. */
export type FileKind = keyof typeof KINDS;

const KINDS = {
  safetensors: 'a safetensors file. Read it with readSafetensors',
  pytorch: 'a checkpoint of PyTorch. Read it with readPytorch',
  keras: 'a file of Keras. Read it with readKeras',
  json: 'JSON. If it is the model.json of a TensorFlow.js model, read it with readTfjs',
  zip: 'a zip archive with neither data.pkl of PyTorch nor model.weights.h5 of Keras in it. Unpack it',
  gzip: 'compressed by gzip. Unpack it',
  html: 'a page of HTML. Check the address that it is from',
  lfs: 'a pointer of Git LFS, not the file itself. Get that with git lfs pull',
} as const;

const HDF5_SIGNATURE = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Of safetensors. The reference implementation refuses longer ones, which would be read into memory before anything is
 * checked.
 */
export const MAX_HEADER_BYTES = 100_000_000;

/** Enough to tell kinds apart. */
const FIRST_BYTES = 64;

/** What a file is by its first bytes, and an archive by the names in it; null for none of those above. */
export async function kindOf(reader: Reader): Promise<FileKind | null> {
  const kind = kindOfBytes(await reader.read(0, Math.min(FIRST_BYTES, reader.size)));
  return kind === 'zip' ? kindOfArchive((await readZip(reader)).keys()) : kind;
}

/** By the first bytes alone. */
export function kindOfBytes(start: Uint8Array): FileKind | null {
  const bytes = start.subarray(0, FIRST_BYTES);
  if (isSafetensors(bytes)) return 'safetensors';
  if (isZip(bytes)) return 'zip';
  if (isHdf5(bytes)) return 'keras';
  if (bytes[0] === 0x80 && bytes[1]! >= 2 && bytes[1]! <= 5) return 'pytorch'; // a pickle: opcode PROTO
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip';
  const text = new TextDecoder().decode(bytes).trimStart();
  if (/^<(!doctype html|html)/i.test(text)) return 'html';
  if (text.startsWith('version https://git-lfs')) return 'lfs';
  return /^[[{]\s*["{]/.test(text) ? 'json' : null;
}

/** By the names in it. */
export function kindOfArchive(names: Iterable<string>): FileKind {
  for (const name of names) {
    if (isPickle(name)) return 'pytorch';
    if (name === KERAS_WEIGHTS) return 'keras';
  }
  return 'zip';
}

/** Where the archives of `torch.save` have what is to be unpickled. */
export const isPickle = (name: string): boolean => /^[^/]*\/data\.pkl$/.test(name);

/** Where .keras archives have the weights. */
export const KERAS_WEIGHTS = 'model.weights.h5';

/** Whether a file of these first bytes is HDF5. */
export const isHdf5 = (bytes: Uint8Array): boolean => HDF5_SIGNATURE.every((byte, i) => bytes[i] === byte);

/** The length of the header, of 8 bytes, and the header: a JSON object. */
function isSafetensors(bytes: Uint8Array): boolean {
  if (bytes.length < 9) return false;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  return length <= BigInt(MAX_HEADER_BYTES) && bytes[8] === '{'.charCodeAt(0);
}

/** The error of a file that is not what was expected, with what it is instead, if that is known. */
export const wrongKind = (place: string, expected: string, kind: FileKind | null): RangeError =>
  new RangeError(
    `${place}: must be ${expected}; it ${kind ? `is ${KINDS[kind]}` : 'does not start like one'}.`,
  );
