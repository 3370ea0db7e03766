import {join, parse} from 'node:path';
import type {PixelImage} from '@cv/datasets';
import {gradCam, overlayHeatmap} from '@cv/transfer';
import type {Tensor4D} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import sharp from 'sharp';
import {writableFolder, writing} from './writable-folder.js';

/** A folder that pictures are written to, each under the name of its source. */
export class HeatmapFolder {
  readonly #names = new Set<string>();

  private constructor(readonly folder: string) {}

  /** @throws Error when the folder cannot be written to. */
  static async open(folder: string): Promise<HeatmapFolder> {
    await writableFolder('--heatmap', folder);
    return new HeatmapFolder(folder);
  }

  /**
   * Writes the image as the model sees it, what speaks for the most probable class painted over (Grad-CAM).
   * @returns the file.
   */
  async write(source: string, image: PixelImage, model: LayersModel, input: Tensor4D): Promise<string> {
    const map = await gradCam(model, input);
    const {data, width, height, channels} = overlayHeatmap(
      {...image, data: Uint8Array.from(image.data)},
      map,
    );
    const file = join(this.folder, this.#nameFor(source));
    await writing('--heatmap', file, () => sharp(data, {raw: {width, height, channels}}).png().toFile(file));
    return file;
  }

  /** `cat.png` of `photos/cat.jpg`; `cat-2.png` of the next file of that name. */
  #nameFor(source: string): string {
    const {name} = parse(source);
    let candidate = `${name}.png`;
    for (let i = 2; this.#names.has(candidate); i++) candidate = `${name}-${i}.png`;
    this.#names.add(candidate);
    return candidate;
  }
}
