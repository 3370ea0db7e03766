let last: Promise<unknown> = Promise.resolve();

/** Runs a task when the ones before it have ended: fences and figures share one TensorFlow.js, and a fence frees what it made. */
export function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const result = last.then(task);
  last = result.catch(() => undefined);
  return result;
}
