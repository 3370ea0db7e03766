import {typeError} from '../errors.js';
import type {Json, Step, Transform} from '../transform.js';

/** Which of several transforms act, in order, with their parameters. */
export type ChoiceParams = {
  readonly indices: readonly number[];
  readonly params: readonly Json[];
};

/** The steps of a choice. */
export function chosenSteps(
  fn: string,
  transforms: readonly Transform[],
  choice: ChoiceParams,
): readonly Step[] {
  const {indices, params} = choice;
  return indices.map((index, i) => {
    const transform = transforms[index];
    if (!transform) typeError(fn, 'params.indices', `numbers below ${transforms.length}`, indices);
    return {transform, params: params[i] ?? null};
  });
}
