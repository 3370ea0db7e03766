import {adaptInputChannels, createModel} from '@cv/architectures';
import {expectClose, withoutDrawing} from '@cv/test-kit';
import {loadStateDict, toStateDict} from '@cv/weights';
import '@tensorflow/tfjs-backend-cpu';
import {expect, test} from 'vitest';

// Two packages that do not know each other have timm's rule: one for models, one for checkpoints.
test.each([1, 2, 4, 7])(
  'a model for %d channels is what its checkpoint becomes in another one',
  async (channels) => {
    const images = [32, 32, channels] as const;
    const model = createModel('mnasnet0_5', {inputShape: [32, 32, 3]});
    const loaded = withoutDrawing(() => createModel('mnasnet0_5', {inputShape: images}));
    const report = loadStateDict(loaded, await toStateDict(model), {adapt: {input: true}});
    expect(report.adapted).toEqual([{key: 'layers.0.weight', how: 'converted'}]);
    const adapted = adaptInputChannels(model, channels);
    adapted
      .getWeights()
      .forEach((weight, i) => expectClose(weight, loaded.getWeights()[i]!, {relative: 1e-6}));
    for (const each of [model, loaded, adapted]) each.dispose();
  },
);
