import type {StateEntry} from '../../state-dict.js';
import {checkGlobalHeaps} from './global-heaps.js';
import type {Group, KerasFile} from './hdf5.js';
import {child, isGroup, withHdf5} from './hdf5.js';
import type {LayerNode} from './layouts.js';
import {readNamedLayers, readNumberedLayers} from './layouts.js';

/** What the worker is asked to do: read the weights of an HDF5 file. */
export interface Request {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The layers of the model's config, where the file has one. */
  readonly nodes: LayerNode | null;
}

/** What it gives back: the entries, or why there are none, and whether the library crashed. */
export type Reply =
  | {readonly entries: readonly (readonly [string, StateEntry])[]}
  | {readonly error: string; readonly crashed: boolean};

/** Reads a file; never throws. */
export async function answer({name, bytes, nodes}: Request): Promise<Reply> {
  try {
    checkGlobalHeaps(name, bytes);
    return {
      entries: await withHdf5(name, bytes, (root) =>
        readRoot({name, size: bytes.length, taken: 0}, root, nodes),
      ),
    };
  } catch (error) {
    const crashed = error instanceof WebAssembly.RuntimeError;
    const message = (error as Error).message;
    return {
      crashed,
      error: crashed ? `${name}: must be an HDF5 file; the library crashed on it (${message}).` : message,
    };
  }
}

function readRoot(file: KerasFile, root: Group, nodes: LayerNode | null): [string, StateEntry][] {
  const entries = new Map<string, StateEntry>();
  const weights = child(root, 'model_weights'); // of a whole model's .h5
  const named: Group = isGroup(weights) ? weights : root;
  if ('layer_names' in named.attrs || 'layer_names0' in named.attrs) readNamedLayers(file, named, entries);
  else readNumberedLayers(file, root, nodes, entries);
  return [...entries];
}
