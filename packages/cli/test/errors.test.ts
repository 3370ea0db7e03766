import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {cv, ROOT, temporaryFolder} from './cv.js';

const temporary = temporaryFolder();
const file = join(temporary, 'file.txt');
const cut = join(temporary, 'cut');
const readOnly = join(temporary, 'read-only');
const foreign = join(temporary, 'foreign');

beforeAll(() => {
  writeFileSync(file, 'no image, no folder');
  mkdirSync(cut);
  const mnist = join(ROOT, 'data/mnist');
  for (const name of readdirSync(mnist)) copyFileSync(join(mnist, name), join(cut, name));
  truncateSync(join(cut, 'train-images-idx3-ubyte.gz'), 100_000);
  mkdirSync(readOnly, {mode: 0o555});
  mkdirSync(foreign);
  writeFileSync(join(foreign, 'thesis.txt'), 'three years of work');
});

const usage: [string, string[], RegExp][] = [
  ['an unknown command', ['trian'], /^cv: unknown command 'trian' \(Did you mean train\?\) See cv --help\.$/],
  [
    'an unknown option',
    ['train', 'mnist', '--epoch', '3'],
    /unknown option '--epoch' \(Did you mean --epochs\?\)/,
  ],
  ['no dataset', ['train'], /^cv: missing required argument 'dataset'\. See cv train --help\.$/],
  [
    'an unknown dataset',
    ['train', 'mnst'],
    /^cv: 'mnst' is neither a folder nor a dataset\. Did you mean mnist/,
  ],
  [
    'an unknown model',
    ['train', 'mnist', '-m', 'lenet'],
    /^cv: no model is called 'lenet'\. Did you mean lenet5 /,
  ],
  [
    'a model like no other',
    ['summary', 'transformer'],
    /no model is called 'transformer'\. cv models lists them all\.$/,
  ],
  [
    'epochs of 0',
    ['train', 'mnist', '-e', '0'],
    /argument '0' is invalid\. It must be a whole number of at least 1\./,
  ],
  [
    'epochs in words',
    ['train', 'mnist', '--epochs', 'three'],
    /argument 'three' is invalid\. It must be a whole/,
  ],
  ['a batch of a half', ['train', 'mnist', '-b', '0.5'], /argument '0\.5' is invalid\. It must be a whole/],
  [
    'a negative rate',
    ['train', 'mnist', '-l', '-1'],
    /argument '-1' is invalid\. It must be a number above 0\./,
  ],
  [
    'a model too large for the images',
    ['train', 'mnist', '-m', 'vgg16', '-o', join(temporary, 'vgg')],
    /^cv: --model vgg16 does not fit mnist: vgg16: inputShape must be at least 32x32; got 28x28\. .* The recipe's is lenet5\.$/,
  ],
  ['an empty output', ['train', 'mnist', '--out='], /argument '' is invalid\. It must not be empty\./],
  [
    'an empty output for photos',
    ['train', 'data/photos', '-o', ''],
    /argument '' is invalid\. It must not be empty\./,
  ],
  [
    'an empty report',
    ['evaluate', 'model', 'mnist', '--report='],
    /argument '' is invalid\. It must not be empty/,
  ],
  [
    'an empty folder for heatmaps',
    ['predict', 'model', 'x.png', '--heatmap='],
    /argument '' is invalid\. It must not/,
  ],
  [
    'an empty place to convert to',
    ['convert', 'model', ''],
    /value '' is invalid for argument 'to'\. It must not be empty/,
  ],
  ['an unknown optimizer', ['train', 'mnist', '--optimizer', 'adm'], /Allowed choices are adam, sgd\./],
];

test.each(usage)('%s: exit code 2', async (_, args, message) => {
  const {code, stdout, stderr} = await cv(args);
  expect(stderr.trimEnd()).toMatch(message);
  expect(stderr.trimEnd()).not.toContain('\n');
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

const failures: [string, () => string[], RegExp][] = [
  [
    'a data folder that is not there',
    () => ['train', 'mnist', '-d', join(temporary, 'nowhere'), '-o', join(temporary, 'out')],
    /^cv: mnist: .*nowhere.train-images-idx3-ubyte\.gz: .* does not exist/,
  ],
  [
    'a truncated data file',
    () => ['train', 'mnist', '-d', cut, '-o', join(temporary, 'out')],
    /^cv: mnist: .*cut.train-images-idx3-ubyte\.gz: /,
  ],
  [
    'an output below a file',
    () => ['train', 'mnist', '-o', join(file, 'model')],
    /--out .*file\.txt.*: a part of it is a file/,
  ],
  [
    'an output that is a file',
    () => ['train', 'mnist', '-o', file],
    /--out .*file\.txt: a part of it is a file/,
  ],
  [
    'an output that the system does not let be made',
    () => ['train', 'mnist', '-o', '/proc/x'],
    /^cv: --out \/proc\/x: it cannot be made \(ENOENT\)\. Choose another folder\.$/,
  ],
  [
    'a report below a file',
    () => ['evaluate', join(temporary, 'nowhere'), 'mnist', '--report', join(file, 'report')],
    /^cv: --report .*file\.txt.report: a part of it is a file\. Choose another folder\.$/,
  ],
  [
    'heatmaps in a place that cannot be',
    () => ['predict', join(temporary, 'nowhere'), 'x.png', '--heatmap', '/proc/x'],
    /^cv: --heatmap \/proc\/x: it cannot be made \(ENOENT\)\. Choose another folder\.$/,
  ],
  [
    'an output folder with other things in it',
    () => ['train', 'mnist', '-o', foreign],
    /--out .*foreign: it is not empty and holds no model\. Choose another folder\./,
  ],
  [
    'a model that is not there',
    () => ['predict', join(temporary, 'nowhere'), 'x.png'],
    /nowhere.*does not exist/,
  ],
  [
    'a model folder without a model',
    () => ['evaluate', foreign, 'mnist'],
    /foreign.*model\.json.*does not exist/,
  ],
];

test.each(failures)('%s: exit code 1, one line', async (_, args, message) => {
  const {code, stderr} = await cv(args());
  expect(stderr.trimEnd()).toMatch(message);
  expect(stderr.trimEnd()).not.toContain('\n');
  expect(code).toBe(1);
});

const whereToGet: [string, RegExp][] = [
  ['mnist', /^cv: data.mnist does not exist here\. Say with --data where .*repository .*data\/mnist/],
  ['fashionMnist', /^cv: data.fashion-mnist does not exist here\. .* --data .* dataset-fashion-mnist/],
  ['cifar10', /^cv: data.cifar10 does not exist here\. .* --data .* train-0\.tar\.gz/],
];

test.each(whereToGet)('%s without its files says where they can be had', async (name, message) => {
  const {code, stdout, stderr} = await cv(['train', name, '-o', join(temporary, 'out')], {}, temporary);
  expect(stderr.trimEnd()).toMatch(message);
  expect(stderr.trimEnd()).not.toContain('\n');
  expect([code, stdout]).toEqual([1, '']);
});

test('folders that were made for a training that failed are gone', () => {
  expect(readdirSync(temporary)).not.toContain('out');
  expect(readdirSync(temporary)).not.toContain('vgg');
});

test('what a refused folder held is still there', () => {
  expect(readdirSync(foreign)).toEqual(['thesis.txt']);
  expect(readFileSync(join(foreign, 'thesis.txt'), 'utf8')).toBe('three years of work');
});

// The superuser may write anywhere.
test.skipIf(process.getuid?.() === 0)('a folder without permission to write', async () => {
  const {code, stderr} = await cv(['train', 'mnist', '-o', join(readOnly, 'model')]);
  chmodSync(readOnly, 0o755);
  expect(stderr).toMatch(/read-only is not writable\. Choose another folder\./);
  expect(code).toBe(1);
});

describe('CV_DEBUG', () => {
  test('shows the stack', async () => {
    const {code, stderr} = await cv(['train', 'mnist', '-o', file], {CV_DEBUG: '1'});
    expect(stderr).toMatch(/\n\s+at .*writable-folder\.js/);
    expect(code).toBe(1);
  });
});

test.each([['--help'], ['train', '--help'], ['--version']])('cv %s %s: exit code 0', async (...args) => {
  const {code, stdout, stderr} = await cv(args);
  expect(stdout).toMatch(args[0] === '--version' ? /^\d+\.\d+\.\d+\n$/ : /Examples:\n {2}\$ cv train /);
  expect(stderr).toBe('');
  expect(code).toBe(0);
});
