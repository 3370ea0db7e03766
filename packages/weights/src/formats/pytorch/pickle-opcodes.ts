import type {Machine} from './pickle.js';

/** A whole number of up to `length` bytes, two's complement. */
function readLong(m: Machine, length: number): number | bigint {
  if (length > 32) m.fail(`a whole number of ${length} bytes`);
  const bytes = m.take(length);
  let value = 0n;
  for (let i = length - 1; i >= 0; i--) value = (value << 8n) | BigInt(bytes[i]!);
  if (length > 0 && bytes[length - 1]! & 0x80) value -= 1n << BigInt(8 * length);
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

function readDecimal(m: Machine): number | boolean {
  const text = m.line();
  if (text === '00' || text === '01') return text === '01'; // protocol 0's booleans
  const value = Number(text.replace(/L$/, ''));
  return Number.isNaN(value) || text === ''
    ? m.fail(`${JSON.stringify(text.slice(0, 20))} is no number`)
    : value;
}

/** Protocol 0's quoted strings; escapes do not occur in the names that matter and stay as they are. */
const readQuoted = (m: Machine): string => m.line().replace(/^(['"])(.*)\1$/, '$2');

const tuple = (m: Machine, length: number): void => {
  const values = Array.from({length}, () => m.pop());
  m.pushArray(values.toReversed());
};

const extend = (m: Machine): void => {
  const values = m.popMark();
  const list = m.list();
  for (const value of values) list.push(value); // there may be more than a call takes arguments
};

const call = (m: Machine): void => {
  const args = m.pop();
  m.call(m.pop(), args);
};

const build = (m: Machine): void => {
  m.pop(); // attributes of an object, such as the versions beside a state dict: tensors have none that matter
  m.top();
};

export const STOP = 0x2e;

/** What each opcode does. */
export const STEPS: Readonly<Record<number, (m: Machine) => void>> = {
  0x80: (m) => void m.byte(), // PROTO
  0x95: (m) => void m.uint64(), // FRAME: a hint for buffering
  0x28: (m) => m.mark(), // MARK
  0x30: (m) => void m.pop(), // POP
  0x31: (m) => void m.popMark(), // POP_MARK
  0x32: (m) => m.push(m.top()), // DUP

  0x4e: (m) => m.push(null), // NONE
  0x88: (m) => m.push(true), // NEWTRUE
  0x89: (m) => m.push(false), // NEWFALSE
  0x4b: (m) => m.push(m.byte()), // BININT1
  0x4d: (m) => m.push(m.uint16()), // BININT2
  0x4a: (m) => m.push(m.int32()), // BININT
  0x8a: (m) => m.push(readLong(m, m.byte())), // LONG1
  0x8b: (m) => m.push(readLong(m, m.uint32())), // LONG4
  0x49: (m) => m.push(readDecimal(m)), // INT
  0x4c: (m) => m.push(readDecimal(m)), // LONG
  0x46: (m) => m.push(readDecimal(m)), // FLOAT
  0x47: (m) => m.push(m.float64()), // BINFLOAT

  0x8c: (m) => m.push(m.text(m.byte())), // SHORT_BINUNICODE
  0x58: (m) => m.push(m.text(m.uint32())), // BINUNICODE
  0x8d: (m) => m.push(m.text(m.uint64())), // BINUNICODE8
  0x56: (m) => m.push(m.line()), // UNICODE
  0x53: (m) => m.push(readQuoted(m)), // STRING
  0x55: (m) => m.push(m.text(m.byte())), // SHORT_BINSTRING
  0x54: (m) => m.push(m.text(m.uint32())), // BINSTRING
  0x43: (m) => m.push(m.take(m.byte())), // SHORT_BINBYTES
  0x42: (m) => m.push(m.take(m.uint32())), // BINBYTES
  0x8e: (m) => m.push(m.take(m.uint64())), // BINBYTES8
  0x96: (m) => m.push(m.take(m.uint64())), // BYTEARRAY8

  0x5d: (m) => m.pushArray(), // EMPTY_LIST
  0x61: (m) => {
    const value = m.pop();
    m.list().push(value);
  }, // APPEND
  0x65: extend, // APPENDS
  0x6c: (m) => m.pushArray(m.popMark()), // LIST
  0x29: (m) => m.pushArray(), // EMPTY_TUPLE
  0x74: (m) => m.pushArray(m.popMark()), // TUPLE
  0x85: (m) => tuple(m, 1), // TUPLE1
  0x86: (m) => tuple(m, 2), // TUPLE2
  0x87: (m) => tuple(m, 3), // TUPLE3
  0x8f: (m) => m.pushArray(), // EMPTY_SET
  0x90: extend, // ADDITEMS
  0x91: (m) => m.pushArray(m.popMark()), // FROZENSET
  0x7d: (m) => m.dict([]), // EMPTY_DICT
  0x64: (m) => m.dict(m.popMark()), // DICT
  0x73: (m) => {
    const value = m.pop();
    m.setItems([m.pop(), value]);
  }, // SETITEM
  0x75: (m) => m.setItems(m.popMark()), // SETITEMS

  0x71: (m) => m.put(m.byte()), // BINPUT
  0x72: (m) => m.put(m.uint32()), // LONG_BINPUT
  0x70: (m) => m.put(Number(readDecimal(m))), // PUT
  0x94: (m) => m.memoize(), // MEMOIZE
  0x68: (m) => m.get(m.byte()), // BINGET
  0x6a: (m) => m.get(m.uint32()), // LONG_BINGET
  0x67: (m) => m.get(Number(readDecimal(m))), // GET

  0x63: (m) => {
    const module = m.line();
    m.global(module, m.line());
  }, // GLOBAL
  0x93: (m) => {
    const name = m.pop();
    m.global(m.pop(), name);
  }, // STACK_GLOBAL
  0x52: call, // REDUCE
  0x81: call, // NEWOBJ
  0x62: build, // BUILD
  0x51: (m) => m.persistent(m.pop()), // BINPERSID
};
