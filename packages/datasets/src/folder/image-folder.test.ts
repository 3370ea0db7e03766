import {copyFile, mkdir, mkdtemp, symlink, writeFile} from 'node:fs/promises';
import {existsSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import '@tensorflow/tfjs-backend-cpu';
import {dispose, setBackend} from '@tensorflow/tfjs-core';
import {encode as encodeBmp} from 'fast-bmp';
import sharp from 'sharp';
import {beforeEach, describe, expect, it} from 'vitest';
import {batches} from '../batches.js';
import {imageFolder} from './image-folder.js';

const pixels = Uint8Array.of(255, 0, 0, 0, 255, 0, 0, 0, 255, 10, 20, 30); // 2x2 RGB
const picture = () => sharp(pixels, {raw: {width: 2, height: 2, channels: 3}});

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'folder-'));
});

async function put(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(join(root, path, '..'), {recursive: true});
  await writeFile(join(root, path), content);
}

describe('imageFolder', () => {
  it('takes folders as classes, sorted, with the images below them', async () => {
    const png = await picture().png().toBuffer();
    for (const path of ['zebra/a.png', 'Cat/b.PNG', 'ant/z.png', 'ant/deep/er/a.png', 'ant/b.png'])
      await put(path, png);
    const {length, classNames, labels, files, ignored} = await imageFolder(root);
    expect([length, classNames, [...labels], ignored]).toEqual([
      5,
      ['Cat', 'ant', 'zebra'],
      [0, 1, 1, 1, 2],
      [],
    ]);
    expect(files).toEqual(
      ['Cat/b.PNG', 'ant/b.png', 'ant/deep/er/a.png', 'ant/z.png', 'zebra/a.png'].map((path) =>
        join(root, path),
      ),
    );
  });

  it('passes over hidden files, loose files and names that are no image’s, and names the latter', async () => {
    const png = await picture().png().toBuffer();
    for (const path of ['a/1.png', 'a/.hidden.png', '.git/x.png', 'loose.png']) await put(path, png);
    await put('a/notes.txt', 'x');
    const {length, ignored} = await imageFolder(root);
    expect([length, ignored]).toEqual([1, [join(root, 'a/notes.txt')]]);
  });

  it('follows links to folders', async () => {
    await put('elsewhere/real/1.png', await picture().png().toBuffer());
    await mkdir(join(root, 'set'));
    await symlink(join(root, 'elsewhere/real'), join(root, 'set', 'linked'));
    expect((await imageFolder(join(root, 'set'))).classNames).toEqual(['linked']);
  });

  it.each<[string, () => Promise<Uint8Array>]>([
    ['png', () => picture().png().toBuffer()],
    ['webp', () => picture().webp({lossless: true}).toBuffer()],
    ['gif', () => picture().gif().toBuffer()],
    ['tiff', () => picture().tiff({compression: 'lzw'}).toBuffer()],
    [
      'bmp',
      async () =>
        encodeBmp({
          data: pixels,
          width: 2,
          height: 2,
          channels: 3,
          components: 3,
          bitsPerPixel: 24,
          compression: 0,
          colorMasks: [],
          xPixelsPerMeter: 2835,
          yPixelsPerMeter: 2835,
        }),
    ],
  ])('reads %s', async (type, encode) => {
    await put(`a/1.${type}`, await encode());
    const image = await (await imageFolder(root)).image(0);
    expect([image.width, image.height, image.channels]).toEqual([2, 2, 3]);
    expect([...image.data]).toEqual([...pixels]);
  });

  it('takes classes in an order that is given', async () => {
    const png = await picture().png().toBuffer();
    for (const path of ['a/1.png', 'b/1.png']) await put(path, png);
    expect([...(await imageFolder(root, {classNames: ['b', 'a']})).labels]).toEqual([0, 1]);
    const {files} = await imageFolder(root, {classNames: ['b', 'a']});
    expect(files[0]).toBe(join(root, 'b/1.png'));
  });

  it('gives grey images if asked', async () => {
    await put('a/1.png', await picture().png().toBuffer());
    expect((await (await imageFolder(root, {channels: 1})).image(0)).channels).toBe(1);
  });

  it('takes the files of a folder that was chosen in a browser', async () => {
    const png = await picture().png().toBuffer();
    const file = (path: string): File =>
      Object.defineProperty(new File([png], path), 'webkitRelativePath', {value: path});
    const chosen = ['set/b/1.png', 'set/a/x/2.png', 'set/a/1.png', 'set/.git/3.png', 'set/readme.md'].map(
      file,
    );
    const {classNames, labels, image} = await imageFolder(chosen);
    expect([classNames, [...labels]]).toEqual([
      ['a', 'b'],
      [0, 0, 1],
    ]);
    expect((await image(2)).width).toBe(2);
  });
});

describe('imageFolder: what goes wrong', () => {
  it('names a folder that is missing, a file, or without classes', async () => {
    await expect(imageFolder(join(root, 'no'))).rejects.toThrow(
      /imageFolder: .*no: cannot be read: it does not exist/,
    );
    await put('file', 'x');
    await expect(imageFolder(join(root, 'file'))).rejects.toThrow('a part of the path is a file');
    await expect(imageFolder(root)).rejects.toThrow(
      /imageFolder: .*: must have a folder for each class; it has none/,
    );
    await expect(imageFolder(3 as never)).rejects.toThrow(
      'imageFolder: source must be the path of a folder or a list of Files',
    );
  });

  it('names a class without images, and classNames that do not fit', async () => {
    await put('a/1.png', await picture().png().toBuffer());
    for (const classNames of [['a', 'b'], [], ['b'], ['a', 'a']]) {
      await expect(imageFolder(root, {classNames})).rejects.toThrow(RangeError);
    }
    await put('empty/notes.txt', '');
    await expect(imageFolder(root)).rejects.toThrow('each class must have images; "empty" has none');
  });

  it('names a broken image when its turn comes, or skips it', async () => {
    await setBackend('cpu');
    const png = await picture().png().toBuffer();
    await put('a/1.png', png);
    await put('a/2.png', png.subarray(0, 40));
    await put('a/3.png', png);
    const folder = await imageFolder(root);
    await expect(folder.image(1)).rejects.toThrow(/decodeImage: .*2.png: not an image that can be decoded/);
    const skipped: number[] = [];
    for await (const {images, labels} of batches(folder, {
      onError: 'skip',
      onSkip: ({index}) => skipped.push(index),
    })) {
      expect(images.shape).toEqual([2, 2, 2, 3]);
      dispose([images, labels]);
    }
    expect(skipped).toEqual([1]);
  });

  const hymenoptera = join(process.env.CV_LOCAL_DATA ?? '../shared/data', 'hymenoptera');
  it.skipIf(!existsSync(hymenoptera))('reads photos as they come (local data)', async () => {
    const train = await imageFolder(join(hymenoptera, 'train'));
    expect([train.length, train.classNames, (await imageFolder(join(hymenoptera, 'val'))).length]).toEqual([
      244,
      ['ants', 'bees'],
      153,
    ]);
    const shapes = await Promise.all([0, 100, 243].map(async (index) => (await train.image(index)).channels));
    expect(shapes).toEqual([3, 3, 3]);
  });
});

describe('imageFolder: size', () => {
  it('keeps only the list of files', async () => {
    const png = await picture().png().toBuffer();
    await put('a/0.png', png);
    await Promise.all(
      Array.from({length: 2000}, (_, i) => copyFile(join(root, 'a/0.png'), join(root, `a/${i}.png`))),
    );
    const before = process.memoryUsage();
    const {length} = await imageFolder(root);
    const after = process.memoryUsage();
    expect(length).toBe(2000);
    expect(after.arrayBuffers + after.external - before.arrayBuffers - before.external).toBeLessThan(
      2_000_000,
    );
  });
});
