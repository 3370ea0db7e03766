import {listFolders} from '#list-folder';
import {reason} from '../files/read.js';
import type {ImageDataset} from '../image-dataset.js';
import type {DecodeImageOptions} from '../image/decode-image.js';
import {decodeImage} from '../image/decode-image.js';

export interface ImageFolderOptions extends DecodeImageOptions {
  /** The classes in the order of their indices. By default the names of the folders, sorted. */
  classNames?: readonly string[];
}

/** Images in folders, read from disk one by one. */
export interface ImageFolder extends ImageDataset {
  readonly labels: Int32Array;
  /** The file of each image. */
  readonly files: readonly (string | File)[];
  /** Files whose names do not end like an image's, which were left out. */
  readonly ignored: readonly string[];
}

const IMAGE = /\.(jpe?g|png|webp|gif|bmp|avif|tiff?)$/i;

/**
 * A dataset of a folder of folders: each one is a class, its name the class's, the images below it (at any depth) the
 * samples. Hidden files are passed over.
 *
 * Nothing is decoded yet: in memory is the list of files alone.
 *
 * @param source A path (Node), or the Files of `<input type="file" webkitdirectory>`.
 * @throws Error naming the folder when it is missing or unreadable; RangeError when there are no classes, a class has no
 *   images, or `classNames` does not name the folders.
 *
 * @example
 * import {mkdir, copyFile, mkdtemp} from 'node:fs/promises';
 * import {imageFolder} from '@cv/datasets';
 * const root = await mkdtemp('/tmp/animals-');
 * for (const name of ['cat', 'bird']) {
 *   await mkdir(`${root}/${name}`);
 *   await copyFile(`data/photos/${name}.jpg`, `${root}/${name}/1.jpg`);
 * }
 * const animals = await imageFolder(root);
 * animals.classNames; // => ['bird', 'cat']
 * (await animals.image(1)).width; // => 512
 */
export async function imageFolder(
  source: string | readonly File[],
  {classNames, ...decoding}: ImageFolderOptions = {},
): Promise<ImageFolder> {
  const {name, folders} = await list(source);
  const classes = classNames ?? [...folders.keys()];
  checkClasses(name, classes, folders);
  const files: (string | File)[] = [];
  const labels: number[] = [];
  const ignored: string[] = [];
  for (const [label, className] of classes.entries()) {
    const before = files.length;
    for (const file of folders.get(className)!) {
      if (!IMAGE.test(nameOf(file))) ignored.push(nameOf(file));
      else {
        files.push(file);
        labels.push(label);
      }
    }
    if (files.length === before) {
      throw new RangeError(
        `imageFolder: ${name}: each class must have images; "${className}" has none. Add some (JPEG, PNG, WebP, GIF, BMP) or remove the folder.`,
      );
    }
  }
  return {
    length: files.length,
    classNames: [...classes],
    labels: Int32Array.from(labels),
    files,
    ignored,
    image: (index) => decodeImage(files[index]!, decoding),
    encoded: (index) => ({source: files[index]!, channels: decoding.channels}),
  };
}

type Folders = ReadonlyMap<string, readonly (string | File)[]>;

async function list(source: string | readonly File[]): Promise<{name: string; folders: Folders}> {
  if (typeof source === 'string') {
    try {
      return {name: source, folders: await listFolders(source)};
    } catch (error) {
      if (error instanceof TypeError) throw error;
      throw new Error(`imageFolder: ${source}: cannot be read: ${reason(error)}. Check the path.`, {
        cause: error,
      });
    }
  }
  if (!Array.isArray(source) || !source.every((file) => file instanceof File)) {
    throw new TypeError(
      `imageFolder: source must be the path of a folder or a list of Files; got ${typeof source}. Pass one of these.`,
    );
  }
  return {name: 'files', folders: byFolder(source)};
}

/** `animals/cat/1.jpg` and `animals/cat/more/2.jpg` are of the class `cat`. */
function byFolder(files: readonly File[]): Folders {
  const folders = new Map<string, File[]>();
  const visible = files.filter(
    (file) => !file.webkitRelativePath.split('/').some((part) => part.startsWith('.')),
  );
  for (const file of visible.toSorted((a, b) => (a.webkitRelativePath < b.webkitRelativePath ? -1 : 1))) {
    const [, className, ...rest] = file.webkitRelativePath.split('/');
    if (className === undefined || rest.length === 0) continue;
    folders.set(className, [...(folders.get(className) ?? []), file]);
  }
  return folders;
}

const nameOf = (file: string | File): string => (typeof file === 'string' ? file : file.webkitRelativePath);

function checkClasses(name: string, classes: readonly string[], folders: Folders): void {
  if (classes.length === 0) {
    throw new RangeError(
      `imageFolder: ${name}: must have a folder for each class; it has none. Put the images of a class into a folder of its name.`,
    );
  }
  const found = [...folders.keys()];
  const missing = classes.filter((className) => !folders.has(className));
  const unexpected = found.filter((className) => !classes.includes(className));
  if (missing.length > 0 || unexpected.length > 0 || new Set(classes).size < classes.length) {
    throw new RangeError(
      `imageFolder: ${name}: classNames must name each folder once; got [${classes.join(', ')}] for [${found.join(', ')}]. Correct the list.`,
    );
  }
}
