export {exportOnnx} from './export-onnx.js';
export type {ExportOnnxOptions} from './export-onnx.js';
