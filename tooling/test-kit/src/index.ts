export {fill, parityInput, uniform} from './parity-fill.js';
export {
  expectClose,
  type NestedArray,
  type Numbers,
  type Tolerance,
  type TypedArray,
} from './expect-close.js';
export {expectNoLeak} from './expect-no-leak.js';
export {saveAndLoad} from './save-and-load.js';
export {withoutDrawing} from './without-drawing.js';
export {describeLayer} from './describe-layer.js';
export type {ConcreteShape, LayerContract, LayerFactory, Shapes} from './layer/contract.js';
