export {loadStateDict} from './load-state-dict.js';
export type {LoadReport, LoadStateDictOptions, Rename} from './load-state-dict.js';
export {toStateDict} from './to-state-dict.js';
export {readSafetensors, writeSafetensors} from './formats/safetensors.js';
export {BYTES_PER_ELEMENT, entryFromBytes, toFloat32} from './state-dict.js';
export type {DataTypes, DType, StateDict, StateEntry} from './state-dict.js';
export type {WeightedLayer, WeightedModel, WeightVariable} from './model.js';
export type {Source} from './source.js';
