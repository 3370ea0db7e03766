export {fill, parityInput, uniform} from './parity-fill.js';
export {expectClose, type NestedArray, type Numbers, type Tolerance} from './expect-close.js';
export {expectNoLeak} from './expect-no-leak.js';
