import {show} from '../../errors.js';
import type {Json, JsonObject} from '../../transform.js';

/** Which options a class has: those that are read, and those that must have the values of FIXED. */
interface KnownOptions {
  readonly read: string;
  readonly fixed?: string;
}

const MASKED = 'mask_interpolation fill_mask mask_value';
const PADDED_CROP =
  'pad_if_needed pad_mode pad_cval pad_cval_mask pad_position border_mode fill fill_mask mask_interpolation';
const COMPOSED =
  'bbox_params keypoint_params additional_targets is_check_shapes strict mask_interpolation seed save_applied_params';

/** By class, the names of 1.x and of 2.x together. Every class has `p` and `always_apply` besides. */
export const KNOWN: Readonly<Record<string, KnownOptions>> = {
  Compose: {read: 'transforms', fixed: COMPOSED},
  Sequential: {read: 'transforms'},
  OneOf: {read: 'transforms'},
  SomeOf: {read: 'transforms n', fixed: 'replace'},
  RandomOrder: {read: 'transforms n', fixed: 'replace'},
  HorizontalFlip: {read: ''},
  VerticalFlip: {read: ''},
  Resize: {read: 'height width interpolation', fixed: 'mask_interpolation area_for_downscale'},
  SmallestMaxSize: {
    read: 'max_size interpolation',
    fixed: 'max_size_hw mask_interpolation area_for_downscale',
  },
  CenterCrop: {read: 'height width', fixed: PADDED_CROP},
  RandomCrop: {read: 'height width', fixed: PADDED_CROP},
  RandomResizedCrop: {
    read: 'size height width scale ratio interpolation',
    fixed: 'mask_interpolation area_for_downscale',
  },
  Crop: {read: 'x_min y_min x_max y_max', fixed: PADDED_CROP},
  Pad: {read: 'padding fill border_mode', fixed: 'fill_mask'},
  Rotate: {
    read: 'limit interpolation fill value',
    fixed: `${MASKED} border_mode rotate_method crop_border`,
  },
  Affine: {
    read: 'scale translate_percent rotate shear interpolation fill cval',
    fixed: `${MASKED} cval_mask translate_px mode border_mode fit_output keep_ratio balanced_scale rotate_method`,
  },
  ShiftScaleRotate: {
    read: 'shift_limit shift_limit_x shift_limit_y scale_limit rotate_limit interpolation fill value',
    fixed: `${MASKED} border_mode rotate_method`,
  },
  Perspective: {
    read: 'scale interpolation fill pad_val',
    fixed: `${MASKED} mask_pad_val keep_size pad_mode border_mode fit_output`,
  },
  ElasticTransform: {
    read: 'alpha sigma interpolation fill value',
    fixed: `${MASKED} alpha_affine border_mode approximate same_dxdy noise_distribution keypoint_remapping_method`,
  },
  GridDistortion: {
    read: 'num_steps distort_limit interpolation fill value',
    fixed: `${MASKED} border_mode normalized keypoint_remapping_method`,
  },
  ColorJitter: {read: 'brightness contrast saturation hue'},
  RandomBrightnessContrast: {
    read: 'brightness_limit contrast_limit',
    fixed: 'brightness_by_max ensure_safe_range',
  },
  RandomGamma: {read: 'gamma_limit', fixed: 'eps'},
  ToGray: {read: '', fixed: 'num_output_channels method'},
  InvertImg: {read: ''},
  Posterize: {read: 'num_bits'},
  Solarize: {read: 'threshold threshold_range'},
  Equalize: {read: '', fixed: 'mode by_channels mask mask_params'},
  CLAHE: {read: 'clip_limit tile_grid_size'},
  GaussianBlur: {read: 'blur_limit sigma_limit'},
  MotionBlur: {read: 'blur_limit angle_range direction_range', fixed: 'allow_shifted'},
  GaussNoise: {read: 'std_range mean_range var_limit mean', fixed: 'per_channel noise_scale_factor'},
  SaltAndPepper: {read: 'amount salt_vs_pepper'},
  ChannelShuffle: {read: ''},
  ChannelDropout: {read: 'channel_drop_range fill fill_value'},
  ImageCompression: {read: 'quality_range quality_lower quality_upper', fixed: 'compression_type'},
  CoarseDropout: {
    read:
      'num_holes_range hole_height_range hole_width_range fill ' +
      'max_holes min_holes max_height min_height max_width min_width fill_value',
    fixed: 'fill_mask mask_fill_value',
  },
  Normalize: {read: 'mean std', fixed: 'max_pixel_value normalization'},
  AutoContrast: {read: '', fixed: 'cutoff ignore method'},
  PlanckianJitter: {read: 'temperature_limit', fixed: 'mode sampling_method'},
  Erasing: {read: 'scale ratio fill', fixed: 'fill_mask'},
  FromFloat: {read: '', fixed: 'dtype max_value'},
  ToFloat: {read: '', fixed: 'max_value'},
};

/** The values that our transforms stand for, and albumentations' defaults where nothing here corresponds. */
const FIXED: Readonly<Record<string, readonly Json[]>> = {
  additional_targets: [null, {}],
  allow_shifted: [true],
  alpha_affine: [50, 0, null],
  approximate: [false],
  area_for_downscale: [null],
  balanced_scale: [false],
  bbox_params: [null],
  border_mode: [0, 4],
  brightness_by_max: [true],
  by_channels: [true],
  compression_type: ['jpeg', 0],
  crop_border: [false],
  cutoff: [0],
  cval_mask: [0, null],
  dtype: ['uint8'],
  ensure_safe_range: [false],
  eps: [null],
  fill: [0],
  fill_mask: [0, null],
  'CoarseDropout.fill_mask': [null],
  'Erasing.fill_mask': [null],
  fit_output: [false],
  ignore: [null],
  is_check_shapes: [true, false],
  keep_ratio: [false, true],
  keep_size: [true],
  keypoint_params: [null],
  keypoint_remapping_method: ['mask', 'direct'],
  mask: [null],
  mask_fill_value: [null],
  mask_interpolation: [0, null],
  mask_pad_val: [0, null],
  mask_params: [[]],
  mask_value: [0, null],
  max_pixel_value: [255, null],
  max_size_hw: [null],
  max_value: [null, 255],
  'AutoContrast.method': ['cdf', 'pil'],
  'ToGray.method': ['weighted_average'],
  'Equalize.mode': ['cv', 'pil'],
  'PlanckianJitter.mode': ['blackbody'],
  mode: [0, null],
  noise_distribution: ['gaussian'],
  noise_scale_factor: [1],
  normalization: ['standard'],
  normalized: [true, false],
  num_output_channels: [3],
  pad_cval: [0, null],
  pad_cval_mask: [0, null],
  pad_if_needed: [false],
  pad_mode: [0, null],
  pad_position: ['center'],
  per_channel: [true],
  replace: [false, true],
  rotate_method: ['largest_box'],
  same_dxdy: [false],
  sampling_method: ['uniform'],
  save_applied_params: [false, true],
  seed: [null],
  strict: [true, false],
  translate_px: [null, 0, {x: 0, y: 0}, {x: [0, 0], y: [0, 0]}],
};

/** What to do about options that have their place elsewhere here. */
const WAYS_OUT: Readonly<Record<string, string>> = {
  bbox_params: 'Give boxes and their format to applyToSample.',
  keypoint_params: 'Give keypoints to applyToSample.',
  seed: 'Give the seed to rng.',
  translate_px: 'Use translate_percent.',
};

/**
 * Refuses options that the class does not have, and values that nothing here corresponds to.
 *
 * @throws RangeError that names the class, the option and what is known
 */
export function checkOptions(name: string, options: JsonObject): void {
  const {read, fixed = ''} = KNOWN[name]!;
  const isRead = new Set(['always_apply', ...read.split(' ')]);
  const isFixed = new Set(fixed.split(' '));
  for (const [option, value] of Object.entries(options)) {
    if (isRead.has(option)) continue;
    if (!isFixed.has(option)) {
      const known = ['p', ...isRead, ...isFixed].filter((each) => each !== '').join(', ');
      throw new RangeError(
        `fromAlbumentations: options of ${name} must be among ${known}; got ${show(option)}. Leave it out.`,
      );
    }
    const allowed = FIXED[`${name}.${option}`] ?? FIXED[option]!;
    if (allowed.some((each) => JSON.stringify(each) === JSON.stringify(value))) continue;
    throw new RangeError(
      `fromAlbumentations: ${option} of ${name} must be ${allowed.map((each) => JSON.stringify(each)).join(' or ')}; ` +
        `got ${JSON.stringify(value)}. ${WAYS_OUT[option] ?? 'Nothing here corresponds to it: leave it out.'}`,
    );
  }
}
