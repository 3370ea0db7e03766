import type {Stage} from './plan.js';

/** A stage of a pipeline in words and numbers. */
export interface StageDescription {
  /** What is done at once. */
  readonly kind: Stage['kind'];
  /** The operations that it stands for, in order. */
  readonly ops: readonly string[];
  /** For geometry: rows and columns by themselves, or every pixel by itself. */
  readonly how?: 'separable' | 'warp';
  /** For geometry: the homography from the first image to the last, row-major 3x3. */
  readonly matrix?: readonly number[];
  /** For a warp: the size that the image is first reduced to, [height, width]. */
  readonly reducedTo?: readonly [height: number, width: number];
}

/** Describes a stage. */
export function describeStage(stage: Stage): StageDescription {
  const ops = stage.steps.map(({transform}) => transform.op);
  if (stage.kind !== 'geometry') return {kind: stage.kind, ops};
  const {plan} = stage;
  const {matrix, window} = plan.chain;
  if (plan.how === 'separable') return {kind: 'geometry', ops, how: plan.how, matrix};
  const {width, height} = plan.shrinkTo;
  const isReduced = width < window.width || height < window.height;
  return {
    kind: 'geometry',
    ops,
    how: plan.how,
    matrix,
    ...(isReduced && {reducedTo: [height, width] as const}),
  };
}
