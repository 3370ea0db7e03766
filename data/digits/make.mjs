// Writes the first test digit of each class as LABEL.png (28x28, grey).
//
//   node data/digits/make.mjs
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {gunzipSync} from 'node:zlib';
import sharp from 'sharp';

const read = (name) => gunzipSync(readFileSync(new URL(`../mnist/${name}`, import.meta.url)));
const images = read('t10k-images-idx3-ubyte.gz').subarray(16); // after magic, count, rows, columns
const labels = read('t10k-labels-idx1-ubyte.gz').subarray(8); // after magic, count

for (let label = 0; label < 10; label++) {
  const index = labels.indexOf(label);
  const pixels = images.subarray(index * 784, (index + 1) * 784);
  await sharp(pixels, {raw: {width: 28, height: 28, channels: 1}})
    .toColourspace('b-w')
    .png({compressionLevel: 9})
    .toFile(fileURLToPath(new URL(`${label}.png`, import.meta.url)));
}
