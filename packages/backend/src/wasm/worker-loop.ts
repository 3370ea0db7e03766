/** What a worker needs to start. */
export interface WorkerData {
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  /** The end of the worker's own stack; stacks grow downwards. */
  readonly stack: number;
  /** Where the control block lies; see `CONTROL`. */
  readonly control: number;
  /** 1 and up; 0 is the thread that hands out the work. */
  readonly thread: number;
  readonly kernels: readonly string[];
  readonly layout: typeof CONTROL;
}

/** The control block that threads share: 32-bit integers, then doubles. Indices count from the start of each. */
export const CONTROL = {
  /** The number of the current call, times 256, plus the next piece to take. */
  state: 0,
  /** How many pieces the call has. */
  pieces: 1,
  /** How many of them are done. */
  finished: 2,
  /** Which kernel, by its index. */
  kernel: 3,
  /** Units of work, and the multiple at which pieces begin. */
  count: 4,
  step: 5,
  /** How many arguments there are before [scratch,] first unit, last unit. */
  argumentCount: 6,
  hasScratch: 7,
  /** Set when a kernel threw on a worker. */
  failed: 8,
  /** How many workers are up. */
  ready: 9,
  ints: 16,
  maxArguments: 24,
  maxThreads: 64,
  /** Doubles: the arguments, then each thread's scratch address. */
  arguments: 0,
  scratch: 24,
} as const;

/** Bytes of the control block. */
export const CONTROL_BYTES = CONTROL.ints * 4 + (CONTROL.maxArguments + CONTROL.maxThreads) * 8;

/**
 * Takes pieces of the current call and computes them, until there are none left; returns the state that it saw then.
 * Runs on every thread. It refers to nothing outside itself, since workers get it as text.
 */
export function takePieces(
  ints: Int32Array,
  doubles: Float64Array,
  kernels: readonly ((...args: number[]) => unknown)[],
  thread: number,
  layout: typeof CONTROL,
): number {
  for (;;) {
    const state = Atomics.load(ints, layout.state);
    const piece = state & 255;
    const pieces = Atomics.load(ints, layout.pieces);
    if (piece >= pieces) return state;
    // Whoever changes the state has the piece. The call it belongs to cannot end before the piece is done, so that
    // everything read from here on belongs to it.
    if (Atomics.compareExchange(ints, layout.state, state, state + 1) !== state) continue;
    const steps = Math.ceil(ints[layout.count]! / ints[layout.step]!);
    const first = Math.floor((piece * steps) / pieces) * ints[layout.step]!;
    const end = Math.floor(((piece + 1) * steps) / pieces) * ints[layout.step]!;
    const last = Math.min(end, ints[layout.count]!);
    const args = Array.from(
      doubles.subarray(layout.arguments, layout.arguments + ints[layout.argumentCount]!),
    );
    if (ints[layout.hasScratch]) args.push(doubles[layout.scratch + thread]!);
    try {
      if (first < last) kernels[ints[layout.kernel]!]!(...args, first, last);
    } catch {
      Atomics.store(ints, layout.failed, 1);
    }
    Atomics.add(ints, layout.finished, 1);
    Atomics.notify(ints, layout.finished);
  }
}

/** A worker's life: computes what there is, sleeps until there is more. Refers to nothing but its arguments. */
export function workerLoop(data: WorkerData, take: typeof takePieces): void {
  const SPINS = 2000;
  const {exports} = new WebAssembly.Instance(data.module, {env: {memory: data.memory}});
  (exports['__stack_pointer'] as WebAssembly.Global<'i32'>).value = data.stack;
  const kernels = data.kernels.map((name) => exports[name] as (...args: number[]) => unknown);
  const {layout} = data;
  const ints = new Int32Array(data.memory.buffer, data.control, layout.ints);
  const doubles = new Float64Array(
    data.memory.buffer,
    data.control + layout.ints * 4,
    layout.maxArguments + layout.maxThreads,
  );
  Atomics.add(ints, layout.ready, 1);
  Atomics.notify(ints, layout.ready);
  for (;;) {
    const seen = take(ints, doubles, kernels, data.thread, layout);
    // The next call often comes within microseconds.
    let spins = 0;
    while (spins < SPINS && Atomics.load(ints, layout.state) === seen) spins++;
    if (spins === SPINS) Atomics.wait(ints, layout.state, seen);
  }
}
