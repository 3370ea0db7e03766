import {type Tensor2D, memory, tensor1d, tensor2d, tensor4d, valueAndGrad} from '@tensorflow/tfjs-core';
import {layers, sequential} from '@tensorflow/tfjs-layers';
import {expectClose} from '@cv/test-kit';
import {describeOnBackends} from '@cv/test-kit/backends';
import {expect, test} from 'vitest';
import fixture from '../../test/fixtures/losses.json' with {type: 'json'};
import {halvesOf, hashes, tinyNet} from '../../test/tiny.js';
import {Trainer} from '../trainer.js';
import {distillation} from './distillation.js';

// The fixture is torch's: /usr/bin/python3 tooling/torch/losses.py

/** Its logits are the images. */
const passThrough = () => sequential({layers: [layers.flatten({inputShape: [1, 1, 4]})]});

describeOnBackends(['cpu', 'wasm'], 'distillation', () => {
  test('loss and gradient are as in torch', () => {
    const batch = {
      images: tensor4d(fixture.teacher, [5, 1, 1, 4]),
      labels: tensor1d(fixture.labels, 'int32'),
    };
    const loss = distillation({teacher: passThrough(), temperature: 3, teacherPart: 0.7});
    const x = tensor2d(fixture.logits, fixture.shape as [number, number]);
    const before = memory().numTensors;
    const {value, grad} = valueAndGrad((y) => loss(y as Tensor2D, batch))(x);
    expect(memory().numTensors).toBe(before + 2);
    expectClose(value, fixture.distillation.loss, {relative: 1e-5});
    expectClose(grad.dataSync() as Float32Array, new Float32Array(fixture.distillation.gradient), {
      relative: 1e-5,
    });
  });

  test('a student learns from its teacher, who stays as it was', async () => {
    const [teacher, student] = [tinyNet('softmax'), tinyNet()];
    const before = hashes(teacher);
    const loss = distillation({teacher, teacherPart: 1});
    const trainer = new Trainer(student, {learningRate: 0.02, loss});
    const results = await trainer.fit({train: halvesOf, stepsPerEpoch: 10, epochs: 2});
    trainer.dispose();
    expect(results[1]!.loss).toBeLessThan(results[0]!.loss);
    expect(hashes(teacher)).toEqual(before);
  });

  test('refuses', () => {
    const teacher = passThrough();
    expect(() => distillation({teacher, temperature: 0})).toThrow(
      /temperature must be a finite number > 0; got 0/,
    );
    expect(() => distillation({teacher, teacherPart: 2})).toThrow(/teacherPart must be .* <= 1; got 2/);
    const batch = {images: tensor4d([1, 2, 3, 4], [1, 1, 1, 4]), labels: tensor1d([0], 'int32')};
    expect(() => distillation({teacher})(tensor2d([[1, 2]]), batch)).toThrow(
      'distillation: teacher must know as many classes as the student, 2; got 4.',
    );
  });
});
