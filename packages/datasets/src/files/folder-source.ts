/**
 * Checks where a dataset's files are said to lie.
 *
 * @param fn The function that errors name.
 * @param usual The folder that they propose: `data/mnist`.
 * @throws TypeError, RangeError when it is no path and no URL.
 */
export function checkFolder(fn: string, source: string | URL, usual: string): void {
  const wanted = `${fn}: source must be the path or URL of a folder; got`;
  if (typeof source !== 'string' && !(source instanceof URL)) {
    throw new TypeError(`${wanted} ${typeof source}. Pass {source: '${usual}'}.`);
  }
  if (String(source) === '') {
    throw new RangeError(
      `${wanted} an empty text. Pass {source: '${usual}'}, or '.' for the folder that the program runs in.`,
    );
  }
}

/** @throws RangeError when a split is none of a dataset's. */
export function checkSplit(fn: string, split: string, parts: {train: unknown; test: unknown}): void {
  if (Object.hasOwn(parts, split)) return;
  throw new RangeError(`${fn}: split must be 'train' or 'test'; got ${JSON.stringify(split)}. Choose one.`);
}

/** The address of a file in a folder, whether or not the folder's ends in a slash. */
export function fileIn(source: string | URL, name: string): string | URL {
  const folder = String(source).replace(/\/$/, '');
  return source instanceof URL ? new URL(`${folder}/${name}`) : `${folder}/${name}`;
}
