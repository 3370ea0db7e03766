import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {fashionMnist} from './fashion-mnist.js';

/** Two images of 1x2 as IDX files. */
async function made(labels: number[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fashion-'));
  const images = [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2, 1, 2, 3, 4];
  await writeFile(join(folder, 't10k-images-idx3-ubyte.gz'), gzipSync(Uint8Array.from(images)));
  await writeFile(
    join(folder, 't10k-labels-idx1-ubyte.gz'),
    gzipSync(Uint8Array.from([0, 0, 8, 1, 0, 0, 0, labels.length, ...labels])),
  );
  return folder;
}

describe('fashionMnist', () => {
  it('reads files in its format, and names the clothes', async () => {
    const test = await fashionMnist({source: await made([9, 1]), split: 'test', verify: false});
    expect([test.length, test.imageShape, [...test.images]]).toEqual([2, [1, 2, 1], [1, 2, 3, 4]]);
    expect([...test.labels].map((label) => test.classNames[label])).toEqual(['Ankle boot', 'Trouser']);
  });

  it('refuses files that are not the original', async () => {
    await expect(fashionMnist({source: await made([9, 1]), split: 'test'})).rejects.toThrow(
      /^fashionMnist: .*ubyte.gz: the SHA-256 sum of the unpacked file must be /,
    );
    await expect(fashionMnist({source: await made([9]), split: 'test', verify: false})).rejects.toThrow(
      'fashionMnist: images and labels must be of one number; got 2 and 1',
    );
  });

  const folder = process.env.CV_FASHION_MNIST;
  it.skipIf(!folder)('reads the original (where CV_FASHION_MNIST names its folder)', async () => {
    const train = await fashionMnist({source: folder!});
    const counts = train.classNames.map((_, label) => train.labels.filter((other) => other === label).length);
    expect(counts).toEqual(Array.from({length: 10}, () => 6000));
    expect((await fashionMnist({source: folder!, split: 'test'})).length).toBe(10000);
  });
});
