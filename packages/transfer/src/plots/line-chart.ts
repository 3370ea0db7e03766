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
  const {title, xLabel = '', yLabel = '', width = 560, height = 360, logX = false, marks = []} = options;
  const inX = (x: number) => (logX ? Math.log10(x) : x);
  const [x0, x1] = span(
    series.flatMap(({x}) => x.map(inX)),
    options.xRange?.map(inX),
  );
  const [y0, y1] = span(
    series.flatMap(({y}) => [...y]),
    options.yRange,
  );
  const toX = (x: number) => MARGIN.left + ((inX(x) - x0) / (x1 - x0)) * (width - MARGIN.left - MARGIN.right);
  const toY = (y: number) =>
    height - MARGIN.bottom - ((y - y0) / (y1 - y0)) * (height - MARGIN.top - MARGIN.bottom);
  const bottom = height - MARGIN.bottom;
  return picture(width, height, title, [
    label(title, width / 2, 20, {'text-anchor': 'middle', 'font-size': 14}),
    ...ticks(x0, x1).map((tick) => {
      const x = MARGIN.left + ((tick - x0) / (x1 - x0)) * (width - MARGIN.left - MARGIN.right);
      const text = logX ? (10 ** tick).toExponential(0) : tick.toPrecision(3).replace(/\.?0+$/, '');
      return grid(x, MARGIN.top, x, bottom) + label(text, x, bottom + 16, {'text-anchor': 'middle'});
    }),
    ...ticks(y0, y1).map((tick) => {
      const y = toY(tick);
      const text = String(Number(tick.toPrecision(4)));
      return (
        grid(MARGIN.left, y, width - MARGIN.right, y) +
        label(text, MARGIN.left - 6, y + 4, {'text-anchor': 'end'})
      );
    }),
    label(xLabel, width / 2, height - 12, {'text-anchor': 'middle'}),
    label(yLabel, 14, height / 2, {
      'text-anchor': 'middle',
      transform: `rotate(-90 14 ${short(height / 2)})`,
    }),
    ...marks.map(({x, name}) => {
      const line = {
        x1: toX(x),
        y1: MARGIN.top,
        x2: toX(x),
        y2: bottom,
        stroke: '#666',
        'stroke-dasharray': '4 3',
      };
      return element('line', line) + label(name, toX(x) + 4, MARGIN.top + 12, {fill: '#666'});
    }),
    ...series.map((one, i) => drawLine(one, COLORS[i % COLORS.length]!, toX, toY)),
    ...series.map((one, i) => legend(one, COLORS[i % COLORS.length]!, i)),
  ]);
}

function grid(x1: number, y1: number, x2: number, y2: number): string {
  return element('line', {x1, y1, x2, y2, stroke: '#e5e5e5'});
}

function drawLine(
  {x, y, color, dashed}: Series,
  fallback: string,
  toX: (x: number) => number,
  toY: (y: number) => number,
): string {
  let path = '';
  let pen = false;
  x.forEach((value, i) => {
    const point = [toX(value), toY(y[i]!)];
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
