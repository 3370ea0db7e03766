import {type ImageWorker, startWorker} from '#image-worker';
import type {EncodedImage} from '../image-dataset.js';
import type {PixelImage} from '../image/pixel-image.js';
import {type PrepareReply, type PrepareRequest, prepare} from './prepare.js';

export interface ImageWorkersOptions {
  /** How many threads; 0 for none: then the same happens in this one, with the same results. Default 2. */
  count?: number;
  /**
   * The URL of a module whose default export changes each image, `(image, {epoch, index}, settings) => image`: the place for
   * augmentation and resizing. Threads share no functions, so it is a file of its own.
   */
  module?: string | URL;
  /** Goes to that function: plain data. */
  settings?: unknown;
}

/** Threads that decode and change images. */
export interface ImageWorkers {
  /** @throws Error when the image cannot be decoded or changed, as without threads. */
  read(image: EncodedImage, at: {epoch: number; index: number}): Promise<PixelImage>;
  /** Ends the threads; what is under way fails. */
  close(): Promise<void>;
}

interface Waiting {
  resolve: (image: PixelImage) => void;
  reject: (error: Error) => void;
}

/**
 * Worker threads (web workers in browsers) that decode images and change them, for `batches(dataset, {workers})`. The
 * results do not depend on how many there are.
 *
 * @throws RangeError for a count that is none.
 *
 * @example
 * import {batches, imageWorkers} from '@cv/datasets';
 * const photos = ['cat', 'owl'].map((name) => `data/photos/${name}_224.png`);
 * const dataset = {length: 2, classNames: ['a'], labels: [0, 0], encoded: (index) => ({source: photos[index]})};
 * const workers = imageWorkers({count: 1});
 * const {value} = await batches(dataset, {batchSize: 2, workers}).next();
 * value.images.shape; // => [2, 224, 224, 3]
 * await workers.close();
 */
export function imageWorkers({count = 2, module, settings}: ImageWorkersOptions = {}): ImageWorkers {
  if (!Number.isInteger(count) || count < 0 || count > 256) {
    throw new RangeError(
      `imageWorkers: count must be a whole number from 0 to 256; got ${count}. Leave one core for the training.`,
    );
  }
  const shared = {module: module === undefined ? null : String(module), settings};
  const threads = Array.from({length: count}, () => new Thread());
  let last = 0;
  let closed = false;
  return {
    async read(image, at) {
      if (closed) throw new Error('imageWorkers: must be open; they were closed. Make new ones.');
      const request = {...image, ...shared, at, id: last++};
      if (threads.length === 0) return prepare(request);
      return threads.reduce((a, b) => (b.pending < a.pending ? b : a)).ask(request);
    },
    async close() {
      closed = true;
      await Promise.all(threads.map((thread) => thread.end('they were closed')));
    },
  };
}

/** One thread and who waits for it. Begins with the first request. */
class Thread {
  #worker: ImageWorker | undefined;
  readonly #waiting = new Map<number, Waiting>();

  get pending(): number {
    return this.#waiting.size;
  }

  ask(request: PrepareRequest): Promise<PixelImage> {
    this.#worker ??= startWorker(
      (reply) => this.#settle(reply),
      (reason) => void this.end(reason),
    );
    return new Promise((resolve, reject) => {
      this.#waiting.set(request.id, {resolve, reject});
      this.#worker!.hold(true);
      this.#worker!.post(request);
    });
  }

  #settle(reply: PrepareReply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (this.#waiting.size === 0) this.#worker?.hold(false);
    if ('image' in reply) waiting?.resolve(reply.image);
    else waiting?.reject(new Error(reply.error));
  }

  /** A request after this starts another worker. */
  async end(reason: string): Promise<void> {
    for (const {reject} of this.#waiting.values()) reject(new Error(`imageWorkers: ended: ${reason}.`));
    this.#waiting.clear();
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.end();
  }
}
