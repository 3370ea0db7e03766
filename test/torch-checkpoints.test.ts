import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {createModel} from '@cv/architectures';
import {expectClose, parityInput} from '@cv/test-kit';
import {loadStateDict, readPytorch, readSafetensors} from '@cv/weights';
import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest';
import {nameOf} from './architectures/torchvision.js';
import {decode} from './architectures/parity.js';

const root = resolve(import.meta.dirname, '..');
const python = '/usr/bin/python3'; // Debian's, for which its torch is
const hasTorch = spawnSync(python, ['-c', 'import torchvision']).status === 0;
/** Six families. */
const MODELS = [
  'resnet18',
  'squeezenet1_1',
  'mobilenet_v3_small',
  'shufflenet_v2_x0_5',
  'regnet_y_400mf',
  'swin_t',
];
/** Takes torch, and a minute. */
const withTorch = hasTorch && process.env['CV_PARITY'] === 'all';

interface Description {
  torchvision: string;
  classes: number;
  seed: number;
  shape: [number, number, number, number];
  logits: string;
}

beforeAll(async () => {
  await tf.setBackend('wasm');
});

/** Loads a checkpoint that torch wrote into the model of its name, and compares logits with torch's. */
async function expectTorchLogits(folder: string, torchvision: string, file: string): Promise<void> {
  const described = JSON.parse(readFileSync(join(folder, `${torchvision}.json`), 'utf8')) as Description;
  const {classes, seed, shape, logits} = described;
  const model = createModel(nameOf(torchvision), {
    numClasses: classes,
    inputShape: [shape[1], shape[2], shape[3]],
  });
  const path = join(folder, file);
  const entries = await (file.endsWith('.safetensors') ? readSafetensors(path) : readPytorch(path));
  expect(loadStateDict(model, entries).loaded).toHaveLength(model.weights.length);
  const output = model.predict(parityInput(shape, seed)) as tf.Tensor;
  expectClose(output, decode(logits), {relative: 1e-4});
  model.dispose();
}

describe('checkpoints that torch wrote of torchvision’s models', () => {
  test('a committed one gives torch’s logits', () =>
    expectTorchLogits(join(import.meta.dirname, 'fixtures'), 'shufflenet_v2_x0_5', 'shufflenet_v2_x0_5.pth'));

  describe.skipIf(!withTorch)('of six families, in three formats (with torch, in the slow suite)', () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'checkpoints-'));
      execFileSync(python, ['tooling/torch/zoo_checkpoints.py', folder, ...MODELS], {
        cwd: root,
        stdio: 'ignore',
      });
    }, 300_000);
    afterAll(() => rmSync(folder, {recursive: true}));

    test.each(
      MODELS.flatMap((name) =>
        ['.pth', '-legacy.pth', '.safetensors'].map((ending) => [name, ending] as const),
      ),
    )('%s%s', (name, ending) => expectTorchLogits(folder, name, name + ending));
  });
});

describe.skipIf(!withTorch)('our checkpoints in torch (with torch, in the slow suite)', () => {
  test('load strictly and give our logits', () => {
    const folder = mkdtempSync(join(tmpdir(), 'exported-'));
    onTestFinished(() => rmSync(folder, {recursive: true}));
    execFileSync(process.execPath, ['tooling/torch/export_state_dict.mjs', folder], {
      cwd: root,
      stdio: 'ignore',
    });
    const printed = execFileSync(python, ['tooling/torch/load_exported.py', folder], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(printed.trim().split('\n').length).toBeGreaterThan(10); // one line a model; it fails where one is off
  }, 600_000);
});
