import type {serialization} from '@tensorflow/tfjs-core';
import type {layers} from '@tensorflow/tfjs-layers';

/** A layer's class, which makes layers of configs. */
type LayerClass = serialization.SerializableConstructor<layers.Layer> & typeof serialization.Serializable;

/**
 * A layer like another, not yet built. Its weights start from zeros where the config allows: they are to be set.
 *
 * @param changes entries of the config that are to be others
 */
export function cloneLayer(layer: layers.Layer, changes: serialization.ConfigDict = {}): layers.Layer {
  const Class = layer.constructor as LayerClass;
  const config = Object.entries(layer.getConfig())
    .filter(([key]) => key !== 'batchInputShape') // the new model's own inputs say that
    .map(([key, value]) => [key, key.endsWith('Initializer') ? 'zeros' : value] as const);
  return Class.fromConfig(Class, {...Object.fromEntries(config), ...changes});
}
