import type {StateDict} from '../../state-dict.js';
import type {Group, KerasFile} from './hdf5.js';
import {child, isDataset, isGroup, readDataset, strings} from './hdf5.js';
import type {LayerConfig} from './variable-names.js';
import {toSnakeCase, variableNames} from './variable-names.js';
import {short, show} from '../../show.js';

/**
 * Keras 2's layout, which Keras 3 still writes for `.h5`: a group a layer, whose attribute `weight_names` lists the
 * datasets in it. A layer that is a model has its own layers' weights in its group.
 */
export function readNamedLayers(file: KerasFile, root: Group, into: StateDict): void {
  for (const layer of strings(file.name, root, 'layer_names') ?? []) {
    const group = child(root, layer);
    if (!isGroup(group))
      throw new RangeError(`${file.name}: layer ${show(layer)}: its group is missing. The file is damaged.`);
    for (const weight of strings(file.name, group, 'weight_names') ?? []) {
      const dataset = child(group, weight);
      const key = entryName(layer, weight.replace(/:\d+$/, ''));
      if (!isDataset(dataset))
        throw new RangeError(
          `${file.name}: entry ${show(key)}: its dataset is missing. The file is damaged.`,
        );
      add(file, into, key, readDataset(file, key, dataset));
    }
  }
}

/** `conv1/kernel`, of weights called `conv1/kernel`, `model/conv1/kernel`, or in a nested model's group `conv1/kernel`. */
function entryName(group: string, weight: string): string {
  const slash = weight.lastIndexOf('/');
  const path = weight.slice(0, Math.max(0, slash));
  const name = weight.slice(slash + 1);
  if (path === '' || path === group || path.endsWith(`/${group}`)) return `${group}/${name}`;
  return path.startsWith(`${group}/`) ? weight.slice(group.length + 1) : weight;
}

function add(file: KerasFile, into: StateDict, key: string, entry: ReturnType<typeof readDataset>): void {
  if (into.has(key)) throw new RangeError(`${file.name}: entry ${show(key)}: two weights have this name.`);
  into.set(key, entry);
}

/** More than any model has; hard links in a damaged file can make a group contain itself. */
const MAX_GROUPS = 100_000;
const MAX_DEPTH = 32;

/**
 * Keras 3's layout: `layers/conv2d_1/vars/0`, the layers by their class and a number. Their own names stand in an
 * attribute, or in older files in the model's config, where that is given.
 */
export function readNumberedLayers(
  file: KerasFile,
  root: Group,
  configs: LayerNode | null,
  into: StateDict,
): void {
  const pending: {group: Group; path: string; depth: number; node: LayerNode | null}[] = [
    {group: root, path: '', depth: 0, node: configs},
  ];
  let visited = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const {group, path, depth, node} = next;
    if (++visited > MAX_GROUPS || depth > MAX_DEPTH) {
      throw new RangeError(
        `${file.name}: group ${show(path)}: the groups are nested without end. The file is damaged.`,
      );
    }
    for (const key of [...group.keys()].toReversed()) {
      const item = child(group, key);
      if (!isGroup(item) || (depth === 0 && key === 'optimizer')) continue;
      if (key === 'vars') readVariables(file, item, path, node, into);
      else pending.push({group: item, path: `${path}/${key}`, depth: depth + 1, node: step(node, key)});
    }
  }
}

function readVariables(
  file: KerasFile,
  vars: Group,
  path: string,
  node: LayerNode | null,
  into: StateDict,
): void {
  const keys = [...vars.keys()].filter((key) => /^\d+$/.test(key)).toSorted((a, b) => Number(a) - Number(b));
  if (keys.length === 0) return;
  const group = path.slice(path.lastIndexOf('/') + 1);
  const className = node?.className ?? group.replace(/_\d+$/, '');
  const layer = strings(file.name, vars, 'name')?.[0] ?? node?.name ?? group;
  const names = variableNames(className, keys.length, node?.config ?? null);
  keys.forEach((key, index) => {
    const dataset = child(vars, key);
    const entry = `${layer}/${names[index]}`;
    if (!isDataset(dataset))
      throw new RangeError(
        `${file.name}: entry ${show(entry)}: ${short(`${path}/vars/${key}`)} is no dataset.`,
      );
    add(file, into, entry, readDataset(file, entry, dataset));
  });
}

/** A layer of a model's config, with the groups of its own layers by name. */
export interface LayerNode {
  readonly name: string | undefined;
  readonly className: string | undefined;
  readonly config: LayerConfig | null;
  readonly layers: ReadonlyMap<string, LayerNode>;
}

/** Below `layers` (in Keras 2.13 `_layer_checkpoint_dependencies`) come the layers' groups. */
function step(node: LayerNode | null, key: string): LayerNode | null {
  if (key === 'layers' || key === '_layer_checkpoint_dependencies') return node;
  return node?.layers.get(key) ?? null;
}

/** Deeper than any model holds models. */
const MAX_NESTED = 100;

/** The layers of a `config.json`, by the groups that Keras 3 gives them: their classes, numbered in order. */
export function layerNodes(config: unknown, depth = 0): LayerNode {
  if (depth > MAX_NESTED)
    throw new RangeError(`at most ${MAX_NESTED} models inside one another are read; it has more`);
  const {class_name: className, config: settings} = asObject(config);
  const {name, layers} = asObject(settings);
  const counts = new Map<string, number>();
  const nodes = new Map<string, LayerNode>();
  for (const layer of Array.isArray(layers) ? layers : []) {
    const node = layerNodes(layer, depth + 1);
    const kind = node.className ?? '';
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    nodes.set(count === 0 ? kind : `${kind}_${count}`, node);
  }
  return {
    name: typeof name === 'string' ? name : undefined,
    className: typeof className === 'string' ? toSnakeCase(className) : undefined,
    config: asObject(settings),
    layers: nodes,
  };
}

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
