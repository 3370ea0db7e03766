import {CONTAINER_SCHEMAS, OPTION_SCHEMAS} from './option-schemas.js';
import type {OptionSchemas, Schema} from './schema-parts.js';

/**
 * The JSON schema (draft 2020-12) of pipelines: of what `JSON.stringify(transform)` gives and `fromJSON` reads.
 * For editors and for checking files; `fromJSON` checks by itself, with better words.
 *
 * @example
 * ```ts
 * pipelineSchema().$schema; // => 'https://json-schema.org/draft/2020-12/schema'
 * ```
 */
export function pipelineSchema(): Schema {
  const all = {...CONTAINER_SCHEMAS, ...OPTION_SCHEMAS};
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A pipeline of @cv/augmentation',
    $ref: '#/$defs/transform',
    $defs: {transform: {anyOf: Object.entries(all).map(([op, schemas]) => transformSchema(op, schemas))}},
  };
}

function transformSchema(op: string, {properties, required = []}: OptionSchemas): Schema {
  return {
    type: 'object',
    properties: {
      op: {const: op},
      options: {type: 'object', properties, required, additionalProperties: false},
    },
    required: required.length > 0 ? ['op', 'options'] : ['op'],
    additionalProperties: false,
  };
}
