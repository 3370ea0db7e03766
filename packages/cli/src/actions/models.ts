import {listModels} from '@cv/architectures';
import {UsageError} from '../errors.js';
import {Output} from '../output/output.js';
import type {Context} from '../program.js';

export interface ModelsOptions {
  json?: boolean;
}

/** `cv models`: names, one a line. */
export function models(pattern: string, options: ModelsOptions, {stdout}: Context): void {
  const names = listModels(pattern);
  if (names.length === 0) throw new UsageError(`no model fits '${pattern}'. cv models lists them all.`);
  new Output(stdout, options).event('models', {names}, names.join('\n'));
}
