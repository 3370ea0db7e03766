/** `GCOL`, version 1, three zero bytes. */
const SIGNATURE = [0x47, 0x43, 0x4f, 0x4c, 1, 0, 0, 0];
const COLLECTION_HEADER = 16;
const OBJECT_HEADER = 16;

/**
 * Checks the collections in which an HDF5 file keeps strings of variable length: the library walks through their objects
 * without end where a damaged size leads it in circles.
 *
 * @throws RangeError naming the file and the offset.
 * @see https://docs.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html "Global Heap"
 */
export function checkGlobalHeaps(name: string, bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.indexOf(SIGNATURE[0]!); at >= 0; at = bytes.indexOf(SIGNATURE[0]!, at + 1)) {
    if (!SIGNATURE.every((byte, i) => bytes[at + i] === byte)) continue;
    const fail = (offset: number, problem: string): never => {
      throw new RangeError(
        `${name}: offset ${offset}: a collection of strings ${problem}. The file is damaged.`,
      );
    };
    if (at + COLLECTION_HEADER > bytes.length) return fail(at, 'is cut off');
    const end = at + Number(view.getBigUint64(at + 8, true));
    if (end > bytes.length || end < at + COLLECTION_HEADER)
      return fail(at, `ends at ${end}, outside the file`);
    for (let object = at + COLLECTION_HEADER; object + OBJECT_HEADER <= end;) {
      const size = Number(view.getBigUint64(object + 8, true));
      if (view.getUint16(object, true) === 0) {
        // Object 0 is the free space: it counts its own header and ends the collection.
        if (object + size !== end)
          return fail(object, `has free space of ${size} bytes that does not reach its end`);
        break;
      }
      object += OBJECT_HEADER + Math.ceil(size / 8) * 8;
      if (object > end) return fail(object, `has a string of ${size} bytes, which reaches beyond its end`);
    }
  }
}
