import {openCache} from '#cache';
import type {Source} from '../source/open-source.js';
import type {Receiver} from './cache.node.js';
import {FinalError, RefusedError} from './final-error.js';
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
 * or killed download left is gone on with, unless the server has no ranges or tells that the file is another by now (by its
 * ETag, or the time of its last change); if the checksum then shows that the beginning was of another version, all of it is
 * downloaded.
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
    for (let isSecond = false; ; isSecond = true) {
      receiver = await cache.receive(name);
      const {isContinued} = await transfer(file, receiver, options);
      const sum = await receiver.sum();
      if (sum.startsWith(file.sha256)) return await receiver.keep();
      if (!isContinued || isSecond) throw wrongSum(file, sum);
      await receiver.discard(); // the beginning may be of another version, or damaged: all of it, then
    }
  } catch (error) {
    const isSpoilt = error instanceof FinalError && !(error instanceof RefusedError);
    const settled = isSpoilt ? receiver?.discard() : receiver?.leave();
    await settled?.catch(() => {}); // the cache may be gone; what went wrong first is what counts
    if (options.signal?.aborted) throw error;
    const wayOut = error instanceof FinalError ? `${error.wayOut}, or` : 'Without a connection,';
    throw new Error(
      `download: ${file.url}: ${reason(error)}. ${wayOut} put the file at ${cache.location(name)}${found ? ': the one there is damaged or another' : ''}.`,
      {cause: error},
    );
  }
}

const wrongSum = ({sha256}: PretrainedFile, sum: string): FinalError =>
  new FinalError(
    `the SHA-256 must begin with ${sha256}; it is ${sum}. The file was damaged on its way or has changed`,
    'Correct the sha256',
  );

function reason(error: unknown): string {
  const {message, cause} = error as {message: string; cause?: {message?: string}};
  const text = message === 'fetch failed' || message === 'terminated' ? (cause?.message ?? message) : message;
  return text.replace(/\.$/, '');
}
