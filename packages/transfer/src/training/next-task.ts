/**
 * Resolves in a later task of the event loop, so that timers, signals, input and painting get their turn.
 * Awaiting a tensor's data is not enough: on the CPU and WebAssembly backends it resolves within the same task.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    // A message, because browsers hold back nested timeouts by 4 ms; Node's port would keep the process alive.
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else {
      const {port1, port2} = new MessageChannel();
      const turn = () => {
        port1.close();
        resolve();
      };
      port1.addEventListener('message', turn, {once: true});
      port1.start();
      port2.postMessage(undefined);
    }
  });
}
