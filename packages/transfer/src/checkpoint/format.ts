import {METADATA, encodeSafetensors} from '../export/safetensors.js';
import type {CheckpointPosition, CheckpointTensor, TrainerCheckpoint} from './checkpoint.js';

/** safetensors' names of the two types of data that a training holds. */
const TYPES = {F32: Float32Array, I32: Int32Array} as const;
const POSITION = 'cv.training';

interface Entry {
  dtype: string;
  shape: number[];
  data_offsets: [number, number];
}

type Header = Record<string, Entry | Record<string, string>>;

/**
 * A checkpoint as the bytes of a safetensors file: its tensors under their names, the position as JSON in the metadata.
 * Other tools can read the weights out of it.
 *
 * @see https://github.com/huggingface/safetensors
 */
export function encodeCheckpoint({position, tensors}: TrainerCheckpoint): Uint8Array<ArrayBuffer> {
  return encodeSafetensors(tensors, {[POSITION]: JSON.stringify(position)});
}

/**
 * Reads what `encodeCheckpoint` wrote.
 *
 * @param name For errors: where the bytes come from.
 * @throws Error when the bytes are truncated, damaged or no checkpoint.
 */
export function decodeCheckpoint(bytes: Uint8Array, name = 'the checkpoint'): TrainerCheckpoint {
  const fail = (problem: string): never => {
    throw new Error(`decodeCheckpoint: ${name}: ${problem}. Take another checkpoint, or start anew.`);
  };
  if (bytes.length < 8) fail(`must begin with the 8 bytes of a length; it has ${bytes.length}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = 8 + Number(view.getBigUint64(0, true));
  if (start > bytes.length) fail(`must have a header of ${start} bytes; it has ${bytes.length}`);
  const header = parseHeader(bytes.subarray(8, start), fail);
  const {[METADATA]: metadata, ...entries} = header;
  const json = (metadata as Record<string, string> | undefined)?.[POSITION];
  if (json === undefined) return fail(`is no checkpoint of a training: '${POSITION}' is missing`);
  const tensors = new Map<string, CheckpointTensor>();
  for (const [key, entry] of Object.entries(entries)) {
    tensors.set(key, readTensor(key, entry as Entry, bytes.subarray(start), fail));
  }
  const position = parse<CheckpointPosition>(json, fail);
  if (position.version !== 1) fail(`must be of version 1; it is of version ${String(position.version)}`);
  return {position, tensors};
}

type Fail = (problem: string) => never;

function parseHeader(bytes: Uint8Array, fail: Fail): Header {
  const header = parse<Header>(new TextDecoder().decode(bytes), fail);
  return typeof header === 'object' && header !== null ? header : fail('its header is no object');
}

function parse<T>(json: string, fail: Fail): T {
  try {
    return JSON.parse(json) as T;
  } catch {
    return fail('its header is no JSON');
  }
}

function readTensor(key: string, entry: Entry, data: Uint8Array, fail: Fail): CheckpointTensor {
  const {dtype, shape, data_offsets: [from, to] = [0, 0]} = entry;
  const Type = TYPES[dtype as keyof typeof TYPES];
  if (!Type || !Array.isArray(shape)) return fail(`'${key}' must be of type F32 or I32; it is of ${dtype}`);
  const size = 4 * shape.reduce((a, b) => a * b, 1);
  if (to - from !== size || from < 0 || to > data.length) {
    return fail(
      `'${key}' must lie in ${size} bytes from ${from}; there are ${Math.max(0, data.length - from)}`,
    );
  }
  // A copy, for its alignment; not by slice, which in Node's Buffer copies nothing.
  return {shape, data: new Type(new Uint8Array(data.subarray(from, to)).buffer)};
}
