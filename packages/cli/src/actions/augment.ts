import {dirname, extname} from 'node:path';
import {previewGrid} from '@cv/augmentation';
import {decodeImage} from '@cv/datasets';
import sharp from 'sharp';
import {UsageError} from '../errors.js';
import {Output} from '../output/output.js';
import {writableFolder, writing} from '../output/writable-folder.js';
import {pipelineNamed} from '../photos/pipelines.js';
import type {Context} from '../program.js';

export interface AugmentOptions {
  pipeline: string;
  grid: {rows: number; columns: number};
  /** A file. */
  out: string;
  /** Pixels. */
  cell: number;
  seed: number;
  json?: boolean;
}

const ENDINGS = ['.png', '.jpg', '.jpeg', '.webp'];

/** `cv augment`: what a pipeline does to an image, as a picture. */
export async function augment(
  image: string,
  {pipeline, grid, out, cell, seed, json}: AugmentOptions,
  {stdout}: Context,
): Promise<void> {
  if (!ENDINGS.includes(extname(out).toLowerCase())) {
    throw new UsageError(`--out ${out} must end in ${ENDINGS.join(', ')}.`);
  }
  const transform = await pipelineNamed(pipeline);
  await writableFolder('--out', dirname(out));
  const pixels = await decodeImage(image, {channels: 3});
  const {data, width, height} = previewGrid(pixels, transform, {...grid, cell, seed});
  const picture = sharp(data, {raw: {width, height, channels: 4}}).flatten({background: 'white'});
  await writing('--out', out, () => picture.toFile(out));
  const {rows, columns} = grid;
  new Output(stdout, {json}).event(
    'augmented',
    {image, pipeline, rows, columns, seed, out, width, height},
    `${rows} x ${columns} pictures of ${pipeline}, seed ${seed}: ${out}`,
  );
}
