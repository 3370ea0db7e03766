import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {randomHorizontalFlip} from '@cv/augmentation';
import {decodeImage} from '@cv/datasets';
import {expect, test} from 'vitest';
import {cv, temporaryFolder} from './cv.js';

const temporary = temporaryFolder();
const photo = 'data/photos/cat.jpg';
const at = (name: string) => join(temporary, name);

test('a grid of a pipeline: its size, other pictures by another seed, the same by the same', async () => {
  const args = (name: string, seed: string) => [
    'augment',
    photo,
    '--pipeline',
    'RandAugment',
    '--grid',
    '2x3',
    '--cell',
    '60',
    '--out',
    at(name),
    '--seed',
    seed,
  ];
  const {code, stdout, stderr} = await cv(args('one.png', '3'));
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toBe(`2 x 3 pictures of RandAugment, seed 3: ${at('one.png')}\n`);
  const {width, height} = await decodeImage(at('one.png'));
  expect([width, height]).toEqual([3 * 60 + 4 * 2, 2 * 60 + 3 * 2]);
  await Promise.all([cv(args('two.png', '3')), cv(args('three.png', '4'))]);
  expect(readFileSync(at('two.png'))).toEqual(readFileSync(at('one.png')));
  expect(readFileSync(at('three.png'))).not.toEqual(readFileSync(at('one.png')));
});

test('a pipeline from a JSON file does what it says', async () => {
  writeFileSync(at('flip.json'), JSON.stringify(randomHorizontalFlip({p: 1}).toJSON()));
  const args = ['augment', photo, '-p', at('flip.json'), '-g', '1x2', '--cell', '100', '-o', at('flip.png')];
  expect(await cv(args)).toMatchObject({code: 0, stderr: ''});
  const {data, width, height} = await decodeImage(at('flip.png'), {channels: 3});
  const pixel = (x: number, y: number) => [...data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3)];
  // The right picture, from 104, is the left one, from 2, mirrored.
  for (const [x, y] of [
    [10, 40],
    [50, 60],
    [90, 50],
  ] as const) {
    expect(y).toBeLessThan(height);
    const [left, right] = [pixel(2 + x, y), pixel(104 + 99 - x, y)];
    left.forEach((value, c) => expect(Math.abs(value - right[c]!)).toBeLessThanOrEqual(2));
  }
});

test.each([
  'photos',
  'trivialaugment',
  'autoaugment',
  'autoaugment-cifar10',
  'autoaugment-svhn',
  'augmix',
  'torchvision-v1',
  'torchvision-v2',
  'timm',
  'rand-m9-mstd0.5-inc1',
])('%s is known', async (pipeline) => {
  const out = at(`${pipeline}.webp`);
  const {code, stderr} = await cv(['augment', photo, '-p', pipeline, '-g', '1x2', '--cell', '32', '-o', out]);
  expect([code, stderr]).toEqual([0, '']);
  expect(existsSync(out)).toBe(true);
});

test.each([
  [
    'an unknown pipeline',
    ['-p', 'randagument'],
    2,
    /no pipeline is called 'randagument'\. Did you mean randaugment\?/,
  ],
  ['a bad string of timm', ['-p', 'rand-x9'], 2, /^cv: timmRandAugment: /],
  ['a missing file', ['-p', 'no.json'], 1, /--pipeline no\.json: it does not exist/],
  ['a bad grid', ['-g', '0x4'], 2, /It must be rows and columns from 1 to 99, as 4x4/],
  ['a bad ending', ['-o', 'grid.gif'], 2, /--out grid\.gif must end in \.png, \.jpg/],
  ['a place that cannot be', ['-o', '/proc/x/grid.png'], 1, /--out \/proc\/x: it cannot be made/],
] as [string, string[], number, RegExp][])('%s is told in one line', async (_, args, expected, message) => {
  const {code, stderr} = await cv(['augment', photo, ...args]);
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd()).not.toContain('\n');
  expect(code).toBe(expected);
});
