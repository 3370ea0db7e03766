/**
 * Makes an asynchronous function that may be called more often than it can run: calls never overlap, and of those
 * that come while one runs only the last is kept. An error goes to `onError`; later calls run again.
 */
export function latestOnly<T>(
  run: (argument: T) => Promise<void>,
  onError: (error: unknown) => void,
): (argument: T) => void {
  let running = false;
  let next: {argument: T} | undefined;
  const drain = async () => {
    running = true;
    try {
      while (next) {
        const {argument}: {argument: T} = next;
        next = undefined;
        await run(argument);
      }
    } catch (error) {
      onError(error);
    } finally {
      running = false;
    }
  };
  return (argument) => {
    next = {argument};
    if (!running) void drain();
  };
}
