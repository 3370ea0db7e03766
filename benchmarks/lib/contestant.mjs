// One contestant of interleave.mjs: prepares a step, then times it on request.
const WARM_UP_STEPS = 3;

/** The processor's time, all threads together, in milliseconds. */
const processorTime = () => {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
};

let step;
let now;

process.on('message', async (request) => {
  if (request.prepare) {
    const {prepare} = await import(request.prepare);
    step = await prepare(request.options);
    // With one thread, whatever else the machine does then disturbs little.
    now = request.options.threads === 1 ? processorTime : () => performance.now();
    for (let i = 0; i < (request.options.warmUp ?? WARM_UP_STEPS); i++) await step();
    process.send([]);
    return;
  }
  const times = [];
  for (let i = 0; i < request.steps; i++) {
    const started = now();
    await step();
    times.push(now() - started);
  }
  process.send(times);
});
