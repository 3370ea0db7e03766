import {openCache} from '#cache';
import type {Source} from '../source/open-source.js';
import type {Receiver} from './cache.node.js';
import {FinalError} from './final-error.js';
import type {PretrainedFile} from './pretrained-file.js';
import {cacheName, checkFile} from './pretrained-file.js';
import type {TransferOptions} from './transfer.js';
import {transfer} from './transfer.js';

export interface DownloadOptions extends TransferOptions {
  /** The cache: a folder in Node (by default the environment's CV_CACHE, or `~/.cache/cv`), a name in browsers. */
  cache?: string;
}

/**
 * A public file of weights, from the cache or downloaded into it: what the readers of this package take. It is checked by
 * its SHA-256 before it is put there and each time it is taken from there; a damaged one is downloaded anew. What a broken
 * or killed download left is gone on with, if the server tells that the file is still the same (by its ETag).
 *
 * @throws TypeError, RangeError for a wrong description; Error naming the address and the place in the cache when the
 *   file cannot be had, is not the one that was asked for, or cannot be kept.
 *
 * @example
 * import {download} from '@cv/weights/hub';
 * const file = {url: 'http://127.0.0.1:9/resnet18-f37072fd.pth', sha256: 'f37072fd'}; // nobody answers there
 * const error = await download(file, {cache: '/tmp/cv-example', retries: 0}).catch((reason) => reason);
 * error.message.endsWith('put the file at /tmp/cv-example/f37072fd-resnet18-f37072fd.pth.'); // => true
 */
export async function download(file: PretrainedFile, options: DownloadOptions = {}): Promise<Source> {
  checkFile('download', file);
  const cache = openCache(options.cache);
  const name = cacheName(file);
  const found = await cache.find(name);
  if (found?.sum.startsWith(file.sha256)) return found.source;
  let receiver: Receiver | undefined;
  try {
    receiver = await cache.receive(name);
    await transfer(file, receiver, options);
    const sum = await receiver.sum();
    if (!sum.startsWith(file.sha256)) {
      throw new FinalError(
        `the SHA-256 must begin with ${file.sha256}; it is ${sum}. The file was damaged on its way or has changed`,
      );
    }
    return await receiver.keep();
  } catch (error) {
    await (error instanceof FinalError ? receiver?.discard() : receiver?.leave());
    if (options.signal?.aborted) throw error;
    throw new Error(
      `download: ${file.url}: ${reason(error)}. Without a connection, put the file at ${cache.location(name)}${found ? ': the one there is damaged or another' : ''}.`,
      {cause: error},
    );
  }
}

function reason(error: unknown): string {
  const {message, cause} = error as {message: string; cause?: {message?: string}};
  const text = message === 'fetch failed' || message === 'terminated' ? (cause?.message ?? message) : message;
  return text.replace(/\.$/, '');
}
