import {defineComposite} from '../compose/define-composite.js';
import {checkWeights, drawIndex} from '../compose/weights.js';
import {finite, rangeError} from '../errors.js';
import type {WarpOptions} from '../functional/support/warp-image.js';
import type {ImageShape} from '../image.js';
import type {Rng} from '../rng/rng.js';
import type {Transform} from '../transform.js';
import {asJson} from '../transforms/support/options.js';
import type {PolicyParams} from './auto-augment.js';
import {policySteps, type PolicyOperation, type PolicyStep} from './operations.js';

/** What a configuration string of timm's RandAugment says. */
interface Settings {
  /** m: the level, 10 is the strongest usual one. */
  readonly magnitude: number;
  /** n: how many operations. */
  readonly numOps: number;
  /** mstd: standard deviation of the level; above 100 the level is uniform from 0. */
  readonly std: number;
  /** mmax: the highest level. */
  readonly most: number;
  /** inc: whether all operations grow with the level. */
  readonly increasing: boolean;
  /** p: the probability of each operation. */
  readonly p: number;
  /** w: operations are chosen by timm's weights, each at most once. */
  readonly weighted: boolean;
}

/** Options of `timmRandAugment` beside the configuration string. */
export interface TimmRandAugmentOptions extends WarpOptions {
  /** The largest shift as a part of the side. Default 0.45. */
  readonly translatePct?: number;
}

/**
 * timm's RandAugment, by its configuration string, such as `rand-m9-mstd0.5-inc1`: sections `m` level, `n`
 * number of operations (2), `mstd` its standard deviation (0), `mmax` highest level (10), `inc` operations that
 * grow with the level (0), `p` probability of each (0.5), `w` weighted choice. Bytes only.
 *
 * Deviations: bilinear unless `interpolation` says otherwise (timm draws bilinear or bicubic), shifts are whole
 * pixels, and operations round as torchvision's tensor version instead of Pillow's. Fill is gray, 128.
 *
 * @throws RangeError for a section that is not known
 * @see https://github.com/huggingface/pytorch-image-models (timm.data.auto_augment)
 * @example
 * ```ts
 * import {rng, timmRandAugment} from '@cv/augmentation';
 *
 * const augment = timmRandAugment('rand-m9-mstd0.5-inc1');
 * augment.sample(rng({seed: 1}), {width: 32, height: 32, channels: 3}).steps.length <= 2; // => true
 * ```
 */
export function timmRandAugment(
  config: string,
  options: TimmRandAugmentOptions = {},
): Transform<PolicyParams> {
  const settings = parseConfig(config);
  const {translatePct = 0.45, interpolation = 'bilinear', fill = 128} = options;
  finite('timmRandAugment', 'translatePct', translatePct, 0, 1);
  const toSteps = policySteps('timmRandAugment', {interpolation, fill});
  const operations = Object.keys(LEVELS) as (keyof typeof LEVELS)[];
  const weights = checkWeights('timmRandAugment', settings.weighted ? WEIGHTS : undefined, operations.length);
  const available = weights.filter((weight) => weight > 0).length;
  if (settings.weighted && settings.numOps > available) {
    rangeError('timmRandAugment', 'n', `at most ${available} with weights`, settings.numOps);
  }
  return defineComposite<PolicyParams>({
    op: 'timmRandAugment',
    options: {config, ...asJson(options)},
    sample: (random, shape) => {
      const left = [...weights];
      const steps: PolicyStep[] = [];
      for (let i = 0; i < settings.numOps; i++) {
        const index = drawIndex(random, left);
        if (settings.weighted) left[index] = 0; // without replacement, as timm
        if (!random.boolean(settings.p)) continue;
        const op = operations[index]!;
        const level = drawLevel(random, settings);
        steps.push({op, magnitude: LEVELS[op](level, {random, shape, translatePct, ...settings})});
      }
      return {steps};
    },
    steps: ({steps}) => toSteps(steps),
  });
}

const SECTIONS: Record<string, keyof Settings> = {
  m: 'magnitude',
  n: 'numOps',
  mstd: 'std',
  mmax: 'most',
  inc: 'increasing',
  p: 'p',
  w: 'weighted',
};

function parseConfig(config: string): Settings {
  const [name, ...sections] = String(config).split('-');
  const usage = 'Write it like rand-m9-mstd0.5-inc1.';
  if (name !== 'rand')
    rangeError('timmRandAugment', 'config', "a string that begins with 'rand'", config, usage);
  const settings = {magnitude: 10, numOps: 2, std: 0, most: 10, increasing: 0, p: 0.5, weighted: false};
  for (const section of sections) {
    const [, key = '', value = ''] = /^([a-z]+)(.*)$/.exec(section) ?? [];
    const setting = SECTIONS[key];
    if (!setting)
      rangeError('timmRandAugment', 'config', `made of ${Object.keys(SECTIONS).join(', ')}`, section, usage);
    const isFlag = setting === 'weighted';
    const number = Number(value);
    if (!isFlag && (value === '' || !(number >= 0))) {
      rangeError('timmRandAugment', 'config', 'made of names with numbers from 0', section, usage);
    }
    Object.assign(settings, {[setting]: isFlag ? true : number});
  }
  return {...settings, increasing: settings.increasing !== 0};
}

function drawLevel(random: Rng, {magnitude, std, most}: Settings): number {
  let level = magnitude;
  if (std > 100) level = random.uniform(0, magnitude);
  else if (std > 0) level = random.normal(magnitude, std);
  return Math.max(0, Math.min(level, most));
}

interface LevelContext {
  readonly random: Rng;
  readonly shape: ImageShape;
  readonly translatePct: number;
  readonly increasing: boolean;
}

type LevelMap = (level: number, context: LevelContext) => number;

const eitherSign = (size: number, {random}: LevelContext) => (random.boolean(0.5) ? 0 - size : size);
const none: LevelMap = () => 0;
const signed =
  (most: number): LevelMap =>
  (level, context) =>
    eitherSign((level / 10) * most, context);

/** The factor minus 1; at least 0.1 stays of the image. */
const colour: LevelMap = (level, context) =>
  context.increasing ? Math.max(-0.9, eitherSign((level / 10) * 0.9, context)) : (level / 10) * 1.8 - 0.9;

const posterize: LevelMap = (level, {increasing}) => {
  const bits = Math.trunc((level / 10) * 4);
  return Math.max(0, increasing ? 4 - bits : bits);
};

const solarize: LevelMap = (level, {increasing}) => {
  const threshold = Math.trunc((level / 10) * 256);
  return Math.max(0, increasing ? 256 - threshold : threshold);
};

/** timm's operations in its order, from a level of 0 to 10 to a magnitude. */
const LEVELS = {
  AutoContrast: none,
  Equalize: none,
  Invert: none,
  Rotate: signed(30),
  Posterize: posterize,
  Solarize: solarize,
  SolarizeAdd: (level) => Math.min(128, Math.trunc((level / 10) * 110)),
  Color: colour,
  Contrast: colour,
  Brightness: colour,
  Sharpness: colour,
  ShearX: signed(0.3),
  ShearY: signed(0.3),
  TranslateX: (level, context) =>
    eitherSign((level / 10) * context.translatePct * context.shape.width, context),
  TranslateY: (level, context) =>
    eitherSign((level / 10) * context.translatePct * context.shape.height, context),
} satisfies Partial<Record<PolicyOperation, LevelMap>>;

/** timm's weights, in the order of LEVELS. */
const WEIGHTS = [0.025, 0.005, 0, 0.3, 0, 0.005, 0.005, 0.025, 0.005, 0.005, 0.025, 0.2, 0.2, 0.1, 0.1];
