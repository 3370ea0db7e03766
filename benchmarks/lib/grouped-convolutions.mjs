// Ways to compute a grouped convolution from what TensorFlow.js has. Each takes x [batch, height, width, channels],
// kernel [kernelHeight, kernelWidth, channels / groups, filters], groups, stride and explicit padding of one number.
import * as tf from '@tensorflow/tfjs-core';

const sides = (padding) => [
  [0, 0],
  [padding, padding],
  [padding, padding],
  [0, 0],
];

/** One convolution a group. */
export function slices(x, kernel, groups, stride, padding) {
  return chunks(x, kernel, groups, stride, padding, 1);
}

/** `together` groups at a time, as a dense convolution whose kernel is zero between groups. */
export function chunks(x, kernel, groups, stride, padding, together) {
  const [height, width, groupChannels, filters] = kernel.shape;
  const count = groups / together;
  const chunkChannels = groupChannels * together;
  const chunkFilters = filters / count;
  const mask = together > 1 ? blockMask(groupChannels, filters / groups, together) : undefined;
  const outputs = Array.from({length: count}, (_, chunk) => {
    const pixels =
      count === 1
        ? x
        : tf.slice(x, [0, 0, 0, chunk * chunkChannels], [...x.shape.slice(0, 3), chunkChannels]);
    const taps =
      count === 1
        ? kernel
        : tf.slice(kernel, [0, 0, 0, chunk * chunkFilters], [height, width, groupChannels, chunkFilters]);
    const dense = mask ? tf.mul(tf.concat(Array(together).fill(taps), 2), mask) : taps;
    return tf.conv2d(pixels, dense, stride, sides(padding));
  });
  return count === 1 ? outputs[0] : tf.concat(outputs, 3);
}

/** All groups at once: one dense convolution, `groups` times the multiplications. */
export function blockDiagonal(x, kernel, groups, stride, padding) {
  return chunks(x, kernel, groups, stride, padding, groups);
}

/** Chunks of at most `channels` channels. */
export function chunksOf(channels) {
  return function chunked(x, kernel, groups, stride, padding) {
    let together = groups;
    while (together > 1 && (together * kernel.shape[2] > channels || groups % together)) together--;
    return chunks(x, kernel, groups, stride, padding, together);
  };
}

function blockMask(groupChannels, groupFilters, groups) {
  const channels = groups * groupChannels;
  const filters = groups * groupFilters;
  const values = new Float32Array(channels * filters);
  for (let channel = 0; channel < channels; channel++) {
    const first = Math.floor(channel / groupChannels) * groupFilters;
    values.fill(1, channel * filters + first, channel * filters + first + groupFilters);
  }
  return tf.tensor2d(values, [channels, filters]);
}

/** A depthwise convolution in which each channel meets every filter of its group, summed over the group's channels. */
export function depthwiseSum(x, kernel, groups, stride, padding) {
  const [height, width, groupChannels, filters] = kernel.shape;
  const groupFilters = filters / groups;
  // [h, w, c, G, f] -> [h, w, G, c, f]: the multiplier's filters of channel c of group G.
  const grouped = tf.transpose(
    tf.reshape(kernel, [height * width, groupChannels, groups, groupFilters]),
    [0, 2, 1, 3],
  );
  const taps = tf.reshape(grouped, [height, width, groups * groupChannels, groupFilters]);
  const y = tf.depthwiseConv2d(x, taps, stride, sides(padding));
  const [batch, outHeight, outWidth] = y.shape;
  const byGroup = tf.reshape(y, [batch * outHeight * outWidth, groups, groupChannels, groupFilters]);
  return tf.reshape(tf.sum(byGroup, 2), [batch, outHeight, outWidth, filters]);
}

/** Windows side by side (im2col), then one matrix product a group as a batch of `groups`. */
export function batchedMatMul(x, kernel, groups, stride, padding) {
  const [height, width, groupChannels, filters] = kernel.shape;
  const padded = tf.pad(x, sides(padding));
  const [batch, rows, columns, channels] = padded.shape;
  const outHeight = Math.floor((rows - height) / stride) + 1;
  const outWidth = Math.floor((columns - width) / stride) + 1;
  const shifted = [];
  for (let i = 0; i < height; i++) {
    for (let j = 0; j < width; j++) {
      const size = [batch, (outHeight - 1) * stride + 1, (outWidth - 1) * stride + 1, channels];
      const window = tf.slice(padded, [0, i, j, 0], size);
      shifted.push(stride === 1 ? window : everyNth(window, stride));
    }
  }
  const pixels = batch * outHeight * outWidth;
  const taps = height * width * groupChannels;
  const byGroup = tf.reshape(tf.concat(shifted, 3), [pixels, height * width, groups, groupChannels]);
  const patches = tf.reshape(tf.transpose(byGroup, [2, 0, 1, 3]), [groups, pixels, taps]);
  const filtersByGroup = tf.transpose(tf.reshape(kernel, [taps, groups, filters / groups]), [1, 0, 2]);
  const products = tf.matMul(patches, filtersByGroup); // [groups, pixels, filters / groups]
  return tf.reshape(tf.transpose(products, [1, 0, 2]), [batch, outHeight, outWidth, filters]);
}

/** By a pool of one pixel, since stridedSlice has no gradient. */
function everyNth(x, stride) {
  return tf.avgPool(x, 1, stride, 'valid');
}
