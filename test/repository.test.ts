import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {describe, expect, it} from 'vitest';

const root = resolve(import.meta.dirname, '..');
const git = (...args: string[]) =>
  execFileSync('git', args, {cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28});

/** Committed text that matches a pattern, as `file:line:text`; git exits with 1 where nothing does. */
function committed(pattern: string, ...paths: string[]): string[] {
  try {
    return git('grep', '-nIE', pattern, '--', ...paths)
      .split('\n')
      .filter(Boolean);
  } catch (error) {
    if ((error as {status?: number}).status === 1) return [];
    throw error;
  }
}

describe('the repository', () => {
  it('has a lock file without any download address', () => {
    const lock = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, {resolved?: string; link?: boolean}>;
    };
    const addresses = Object.entries(lock.packages).filter(([, entry]) => entry.resolved && !entry.link);
    expect(addresses).toEqual([]);
  });

  it('names no registry host and no path of a machine', () => {
    // The brackets keep this file from matching itself.
    const hosts = ['registry[.]npmjs', 'npmmirror[.]com', 'deb[.]debian[.]org', 'pypi[.]org'];
    const paths = ['(^|[^a-z.])/([r]oot|[h]ome)/[a-z]', '/[w]ork/(main|shared)'];
    expect(committed([...hosts, ...paths].join('|'), ':!*/fixtures/*')).toEqual([]);
  });

  it('names every script in the README of its folder', () => {
    const folders = ['tooling/torch', 'tooling/keras', 'benchmarks'];
    const unnamed = folders.flatMap((folder) => {
      const readme = readFileSync(resolve(root, folder, 'README.md'), 'utf8');
      return git('ls-files', `${folder}/*.mjs`, `${folder}/*.py`)
        .split('\n')
        .filter((path) => path.split('/').length === folder.split('/').length + 1)
        .filter((path) => !readme.includes(basename(path)));
    });
    expect(unnamed).toEqual([]);
  });

  it('draws no random number from Math', () => {
    expect(committed('Math[.]random\\(', 'packages/*/src/*.ts', 'apps/*/src/*')).toEqual([]);
  });
});
