import {createImage, type ImageShape, type PixelImage, type PixelKind} from '../image.js';

/**
 * Two buffers of each kind for the images between the steps of a pipeline, kept from call to call: a fresh array of
 * a picture's size costs more than most operations.
 */
export class BufferPool {
  private readonly buffers: Record<PixelKind, (PixelImage | undefined)[]> = {
    uint8: [],
    uint8clamped: [],
    float32: [],
  };

  /** An image to write into that does not share memory with `current`. Its old content is left in it. */
  imageBeside(current: PixelImage, shape: ImageShape, kind: PixelKind): PixelImage {
    const buffers = this.buffers[kind];
    const slot = buffers[0]?.data.buffer === current.data.buffer ? 1 : 0;
    const needed = shape.width * shape.height * shape.channels;
    let buffer = buffers[slot];
    if (!buffer || buffer.data.length < needed) {
      buffer = createImage({width: needed, height: 1, channels: 1}, kind);
      buffers[slot] = buffer;
    }
    return {...shape, data: buffer.data.subarray(0, needed)};
  }

  /** Whether an image lies in one of the buffers, so that the next call will overwrite it. */
  holds(image: PixelImage): boolean {
    const {buffer} = image.data;
    return Object.values(this.buffers).some((pair) => pair.some((kept) => kept?.data.buffer === buffer));
  }
}
