import leven from 'leven';

/** The word that a misspelt one most likely stands for; undefined if none is near. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const [best] = words
    .map((candidate) => ({candidate, distance: distance(plain(word), plain(candidate))}))
    .toSorted((a, b) => a.distance - b.distance);
  return best && best.distance <= NEAR ? best.candidate : undefined;
}

/** Half of the letters may differ. */
const NEAR = 0.5;

/** `kernel_size`, `KernelSize` and `kernelSize` are one. */
function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

/** Letters to insert, delete or change (Levenshtein), as a share of the longer word; 0.1 if one lies in the other. */
function distance(a: string, b: string): number {
  if (a === b) return 0;
  if (Math.min(a.length, b.length) > 2 && (a.includes(b) || b.includes(a))) return 0.1;
  return leven(a, b) / Math.max(a.length, b.length, 1);
}
