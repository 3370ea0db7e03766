// node classify-onnx.mjs model.onnx photo.png
import {decodeImage} from '@cv/datasets';
import {labels, preprocess} from '@cv/mobilenet-v2-imagenet';
import ort from 'onnxruntime-node';

const [model, photo] = process.argv.slice(2);
const {data, width, height} = await decodeImage(photo, {channels: 3});
const {mean, std} = preprocess;

// [height, width, channels], 0 ... 255 -> [1, channels, height, width], as the network was trained
const pixels = new Float32Array(data.length);
data.forEach((value, i) => {
  const channel = i % 3;
  const place = channel * height * width + (i - channel) / 3;
  pixels[place] = (value / 255 - mean[channel]) / std[channel];
});
const input = new ort.Tensor('float32', pixels, [1, 3, height, width]);

const session = await ort.InferenceSession.create(model);
const {logits} = await session.run({input}); // [1, 1000]
console.log(labels[logits.data.indexOf(Math.max(...logits.data))]);
