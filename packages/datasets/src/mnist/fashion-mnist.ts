import type {ArrayDataset} from '../image-dataset.js';
import type {MnistOptions} from './read-idx-dataset.js';
import {readIdxDataset} from './read-idx-dataset.js';

const SUMS = {
  train: {
    images: 'c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888',
    labels: 'bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9',
  },
  test: {
    images: '5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b',
    labels: '0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34',
  },
} as const;

const CLASSES = [
  'T-shirt/top',
  'Trouser',
  'Pullover',
  'Dress',
  'Coat',
  'Sandal',
  'Shirt',
  'Sneaker',
  'Bag',
  'Ankle boot',
] as const;

/**
 * Fashion-MNIST: photos of clothes in MNIST's format, harder than digits; 28x28, one channel. Its files have MNIST's names.
 * Debian has them as the package `dataset-fashion-mnist`.
 *
 * @throws As `mnist`.
 * @see arXiv:1708.07747
 */
export async function fashionMnist(options: MnistOptions): Promise<ArrayDataset> {
  return readIdxDataset('fashionMnist', options, SUMS, CLASSES);
}
