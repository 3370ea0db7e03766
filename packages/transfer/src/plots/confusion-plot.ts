import {element, label, picture, short} from './svg.js';

export interface ConfusionPlotOptions {
  title?: string;
  /** Side of a cell in pixels. Default 36, less for many classes. */
  cell?: number;
}

/**
 * A confusion matrix as an SVG string: rows are the true classes, columns the predicted ones; the darker a cell, the
 * larger its part of the row.
 *
 * @param confusion Images by [label][predicted class].
 * @throws RangeError when the labels are not as many as the rows.
 */
export function confusionPlot(
  confusion: readonly (readonly number[])[],
  labels: readonly string[],
  {
    title = 'Confusion matrix',
    cell = Math.max(8, Math.min(36, 720 / confusion.length)),
  }: ConfusionPlotOptions = {},
): string {
  if (labels.length !== confusion.length) {
    throw new RangeError(
      `confusionPlot: labels must be ${confusion.length}, one a class; got ${labels.length}.`,
    );
  }
  const left = 40 + 7 * Math.max(...labels.map((text) => text.length));
  const top = left;
  const side = confusion.length * cell;
  const center = (i: number) => i * cell + cell / 2;
  const fontSize = Math.min(12, cell / 2.6);
  const cells = confusion.flatMap((row, i) => {
    const total = row.reduce((a, b) => a + b, 0);
    return row.map((count, j) => {
      const part = total > 0 ? count / total : 0;
      const [x, y] = [left + j * cell, top + i * cell];
      const square = element('rect', {x, y, width: cell, height: cell, fill: shade(part), stroke: '#fff'});
      const text = {'text-anchor': 'middle', 'font-size': fontSize, fill: part > 0.5 ? '#fff' : '#333'};
      return (
        square + (count > 0 ? label(String(count), x + cell / 2, y + cell / 2 + fontSize / 3, text) : '')
      );
    });
  });
  return picture(left + side + 16, top + side + 16, title, [
    label(title, (left + side) / 2, 18, {'text-anchor': 'middle', 'font-size': 14}),
    label('predicted', left + side / 2, 36, {'text-anchor': 'middle'}),
    label('true', 14, top + side / 2, {
      'text-anchor': 'middle',
      transform: `rotate(-90 14 ${short(top + side / 2)})`,
    }),
    ...labels.map((text, i) => label(text, left - 6, top + center(i) + 4, {'text-anchor': 'end'})),
    ...labels.map((text, i) => {
      const [x, y] = [left + center(i) + 4, top - 6];
      return label(text, x, y, {transform: `rotate(-90 ${short(x)} ${short(y)})`});
    }),
    ...cells,
  ]);
}

/** From white to blue. */
function shade(part: number): string {
  const channel = (low: number) => Math.round(255 - part * (255 - low));
  return `rgb(${channel(8)},${channel(69)},${channel(148)})`;
}
