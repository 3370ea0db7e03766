/** How a window moves over one side of an input: sizes in cells. */
export interface WindowSettings {
  readonly size: number;
  readonly kernel: number;
  readonly padding: number;
  readonly stride: number;
  readonly dilation: number;
}

/** Cells that a dilated kernel spans. */
export function span({kernel, dilation}: WindowSettings) {
  return dilation * (kernel - 1) + 1;
}

/** Positions that the window has along one side; 0 where it does not fit in. */
export function outputSize(settings: WindowSettings) {
  const {size, padding, stride} = settings;
  return Math.max(0, Math.floor((size + 2 * padding - span(settings)) / stride) + 1);
}

/** Cells of the input that output `position` reads along one side; cells of the padding are < 0 or >= size. */
export function cellsRead({kernel, padding, stride, dilation}: WindowSettings, position: number) {
  return Array.from({length: kernel}, (_, tap) => position * stride - padding + tap * dilation);
}
