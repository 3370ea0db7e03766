import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterAll} from 'vitest';

export const ROOT = resolve(import.meta.dirname, '../../..');
const MAIN = resolve(import.meta.dirname, '../bin/cv.js');

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

type Environment = Record<string, string>;

/** Runs `cv` as a process of its own, in the repository's root unless told otherwise. */
export function cv(args: readonly string[], env: Environment = {}, cwd = ROOT): Promise<Outcome> {
  return finished(start(args, env, cwd));
}

export function start(args: readonly string[], env: Environment = {}, cwd = ROOT): ChildProcess {
  return spawn(process.execPath, [MAIN, ...args], {cwd, env: {...process.env, CV_DEBUG: '', ...env}});
}

export function finished(child: ChildProcess): Promise<Outcome> {
  const outcome: Outcome = {code: null, stdout: '', stderr: ''};
  child.stdout!.on('data', (chunk) => (outcome.stdout += chunk));
  child.stderr!.on('data', (chunk) => (outcome.stderr += chunk));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({...outcome, code}));
  });
}

/** A folder that is removed after the file's tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cv-cli-'));
  afterAll(() => rmSync(folder, {recursive: true, force: true}));
  return folder;
}
