/**
 * Unpacks gzip data; data that is not gzip (no magic 1f 8b) is given back as it is, since some servers unpack it.
 *
 * @param name The file's name, for errors.
 * @param limit The most bytes that the unpacked file may have.
 * @throws Error naming the file when the data is damaged or truncated, or unpacks to more than `limit`.
 */
export async function gunzip(packed: Uint8Array, name: string, limit: number): Promise<Uint8Array> {
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) return packed;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const stream = new Blob([packed as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'));
    const reader = stream.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      chunks.push(part.value);
      size += part.value.length;
      if (size > limit) break;
    }
    if (size > limit) await reader.cancel();
  } catch (error) {
    throw new Error(
      `${name}: the gzip data is damaged or truncated: it ends after ${size} unpacked bytes (the file has ${packed.length} bytes). Download the file again.`,
      {cause: error},
    );
  }
  if (size > limit) {
    throw new Error(`${name}: unpacks to more than ${limit} bytes. It is another file: download it again.`);
  }
  return concatenate(chunks, size);
}

function concatenate(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}
