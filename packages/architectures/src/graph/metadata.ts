import type {LayersModel} from '@tensorflow/tfjs-layers';

/** Gives a model another one's user-defined metadata, but for entries that are not true of it. */
export function carryMetadata(from: LayersModel, to: LayersModel, untrue: readonly string[]): LayersModel {
  const metadata = Object.entries(from.getUserDefinedMetadata() ?? {}).filter(
    ([key]) => !untrue.includes(key),
  );
  if (metadata.length > 0) to.setUserDefinedMetadata(Object.fromEntries(metadata));
  return to;
}
