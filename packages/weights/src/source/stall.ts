/** Milliseconds without a byte after which a connection counts as broken, if nothing else is asked for. */
export const STALL_TIMEOUT = 30_000;

/** Timers take no more, 24 days; a longer wait fires at once. */
const LONGEST = 2 ** 31 - 1;

/** Watches a connection. Its timer runs from the start. */
export interface StallWatch {
  /** Aborts when the timer runs out. */
  readonly signal: AbortSignal;
  /** Starts the timer anew: something came. */
  postpone(): void;
  /** Stops the timer. */
  end(): void;
}

/** A signal that aborts when it is not postponed for so many milliseconds. */
export function watchStall(milliseconds: number): StallWatch {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  const start = (): void => {
    timer = setTimeout(() => controller.abort(), Math.min(milliseconds, LONGEST));
  };
  const end = (): void => clearTimeout(timer);
  start();
  return {
    signal: controller.signal,
    postpone() {
      end();
      start();
    },
    end,
  };
}
