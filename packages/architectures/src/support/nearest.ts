/** The `count` names that differ least from `name` (Levenshtein distance, upper and lower case alike), the nearest first. */
export function nearest(name: string, names: readonly string[], count = 3): string[] {
  return names
    .map((candidate) => ({candidate, distance: distance(name.toLowerCase(), candidate.toLowerCase())}))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({candidate}) => candidate);
}

/** `a, b or c` of them, for messages. */
export function nearestInWords(name: string, names: readonly string[]): string {
  const found = nearest(name, names);
  return [found.slice(0, -1).join(', '), found.at(-1)].filter(Boolean).join(' or ');
}

/** Letters to insert, delete or replace. */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
