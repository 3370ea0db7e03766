import {type StreamSource, nameOfSource} from '../files/open-stream.js';
import {type TarFile, readTar} from './read-tar.js';

/** A sample as it lies in a shard: an image file, not decoded yet, and its class. */
export interface ShardSample {
  /** The name that its files share. */
  readonly key: string;
  /** The image file's bytes. */
  readonly image: Uint8Array;
  /** The class index. */
  readonly label: number;
}

const IMAGE = /^(jpe?g|png|webp|gif|bmp)$/i;

/**
 * The samples of tar archives in WebDataset's layout, streamed: `0001.jpg` and `0001.cls` beside each other are a sample,
 * the `.cls` file holding the class index as text. Archives may be gzipped. Samples without an image or a class are an
 * error; other files are passed over.
 *
 * @param sources Paths (Node), URLs or Blobs, read one after another.
 * @throws TypeError for no list; Error naming the archive and the entry or the sample when one is missing, damaged or incomplete.
 * @see https://github.com/webdataset/webdataset
 *
 * @example
 * import {packTar} from 'modern-tar';
 * import {tarShards} from '@cv/datasets';
 * const file = (name, body) => ({header: {name, type: 'file', size: body.length}, body});
 * const shard = new Blob([await packTar([file('a.png', 'PNG'), file('a.cls', '7')])]);
 * const keys = [];
 * for await (const {key, label} of tarShards([shard])) keys.push(`${key}: ${label}`);
 * keys; // => ['a: 7']
 */
export async function* tarShards(
  sources: readonly StreamSource[],
): AsyncGenerator<ShardSample, void, undefined> {
  if (!Array.isArray(sources) || sources.length === 0) {
    throw new TypeError(
      `tarShards: sources must be a list of paths, URLs or Blobs; got ${Array.isArray(sources) ? 'an empty one' : typeof sources}. Pass ['train-0.tar.gz'].`,
    );
  }
  for (const source of sources) {
    const name = nameOfSource(source);
    let files: TarFile[] = [];
    for await (const file of readTar('tarShards', source)) {
      if (files.length > 0 && keyOf(file) !== keyOf(files[0]!)) {
        yield toSample(name, files);
        files = [];
      }
      files.push(file);
    }
    if (files.length > 0) yield toSample(name, files);
  }
}

/** WebDataset cuts at the first dot of the file's own name. */
function keyOf({name}: TarFile): string {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  return folder + name.slice(folder.length).split('.')[0]!;
}

const extensionOf = (file: TarFile): string => file.name.slice(keyOf(file).length + 1);

function toSample(shard: string, files: readonly TarFile[]): ShardSample {
  const key = keyOf(files[0]!);
  const image = files.find((file) => IMAGE.test(extensionOf(file)));
  const label = files.find((file) => extensionOf(file) === 'cls');
  const text = label ? new TextDecoder().decode(label.bytes).trim() : '';
  if (!image || !/^\d{1,9}$/.test(text)) {
    throw new Error(
      `tarShards: ${shard}: sample "${key}": must have an image and a .cls file with a class index; got [${files.map(extensionOf).join(', ')}]${label ? ` with class ${JSON.stringify(text.slice(0, 20))}` : ''}. Make the shard again.`,
    );
  }
  return {key, image: image.bytes, label: Number(text)};
}
