import {decodeImage} from '../image/decode-image.js';
import type {EncodedImage} from '../image-dataset.js';
import type {PixelImage} from '../image/pixel-image.js';

/** What a worker is asked for; structured clone carries it. */
export interface PrepareRequest extends EncodedImage {
  readonly id: number;
  /** The address of the module whose default export changes the image; none: the image stays. */
  readonly module: string | null;
  readonly settings: unknown;
  readonly at: {readonly epoch: number; readonly index: number};
}

/** What a worker answers. */
export type PrepareReply =
  {readonly id: number; readonly image: PixelImage} | {readonly id: number; readonly error: string};

/** Decodes an image and changes it: the same in a worker and outside. */
export async function prepare({source, channels, module, settings, at}: PrepareRequest): Promise<PixelImage> {
  const image = await decodeImage(source, {channels});
  if (module === null) return image;
  const {default: change} = (await import(/* @vite-ignore */ module)) as {default?: unknown};
  if (typeof change === 'function') return (await change(image, at, settings)) as PixelImage;
  throw new TypeError(
    `imageWorkers: module must have a function as its default export; ${module} has ${typeof change}. Write export default (image, {epoch, index}, settings) => image.`,
  );
}

/** In a worker: an answer, and the memory that goes over with it. */
export async function answer(request: PrepareRequest): Promise<[PrepareReply, ArrayBuffer[]]> {
  const {id} = request;
  try {
    const image = await prepare(request);
    const {data} = image;
    const isWhole = data.byteLength === data.buffer.byteLength;
    const own = isWhole ? image : {...image, data: data.slice()};
    return [{id, image: own}, [own.data.buffer as ArrayBuffer]];
  } catch (error) {
    return [{id, error: error instanceof Error ? error.message : String(error)}, []];
  }
}
