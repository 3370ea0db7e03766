import {createImage, kindOf, type ImageShape, type PixelImage, type PixelKind} from '../image.js';

/**
 * Two buffers for the images between the steps of a pipeline, kept from call to call: a fresh array of a
 * picture's size costs more than most operations.
 */
export class BufferPool {
  private readonly buffers: (PixelImage | undefined)[] = [undefined, undefined];

  /** An image to write into that does not share memory with `current`. Its old content is left in it. */
  imageBeside(current: PixelImage, shape: ImageShape, kind: PixelKind): PixelImage {
    const slot = this.owns(current, 0) ? 1 : 0;
    const needed = shape.width * shape.height * shape.channels;
    let buffer = this.buffers[slot];
    if (!buffer || kindOf(buffer.data) !== kind || buffer.data.length < needed) {
      buffer = createImage({width: needed, height: 1, channels: 1}, kind);
      this.buffers[slot] = buffer;
    }
    return {...shape, data: buffer.data.subarray(0, needed)};
  }

  /** Whether an image lies in one of the buffers, so that the next call will overwrite it. */
  holds(image: PixelImage): boolean {
    return this.owns(image, 0) || this.owns(image, 1);
  }

  private owns(image: PixelImage, slot: number): boolean {
    return this.buffers[slot]?.data.buffer === image.data.buffer;
  }
}
