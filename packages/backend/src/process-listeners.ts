const EVENTS = ['uncaughtException', 'unhandledRejection'] as const;

/**
 * Runs a function and takes away what it attached to Node's global error events. The wasm backend's start-up code
 * attaches handlers that rethrow, so that every later error of the program would be reported as one in that file.
 */
export async function withoutProcessListeners<T>(run: () => Promise<T>): Promise<T> {
  if (typeof process === 'undefined' || typeof process.listeners !== 'function') return run();
  const before = EVENTS.map((event) => new Set<unknown>(process.listeners(event as 'uncaughtException')));
  try {
    return await run();
  } finally {
    EVENTS.forEach((event, index) => {
      for (const listener of process.listeners(event as 'uncaughtException')) {
        if (!before[index]!.has(listener)) process.removeListener(event, listener);
      }
    });
  }
}
