import {tensor, type Tensor} from '@tensorflow/tfjs-core';

/** A tensor as the fixtures hold it: its float32 values, little-endian, in base64. */
export interface Stored {
  shape: number[];
  data: string;
}

export function decode({shape, data}: Stored): Tensor {
  const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
  return tensor(new Float32Array(bytes.buffer), shape);
}
