import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {ROOT, cv, finished, start, temporaryFolder} from './cv.js';

const temporary = temporaryFolder();
const model = join(temporary, 'model');
const tiny = ['train', 'mnist', '--limit', '512', '--epochs', '2', '--batch-size', '32', '--out'];
const digits = Array.from({length: 10}, (_, digit) => `data/digits/${digit}.png`);

const lines = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const sha = (folder: string) =>
  createHash('sha256')
    .update(readFileSync(join(folder, 'weights.bin')))
    .digest('hex');

let trained: Awaited<ReturnType<typeof cv>>;
beforeAll(async () => {
  trained = await cv([...tiny, model, '--json']);
});

test('train reports in JSON lines and saves a model that knows its labels and preprocessing', () => {
  expect(trained).toMatchObject({code: 0, stderr: ''});
  const events = lines(trained.stdout);
  expect(events.map(({event}) => event).filter((event) => event !== 'progress')).toEqual([
    'start',
    'epoch',
    'epoch',
    'test',
    'saved',
  ]);
  expect(events[0]).toMatchObject({
    model: 'lenet5',
    epochs: 2,
    images: 512,
    parameters: 61706,
    backend: 'wasm',
  });
  const losses = events.filter(({event}) => event === 'epoch').map(({loss}) => loss as number);
  expect(losses[1]).toBeLessThan(losses[0]!);
  const {accuracy} = events.find(({event}) => event === 'test')!;
  expect(accuracy).toBeGreaterThan(0.5);

  const {userDefinedMetadata} = JSON.parse(readFileSync(join(model, 'model.json'), 'utf8')) as {
    userDefinedMetadata: object;
  };
  expect(userDefinedMetadata).toMatchObject({
    labels: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
    preprocess: {size: [28, 28], channels: 1, darkGround: true},
    training: {dataset: 'mnist', model: 'lenet5', seed: 1, testAccuracy: accuracy},
  });
});

test('train with the same seed gives the same weights to the bit, over an old model; another seed does not', async () => {
  const again = join(temporary, 'again');
  expect((await cv([...tiny, again, '--seed', '2'])).code).toBe(0);
  const other = sha(again);
  const {code, stdout} = await cv([...tiny, again]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^lenet5 \(61,706 parameters\) on 512 images of mnist, backend wasm, seed 1\n/);
  expect(stdout).toMatch(
    /epoch 2\/2: loss [\d.]+, accuracy [\d.]+ %, \d+ s\ntest accuracy [\d.]+ % \(512 images/,
  );
  const file = existsSync(join(again, 'weights.bin')) ? 'weights.bin' : 'weights-2.bin';
  const digest = createHash('sha256')
    .update(readFileSync(join(again, file)))
    .digest('hex');
  expect(digest).toBe(sha(model));
  expect(digest).not.toBe(other);
});

test('evaluate counts the test images', async () => {
  const {code, stdout} = await cv(['evaluate', model, 'mnist', '--limit', '512', '--json']);
  expect(code).toBe(0);
  const result = lines(stdout).at(-1)!;
  const test = lines(trained.stdout).find(({event}) => event === 'test')!;
  expect(result).toMatchObject({event: 'evaluation', count: 512, accuracy: test.accuracy, loss: test.loss});
  expect((result.confusion as number[][]).flat().reduce((a, b) => a + b)).toBe(512);
});

test('evaluate shows a confusion matrix', async () => {
  const {stdout} = await cv(['evaluate', model, 'mnist', '--limit', '100', '--top-k', '2']);
  expect(stdout).toMatch(
    /^accuracy [\d.]+ % \(100 images, loss [\d.]+\)\ntop-2 accuracy [\d.]+ %\n\ntrue \\ predicted/,
  );
});

describe('predict', () => {
  test('gives labels and probabilities', async () => {
    const {code, stdout} = await cv(['predict', model, ...digits, '--top', '10', '--json']);
    expect(code).toBe(0);
    const predictions = lines(stdout) as unknown as {
      file: string;
      predictions: {label: string; probability: number}[];
    }[];
    expect(predictions.map(({file}) => file)).toEqual(digits);
    for (const {predictions: all} of predictions) {
      expect(all.reduce((sum, {probability}) => sum + probability, 0)).toBeCloseTo(1, 5);
      expect(all.map(({probability}) => probability)).toEqual(
        all.map(({probability}) => probability).toSorted((a, b) => b - a),
      );
    }
    const right = predictions.filter(({predictions: [best]}, digit) => best!.label === String(digit));
    expect(right.length).toBeGreaterThanOrEqual(6);
  });

  test('goes on after an image that it cannot read, and fails in the end', async () => {
    const broken = join(temporary, 'broken.png');
    writeFileSync(broken, 'no image');
    const {code, stdout, stderr} = await cv(['predict', model, broken, 'nowhere.png', digits[1]!]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^data\/digits\/1\.png +\d [\d.]+ %, \d [\d.]+ %, \d [\d.]+ %\n$/);
    expect(stderr).toMatch(/^cv: .*broken\.png: not an image.*\ncv: .*nowhere\.png: .*does not exist.*\n$/);
  });
});

test('summary takes a name or a folder', async () => {
  const [named, saved] = await Promise.all([cv(['summary', 'LeNet-5']), cv(['summary', model])]);
  expect(named).toMatchObject({code: 0, stderr: ''});
  expect(named.stdout).toContain('lenet5: 61,706 parameters');
  expect(saved.stdout).toBe(named.stdout);
});

test('models lists the architectures that a pattern fits', async () => {
  const {code, stdout: some} = await cv(['models', 'vgg1*Bn']);
  expect([code, some]).toEqual([0, 'vgg11Bn\nvgg13Bn\nvgg16Bn\nvgg19Bn\n']);
  const {stdout} = await cv(['models', '--json']);
  expect(lines(stdout)[0]!.names).toEqual(expect.arrayContaining(['lenet5', 'mnistCnn']));
  expect(await cv(['models', 'q*'])).toMatchObject({
    code: 2,
    stderr: "cv: no model fits 'q*'. cv models lists them all.\n",
  });
});

describe('a training that is interrupted', () => {
  const out = join(temporary, 'interrupted');
  const again = [...tiny, out, '--checkpoint-every', '0', '--resume'];

  test('by Ctrl-C before it began: exit code 130, nothing written', async () => {
    const child = start([...tiny, out]);
    setTimeout(() => child.kill('SIGINT'), 300);
    const {code} = await finished(child);
    expect([130, null]).toContain(code); // null: before there was anybody to catch it
    expect(existsSync(out)).toBe(false);
  });

  test('by Ctrl-C or killed, goes on with --resume, to the same weights to the bit', async () => {
    const first = start(again);
    first.stdout!.on('data', (text) => {
      if (String(text).includes('lenet5')) setTimeout(() => first.kill('SIGINT'), 200);
    });
    const stopped = await finished(first);
    expect(stopped).toMatchObject({code: 130, stderr: 'cv: stopped; go on with --resume.\n'});
    expect(stopped.stdout).toMatch(/^--resume: no training was interrupted in .*; starting from scratch\n/);
    expect(readdirSync(out)).toEqual(['checkpoint.safetensors']);

    const second = start(again);
    second.stdout!.once('data', () => setTimeout(() => second.kill('SIGKILL'), 200));
    expect((await finished(second)).stdout).toMatch(/, going on in epoch \d after \d+ steps\n/);
    expect(existsSync(join(out, 'checkpoint.safetensors'))).toBe(true);

    const {code, stdout} = await cv([...again, '--json']);
    expect(code).toBe(0);
    expect(lines(stdout)[0]).toMatchObject({event: 'start', resumed: true});
    expect(readdirSync(out).toSorted()).toEqual(['model.json', 'weights.bin']);
    expect(sha(out)).toBe(sha(model));
  });

  test('goes on with nothing but --resume: the images are where they were, and as many', async () => {
    const plain = join(temporary, 'plain');
    const data = join(ROOT, 'data/mnist');
    const first = start([...tiny, plain, '--data', data, '--checkpoint-every', '0'], {}, temporary);
    first.stdout!.once('data', () => setTimeout(() => first.kill('SIGINT'), 200));
    expect((await finished(first)).code).toBe(130);
    const {code, stdout, stderr} = await cv(
      ['train', 'mnist', '--resume', '--out', plain, '--json'],
      {},
      temporary,
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(lines(stdout)[0]).toMatchObject({event: 'start', resumed: true, images: 512, data});
    expect(lines(stdout).find(({event}) => event === 'test')).toMatchObject({images: 512});
    expect(sha(plain)).toBe(sha(model));
    expect(readFileSync(join(plain, 'model.json'), 'utf8')).not.toContain(data); // of no use elsewhere
  });

  test('does not go on as another training', async () => {
    const other = join(temporary, 'other');
    const child = start([...tiny, other, '--checkpoint-every', '0']);
    child.stdout!.once('data', () => setTimeout(() => child.kill('SIGINT'), 200));
    await finished(child);
    const {code, stderr} = await cv([...tiny, other, '--resume', '--seed', '7']);
    expect(stderr).toMatch(
      /^cv: --resume: the training in .*other has seed 1; got 7\. Leave the option out to go on/,
    );
    expect(code).toBe(2);
  });

  test('a damaged checkpoint is named', async () => {
    const damaged = join(temporary, 'damaged');
    mkdirSync(damaged);
    writeFileSync(join(damaged, 'checkpoint.safetensors'), 'no checkpoint');
    writeFileSync(join(damaged, 'weights.bin.0000-11.tmp'), 'half');
    const {code, stderr} = await cv([...tiny, damaged, '--resume']);
    expect(stderr).toMatch(/^cv: decodeCheckpoint: .*damaged.checkpoint\.safetensors: /);
    expect(code).toBe(1);
    expect(readdirSync(damaged)).toEqual(['checkpoint.safetensors']);
  });
});
