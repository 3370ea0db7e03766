import {element, label, picture, short, ticks} from './svg.js';

/** A line, or points. */
export interface Series {
  name: string;
  x: readonly number[];
  y: readonly number[];
  /** Default: the next of eight colours that the colour-blind can tell apart. */
  color?: string;
  dashed?: boolean;
}

export interface LineChartOptions {
  title: string;
  xLabel?: string;
  yLabel?: string;
  /** Powers of ten at even distances. Default false. */
  logX?: boolean;
  /** Default: what the series span. */
  xRange?: readonly [number, number];
  yRange?: readonly [number, number];
  width?: number;
  height?: number;
  /** Vertical lines with a name: a suggested rate, for one. */
  marks?: readonly {x: number; name: string}[];
}

const COLORS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#000000', '#999999'];
const MARGIN = {top: 36, right: 16, bottom: 48, left: 60};

/**
 * Lines in a coordinate system, as an SVG string: losses, learning-rate curves, ROC curves. Points that are not finite
 * leave a gap.
 *
 * @throws RangeError when no series has a point.
 * @example
 * ```ts
 * import {lineChart} from '@cv/transfer';
 *
 * const svg = lineChart([{name: 'loss', x: [1, 2, 3], y: [2.3, 1.1, 0.7]}], {title: 'Training', xLabel: 'epoch'});
 * svg.startsWith('<svg'); // => true
 * ```
 */
export function lineChart(series: readonly Series[], options: LineChartOptions): string {
  const {title, xLabel = '', yLabel = '', width = 560, height = 360, marks = []} = options;
  const axes = axesOf(series, {...options, width, height});
  return picture(width, height, title, [
    label(title, width / 2, 20, {'text-anchor': 'middle', 'font-size': 14}),
    ...verticalGrid(axes),
    ...horizontalGrid(axes),
    label(xLabel, width / 2, height - 12, {'text-anchor': 'middle'}),
    label(yLabel, 14, height / 2, {
      'text-anchor': 'middle',
      transform: `rotate(-90 14 ${short(height / 2)})`,
    }),
    ...marks.map((mark) => drawMark(mark, axes)),
    ...series.map((one, i) => drawLine(one, COLORS[i % COLORS.length]!, axes)),
    ...series.map((one, i) => legend(one, COLORS[i % COLORS.length]!, i)),
  ]);
}

/** Where numbers lie in the picture. */
interface Axes {
  /** From the lowest to the highest number; powers of ten by their exponents. */
  x: readonly [number, number];
  y: readonly [number, number];
  logX: boolean;
  /** The edges of the field, in pixels. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function axesOf(
  series: readonly Series[],
  {width, height, logX = false, xRange, yRange}: LineChartOptions & {width: number; height: number},
): Axes {
  const inX = (x: number) => (logX ? Math.log10(x) : x);
  const xs = series.flatMap(({x}) => x.map(inX));
  const ys = series.flatMap(({y}) => [...y]);
  const {left, right, top, bottom} = MARGIN;
  const edges = {left, right: width - right, top, bottom: height - bottom};
  return {x: span(xs, xRange?.map(inX)), y: span(ys, yRange), logX, ...edges};
}

/** Pixels from the left; of an exponent where the axis has powers of ten. */
const across = (value: number, {x: [low, high], left, right}: Axes) =>
  left + ((value - low) / (high - low)) * (right - left);

const toX = (x: number, axes: Axes) => across(axes.logX ? Math.log10(x) : x, axes);

const toY = (y: number, {y: [low, high], top, bottom}: Axes) =>
  bottom - ((y - low) / (high - low)) * (bottom - top);

function verticalGrid(axes: Axes): string[] {
  return ticks(...axes.x).map((tick) => {
    const x = across(tick, axes);
    const text = axes.logX ? (10 ** tick).toExponential(0) : tick.toPrecision(3).replace(/\.?0+$/, '');
    return grid(x, axes.top, x, axes.bottom) + label(text, x, axes.bottom + 16, {'text-anchor': 'middle'});
  });
}

function horizontalGrid(axes: Axes): string[] {
  return ticks(...axes.y).map((tick) => {
    const y = toY(tick, axes);
    const text = String(Number(tick.toPrecision(4)));
    return grid(axes.left, y, axes.right, y) + label(text, axes.left - 6, y + 4, {'text-anchor': 'end'});
  });
}

function drawMark({x, name}: {x: number; name: string}, axes: Axes): string {
  const at = toX(x, axes);
  const line = {x1: at, y1: axes.top, x2: at, y2: axes.bottom, stroke: '#666', 'stroke-dasharray': '4 3'};
  return element('line', line) + label(name, at + 4, axes.top + 12, {fill: '#666'});
}

function grid(x1: number, y1: number, x2: number, y2: number): string {
  return element('line', {x1, y1, x2, y2, stroke: '#e5e5e5'});
}

function drawLine({x, y, color, dashed}: Series, fallback: string, axes: Axes): string {
  let path = '';
  let pen = false;
  x.forEach((value, i) => {
    const point = [toX(value, axes), toY(y[i]!, axes)];
    const drawn = point.every(Number.isFinite);
    if (drawn) path += `${pen ? 'L' : 'M'}${point.map(short).join(' ')}`;
    pen = drawn;
  });
  const stroke = color ?? fallback;
  return element('path', {
    d: path,
    fill: 'none',
    stroke,
    'stroke-width': 2,
    'stroke-linejoin': 'round',
    'stroke-dasharray': dashed ? '5 4' : 'none',
  });
}

function legend({name, color}: Series, fallback: string, row: number): string {
  const [x, y] = [MARGIN.left + 10, MARGIN.top + 16 + 16 * row];
  const line = element('line', {
    x1: x,
    y1: y - 4,
    x2: x + 18,
    y2: y - 4,
    stroke: color ?? fallback,
    'stroke-width': 2,
  });
  return line + label(name, x + 24, y);
}

/** Lowest and highest finite number, or the range that was asked for; never of length zero. */
function span(values: readonly number[], wanted?: readonly number[]): [number, number] {
  if (wanted) return [wanted[0]!, wanted[1]!];
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0)
    throw new RangeError('lineChart: series must hold at least one finite point; got none.');
  const [low, high] = [Math.min(...finite), Math.max(...finite)];
  return low === high ? [low - 0.5, high + 0.5] : [low, high];
}
