// Times several ways of computing one thing within a process: they take turns, and what counts are medians of the
// processor's time, which other programs on the machine disturb less than the clock's. Use one thread.
import {median} from './interleave.mjs';

/** Clocks of processor time are coarse: a way is repeated for about so long each round. */
const ROUND_MILLISECONDS = 40;

/** Milliseconds of the processor that this process has used. */
export function processorTime() {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * @param {Record<string, () => void>} ways each computes to the end and leaves nothing behind
 * @param {{rounds: number}} plan
 * @returns {{name: string, milliseconds: number}[]} the median time of one run, as `printTimes` takes it
 */
export function alternate(ways, {rounds}) {
  const contestants = Object.entries(ways).map(([name, run]) => {
    run(); // warms up
    const started = processorTime();
    run();
    const once = Math.max(processorTime() - started, 0.1);
    return {name, run, repeats: Math.max(Math.ceil(ROUND_MILLISECONDS / once), 1), times: []};
  });
  for (let round = 0; round < rounds; round++) {
    for (const {run, repeats, times} of contestants) {
      const started = processorTime();
      for (let i = 0; i < repeats; i++) run();
      times.push((processorTime() - started) / repeats);
    }
  }
  return contestants.map(({name, times}) => ({name, milliseconds: median(times)}));
}
