/** Pieces of pickles, by the names of `pickletools`, to put together into right and wrong ones. */
const latin1 = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));

export const PROTO = [0x80, 2];
export const STOP = [0x2e];
export const MARK = [0x28];
export const TUPLE = [0x74];
export const EMPTY_TUPLE = [0x29];
export const EMPTY_LIST = [0x5d];
export const EMPTY_DICT = [0x7d];
export const REDUCE = [0x52];
export const BINPERSID = [0x51];
export const SETITEM = [0x73];
export const SETITEMS = [0x75];
export const APPEND = [0x61];
export const NONE = [0x4e];
const FALSE = [0x89];
export const int = (value: number): number[] => [
  0x4a,
  value & 255,
  (value >> 8) & 255,
  (value >> 16) & 255,
  (value >> 24) & 255,
];
export const text = (value: string): number[] => [0x58, value.length, 0, 0, 0, ...latin1(value)];
export const global = (module: string, name: string): number[] => [0x63, ...latin1(`${module}\n${name}\n`)];
export const tuple = (...items: number[][]): number[] => [...MARK, ...items.flat(), ...TUPLE];

export const storage = (
  changes: {tag?: string; type?: string; key?: number[]; length?: number[]; more?: number[][]} = {},
): number[] => [
  ...tuple(
    text(changes.tag ?? 'storage'),
    global('torch', changes.type ?? 'FloatStorage'),
    changes.key ?? text('0'),
    text('cpu'),
    changes.length ?? int(4),
    ...(changes.more ?? []),
  ),
  ...BINPERSID,
];

export const tensor = (
  changes: {storage?: number[]; offset?: number[]; shape?: number[]; strides?: number[]} = {},
): number[] => [
  ...global('torch._utils', '_rebuild_tensor_v2'),
  ...tuple(
    changes.storage ?? storage(),
    changes.offset ?? int(0),
    changes.shape ?? tuple(int(2), int(2)),
    changes.strides ?? tuple(int(2), int(1)),
    FALSE,
    [...global('collections', 'OrderedDict'), ...EMPTY_TUPLE, ...REDUCE],
  ),
  ...REDUCE,
];

/** `{'w': value}` as a whole pickle. */
export const dict = (value: number[] = tensor()): Uint8Array =>
  Uint8Array.from([...PROTO, ...EMPTY_DICT, ...text('w'), ...value, ...SETITEM, ...STOP]);
