/** Where a safetensors file keeps texts of its own. */
export const METADATA = '__metadata__';

interface Numbers {
  readonly shape: readonly number[];
  readonly data: Float32Array | Int32Array;
}

/**
 * Tensors under their names and texts as the bytes of a safetensors file: the length of the header, the header in JSON
 * padded to 8 bytes, the numbers one tensor after another.
 */
export function encodeSafetensors(
  tensors: ReadonlyMap<string, Numbers>,
  texts: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const header: Record<string, unknown> = {[METADATA]: texts};
  let size = 0;
  for (const [name, {shape, data}] of tensors) {
    const dtype = data instanceof Int32Array ? 'I32' : 'F32';
    header[name] = {dtype, shape, data_offsets: [size, size + data.byteLength]};
    size += data.byteLength;
  }
  const json = new TextEncoder().encode(JSON.stringify(header));
  const start = 8 + Math.ceil(json.length / 8) * 8;
  const bytes = new Uint8Array(start + size).fill(0x20, 8, start);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(start - 8), true);
  bytes.set(json, 8);
  let offset = start;
  for (const {data} of tensors.values()) {
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), offset);
    offset += data.byteLength;
  }
  return bytes;
}
