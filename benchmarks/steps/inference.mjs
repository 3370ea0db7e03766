// A prediction on our wasm backend, values read at its end.
import {createModel, prepareForInference} from '@cv/architectures';
import {initBackend} from '@cv/backend';
import {predictor} from '../lib/predictor.mjs';

/** @param {{model: string, batch: number, threads: number, prepared: boolean}} options */
export async function prepare({model: name, batch, threads, prepared}) {
  await initBackend({prefer: 'wasm', threads});
  const built = createModel(name, {seed: 1});
  if (!prepared) return predictor(built, batch);
  const model = prepareForInference(built);
  built.dispose();
  return predictor(model, batch);
}
