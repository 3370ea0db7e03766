import type {ColorMatrix, MatrixStep} from './pixel-step.js';

/** One 3x4 matrix that does what all steps do one after another. */
export function joinMatrices(steps: readonly MatrixStep[]): ColorMatrix {
  return steps.map(({matrix}) => matrix()).reduce((first, second) => thenMatrix(first, second));
}

/** First `a`, then `b`. */
function thenMatrix(a: ColorMatrix, b: ColorMatrix): ColorMatrix {
  return Array.from({length: 12}, (_, i) => {
    const row = i - (i % 4);
    const column = i % 4;
    const sum = b[row]! * a[column]! + b[row + 1]! * a[4 + column]! + b[row + 2]! * a[8 + column]!;
    return column === 3 ? sum + b[row + 3]! : sum;
  });
}
