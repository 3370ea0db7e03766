export {initBackend} from './init-backend.js';
export type {InitBackendOptions, InitBackendReport, PassedOver} from './init-backend.js';
export {BACKEND_NAMES} from './candidates.js';
export type {BackendName, WasmPaths} from './candidates.js';
export {backendReport} from './backend-report.js';
export type {BackendReport} from './backend-report.js';
export {registerTrainingKernels} from './wasm/register.js';
export {measureCeilings} from './measure-ceilings.js';
export type {Ceilings} from './measure-ceilings.js';
