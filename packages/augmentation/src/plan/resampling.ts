import type {Fill} from '../functional/support/fill.js';
import type {CropOptions} from '../functional/geometry/crop.js';

/** How a geometric operation takes pixels from its input, as far as several of them can be joined. */
export type Resampling =
  | {
      /** Whole pixels move to whole pixels: flips, crops, constant borders. */
      readonly kind: 'grid';
      /** The colour of what comes from outside; left out where nothing can. */
      readonly fill?: Fill | null;
    }
  | {
      /** A rectangle is stretched along both axes. */
      readonly kind: 'resize';
      readonly window: CropOptions;
      readonly interpolation: 'bilinear' | 'bicubic';
      readonly antialias: boolean;
    }
  | {
      /** Any homography. */
      readonly kind: 'warp';
      readonly interpolation: 'nearest' | 'bilinear';
      readonly fill: Fill | null;
    };
