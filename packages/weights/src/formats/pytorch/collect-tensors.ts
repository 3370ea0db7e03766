import type {PickleValue} from './pickle-values.js';
import type {TensorView} from './torch-objects.js';
import {isTensor} from './torch-objects.js';
import {short, show} from '../../show.js';

/** Where training scripts put the model's weights beside an optimizer's. */
const USUAL_KEYS = ['state_dict', 'model_state_dict', 'model', 'net'];

/**
 * The tensors of a checkpoint by name; those of dictionaries inside it get their path in front: `optimizer.state.0`.
 * @throws RangeError when there is nothing at `select`, or no tensor, or two of one name.
 */
export function collectTensors(file: string, value: PickleValue, select?: string): Map<string, TensorView> {
  const chosen = select === undefined ? usual(value) : descend(file, value, select);
  const tensors = new Map<string, TensorView>();
  visit(file, chosen, tensors);
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
function visit(file: string, value: PickleValue, into: Map<string, TensorView>): void {
  const seen = new Set<PickleValue>();
  const pending: [string, PickleValue][] = [['', value]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [name, item] = next;
    if (isTensor(item)) {
      if (into.has(name)) {
        throw new RangeError(
          `${file}: entry ${show(name)}: the checkpoint has two tensors of this name. Take one of its dictionaries with {select}.`,
        );
      }
      into.set(name, item);
    } else if ((item instanceof Map || Array.isArray(item)) && !seen.has(item)) {
      seen.add(item);
      const prefix = name === '' ? '' : `${name}.`;
      // Backwards, because the last one pushed comes first.
      for (const [key, child] of [...item.entries()].toReversed()) {
        if (typeof key === 'string' || typeof key === 'number') pending.push([`${prefix}${key}`, child]);
      }
    }
  }
}
