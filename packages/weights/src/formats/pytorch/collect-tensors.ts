import type {Reader} from '../../source/reader.js';
import type {PickleValue} from './pickle-values.js';
import type {TensorView, UnreadTensor} from './torch-objects.js';
import {isTensor} from './torch-objects.js';
import {short, show} from '../../show.js';

type Tensor = TensorView | UnreadTensor;

/** Where training scripts put the model's weights beside an optimizer's. */
const USUAL_KEYS = ['state_dict', 'model_state_dict', 'model', 'net'];

/** Deeper than any checkpoint. */
const MAX_DEPTH = 100;

/** Characters of all names together, far more than checkpoints need: a path may repeat one long key many times. */
const maxNames = (fileSize: number): number => 4 * 1024 * 1024 + fileSize;

/**
 * The tensors of a checkpoint by name; those of dictionaries inside it get their path in front: `optimizer.state.0`.
 * @throws RangeError when there is nothing at `select`, or no tensor, or two of one name, or the dictionaries are nested
 * without end.
 */
export function collectTensors(
  {name: file, size}: Pick<Reader, 'name' | 'size'>,
  value: PickleValue,
  select?: string,
): Map<string, Tensor> {
  const chosen = select === undefined ? usual(value) : descend(file, value, select);
  const tensors = new Map<string, Tensor>();
  visit(file, chosen, tensors, maxNames(size));
  if (tensors.size === 0) {
    throw new RangeError(
      `${file}: the checkpoint${select ? ` at ${show(select)}` : ''} holds no tensors. Save model.state_dict() with torch.save.`,
    );
  }
  return tensors;
}

/** Beside tensors, a dictionary without any may be settings, and the tensors the model. */
function usual(value: PickleValue): PickleValue {
  if (!(value instanceof Map)) return value;
  const isFlat = hasTensors(value);
  const key = USUAL_KEYS.find((name) => {
    const inner = value.get(name);
    return inner instanceof Map && (!isFlat || hasTensors(inner));
  });
  return key === undefined ? value : value.get(key)!;
}

const hasTensors = (value: ReadonlyMap<PickleValue, PickleValue>): boolean =>
  [...value.values()].some(isTensor);

function descend(file: string, value: PickleValue, select: string): PickleValue {
  let at = value;
  for (const key of select === '' ? [] : select.split('.')) {
    const next: PickleValue | undefined = at instanceof Map ? at.get(key) : undefined;
    if (next === undefined) {
      const keys =
        at instanceof Map
          ? [...at.keys()]
              .slice(0, 8)
              .map((key) => short(String(key)))
              .join(', ')
          : 'no dictionary';
      throw new RangeError(
        `${file}: select must name a dictionary of the checkpoint; got ${show(select)}. It has ${keys}.`,
      );
    }
    at = next;
  }
  return at;
}

/** Each container once: a checkpoint may share them, and a malicious one nest them without end. */
function visit(file: string, value: PickleValue, into: Map<string, Tensor>, maxCharacters: number): void {
  const seen = new Set<PickleValue>();
  const pending: {name: string; item: PickleValue; depth: number}[] = [{name: '', item: value, depth: 0}];
  let characters = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const {name, item, depth} = next;
    if (isTensor(item)) {
      characters += name.length;
      if (characters > maxCharacters)
        throw endless(file, name, 'the names up to here take more than the file');
      add(file, into, name, item);
    } else if ((item instanceof Map || Array.isArray(item)) && !seen.has(item)) {
      seen.add(item);
      if (depth === MAX_DEPTH) throw endless(file, name, `is nested more than ${MAX_DEPTH} deep`);
      const prefix = name === '' ? '' : `${name}.`;
      // Backwards, because the last one pushed comes first.
      for (const [key, child] of [...item.entries()].toReversed()) {
        if (typeof key !== 'string' && typeof key !== 'number') continue;
        pending.push({name: `${prefix}${key}`, item: child, depth: depth + 1});
      }
    }
  }
}

const endless = (file: string, name: string, problem: string): RangeError =>
  new RangeError(
    `${file}: entry ${show(name)}: ${problem}. Take one of the checkpoint's dictionaries with {select}, or save the state dict alone.`,
  );

function add(file: string, into: Map<string, Tensor>, name: string, tensor: Tensor): void {
  if (into.has(name)) {
    throw new RangeError(
      `${file}: entry ${show(name)}: the checkpoint has two tensors of this name. Take one of its dictionaries with {select}.`,
    );
  }
  into.set(name, tensor);
}
