import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import type {CheckpointPosition, TrainerCheckpoint} from '../checkpoint/checkpoint.js';
import {loadCheckpoint, saveCheckpoint} from './checkpoint-file.js';

const folder = mkdtempSync(join(tmpdir(), 'cv-checkpoint-'));
afterAll(() => rmSync(folder, {recursive: true}));

const of = (value: number): TrainerCheckpoint => ({
  position: {version: 1, epoch: value} as CheckpointPosition,
  tensors: new Map([['model/a', {shape: [1], data: Float32Array.of(value)}]]),
});

test('replaces the file before and leaves nothing else', async () => {
  const path = join(folder, 'run.safetensors');
  await saveCheckpoint(path, of(1));
  await saveCheckpoint(path, of(2));
  expect(await loadCheckpoint(path)).toEqual(of(2));
  expect(readdirSync(folder)).toEqual(['run.safetensors']);
});

test('leaves nothing where it cannot write', async () => {
  await expect(saveCheckpoint(join(folder, 'nowhere', 'run'), of(1))).rejects.toThrow('ENOENT');
  const taken = mkdtempSync(join(folder, 'taken-'));
  writeFileSync(join(taken, 'inside'), '');
  await expect(saveCheckpoint(taken, of(1))).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('names the file that it cannot read', async () => {
  const path = join(folder, 'missing');
  await expect(loadCheckpoint(path)).rejects.toThrow(
    `loadCheckpoint: ${path} does not exist. Check the path.`,
  );
  await expect(loadCheckpoint(folder)).rejects.toThrow(`loadCheckpoint: ${folder} cannot be read (EISDIR).`);
});
