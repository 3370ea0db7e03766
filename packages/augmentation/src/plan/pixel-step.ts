/** How often each of the 256 values occurs in one channel. */
export type Histogram = Uint32Array;

/**
 * What a step must know of the image: nothing, the `ends` of each channel's histogram (only its first and its last
 * value that is not 0 count), or the whole `histogram`.
 */
export type Statistics = null | 'ends' | 'histogram';

/** Bytes to bytes by a table a channel. */
export interface TableStep {
  readonly kind: 'table';
  readonly statistics: Statistics;
  /** One table of 256 for all colour channels, or one for each. `histograms` has one for each colour channel. */
  tables(histograms: readonly Histogram[]): readonly Uint8Array[];
}

/** Bytes to floats by a table a channel: the end of a chain of tables. */
export interface FloatTableStep {
  readonly kind: 'floatTable';
  /** A table of 256 for each channel, alpha included, one after the other. */
  tables(channels: number): Float32Array;
}

/** Row-major 3x4: r' = m[0] r + m[1] g + m[2] b + m[3] and so on, where white is 1. */
export type ColorMatrix = readonly number[];

/** A linear map of colours. */
export interface MatrixStep {
  readonly kind: 'matrix';
  matrix(): ColorMatrix;
  /** Whether colours inside 0..1 stay inside, so that clamping after the step changes nothing. */
  readonly keepsRange: boolean;
}

/** What an operation does to a pixel without looking at its neighbours. */
export type PixelStep = TableStep | FloatTableStep | MatrixStep;
