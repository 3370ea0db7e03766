import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {makeZip} from '../../test/support/zip.js';
import {readKeras, readPytorch, readSafetensors, readTfjs, writeSafetensors} from '../index.js';
import {bytesReader} from '../source/reader.js';
import {kindOf} from './kind-of-file.js';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../test/fixtures/${name}`, import.meta.url)));
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** A safetensors file whose header has so many bytes. */
function safetensorsOf(headerBytes: number): Uint8Array {
  const header = '{"w":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}'.padEnd(headerBytes);
  const bytes = new Uint8Array(8 + headerBytes + 1);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(headerBytes), true);
  bytes.set(text(header), 8);
  return bytes;
}

const FILES: readonly (readonly [what: string, bytes: Uint8Array, kind: string | null])[] = [
  ['net.safetensors', fixture('net.safetensors'), 'safetensors'],
  ['safetensors without entries', writeSafetensors(new Map()), 'safetensors'],
  ['safetensors that begin as a pickle does', safetensorsOf(0x280), 'safetensors'],
  ['safetensors that begin with a brace', safetensorsOf(0x7b), 'safetensors'],
  ['safetensors that are cut', fixture('net.safetensors').subarray(0, 100), 'safetensors'],
  ['net.pth', fixture('net.pth'), 'pytorch'],
  ['net-legacy.pth', fixture('net-legacy.pth'), 'pytorch'],
  ['keras3.keras', fixture('keras3.keras'), 'keras'],
  ['keras2.h5', fixture('keras2.h5'), 'keras'],
  ['keras3.weights.h5', fixture('keras3.weights.h5'), 'keras'],
  ['an archive of something else', makeZip([{name: 'a.txt', data: text('a')}]), 'zip'],
  ['a page', text('\n <!DOCTYPE html><html>'), 'html'],
  ['a page in capitals', text('<HTML>'), 'html'],
  ['model.json', text('{"weightsManifest": []}'), 'json'],
  ['a manifest', text('[{"paths": []}]'), 'json'],
  ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0), 'gzip'],
  ['a pointer of Git LFS', text('version https://git-lfs.github.com/spec/v1\noid sha256:4d'), 'lfs'],
  ['nothing', new Uint8Array(0), null],
  ['zeros', new Uint8Array(100), null],
  ['text', text('hello, world'), null],
];

describe('kindOf', () => {
  it.each(FILES)('knows %s', async (_, bytes, kind) => {
    expect(await kindOf(bytesReader('f', bytes))).toBe(kind);
  });
});

describe('a file of another kind than the reader is for', () => {
  const READERS = {
    readSafetensors,
    readPytorch,
    readKeras,
    readTfjs: (bytes: Uint8Array) => readTfjs({manifest: bytes, data: new Uint8Array(0)}),
  };
  it.each<[keyof typeof READERS, string, string]>([
    ['readSafetensors', 'net.pth', 'a checkpoint of PyTorch. Read it with readPytorch.'],
    ['readSafetensors', 'net-legacy.pth', 'a checkpoint of PyTorch. Read it with readPytorch.'],
    ['readSafetensors', 'keras3.keras', 'a file of Keras. Read it with readKeras.'],
    ['readSafetensors', 'keras2.h5', 'a file of Keras. Read it with readKeras.'],
    ['readPytorch', 'net.safetensors', 'a safetensors file. Read it with readSafetensors.'],
    ['readPytorch', 'keras3.keras', 'a file of Keras. Read it with readKeras.'],
    ['readPytorch', 'keras2.h5', 'a file of Keras. Read it with readKeras.'],
    ['readKeras', 'net.safetensors', 'a safetensors file. Read it with readSafetensors.'],
    ['readKeras', 'net.pth', 'a checkpoint of PyTorch. Read it with readPytorch.'],
    ['readTfjs', 'net.safetensors', 'a safetensors file. Read it with readSafetensors.'],
    ['readTfjs', 'net.pth', 'a checkpoint of PyTorch. Read it with readPytorch.'],
    ['readTfjs', 'keras3.keras', 'a file of Keras. Read it with readKeras.'],
    ['readKeras', 'net-legacy.pth', 'a checkpoint of PyTorch. Read it with readPytorch.'],
  ])('%s says what %s is, and who reads it', async (reader, name, message) => {
    const error = (await READERS[reader](fixture(name)).catch((reason: unknown) => reason)) as Error;
    expect(error).toBeInstanceOf(RangeError);
    expect(error.message).toMatch(/^bytes: .*; it is /);
    expect(error.message).toContain(message);
  });

  it.each(Object.entries(READERS))('%s says of a page that it is one', async (_, read) => {
    await expect(read(text('<!doctype html><p>Not found</p>'))).rejects.toThrow(
      'it is a page of HTML. Check the address',
    );
  });
});
