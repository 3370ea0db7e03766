import type {ImageShape, PixelKind} from '../image.js';
import type {Step} from '../transform.js';
import {emptyChain, extendChain, type GeometryChain} from './geometry-chain.js';
import {resamplingPlan, type ResamplingPlan} from './resampling-plan.js';
import type {FloatTableStep, MatrixStep, TableStep} from './pixel-step.js';

/** A step with the size of the image before it. */
export type PlacedStep = Step & {readonly shape: ImageShape};

/** What is done at once. */
export type Stage =
  | {readonly kind: 'step'; readonly steps: readonly [PlacedStep]}
  | {readonly kind: 'geometry'; readonly steps: readonly PlacedStep[]; readonly plan: ResamplingPlan}
  | {
      readonly kind: 'table';
      readonly steps: readonly PlacedStep[];
      readonly tables: readonly TableStep[];
      readonly end: FloatTableStep | null;
    }
  | {
      readonly kind: 'matrix';
      readonly steps: readonly PlacedStep[];
      readonly matrices: readonly MatrixStep[];
    };

/** Joins steps that can be done at once; what cannot stays a stage of its own. */
export function planStages(steps: readonly PlacedStep[], kind: PixelKind): Stage[] {
  const stages: Stage[] = [];
  let current = kind;
  for (let i = 0; i < steps.length;) {
    const rest = steps.slice(i);
    const stage = geometryStage(rest) ?? tableStage(rest, current) ?? matrixStage(rest) ?? single(rest);
    stages.push(stage);
    for (const step of stage.steps) current = step.transform.outputKind(current);
    i += stage.steps.length;
  }
  return stages;
}

function single(steps: readonly PlacedStep[]): Stage {
  return {kind: 'step', steps: [steps[0]!]};
}

/** As many geometric steps as can be joined, if that saves a resampling. */
function geometryStage(steps: readonly PlacedStep[]): Stage | null {
  let chain: GeometryChain = emptyChain(steps[0]!.shape);
  let best: Stage | null = null;
  for (let count = 1; count <= steps.length; count++) {
    const next = extendChain(chain, steps[count - 1]!, steps[count - 1]!.shape);
    if (!next) break;
    chain = next;
    const plan = count > 1 && chain.resamplings > 0 ? resamplingPlan(chain) : null;
    if (plan) best = {kind: 'geometry', steps: steps.slice(0, count), plan};
  }
  return best;
}

/** Consecutive look-ups in bytes, with the step to floats that may follow. */
function tableStage(steps: readonly PlacedStep[], kind: PixelKind): Stage | null {
  if (kind === 'float32') return null;
  const tables: TableStep[] = [];
  let end: FloatTableStep | null = null;
  for (const {transform, params} of steps) {
    const step = transform.pixelStep(params);
    if (step?.kind === 'table') tables.push(step);
    else {
      if (step?.kind === 'floatTable') end = step;
      break;
    }
  }
  const count = tables.length + (end ? 1 : 0);
  return count < 2 ? null : {kind: 'table', steps: steps.slice(0, count), tables, end};
}

/** Consecutive linear maps of RGB colours, of which no but the last may leave the range. */
function matrixStage(steps: readonly PlacedStep[]): Stage | null {
  const matrices: MatrixStep[] = [];
  for (const {transform, params, shape} of steps) {
    const step = transform.pixelStep(params);
    if (step?.kind !== 'matrix' || (shape.channels !== 3 && shape.channels !== 4)) break;
    matrices.push(step);
    if (!step.keepsRange) break;
  }
  return matrices.length < 2 ? null : {kind: 'matrix', steps: steps.slice(0, matrices.length), matrices};
}
