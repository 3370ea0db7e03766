// One contestant of interleave.mjs: prepares a step, then times it on request.
const WARM_UP_STEPS = 3;

let step;

process.on('message', async (request) => {
  if (request.prepare) {
    const {prepare} = await import(request.prepare);
    step = await prepare(request.options);
    for (let i = 0; i < (request.options.warmUp ?? WARM_UP_STEPS); i++) await step();
    process.send([]);
    return;
  }
  const times = [];
  for (let i = 0; i < request.steps; i++) {
    const started = performance.now();
    await step();
    times.push(performance.now() - started);
  }
  process.send(times);
});
