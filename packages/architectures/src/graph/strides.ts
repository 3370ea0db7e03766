import type {GraphNode} from './graph.js';

/** Of height and width. */
export type Pair = readonly [number, number];

/** Layers that change a map's size at its edges alone. */
const EDGES = /^(ZeroPadding2D|Cropping2D)$/;

/**
 * Values of the input between neighbouring values of the output, below 1 where a layer enlarges; undefined where no
 * number holds at every size of the image (adaptive and global pools, resizes) or the output is no map.
 */
export function stridesOf({layer, inputShapes, outputShapes}: GraphNode): Pair | undefined {
  const maps = inputShapes.filter((shape) => shape.length === 4);
  const [, height, width, channels] = outputShapes[0]!;
  const config = layer.getConfig();
  const name = layer.getClassName();
  if (maps.length === 0 || channels === undefined) return undefined;
  if ('outputSize' in config || name.includes('Global')) return undefined;
  if (name === 'UpSampling2D') return inverse(pair(config['size']));
  if (name === 'CvSubsampling') return pair(config['size']);
  const strides = pair(config['strides'] ?? config['poolSize'] ?? config['blockSize']);
  if (strides) return name.includes('Transpose') ? inverse(strides) : strides;
  const isSameSize = maps.some((shape) => shape[1] === height && shape[2] === width);
  return isSameSize || EDGES.test(name) ? [1, 1] : undefined;
}

/** One number for both directions, or two. */
export function pair(value: unknown): Pair | undefined {
  if (typeof value === 'number') return [value, value];
  return Array.isArray(value) && value.length === 2 ? (value as [number, number]) : undefined;
}

function inverse(strides: Pair | undefined): Pair | undefined {
  return strides && [1 / strides[0], 1 / strides[1]];
}
