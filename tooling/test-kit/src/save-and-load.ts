import {io} from '@tensorflow/tfjs-core';
import {loadLayersModel, type LayersModel} from '@tensorflow/tfjs-layers';
import {withoutDrawing} from './without-drawing.js';

/**
 * A model saved to memory, its topology through JSON as in a file, and loaded again. The copy starts from zeros: what it
 * knows comes from the file.
 *
 * @example
 * ```ts
 * const copy = await saveAndLoad(model);
 * expectClose(copy.predict(x), model.predict(x));
 * ```
 */
export async function saveAndLoad(model: LayersModel): Promise<LayersModel> {
  let saved: io.ModelArtifacts = {};
  await model.save(
    io.withSaveHandler(async (artifacts) => {
      saved = {...artifacts, modelTopology: JSON.parse(JSON.stringify(artifacts.modelTopology))};
      return {modelArtifactsInfo: io.getModelArtifactsInfoForJSON(artifacts)};
    }),
  );
  return withoutDrawing(() => loadLayersModel(io.fromMemory(saved)));
}
