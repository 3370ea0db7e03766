import {sub, tensor, tidy, type Tensor} from '@tensorflow/tfjs-core';
import type {layers} from '@tensorflow/tfjs-layers';
import {random} from './random.js';

/** The pixels of the output that change when a pixel of the input changes. */
export function reached(
  layer: layers.Layer,
  [height, width]: [number, number],
  from: [number, number],
): string[] {
  return tidy(() => {
    const x = random('x', [1, height, width, 4]);
    const values = x.dataSync().slice();
    for (let channel = 0; channel < 4; channel++) values[(from[0] * width + from[1]) * 4 + channel]! += 1;
    const moved = tensor(values, x.shape);
    const change = sub(layer.apply(moved) as Tensor, layer.apply(x) as Tensor).arraySync() as number[][][][];
    const pixels: string[] = [];
    change[0]!.forEach((row, y) =>
      row.forEach((pixel, column) => {
        if (pixel.some((value) => value !== 0)) pixels.push(`${y},${column}`);
      }),
    );
    return pixels;
  });
}

/** Names of pixels, row by row. */
export const rectangle = (rows: number[], columns: number[]) =>
  rows.flatMap((y) => columns.map((x) => `${y},${x}`));
