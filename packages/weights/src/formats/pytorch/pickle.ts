/**
 * A value of a pickle: Python's None, numbers, strings and bytes as JavaScript's, lists, tuples and sets as arrays,
 * dictionaries as Maps, and what the caller's functions made of the rest.
 */
export type PickleValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | PickleValue[]
  | Map<PickleValue, PickleValue>
  | PickleObject;

/** A name of a Python module: a function or class, as far as it is known here. */
export interface Global {
  readonly kind: 'global';
  readonly module: string;
  readonly name: string;
}

/** What the caller makes: anything with a `kind`. */
export interface PickleObject {
  readonly kind: string;
}

/** What a pickle may refer to. Nothing else is ever looked up or called. */
export interface PickleWorld {
  /** Whether a name may occur. Called once for each; what it refuses ends the reading. */
  knows(module: string, name: string): boolean;
  /** What calling a known name with arguments gives; undefined when they do not fit. */
  call(target: Global, args: PickleValue[]): PickleValue | undefined;
  /** What a persistent id stands for; undefined when it is no such id. */
  persistent(id: PickleValue): PickleValue | undefined;
}

/**
 * Interprets one pickle without executing anything: a name that `world` does not know is an error.
 *
 * @param name The file's name, for errors.
 * @param offset Where `bytes` starts in the file, for errors.
 * @throws RangeError naming the file, the offset and what is wrong there.
 * @see https://github.com/python/cpython/blob/main/Lib/pickletools.py
 */
export function unpickle(
  bytes: Uint8Array,
  name: string,
  offset: number,
  world: PickleWorld,
): {value: PickleValue; end: number} {
  const machine = new Machine(bytes, name, offset, world);
  return {value: machine.run(), end: machine.at};
}

/** Deeper than any checkpoint; each is a mark of a container that is not yet closed. */
const MAX_MARKS = 1000;

class Machine {
  at = 0;
  private opcodeAt = 0;
  private stack: PickleValue[] = [];
  /** The stacks below the open marks. */
  private readonly below: PickleValue[][] = [];
  private readonly memo = new Map<number, PickleValue>();
  private readonly view: DataView;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly name: string,
    private readonly offset: number,
    private readonly world: PickleWorld,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  run(): PickleValue {
    for (;;) {
      this.opcodeAt = this.at;
      const code = this.byte();
      if (code === STOP) return this.pop();
      const step = STEPS[code];
      if (!step) this.fail(`opcode 0x${code.toString(16).padStart(2, '0')} is not one that checkpoints have`);
      step!(this);
    }
  }

  fail(problem: string): never {
    throw new RangeError(`${this.name}: offset ${this.offset + this.opcodeAt}: in the pickle: ${problem}.`);
  }

  take(length: number): Uint8Array {
    if (length > this.bytes.length - this.at) {
      this.fail(`${length} bytes are needed, ${this.bytes.length - this.at} are left`);
    }
    const taken = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return taken;
  }
  byte = (): number => this.take(1)[0]!;
  uint16 = (): number => this.view.getUint16(this.skip(2), true);
  int32 = (): number => this.view.getInt32(this.skip(4), true);
  uint32 = (): number => this.view.getUint32(this.skip(4), true);
  float64 = (): number => this.view.getFloat64(this.skip(8), false);
  /** A length of 64 bits; a wrong one is caught when that much is taken. */
  uint64 = (): number => Number(this.view.getBigUint64(this.skip(8), true));
  private skip(length: number): number {
    this.take(length);
    return this.at - length;
  }
  line(): string {
    const end = this.bytes.indexOf(0x0a, this.at);
    if (end < 0) this.fail('a line has no end');
    const text = this.text(end - this.at);
    this.at = end + 1;
    return text;
  }
  text(length: number): string {
    return new TextDecoder().decode(this.take(length));
  }

  push(value: PickleValue): void {
    this.stack.push(value);
  }
  pop(): PickleValue {
    if (this.stack.length === 0) this.fail('a value is needed, but the stack is empty');
    return this.stack.pop()!;
  }
  top(): PickleValue {
    if (this.stack.length === 0) this.fail('a value is needed, but the stack is empty');
    return this.stack.at(-1)!;
  }
  mark(): void {
    if (this.below.length >= MAX_MARKS) this.fail(`more than ${MAX_MARKS} marks are open`);
    this.below.push(this.stack);
    this.stack = [];
  }
  /** The values since the last mark. */
  popMark(): PickleValue[] {
    const before = this.below.pop();
    if (!before) return this.fail('there is no mark');
    const values = this.stack;
    this.stack = before;
    return values;
  }
  put(index: number): void {
    this.memo.set(index, this.top());
  }
  memoize(): void {
    this.put(this.memo.size);
  }
  get(index: number): void {
    if (!this.memo.has(index)) this.fail(`memo ${index} is not set`);
    this.push(this.memo.get(index)!);
  }

  list(): PickleValue[] {
    const target = this.top();
    return Array.isArray(target) ? target : this.fail('values are added to something that is no list');
  }
  setItems(pairs: PickleValue[]): void {
    const target = this.top();
    if (!(target instanceof Map)) return this.fail('keys are set on something that is no dictionary');
    if (pairs.length % 2 !== 0) this.fail('a key has no value');
    for (let i = 0; i < pairs.length; i += 2) target.set(pairs[i]!, pairs[i + 1]!);
  }
  dict(pairs: PickleValue[]): void {
    this.push(new Map());
    this.setItems(pairs);
  }

  global(module: PickleValue, name: PickleValue): void {
    if (typeof module !== 'string' || typeof name !== 'string') return this.fail('a global has no name');
    if (!this.world.knows(module, name)) {
      this.fail(
        `it refers to ${module}.${name}, which is neither a tensor nor a container, and nothing else is read. In Python, save the state dict alone: torch.save(model.state_dict(), path)`,
      );
    }
    this.push({kind: 'global', module, name} as Global);
  }
  call(target: PickleValue, args: PickleValue): void {
    if (!isGlobal(target) || !Array.isArray(args))
      return this.fail('something that is no function is called');
    const result = this.world.call(target, args);
    if (result === undefined) this.fail(`the arguments of ${target.module}.${target.name} do not fit it`);
    this.push(result!);
  }
  persistent(id: PickleValue): void {
    const value = this.world.persistent(id);
    if (value === undefined) this.fail('a persistent id is not that of a storage');
    this.push(value!);
  }
}

const isGlobal = (value: PickleValue): value is Global =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'global';

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
  m.push(values.toReversed());
};

const build = (m: Machine): void => {
  m.pop(); // attributes of an object, such as the versions beside a state dict: tensors have none that matter
  m.top();
};

const STOP = 0x2e;

/** What each opcode does. */
const STEPS: Readonly<Record<number, (m: Machine) => void>> = {
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

  0x5d: (m) => m.push([]), // EMPTY_LIST
  0x61: (m) => {
    const value = m.pop();
    m.list().push(value);
  }, // APPEND
  0x65: (m) => {
    const values = m.popMark();
    const list = m.list();
    for (const value of values) list.push(value);
  }, // APPENDS
  0x6c: (m) => m.push(m.popMark()), // LIST
  0x29: (m) => m.push([]), // EMPTY_TUPLE
  0x74: (m) => m.push(m.popMark()), // TUPLE
  0x85: (m) => tuple(m, 1), // TUPLE1
  0x86: (m) => tuple(m, 2), // TUPLE2
  0x87: (m) => tuple(m, 3), // TUPLE3
  0x8f: (m) => m.push([]), // EMPTY_SET
  0x90: (m) => {
    const values = m.popMark();
    const list = m.list();
    for (const value of values) list.push(value);
  }, // ADDITEMS
  0x91: (m) => m.push(m.popMark()), // FROZENSET
  0x7d: (m) => m.push(new Map()), // EMPTY_DICT
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
  0x52: (m) => {
    const args = m.pop();
    m.call(m.pop(), args);
  }, // REDUCE
  0x81: (m) => {
    const args = m.pop();
    m.call(m.pop(), args);
  }, // NEWOBJ
  0x62: build, // BUILD
  0x51: (m) => m.persistent(m.pop()), // BINPERSID
};
