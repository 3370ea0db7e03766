import leven from 'leven';

/** The `count` names that differ least from `name` (Levenshtein distance, upper and lower case alike), the nearest first. */
export function nearest(name: string, names: readonly string[], count = 3): string[] {
  return names
    .map((candidate) => ({candidate, distance: leven(name.toLowerCase(), candidate.toLowerCase())}))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({candidate}) => candidate);
}

/** `a, b or c` of them, for messages. */
export function nearestInWords(name: string, names: readonly string[]): string {
  const found = nearest(name, names);
  return [found.slice(0, -1).join(', '), found.at(-1)].filter(Boolean).join(' or ');
}
