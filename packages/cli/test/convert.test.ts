import {copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import '@tensorflow/tfjs-backend-cpu';
import {resnet18} from '@cv/architectures';
import {type StateDict, readSafetensors, toStateDict, writeSafetensors} from '@cv/weights';
import {setBackend} from '@tensorflow/tfjs-core';
import {beforeAll, describe, expect, test} from 'vitest';
import {cv, ROOT, temporaryFolder} from './cv.js';
import {saveUntrained} from './saved-model.js';

interface OnnxTensor {
  data: Float32Array;
}
interface Runtime {
  InferenceSession: {
    create(file: string): Promise<{run(feeds: {input: OnnxTensor}): Promise<{logits: OnnxTensor}>}>;
  };
  Tensor: new (type: 'float32', data: Float32Array, dims: readonly number[]) => OnnxTensor;
}

// A development dependency of @cv/weights alone.
const {InferenceSession, Tensor} = createRequire(join(ROOT, 'packages/weights/package.json'))(
  'onnxruntime-node',
) as Runtime;

const temporary = temporaryFolder();
const at = (...names: string[]) => join(temporary, ...names);

interface ModelJson {
  userDefinedMetadata: {labels: string[]; preprocess: object};
}
const described = (folder: string) =>
  (JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as ModelJson).userDefinedMetadata;

describe('a saved model', () => {
  beforeAll(() => saveUntrained(at('digits')));

  test("becomes weights under PyTorch's names, and from them the same model again", async () => {
    const out = await cv(['convert', at('digits'), at('lenet5.safetensors')]);
    expect(out).toMatchObject({code: 0, stderr: ''});
    expect(out.stdout).toMatch(/lenet5\.safetensors: 61,706 parameters, 10 classes\n$/);
    const entries = await readSafetensors(at('lenet5.safetensors'));
    expect([...entries].map(([name, {shape}]) => [name, shape])).toEqual([
      ['conv1.weight', [6, 1, 5, 5]],
      ['conv1.bias', [6]],
      ['conv2.weight', [16, 6, 5, 5]],
      ['conv2.bias', [16]],
      ['fc1.weight', [120, 400]],
      ['fc1.bias', [120]],
      ['fc2.weight', [84, 120]],
      ['fc2.bias', [84]],
      ['fc3.weight', [10, 84]],
      ['fc3.bias', [10]],
    ]);
    const back = await cv(['convert', at('lenet5.safetensors'), at('again'), '--json']);
    expect(back).toMatchObject({code: 0, stderr: ''});
    expect(JSON.parse(back.stdout)).toMatchObject({event: 'converted', parameters: 61706, classes: 10});
    expect(readdirSync(at('again')).toSorted()).toEqual(['model.json', 'weights.bin']);
    expect(readFileSync(at('again', 'weights.bin'))).toEqual(readFileSync(at('digits', 'weights.bin')));
    expect(described(at('again'))).toEqual(described(at('digits')));
  });

  test('becomes ONNX that onnxruntime runs to the same probabilities', async () => {
    expect(await cv(['convert', at('digits'), at('digits.onnx')])).toMatchObject({code: 0, stderr: ''});
    const session = await InferenceSession.create(at('digits.onnx'));
    const black = Float32Array.from({length: 784}, () => -0.1307 / 0.3081);
    const {logits} = await session.run({input: new Tensor('float32', black, [1, 1, 28, 28])});
    const powers = Array.from(logits.data, Math.exp);
    const total = powers.reduce((a, b) => a + b);
    const sharp = (await import('sharp')).default;
    await sharp({create: {width: 28, height: 28, channels: 3, background: 'black'}}).toFile(at('black.png'));
    const {stdout} = await cv(['predict', at('digits'), at('black.png'), '--top', '10', '--json']);
    const {predictions} = JSON.parse(stdout) as {predictions: {label: string; probability: number}[]};
    expect(predictions).toHaveLength(10);
    for (const {label, probability} of predictions) {
      expect(powers[Number(label)]! / total).toBeCloseTo(probability, 5);
    }
  });
});

describe('weights of ResNet-18 from a file', () => {
  const file = at('resnet18-0123abcd.safetensors');
  const photos = at('photos');
  let entries: StateDict;

  beforeAll(async () => {
    await setBackend('cpu');
    const model = resnet18({numClasses: 3, seed: 5});
    entries = await toStateDict(model);
    model.dispose();
    writeFileSync(file, writeSafetensors(entries));
    for (const [name, files] of Object.entries({
      bird: ['parrot', 'owl', 'bird'],
      other: ['cat', 'hot_dog', 'sunflower'],
    })) {
      mkdirSync(join(photos, name), {recursive: true});
      for (const photo of files) {
        copyFileSync(join(ROOT, `data/photos/${photo}.jpg`), join(photos, name, `${photo}.jpg`));
      }
    }
  });

  test('become a saved model: the architecture by the name of the file, the classes by the classifier', async () => {
    writeFileSync(at('labels.txt'), 'cat\ndog\nowl\n');
    const args = ['convert', file, at('resnet'), '--labels', at('labels.txt')];
    expect(await cv(args)).toMatchObject({code: 0, stderr: ''});
    expect(described(at('resnet'))).toEqual({
      labels: ['cat', 'dog', 'owl'],
      preprocess: {
        size: [224, 224],
        channels: 3,
        mean: [0.485, 0.456, 0.406],
        std: [0.229, 0.224, 0.225],
        fit: 'cover',
        crop: 0.875,
      },
    });
    const {code, stdout} = await cv(['predict', at('resnet'), 'data/photos/cat.jpg']);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/ (cat|dog|owl) [\d.]+ %/)]);
  });

  /** A weight of what `cv train` saved, under PyTorch's name. */
  async function trainedWeight(name: string, more: string[]): Promise<Float32Array> {
    const out = at(`trained-${more.length}`);
    const shared = ['--views', '1', '--epochs', '2', '--json'];
    const args = ['train', photos, '-m', 'resnet18', '-w', file, '--out', out, ...shared, ...more];
    const {code, stdout, stderr} = await cv(args);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout.split('\n')[0]!)).toMatchObject({event: 'start', model: 'resnet18'});
    expect(await cv(['convert', out, `${out}.safetensors`])).toMatchObject({code: 0, stderr: ''});
    return (await readSafetensors(`${out}.safetensors`)).get(name)!.data as Float32Array;
  }

  test('are what a classifier of photos is built on, to the bit', async () => {
    expect(await trainedWeight('conv1.weight', [])).toEqual(entries.get('conv1.weight')!.data);
  });

  test('move when everything learns, a little', async () => {
    // The head alone learns next to nothing at this rate, so that an epoch of everything is better, and kept.
    const [before, after] = [
      entries.get('conv1.weight')!.data,
      await trainedWeight('conv1.weight', ['-f', '3', '--learning-rate', '0.00001']),
    ];
    const changes = Array.from(after, (value, i) => Math.abs(value - Number(before[i])));
    expect(Math.max(...changes)).toBeGreaterThan(0);
    expect(Math.max(...changes)).toBeLessThan(0.01);
  });
});

test.each([
  [
    'of no architecture',
    () => ['convert', at('labels.txt'), at('x')],
    2,
    /its name is of no architecture\. .*--model NAME/,
  ],
  ['of no known kind', () => ['convert', 'lenet5.zip', at('x')], 2, /lenet5\.zip must end in \.safetensors/],
  [
    'of another architecture',
    () => ['convert', at('lenet5.safetensors'), at('x'), '-m', 'mnist-cnn'],
    1,
    /must hold weights of mnistCnn; '.*' and \d+ others are missing or of another shape/,
  ],
  [
    'to a format that is not written',
    () => ['convert', at('digits'), at('x.pth')],
    2,
    /must end in \.safetensors or \.onnx/,
  ],
  [
    'of a saved model with --model',
    () => ['convert', at('digits'), at('x.onnx'), '-m', 'lenet5'],
    2,
    /a saved model has its own/,
  ],
  [
    'with too few labels',
    () => {
      writeFileSync(at('few.txt'), 'a\nb\n');
      return ['convert', at('lenet5.safetensors'), at('x'), '--labels', at('few.txt')];
    },
    1,
    /few\.txt must have 10 lines, one a class; it has 2/,
  ],
  [
    'to a folder of somebody else',
    () => ['convert', at('lenet5.safetensors'), at('photos')],
    1,
    /^cv: convert to .*photos: it is not empty and holds no model\. Choose another folder\./,
  ],
] as [string, () => string[], number, RegExp][])(
  'weights %s are told in one line',
  async (_, args, expected, message) => {
    const {code, stderr} = await cv(args());
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(code).toBe(expected);
  },
);

test('folders that were made for a model that did not come are gone', () => {
  expect(readdirSync(temporary)).not.toContain('x');
});
