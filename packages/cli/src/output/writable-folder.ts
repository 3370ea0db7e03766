import {constants} from 'node:fs';
import {access, mkdir, rmdir, stat} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';

/** A folder that is there and may be written to. */
export interface WritableFolder {
  /** Takes away the folders that were made for it, as far as they are empty. */
  discard: () => Promise<void>;
}

/**
 * Makes sure, before the work, that a folder can be written to; makes it where there is none.
 *
 * @param option What it was asked for with, for errors: `--out`.
 * @throws Error saying why not.
 */
export async function writableFolder(option: string, folder: string): Promise<WritableFolder> {
  const fail = (reason: string, cause: unknown): never => {
    throw new Error(`${option} ${folder}: ${reason}. Choose another folder.`, {cause});
  };
  const made = await makeFolders(resolve(folder)).catch(async (error: NodeJS.ErrnoException) =>
    fail(await reasonOf(error, folder), error),
  );
  await access(folder, constants.W_OK | constants.X_OK).catch((error: unknown) =>
    fail(`${resolve(folder)} is not writable`, error),
  );
  return {discard: () => discard(made)};
}

/**
 * Names the option and the file where writing fails.
 *
 * @param write Writes the file.
 * @throws Error saying why not.
 */
export async function writing<T>(option: string, file: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    throw new Error(`${option}: ${file} cannot be written (${code ?? message}). Choose another folder.`, {
      cause: error,
    });
  }
}

async function reasonOf({code}: NodeJS.ErrnoException, folder: string): Promise<string> {
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'a part of it is a file';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `${await nearestFolder(resolve(folder))} is not writable`;
  }
  return `it cannot be made (${code})`;
}

/** The folder itself, or the nearest one above it that exists. */
async function nearestFolder(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ? path : nearestFolder(dirname(path));
}

/**
 * Makes a folder and those above it; gives the ones that were made, the innermost first. Node's own `recursive` never comes
 * back where a file system answers that the folder above is missing while it is not, as /proc does.
 */
async function makeFolders(path: string): Promise<string[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (found?.isDirectory()) return [];
  const above = path === dirname(path) || found ? [] : await makeFolders(dirname(path));
  await mkdir(path); // EEXIST where it is a file
  return [path, ...above];
}

/** Removes folders from the innermost, up to the first that holds something or is gone. */
async function discard(folders: readonly string[]): Promise<void> {
  try {
    for (const folder of folders) await rmdir(folder);
  } catch {
    // Somebody needs it.
  }
}
