import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {chmod, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import {layers, loadLayersModel, sequential, type LayersModel} from '@tensorflow/tfjs-layers';
import {beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {fileSystem} from './file-system.js';

const build = (units = 3): LayersModel =>
  sequential({layers: [layers.dense({units, inputShape: [2], name: 'fc', kernelInitializer: 'ones'})]});
const kernel = (model: LayersModel): number[] => [...model.getWeights()[0]!.dataSync()];

let folder: string;
beforeAll(async () => {
  await tf.setBackend('cpu');
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'file-system-'));
});

describe('fileSystem', () => {
  it('gives a saved model back, with its metadata', async () => {
    const model = build();
    model.setUserDefinedMetadata({labels: ['cat', 'dog'], preprocess: {mean: 0.5}});
    const directory = join(folder, 'made', 'on', 'saving');
    const {modelArtifactsInfo} = await model.save(fileSystem(directory));
    expect(modelArtifactsInfo.weightDataBytes).toBe((6 + 3) * 4);
    expect(await readdir(directory)).toEqual(['model.json', 'weights.bin']);
    const loaded = await loadLayersModel(fileSystem(directory));
    expect(kernel(loaded)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(loaded.getUserDefinedMetadata()).toEqual({labels: ['cat', 'dog'], preprocess: {mean: 0.5}});
  });

  it("writes TensorFlow.js' own format", async () => {
    await build().save(fileSystem(folder));
    const json = JSON.parse(await readFile(join(folder, 'model.json'), 'utf8'));
    expect(Object.keys(json)).toEqual(
      expect.arrayContaining(['modelTopology', 'format', 'generatedBy', 'weightsManifest']),
    );
    expect(json.format).toBe('layers-model');
    expect(json.weightsManifest).toEqual([
      {
        paths: ['weights.bin'],
        weights: [
          {name: 'fc/kernel', shape: [2, 3], dtype: 'float32'},
          {name: 'fc/bias', shape: [3], dtype: 'float32'},
        ],
      },
    ]);
    const floats = new Float32Array(new Uint8Array(await readFile(join(folder, 'weights.bin'))).buffer);
    expect([...floats]).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 0]);
  });

  it('replaces a model, any number of times', async () => {
    for (const units of [3, 4, 5, 6]) {
      await build(units).save(fileSystem(folder));
      expect(kernel(await loadLayersModel(fileSystem(folder)))).toHaveLength(2 * units);
      expect(await readdir(folder)).toHaveLength(2);
    }
  });

  it.each([
    ['uint8', 1, 2 / 255],
    ['uint16', 2, 2 / 65535],
    ['float16', 2, 2 ** -11],
  ] as const)('stores %s, which TensorFlow.js itself unpacks', async (quantization, bytes, error) => {
    const model = build();
    const values = [-1, -0.5, 0, 0.1, 0.7, 1];
    model.layers[0]!.setWeights([tf.tensor(values, [2, 3]), tf.tensor1d([0, 0.25, 0])]);
    await model.save(fileSystem(folder, {quantization}));
    expect((await readFile(join(folder, 'weights.bin'))).length).toBe(9 * bytes);
    const loaded = kernel(await loadLayersModel(fileSystem(folder)));
    loaded.forEach((value, i) => expect(Math.abs(value - values[i]!)).toBeLessThanOrEqual(error / 2 + 1e-7));
    expect(loaded[2]).toBe(0);
  });

  it('reads weights in several files and groups', async () => {
    await build().save(fileSystem(folder));
    const path = join(folder, 'model.json');
    const json = JSON.parse(await readFile(path, 'utf8'));
    const bytes = await readFile(join(folder, 'weights.bin'));
    const [kernelSpec, biasSpec] = json.weightsManifest[0].weights;
    json.weightsManifest = [
      {paths: ['a.bin', 'b.bin'], weights: [kernelSpec]}, // one tensor over two files
      {paths: ['c.bin'], weights: [biasSpec]},
    ];
    await writeFile(path, JSON.stringify(json));
    const cuts = [0, 10, 24, 36];
    for (const [i, name] of ['a', 'b', 'c'].entries()) {
      await writeFile(join(folder, `${name}.bin`), bytes.subarray(cuts[i], cuts[i + 1]));
    }
    expect(kernel(await loadLayersModel(fileSystem(folder)))).toEqual([1, 1, 1, 1, 1, 1]);
  });
});

describe('fileSystem: errors', () => {
  it.each<[string, (path: string) => Promise<unknown>, RegExp]>([
    [
      'without model.json',
      (path) => rm(join(path, 'model.json')),
      /fileSystem.load: .*model.json: it does not exist/,
    ],
    [
      'without weights',
      (path) => rm(join(path, 'weights.bin')),
      /fileSystem.load: .*weights.bin: it does not exist/,
    ],
    [
      'with truncated weights',
      (path) => truncate(join(path, 'weights.bin'), 30),
      /weights.bin must hold the 36 bytes that model.json lists; got 30/,
    ],
    [
      'with weights too long',
      (path) => writeFile(join(path, 'weights.bin'), new Uint8Array(40)),
      /must hold the 36 bytes that model.json lists; got 40/,
    ],
    [
      'with a truncated model.json',
      (path) => truncate(join(path, 'model.json'), 50),
      /model.json must be JSON/,
    ],
    [
      'with another JSON',
      (path) => writeFile(join(path, 'model.json'), '{}'),
      /model.json must hold a modelTopology and a weightsManifest/,
    ],
    [
      'with null as JSON',
      (path) => writeFile(join(path, 'model.json'), 'null'),
      /model.json must hold a modelTopology/,
    ],
  ])('names the file when loading a folder %s', async (_, damage, message) => {
    await build().save(fileSystem(folder));
    await damage(folder);
    await expect(loadLayersModel(fileSystem(folder))).rejects.toThrow(message);
  });

  it.each([
    ['../secret.bin', /group 0: paths must name files beside .*model.json; got "..\/secret.bin"/],
    ['/etc/hostname', /group 0: paths must name files beside .*model.json; got "\/etc\/hostname"/],
    ['a/../../b.bin', /paths must name files beside/],
    ['https://example.com/weights.bin', /paths must name files beside/],
  ])('reads nothing outside the folder: %s', async (path, message) => {
    await build().save(fileSystem(join(folder, 'model')));
    await writeFile(join(folder, 'secret.bin'), await readFile(join(folder, 'model', 'weights.bin')));
    const file = join(folder, 'model', 'model.json');
    const json = JSON.parse(await readFile(file, 'utf8'));
    json.weightsManifest[0].paths = [path];
    await writeFile(file, JSON.stringify(json));
    await expect(loadLayersModel(fileSystem(join(folder, 'model')))).rejects.toThrow(message);
  });

  it('names a type that it does not know', async () => {
    await build().save(fileSystem(folder));
    const file = join(folder, 'model.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replaceAll('"dtype":"float32"}', '"dtype":"float8"}'));
    await expect(loadLayersModel(fileSystem(folder))).rejects.toThrow(
      /^fileSystem.load: .*model.json: entry "fc\/kernel": dtype must be float32, int32 or bool; got "float8"/,
    );
  });

  it('names the path that is in the way of saving', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(build().save(fileSystem(file))).rejects.toThrow(
      /fileSystem.save: .*file: a file of that name/,
    );
    await expect(build().save(fileSystem(join(file, 'sub')))).rejects.toThrow(
      /fileSystem.save: .*a part of the path is a file/,
    );
    await mkdir(join(folder, 'model', 'weights.bin', 'x'), {recursive: true});
    await expect(build().save(fileSystem(join(folder, 'model')))).rejects.toThrow(
      /fileSystem.save: .*weights.bin.*: /,
    );
    expect(await readdir(join(folder, 'model'))).toEqual(['weights.bin']); // no temporary file is left
  });

  it.skipIf(process.getuid?.() === 0)('says that permission is missing', async () => {
    await chmod(folder, 0o500);
    await expect(build().save(fileSystem(folder))).rejects.toThrow(/fileSystem.save: .*: permission denied/);
  });
});

describe('fileSystem: killed while saving', () => {
  it('leaves a whole model, the old one or the new one', async () => {
    const script = `
      import '@tensorflow/tfjs-backend-cpu';
      import {layers, sequential} from '@tensorflow/tfjs-layers';
      import {fileSystem} from '@cv/weights/node';
      for (let round = 0; ; round++) {
        const bias = round % 2 ? 'ones' : 'zeros'; // kernel and bias of one round agree
        const model = sequential({layers: [layers.dense({units: 50_000 + round % 2, inputShape: [2], kernelInitializer: bias, biasInitializer: bias})]});
        await model.save(fileSystem(process.argv[1]));
        if (round === 2) console.log('saving');
        model.dispose();
      }`;
    for (let attempt = 0; attempt < 5; attempt++) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder], {
        cwd: import.meta.dirname,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      await once(child.stdout, 'data');
      await new Promise((done) => setTimeout(done, 3 + attempt * 7));
      child.kill('SIGKILL');
      await once(child, 'exit');
      const model = await loadLayersModel(fileSystem(folder));
      const [weights, bias] = model.getWeights().map((weight) => new Set(weight.dataSync()));
      expect(weights!.size).toBe(1);
      expect(weights).toEqual(bias);
      model.dispose();
    }
  });
});
