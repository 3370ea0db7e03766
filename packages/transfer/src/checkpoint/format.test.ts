import {expect, test} from 'vitest';
import type {CheckpointPosition, TrainerCheckpoint} from './checkpoint.js';
import {decodeCheckpoint, encodeCheckpoint} from './format.js';

const position = {
  version: 1,
  optimizer: 'sgd',
  epoch: 2,
  step: 3,
  results: [],
  updates: {},
} as Partial<CheckpointPosition>;
const checkpoint: TrainerCheckpoint = {
  position: position as CheckpointPosition,
  tensors: new Map([
    ['model/conv/kernel', {shape: [2, 1], data: Float32Array.of(1.5, -2)}],
    ['model/index', {shape: [], data: Int32Array.of(7)}],
    ['model/empty', {shape: [0, 3], data: new Float32Array(0)}],
  ]),
};

test('comes back the same, from any offset in a buffer', () => {
  const bytes = encodeCheckpoint(checkpoint);
  expect(decodeCheckpoint(bytes)).toEqual(checkpoint);
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  expect(decodeCheckpoint(shifted.subarray(3))).toEqual(checkpoint);
});

test('is a safetensors file', () => {
  const bytes = encodeCheckpoint(checkpoint);
  const length = Number(new DataView(bytes.buffer).getBigUint64(0, true));
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as Record<
    string,
    unknown
  >;
  expect(length % 8).toBe(0);
  expect(header['model/conv/kernel']).toEqual({dtype: 'F32', shape: [2, 1], data_offsets: [0, 8]});
  expect(header['model/index']).toEqual({dtype: 'I32', shape: [], data_offsets: [8, 12]});
  expect([...new Float32Array(bytes.slice(8 + length, 16 + length).buffer)]).toEqual([1.5, -2]);
});

test('truncated at any byte it is refused with its name', () => {
  const bytes = encodeCheckpoint(checkpoint);
  for (let length = 0; length < bytes.length; length++) {
    expect(() => decodeCheckpoint(bytes.subarray(0, length), 'run.safetensors')).toThrow(
      /^decodeCheckpoint: run\.safetensors: .* Take another checkpoint, or start anew\.$/,
    );
  }
});

const withHeader = (json: string) => {
  const text = new TextEncoder().encode(json);
  const bytes = new Uint8Array(8 + text.length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(text.length), true);
  bytes.set(text, 8);
  return bytes;
};

test.each([
  ['[', /its header is no JSON/],
  ['null', /its header is no object/],
  ['{}', /is no checkpoint of a training: 'cv\.training' is missing/],
  ['{"__metadata__":{"cv.training":"{\\"version\\":2}"}}', /must be of version 1; it is of version 2/],
  [
    '{"__metadata__":{"cv.training":"{}"},"a":{"dtype":"F16","shape":[],"data_offsets":[0,2]}}',
    /'a' must be of type F32/,
  ],
  [
    '{"__metadata__":{"cv.training":"{}"},"a":{"dtype":"F32","shape":[9]}}',
    /'a' must lie in 36 bytes from 0; there are 0/,
  ],
])('refuses a header %s', (json, message) => {
  expect(() => decodeCheckpoint(withHeader(json))).toThrow(message);
});
