import type {WarpOptions} from '../functional/support/warp-image.js';
import {atan, degrees} from '../math/elementary.js';
import type {Json, Step, Transform} from '../transform.js';
import {randomAdjustSharpness} from '../transforms/colour/random-adjust-sharpness.js';
import {randomAutocontrast} from '../transforms/colour/random-autocontrast.js';
import {randomBrightness} from '../transforms/colour/random-brightness.js';
import {randomContrast} from '../transforms/colour/random-contrast.js';
import {randomEqualize} from '../transforms/colour/random-equalize.js';
import {randomInvert} from '../transforms/colour/random-invert.js';
import {randomPosterize} from '../transforms/colour/random-posterize.js';
import {randomSaturation} from '../transforms/colour/random-saturation.js';
import {randomSolarize} from '../transforms/colour/random-solarize.js';
import {solarizeAdd} from '../transforms/colour/solarize-add.js';
import {randomAffine} from '../transforms/geometry/random-affine.js';
import {randomRotation} from '../transforms/geometry/random-rotation.js';
import {typeError} from '../errors.js';

/** An operation of a policy, by the name that the papers give it. */
export type PolicyOperation =
  | 'Identity'
  | 'ShearX'
  | 'ShearY'
  | 'TranslateX'
  | 'TranslateY'
  | 'Rotate'
  | 'Brightness'
  | 'Color'
  | 'Contrast'
  | 'Sharpness'
  | 'Posterize'
  | 'Solarize'
  | 'SolarizeAdd'
  | 'AutoContrast'
  | 'Equalize'
  | 'Invert';

/**
 * One operation with its magnitude: a shear is the tangent of its angle, a shift is in pixels, a rotation in
 * degrees, colours are the factor minus 1, posterize is in bits, solarize a threshold of bytes.
 */
export type PolicyStep = {readonly op: PolicyOperation; readonly magnitude: number};

/** Turns the operations of policies into steps of transforms, by the rules of torchvision. */
export function policySteps(fn: string, options: WarpOptions): (steps: readonly PolicyStep[]) => Step[] {
  const table = operationTable(options);
  return (steps) =>
    steps.flatMap(({op, magnitude}): Step[] => {
      const make = table[op];
      if (!make) typeError(fn, 'params.op', `one of ${Object.keys(table).join(', ')}`, op);
      return make(magnitude);
    });
}

type StepMaker = (magnitude: number) => Step[];

function operationTable(options: WarpOptions): Record<PolicyOperation, StepMaker> {
  const aboutCorner = randomAffine({degrees: 0, center: [0, 0], ...options});
  const aboutCentre = randomAffine({degrees: 0, ...options});
  const shear = (x: number, y: number) => step(aboutCorner, {...NOT_MOVED, shear: [x, y]});
  const shift = (x: number, y: number) => step(aboutCentre, {...NOT_MOVED, translate: [x, y]});
  const rotation = randomRotation({degrees: 0, ...options});
  const factor = (transform: unknown): StepMaker => {
    return (magnitude) => step(transform, {factor: 1 + magnitude});
  };
  return {
    Identity: () => [],
    ShearX: (tangent) => shear(degrees(atan(tangent)), 0),
    ShearY: (tangent) => shear(0, degrees(atan(tangent))),
    TranslateX: (pixels) => shift(Math.trunc(pixels) + 0, 0),
    TranslateY: (pixels) => shift(0, Math.trunc(pixels) + 0),
    Rotate: (angle) => step(rotation, {angle}),
    Brightness: factor(randomBrightness({brightness: 0})),
    Color: factor(randomSaturation({saturation: 0})),
    Contrast: factor(randomContrast({contrast: 0})),
    Sharpness: factor(randomAdjustSharpness({sharpnessFactor: 1})),
    Posterize: (bits) => step(randomPosterize({bits: 8}), {bits: Math.trunc(bits)}),
    Solarize: (threshold) => (threshold > 255 ? [] : step(randomSolarize({threshold: 255}), {threshold})),
    SolarizeAdd: (addition) => step(solarizeAdd, {addition}),
    AutoContrast: () => step(randomAutocontrast(), {}),
    Equalize: () => step(randomEqualize(), {}),
    Invert: () => step(randomInvert(), {}),
  };
}

const NOT_MOVED = {angle: 0, translate: [0, 0], scale: 1, shear: [0, 0]} as const;

function step(transform: unknown, params: Json): Step[] {
  return [{transform: transform as Transform, params}];
}
