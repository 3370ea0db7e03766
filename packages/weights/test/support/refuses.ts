import {expect, it} from 'vitest';

/** What is wrong with a file, the file, and a part of what the reader must say. */
export type Malformed<File = Uint8Array> = readonly [problem: string, file: File, message: string];

/**
 * Tests that a reader refuses each file of a table with a RangeError that names the file and says what is wrong.
 *
 * @param place How messages begin: with the file's name.
 */
export function itRefuses<File>(
  table: readonly Malformed<File>[],
  read: (file: File) => Promise<unknown>,
  place = /^bytes: /,
): void {
  it('has a table of more than 60', () => expect(table.length).toBeGreaterThan(60));

  it.each(table.map((row) => [...row] as const))('refuses %s', async (_, file, message) => {
    const error = await read(file).then(
      () => 'read',
      (e: unknown) => e as Error,
    );
    expect(error).toBeInstanceOf(RangeError);
    expect((error as Error).message).toMatch(place);
    expect((error as Error).message).toContain(message);
  });
}
