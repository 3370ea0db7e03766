import {percent} from './format.js';

/** A table: rows are the true classes, columns the predicted ones, the last column each class' accuracy. */
export function confusionTable(confusion: readonly (readonly number[])[], labels: readonly string[]): string {
  const header = ['true \\ predicted', ...labels, 'right'];
  const rows = confusion.map((row, i) => {
    const total = row.reduce((a, b) => a + b, 0);
    return [
      labels[i]!,
      ...row.map((value) => (value ? String(value) : '.')),
      total ? percent(row[i]! / total, 1) : '-',
    ];
  });
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]!.length)),
  );
  return [header, ...rows]
    .map((cells) => cells.map((cell, i) => cell.padStart(widths[i]!)).join('  '))
    .join('\n');
}

/** The pairs that were mixed up most often, as `4 as 9 (6 times)`. */
export function mostConfused(
  confusion: readonly (readonly number[])[],
  labels: readonly string[],
  pairs: number,
): string[] {
  return confusion
    .flatMap((row, i) => row.map((times, j) => ({times, i, j})))
    .filter(({times, i, j}) => i !== j && times > 0)
    .toSorted((a, b) => b.times - a.times)
    .slice(0, pairs)
    .map(({times, i, j}) => `${labels[i]} as ${labels[j]} (${times} ${times === 1 ? 'time' : 'times'})`);
}
