import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs';
import {spawn} from 'node:child_process';
import {join, resolve} from 'node:path';
import {expect, test} from 'vitest';
import {type Outcome, finished, temporaryFolder} from './cv.js';

const temporary = temporaryFolder();

/** Runs a copy of the command beside a `dist` of its own. */
function cvWith(name: string, dist: Record<string, string>): Promise<Outcome> {
  const folder = join(temporary, name);
  mkdirSync(join(folder, 'bin'), {recursive: true});
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  copyFileSync(resolve(import.meta.dirname, '../bin/cv.js'), join(folder, 'bin/cv.js'));
  for (const [file, text] of Object.entries(dist)) writeFileSync(join(folder, 'dist', file), text);
  return finished(spawn(process.execPath, [join(folder, 'bin/cv.js')], {cwd: folder}));
}

test('before the first build, cv says so in one line', async () => {
  expect(await cvWith('unbuilt', {})).toEqual({
    code: 1,
    stdout: '',
    stderr: 'cv: not built yet. Run npm run build.\n',
  });
});

test('a module that the built command misses is told as it is', async () => {
  const {code, stderr} = await cvWith('broken', {'main.js': "import './other.js';"});
  expect(stderr).toMatch(/Cannot find module .*other\.js/);
  expect(code).toBe(1);
});

test('the built command runs', async () => {
  const built = await cvWith('built', {'main.js': "console.log('ready'); process.exitCode = 3;"});
  expect(built).toEqual({code: 3, stdout: 'ready\n', stderr: ''});
});
