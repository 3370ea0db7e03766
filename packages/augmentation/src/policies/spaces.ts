import type {ImageShape} from '../image.js';
import {roundHalfEven} from '../math/round.js';
import {linspace} from './linspace.js';
import type {PolicyOperation} from './operations.js';

/** How the magnitudes of an operation spread over the bins. */
export interface MagnitudeRange {
  /** The magnitude of a bin, for an image of a size. */
  magnitude(bin: number, bins: number, shape: ImageShape): number;
  /** Whether a random sign is put before it. */
  readonly signed: boolean;
}

/** The operations of a policy, in torchvision's order. */
export type OperationSpace = Partial<Record<PolicyOperation, MagnitudeRange>>;

const none: MagnitudeRange = {magnitude: () => 0, signed: false};
const signed = (end: number): MagnitudeRange => ({
  magnitude: (bin, bins) => linspace(0, end, bins, bin),
  signed: true,
});
const ofWidth = (part: number): MagnitudeRange => ({
  magnitude: (bin, bins, {width}) => linspace(0, part * width, bins, bin),
  signed: true,
});
const ofHeight = (part: number): MagnitudeRange => ({
  magnitude: (bin, bins, {height}) => linspace(0, part * height, bins, bin),
  signed: true,
});
/** From `most` bits downwards by `drop` in all. */
const bits = (most: number, drop: number): MagnitudeRange => ({
  magnitude: (bin, bins) => most - roundHalfEven(Math.fround(bin / Math.fround((bins - 1) / drop))),
  signed: false,
});
const threshold: MagnitudeRange = {
  magnitude: (bin, bins) => linspace(255, 0, bins, bin),
  signed: false,
};

const colours = (end: number): OperationSpace => ({
  Brightness: signed(end),
  Color: signed(end),
  Contrast: signed(end),
  Sharpness: signed(end),
});

/** torchvision's tables. */
export const AUTO_AUGMENT_SPACE: OperationSpace = {
  ShearX: signed(0.3),
  ShearY: signed(0.3),
  TranslateX: ofWidth(150 / 331),
  TranslateY: ofHeight(150 / 331),
  Rotate: signed(30),
  ...colours(0.9),
  Posterize: bits(8, 4),
  Solarize: threshold,
  AutoContrast: none,
  Equalize: none,
  Invert: none,
};

export const RAND_AUGMENT_SPACE: OperationSpace = {
  Identity: none,
  ShearX: signed(0.3),
  ShearY: signed(0.3),
  TranslateX: ofWidth(150 / 331),
  TranslateY: ofHeight(150 / 331),
  Rotate: signed(30),
  ...colours(0.9),
  Posterize: bits(8, 4),
  Solarize: threshold,
  AutoContrast: none,
  Equalize: none,
};

export const TRIVIAL_AUGMENT_WIDE_SPACE: OperationSpace = {
  Identity: none,
  ShearX: signed(0.99),
  ShearY: signed(0.99),
  TranslateX: signed(32),
  TranslateY: signed(32),
  Rotate: signed(135),
  ...colours(0.99),
  Posterize: bits(8, 6),
  Solarize: threshold,
  AutoContrast: none,
  Equalize: none,
};

export const AUG_MIX_SPACE: OperationSpace = {
  ShearX: signed(0.3),
  ShearY: signed(0.3),
  TranslateX: ofWidth(1 / 3),
  TranslateY: ofHeight(1 / 3),
  Rotate: signed(30),
  Posterize: bits(4, 4),
  Solarize: threshold,
  AutoContrast: none,
  Equalize: none,
};

/** What AugMix uses in addition with `allOps`. */
export const AUG_MIX_COLOUR_SPACE: OperationSpace = colours(0.9);
