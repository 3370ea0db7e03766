/** An IDX file of unsigned bytes: `data` holds the product of `shape` values, row-major. */
export interface IdxArray {
  readonly shape: readonly number[];
  readonly data: Uint8Array;
}

/**
 * Parses an IDX file: two zero bytes, the type (8 is unsigned byte, the only one read here), the number of
 * dimensions, their lengths as big-endian u32, then the values.
 *
 * @param name The file's name, for errors.
 * @param rank How many dimensions are expected: 3 for images, 1 for labels.
 * @throws RangeError naming the file, the offset and what was expected there.
 * @see http://yann.lecun.com/exdb/mnist/
 */
export function parseIdx(bytes: Uint8Array, name: string, rank: number): IdxArray {
  const headerSize = 4 + 4 * rank;
  if (bytes.length < headerSize) {
    throw new RangeError(
      `${name}: offset ${bytes.length}: the file ends inside the header of ${headerSize} bytes. Download it again.`,
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = view.getUint32(0);
  const expected = 0x0800 | rank;
  if (magic !== expected) {
    throw new RangeError(
      `${name}: offset 0: the magic number must be ${hex(expected)} (unsigned bytes, ${rank} dimensions); got ${hex(magic)}. It is no such IDX file.`,
    );
  }
  const shape = Array.from({length: rank}, (_, axis) => view.getUint32(4 + 4 * axis));
  const size = shape.reduce((product, length) => product * length, 1);
  if (bytes.length !== headerSize + size) {
    throw new RangeError(
      `${name}: offset ${Math.min(bytes.length, headerSize + size)}: the header gives [${shape}], that is ${size} bytes of values; the file has ${bytes.length - headerSize}. Download it again.`,
    );
  }
  return {shape, data: bytes.subarray(headerSize)};
}

const hex = (value: number): string => `0x${value.toString(16).padStart(8, '0')}`;
