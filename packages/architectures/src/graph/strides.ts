import type {GraphNode} from './graph.js';

/** Of height and width. */
export type Pair = readonly [number, number];

/** Layers that change a map's size at its edges alone. */
const EDGES = /^(ZeroPadding2D|Cropping2D)$/;

/** Of layers that slide a window without calling it kernel or pool: what they call its size. */
const WINDOWS: Readonly<Record<string, string>> = {
  CvBlurPool: 'size',
  CvSubsampling: 'size',
  CvSpaceToDepth: 'blockSize',
  CvPatchEmbedding: 'patchSize',
};

/** Height and width of the window that a layer slides over the map; undefined where it slides none. */
export function windowSize(layer: GraphNode['layer']): Pair | undefined {
  const config = layer.getConfig();
  const name = layer.getClassName();
  if (name === 'UpSampling2D' || name === 'CvPadShortcut') return [1, 1];
  return pair(config['kernelSize'] ?? config['poolSize'] ?? config[WINDOWS[name] ?? '']);
}

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
  const strides = pair(config['strides']) ?? windowSize(layer); // windows without strides lie side by side
  if (strides) return isTransposed(name) ? inverse(strides) : strides;
  const isSameSize = maps.some((shape) => shape[1] === height && shape[2] === width);
  return isSameSize || EDGES.test(name) ? [1, 1] : undefined;
}

/** A convolution that enlarges: its strides are between the windows of the output. */
export function isTransposed(className: string): boolean {
  return className.includes('Transpose');
}

/** One number for both directions, or two. */
export function pair(value: unknown): Pair | undefined {
  if (typeof value === 'number') return [value, value];
  return Array.isArray(value) && value.length === 2 ? (value as [number, number]) : undefined;
}

function inverse(strides: Pair | undefined): Pair | undefined {
  return strides && [1 / strides[0], 1 / strides[1]];
}
