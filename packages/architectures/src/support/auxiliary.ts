import {boolean} from './checks.js';
import type {ModelOptions, ResolvedOptions} from './options.js';

/** What the architectures with auxiliary heads take. */
export interface AuxiliaryOptions extends ModelOptions {
  /**
   * Default false. With true the model has the auxiliary heads of its training: their logits are further outputs. Prediction
   * needs the first output alone.
   */
  auxiliary?: boolean;
}

/** Checks `auxiliary`; the heads end in logits, so they need the top. */
export function resolveAuxiliary(
  fn: string,
  {auxiliary = false}: AuxiliaryOptions,
  {includeTop}: ResolvedOptions,
): boolean {
  if (!boolean(fn, 'auxiliary', auxiliary) || includeTop) return auxiliary;
  throw new RangeError(
    `${fn}: auxiliary must be false without the top; got true. Set includeTop: true as well.`,
  );
}
