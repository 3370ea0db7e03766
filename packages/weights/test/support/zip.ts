/** A file for an archive, and what to claim about it where that is not the truth. */
export interface Part {
  name: string;
  data: Uint8Array;
  method?: number;
  flags?: number;
  /** In the directory: */
  size?: number;
  packed?: number;
  header?: number;
  /** In front of the data, in the local header: */
  localSignature?: number;
  localExtra?: number;
}

export interface ZipClaims {
  count?: number;
  directoryOffset?: number;
  directorySize?: number;
  comment?: string;
  /** Put places and sizes into ZIP64 fields. */
  wide?: boolean;
}

const u16 = (value: number): number[] => [value & 255, (value >> 8) & 255];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16((value >>> 16) & 0xffff)];
const u64 = (value: number): number[] => [...u32(value >>> 0), ...u32(Math.floor(value / 2 ** 32))];

/** A zip archive of stored files, byte by byte, right or wrong as told. */
export function makeZip(parts: Part[], claims: ZipClaims = {}): Uint8Array {
  const bytes: number[] = [];
  const headers = new Map<string, number>(); // of two parts of one name the first one's
  for (const {name, data, localSignature = 0x04034b50, localExtra = 0} of parts) {
    if (!headers.has(name)) headers.set(name, bytes.length);
    const encoded = new TextEncoder().encode(name);
    bytes.push(
      ...u32(localSignature),
      ...Array.from({length: 22}, () => 0),
      ...u16(encoded.length),
      ...u16(localExtra),
    );
    bytes.push(...encoded, ...Array.from({length: localExtra}, () => 0x5a));
    for (const byte of data) bytes.push(byte); // too many for one call's arguments
  }
  const directory: number[] = [];
  parts.forEach(
    ({name, data, method = 0, flags = 0, size = data.length, packed = size, header = headers.get(name)!}) => {
      const encoded = new TextEncoder().encode(name);
      const extra = claims.wide ? [...u16(1), ...u16(24), ...u64(size), ...u64(packed), ...u64(header)] : [];
      const narrow = (value: number): number[] => (claims.wide ? u32(0xffffffff) : u32(value));
      directory.push(...u32(0x02014b50), 0, 0, 0, 0, ...u16(flags), ...u16(method), 0, 0, 0, 0, 0, 0, 0, 0);
      directory.push(
        ...narrow(packed),
        ...narrow(size),
        ...u16(encoded.length),
        ...u16(extra.length),
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
      );
      directory.push(...narrow(header), ...encoded, ...extra);
    },
  );
  const {
    count = parts.length,
    directoryOffset = bytes.length,
    directorySize = directory.length,
    comment = '',
  } = claims;
  const end64 = bytes.length + directory.length;
  for (const byte of directory) bytes.push(byte);
  if (claims.wide) {
    bytes.push(
      ...u32(0x06064b50),
      ...u64(44),
      0,
      0,
      0,
      0,
      ...u32(0),
      ...u32(0),
      ...u64(count),
      ...u64(count),
      ...u64(directorySize),
      ...u64(directoryOffset),
    );
    bytes.push(...u32(0x07064b50), ...u32(0), ...u64(end64), ...u32(1));
  }
  bytes.push(
    ...u32(0x06054b50),
    0,
    0,
    0,
    0,
    ...u16(count),
    ...u16(claims.wide ? 0xffff : count),
    ...u32(directorySize),
  );
  bytes.push(
    ...(claims.wide ? u32(0xffffffff) : u32(directoryOffset)),
    ...u16(comment.length),
    ...new TextEncoder().encode(comment),
  );
  return Uint8Array.from(bytes);
}
