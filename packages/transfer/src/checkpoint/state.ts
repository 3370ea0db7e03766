import {type Tensor, tensor} from '@tensorflow/tfjs-core';
import type {AdaptiveSchedule} from '../schedules/schedule.js';
import type {EarlyStopping} from '../training/early-stopping.js';
import {layerSteps, restoreLayerSteps} from '../training/layer-randomness.js';
import type {NamedWeight} from '../training/named-weights.js';
import type {StepEngine} from '../training/step-engine.js';
import type {CheckpointPosition, CheckpointTensor, TrainerCheckpoint} from './checkpoint.js';

/** The parts of a training that a checkpoint holds. */
export interface TrainingParts {
  engine: StepEngine;
  stopping?: EarlyStopping;
  schedule?: AdaptiveSchedule;
}

/** What the loop itself adds to a checkpoint. */
export type LoopPosition = Pick<
  CheckpointPosition,
  'stepsPerEpoch' | 'epoch' | 'step' | 'results' | 'meter' | 'note'
>;

/** Reads the state of a training. The model must hold its raw weights, not their averages. */
export async function takeCheckpoint(parts: TrainingParts, loop: LoopPosition): Promise<TrainerCheckpoint> {
  const {engine, stopping, schedule} = parts;
  const {optimizer} = engine.options;
  const reads: [string, Tensor][] = [];
  const updates: Record<string, number> = {};
  for (const named of engine.weights) {
    const memory = engine.state.memoryOf(named);
    const average = engine.average?.averageOf(named);
    const best = stopping?.bestOf(named);
    reads.push([`model/${named.name}`, named.weight.read()]);
    memory?.slots.forEach((slot, i) => reads.push([`optimizer/${named.name}/${optimizer.slots[i]}`, slot]));
    if (memory) updates[named.name] = memory.step;
    if (average) reads.push([`average/${named.name}`, average]);
    if (best) reads.push([`best/${named.name}`, best]);
  }
  const entries = await Promise.all(reads.map(async ([name, x]) => [name, await read(x)] as const));
  const position: CheckpointPosition = {
    version: 1,
    optimizer: optimizer.name,
    ...loop,
    passes: engine.passes,
    updates,
    averageUpdates: engine.average?.updates,
    best: stopping?.best && {...stopping.best},
    schedule: schedule?.state(),
    layerSteps: layerSteps(engine.model),
  };
  return {position, tensors: new Map(entries)};
}

async function read(x: Tensor): Promise<CheckpointTensor> {
  // A copy: on some backends `data` gives the backend's own memory.
  return {shape: [...x.shape], data: (await x.data()).slice() as Float32Array | Int32Array};
}

/**
 * Puts a training where a checkpoint says.
 * @throws Error when the checkpoint is of another model, another optimizer or another number of steps.
 */
export function restoreCheckpoint(
  parts: TrainingParts,
  {position, tensors}: TrainerCheckpoint,
  stepsPerEpoch: number,
): void {
  const {engine, stopping, schedule} = parts;
  const {optimizer} = engine.options;
  requireSame('optimizer', optimizer.name, position.optimizer);
  requireSame('stepsPerEpoch', stepsPerEpoch, position.stepsPerEpoch);
  const source = new TensorSource(tensors);
  for (const named of engine.weights) requireSameShape(named, source.shapeOf(`model/${named.name}`));
  for (const named of engine.weights) {
    const value = source.tensor(`model/${named.name}`);
    named.weight.write(value);
    value.dispose();
    const step = position.updates[named.name];
    if (step === undefined) continue;
    const slots = optimizer.slots.map((slot) => source.tensor(`optimizer/${named.name}/${slot}`));
    engine.state.restore(named, {slots, step});
  }
  const group = (prefix: string) => source.group(prefix, engine.weights);
  engine.passes = position.passes;
  engine.average?.restore(position.averageUpdates ?? 0, group('average'));
  if (stopping && position.best) stopping.restore(position.best, group('best'));
  if (schedule && position.schedule) schedule.restore(position.schedule);
  restoreLayerSteps(engine.model, position.layerSteps);
}

/** Makes tensors of a checkpoint's entries. */
class TensorSource {
  constructor(readonly entries: TrainerCheckpoint['tensors']) {}

  shapeOf(name: string): readonly number[] {
    return this.#entry(name).shape;
  }

  tensor(name: string): Tensor {
    const {shape, data} = this.#entry(name);
    // A copy: the checkpoint stays the caller's.
    return tensor(data.slice(), [...shape], data instanceof Int32Array ? 'int32' : 'float32');
  }

  group(prefix: string, weights: readonly NamedWeight[]): Map<NamedWeight, Tensor> {
    const present = weights.filter(({name}) => this.entries.has(`${prefix}/${name}`));
    return new Map(present.map((named) => [named, this.tensor(`${prefix}/${named.name}`)]));
  }

  #entry(name: string): CheckpointTensor {
    const entry = this.entries.get(name);
    if (entry) return entry;
    throw new Error(`Trainer.fit: resume must be a checkpoint of this model; it has no '${name}'.`);
  }
}

function requireSame(name: string, wanted: string | number, got: string | number): void {
  if (wanted === got) return;
  throw new Error(
    `Trainer.fit: resume must be a checkpoint with the same ${name}, ${wanted}; got ${got}. Start anew, or train as then.`,
  );
}

function requireSameShape({name, weight}: NamedWeight, got: readonly number[]): void {
  if (weight.shape.length === got.length && weight.shape.every((size, i) => size === got[i])) return;
  throw new Error(
    `Trainer.fit: resume must be a checkpoint of this model; '${name}' is [${weight.shape.join(', ')}] here and ` +
      `[${got.join(', ')}] there.`,
  );
}
