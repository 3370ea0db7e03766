import {createTarDecoder} from 'modern-tar';
import {type StreamSource, nameOfSource, openStream} from '../files/open-stream.js';
import {reason} from '../files/read.js';

/** A file of an archive. */
export interface TarFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Each file is held in memory as a whole; no image is as large. */
const MAX_FILE = 256 * 1024 * 1024;

/**
 * The files of a tar archive (gzipped or not) one after another, while it is being read: in memory is one file at a time.
 *
 * @throws Error naming `fn`, the archive and the entry when it cannot be read, is damaged or truncated.
 */
export async function* readTar(fn: string, source: StreamSource): AsyncGenerator<TarFile, void, undefined> {
  let place = 'at its start';
  const fail = (problem: string, cause?: unknown): Error =>
    new Error(`${fn}: ${nameOfSource(source)}: ${place}: ${problem}. Check the file.`, {cause});
  const inWords = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw fail(`cannot be read: ${reason(error).replace(/\.$/, '')}`, error);
    });
  const entries = (await inWords(openStream(source))).pipeThrough(createTarDecoder({strict: true}));
  const reader = entries.getReader();
  try {
    for (;;) {
      const {done, value} = await inWords(reader.read());
      if (done) return;
      const {name, size, type} = value.header;
      place = `at "${name}"`;
      if (type === 'file') {
        if (size > MAX_FILE) throw fail(`a file must have at most ${MAX_FILE} bytes; got ${size}`);
        yield {name, bytes: new Uint8Array(await inWords(new Response(value.body).arrayBuffer()))};
      } else {
        await inWords(value.body.cancel()); // folders, links: of no use here
      }
      place = `after "${name}"`;
    }
  } finally {
    await reader.cancel().catch(() => {}); // ended in an error already
  }
}
