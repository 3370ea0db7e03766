// Writes models with random weights as PyTorch checkpoints, with images and the logits that they give here:
// what load_exported.py checks.
//
//   node tooling/torch/export_state_dict.mjs FOLDER     (after npm run build)
import {mkdirSync, writeFileSync} from 'node:fs';
import {createModel} from '@cv/architectures';
import {toStateDict, writeSafetensors} from '@cv/weights';
import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node tooling/torch/export_state_dict.mjs FOLDER');
  process.exit(2);
}
/** One of each family that has layers of its own; images of 64 pixels where the model takes them. */
const MODELS = [
  {name: 'resnet18', torchvision: 'resnet18', size: 64},
  {name: 'resnext50_32x4d', torchvision: 'resnext50_32x4d', size: 64},
  {name: 'alexnet', torchvision: 'alexnet', size: 224},
  {name: 'squeezenet1_1', torchvision: 'squeezenet1_1', size: 64},
  {name: 'googlenet', torchvision: 'googlenet', size: 64},
  {name: 'densenet121', torchvision: 'densenet121', size: 64},
  {name: 'mobilenetV2', torchvision: 'mobilenet_v2', size: 64},
  {name: 'mobilenetV3Small', torchvision: 'mobilenet_v3_small', size: 64},
  {name: 'mnasnet0_5', torchvision: 'mnasnet0_5', size: 64},
  {name: 'shufflenetV2X0_5', torchvision: 'shufflenet_v2_x0_5', size: 64},
  {name: 'efficientnetB0', torchvision: 'efficientnet_b0', size: 64},
  {name: 'regnetY400mf', torchvision: 'regnet_y_400mf', size: 64},
  {name: 'convnextTiny', torchvision: 'convnext_tiny', size: 64},
  {name: 'swinT', torchvision: 'swin_t', size: 64},
  {name: 'swinV2T', torchvision: 'swin_v2_t', size: 64},
  {name: 'maxvitT', torchvision: 'maxvit_t', size: 224},
  {name: 'vitB32', torchvision: 'vit_b_32', size: 224},
];
const CLASSES = 7;

await tf.setBackend('wasm');
mkdirSync(folder, {recursive: true});
const descriptions = [];
for (const {name, torchvision, size} of MODELS) {
  const model = createModel(name, {numClasses: CLASSES, inputShape: [size, size, 3], seed: 5});
  randomizeStatistics(model);
  writeFileSync(`${folder}/${name}.safetensors`, writeSafetensors(await toStateDict(model)));
  const images = tf.randomUniform([2, size, size, 3], -1, 1, 'float32', 11);
  const logits = model.predict(images);
  descriptions.push({
    name,
    torchvision,
    classes: CLASSES,
    shape: images.shape,
    images: [...(await images.data())],
    logits: [...(await logits.data())],
  });
  tf.dispose([images, logits]);
  model.dispose();
}
writeFileSync(`${folder}/models.json`, JSON.stringify(descriptions));

/** Norms as after a training: other than 0 and 1. */
function randomizeStatistics(model) {
  model.weights.forEach((weight, index) => {
    if (weight.shape.length !== 1 || weight.dtype !== 'float32') return;
    const positive = /(moving_variance|gamma)$/.test(weight.originalName);
    const values = tf.randomUniform(
      weight.shape,
      positive ? 0.8 : -0.2,
      positive ? 1.2 : 0.2,
      'float32',
      index,
    );
    weight.write(values);
    values.dispose();
  });
}
