import leven from 'leven';

/** The names most like `name`, the best first, at most three; none of which more than two letters in five would have to change. */
export function nearestNames(name: string, names: readonly string[]): string[] {
  return names
    .map((candidate) => ({candidate, distance: leven(simplify(name), simplify(candidate))}))
    .filter(({candidate, distance}) => distance <= Math.floor(0.4 * candidate.length))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({candidate}) => candidate);
}

/** The name among `names` that `name` means: the same but for case, hyphens and underscores. */
export function matchName<Name extends string>(name: string, names: readonly Name[]): Name | undefined {
  return names.find((candidate) => simplify(candidate) === simplify(name));
}

/** `Did you mean a or b?`, or `otherwise` where none is near. */
export function suggest(name: string, names: readonly string[], otherwise: string): string {
  const near = nearestNames(name, names);
  return near.length > 0 ? `Did you mean ${near.join(' or ')}?` : otherwise;
}

function simplify(name: string): string {
  return name.toLowerCase().replaceAll(/[-_\s]/g, '');
}
