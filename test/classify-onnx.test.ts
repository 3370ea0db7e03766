import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {mobilenetV2} from '@cv/architectures';
import {architecture, metadata, weights} from '@cv/mobilenet-v2-imagenet';
import {loadStateDict, readTfjs} from '@cv/weights';
import {exportOnnx} from '@cv/weights/onnx';
import '@tensorflow/tfjs-backend-cpu';
import {setBackend} from '@tensorflow/tfjs-core';
import {expect, it, onTestFinished} from 'vitest';

// The program that the guide shows beside exportOnnx.

const root = resolve(import.meta.dirname, '..');

/** A user's project with the packages that the program imports; onnxruntime is one of @cv/weights' own. */
function project(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onnx-'));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(join(root, 'node_modules/@cv'), join(folder, 'node_modules/@cv'));
  const require = createRequire(join(root, 'packages/weights/package.json'));
  const runtime = dirname(require.resolve('onnxruntime-node/package.json'));
  symlinkSync(runtime, join(folder, 'node_modules/onnxruntime-node'));
  return folder;
}

it('onnxruntime names what is on a photo', async () => {
  await setBackend('cpu');
  const model = mobilenetV2(architecture.options);
  loadStateDict(model, await readTfjs(weights));
  model.setUserDefinedMetadata(metadata);
  const folder = project();
  const [program, file] = [join(folder, 'classify-onnx.mjs'), join(folder, 'model.onnx')];
  copyFileSync(join(import.meta.dirname, 'classify-onnx.mjs'), program);
  writeFileSync(file, await exportOnnx(model));
  const classify = (photo: string): string =>
    execFileSync(process.execPath, [program, file, join(root, 'data/photos', photo)], {encoding: 'utf8'});
  expect(classify('parrot_224.png').trim()).toBe('macaw');
  expect(classify('hot_dog_224.png').trim()).toBe('hotdog');
});
