import {short} from '../../show.js';
import {STEPS, STOP} from './pickle-opcodes.js';
import type {Global, PickleValue, PickleWorld} from './pickle-values.js';

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

/**
 * Bytes of memory that a pickle may make: several times what checkpoints need, which take some hundred bytes of pickle
 * and a thousand of memory for a tensor.
 */
const BUDGET_PER_BYTE = 32;
const budgetOf = (length: number): number => 4 * 1024 * 1024 + BUDGET_PER_BYTE * length;

/** About what things take, in bytes. */
const CONTAINER_COST = {array: 64, map: 256} as const;
const ITEM_COST = 32;
/** What an array takes when the first item is put into it, with room for more. */
const FIRST_ITEM_COST = 128;

/** The stack machine that a pickle is a program for. */
export class Machine {
  at = 0;
  private opcodeAt = 0;
  private stack: PickleValue[] = [];
  /** The stacks below the open marks. */
  private readonly below: PickleValue[][] = [];
  private readonly memo = new Map<number, PickleValue>();
  private readonly view: DataView;
  private budget: number;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly name: string,
    private readonly offset: number,
    private readonly world: PickleWorld,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.budget = budgetOf(bytes.length);
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

  /** Counts memory that is not the pickle's own, of which one byte may ask for much. */
  private spend(bytes: number): void {
    this.budget -= bytes;
    if (this.budget < 0) this.fail('what it makes takes more memory than a checkpoint of its size');
  }

  take(length: number): Uint8Array {
    const start = this.skip(length);
    return this.bytes.subarray(start, this.at);
  }
  byte = (): number => this.bytes[this.skip(1)]!;
  uint16 = (): number => this.view.getUint16(this.skip(2), true);
  int32 = (): number => this.view.getInt32(this.skip(4), true);
  uint32 = (): number => this.view.getUint32(this.skip(4), true);
  float64 = (): number => this.view.getFloat64(this.skip(8), false);
  /** A length of 64 bits; a wrong one is caught when that much is taken. */
  uint64 = (): number => Number(this.view.getBigUint64(this.skip(8), true));
  /** Goes on by so many bytes, if there are so many, and gives where they begin. */
  private skip(length: number): number {
    const start = this.at;
    if (length > this.bytes.length - start) {
      this.fail(`${length} bytes are needed, ${this.bytes.length - start} are left`);
    }
    this.at += length;
    return start;
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

  pushArray(values: PickleValue[] = []): void {
    this.spend(CONTAINER_COST.array);
    this.push(values);
  }
  list(): PickleValue[] {
    const target = this.top();
    if (!Array.isArray(target)) return this.fail('values are added to something that is no list');
    if (target.length === 0) this.spend(FIRST_ITEM_COST);
    return target;
  }
  setItems(pairs: PickleValue[]): void {
    const target = this.top();
    if (!(target instanceof Map)) return this.fail('keys are set on something that is no dictionary');
    if (pairs.length % 2 !== 0) this.fail('a key has no value');
    for (let i = 0; i < pairs.length; i += 2) target.set(pairs[i]!, pairs[i + 1]!);
  }
  dict(pairs: PickleValue[]): void {
    this.spend(CONTAINER_COST.map);
    this.push(new Map());
    this.setItems(pairs);
  }

  global(module: PickleValue, name: PickleValue): void {
    if (typeof module !== 'string' || typeof name !== 'string') return this.fail('a global has no name');
    if (!this.world.knows(module, name)) {
      this.fail(
        `it refers to ${short(`${module}.${name}`)}, which is neither a tensor nor a container, and nothing else is read. In Python, save the state dict alone: torch.save(model.state_dict(), path)`,
      );
    }
    this.push({kind: 'global', module, name} as Global);
  }
  call(target: PickleValue, args: PickleValue): void {
    if (!isGlobal(target) || !Array.isArray(args))
      return this.fail('something that is no function is called');
    for (const arg of args) this.spend(copyCost(arg)); // the call may copy them, and was given them by reference
    const result = this.world.call(target, args);
    if (result instanceof Map) this.spend(CONTAINER_COST.map);
    if (result === undefined) this.fail(`the arguments of ${target.module}.${target.name} do not fit it`);
    this.push(result!);
  }
  persistent(id: PickleValue): void {
    const value = this.world.persistent(id);
    if (value === undefined) this.fail('a persistent id is not that of a storage');
    this.push(value!);
  }
}

/** A text counts so much that all copies together are no longer than the pickle (and 128 KB), which has each text once. */
function copyCost(value: PickleValue): number {
  if (typeof value === 'string') return BUDGET_PER_BYTE * value.length;
  return Array.isArray(value) ? CONTAINER_COST.array + ITEM_COST * value.length : 0;
}

const isGlobal = (value: PickleValue): value is Global =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'global';
