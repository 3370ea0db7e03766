import {renamingOf, type Renaming} from '../checkpoints.js';

/** A public file of weights, and what they were measured with: what `loadPretrained` of `@cv/weights` takes. */
export interface PretrainedWeights {
  /** Of a PyTorch checkpoint. */
  url: string;
  /** The first digits of its SHA-256, as its name has them. */
  sha256: string;
  /** SPDX. */
  license: string;
  /** What it was trained on, and measured with: its validation images. */
  dataset: 'ImageNet-1K';
  numClasses: 1000;
  /** Percent of the validation images. */
  metrics: {top1: number; top5: number};
  /** How an image becomes the input: as `Preprocess` of `cv train` and `cv predict` has it. */
  preprocess: {
    size: [height: number, width: number];
    channels: 3;
    mean: number[];
    std: number[];
    /** The middle of the image: its shorter side is resized to `size / crop`, then `size` is cut out. */
    fit: 'cover';
    crop: number;
    interpolation: 'bilinear' | 'bicubic';
  };
  /** From the checkpoint's keys to the model's, in order, as the sources of regular expressions; '' leaves a key out. */
  rename?: [pattern: string, by: string][];
}

/** What differs from file to file. */
export interface WeightsEntry {
  /** Name, without `.pth`; it ends in the first digits of the file's SHA-256. */
  readonly file: string;
  /** Where it lies. Default: torchvision's. */
  readonly folder?: string;
  readonly top1: number;
  readonly top5: number;
  /** Side of the input in pixels. Default 224. */
  readonly size?: number;
  /** What the shorter side is resized to first. Default 256. */
  readonly resize?: number;
  /** Default 'bilinear'. */
  readonly interpolation?: 'bicubic';
  /** Pixels from -1 to 1 instead of normalised by ImageNet's mean and deviation. */
  readonly scaling?: 'minusOneToOne';
  /** Default: torchvision's, BSD-3-Clause. */
  readonly license?: string;
}

/** By model, then by the name that its publisher gives the weights; the first ones are the default. */
export type WeightsTable = Readonly<Record<string, Readonly<Record<string, WeightsEntry>>>>;

const TORCHVISION = 'https://download.pytorch.org/models/';

/** One entry in full. */
function describe(entry: WeightsEntry, rename: Renaming): PretrainedWeights {
  const {file, folder = TORCHVISION, top1, top5, size = 224, resize = 256} = entry;
  const isScaled = entry.scaling === 'minusOneToOne';
  return {
    url: `${folder}${file}.pth`,
    sha256: /[0-9a-f]+$/.exec(file)![0],
    license: entry.license ?? 'BSD-3-Clause',
    dataset: 'ImageNet-1K',
    numClasses: 1000,
    metrics: {top1, top5},
    preprocess: {
      size: [size, size],
      channels: 3,
      mean: isScaled ? [0.5, 0.5, 0.5] : [0.485, 0.456, 0.406],
      std: isScaled ? [0.5, 0.5, 0.5] : [0.229, 0.224, 0.225],
      fit: 'cover',
      crop: size / resize,
      interpolation: entry.interpolation ?? 'bilinear',
    },
    ...(rename.length > 0 ? {rename: rename.map(([pattern, by]) => [pattern.source, by])} : {}),
  };
}

/** A model's weights by name, or undefined when it has none. */
export type FindWeights = (
  architecture: string,
  model: {
    /** Of its images, in pixels. */
    readonly side: number;
    /** Whether it has its auxiliary heads. */
    readonly auxiliary: boolean;
  },
) => Record<string, PretrainedWeights> | undefined;

/**
 * Finds a model's weights in the tables of a family. `imagenet` is the default: the first ones that were measured with
 * images of the model's size, or else the first.
 */
export function weightsFrom(...tables: readonly WeightsTable[]): FindWeights {
  return (architecture, {side, auxiliary}) => {
    const every = tables.flatMap((table) => Object.entries(table[architecture] ?? {}));
    const usual = every.find(([, {size = 224}]) => size === side) ?? every[0];
    if (!usual) return undefined;
    const rename = renamingOf(architecture, {auxiliary});
    return Object.fromEntries(
      [['imagenet', usual[1]] as const, ...every].map(([name, entry]) => [name, describe(entry, rename)]),
    );
  };
}
