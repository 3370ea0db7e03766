import {readdir} from 'node:fs/promises';
import {join} from 'node:path';

/** The folders right below a folder, and the files below each at any depth, as paths; hidden ones left out; sorted. */
export async function listFolders(root: string): Promise<Map<string, string[]>> {
  const folders = new Map<string, string[]>();
  const top = await readdir(root, {withFileTypes: true});
  for (const name of top
    .filter(isFolder)
    .map((entry) => entry.name)
    .toSorted(byCode)) {
    const inside = await readdir(join(root, name), {recursive: true, withFileTypes: true});
    const files = inside.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'));
    folders.set(name, files.map((entry) => join(entry.parentPath, entry.name)).toSorted(byCode));
  }
  return folders;
}

const isFolder = (entry: {name: string; isDirectory(): boolean; isSymbolicLink(): boolean}): boolean =>
  (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.');

/** By code units: the same order on every machine, whatever its language. */
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
