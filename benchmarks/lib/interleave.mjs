// Times several contestants fairly on a machine whose speed drifts: each runs in a process of its own, all take
// turns, and what counts is the ratio of medians within this one run.
import {fork, spawn} from 'node:child_process';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';

const CHILD = fileURLToPath(new URL('contestant.mjs', import.meta.url));

/**
 * @param {{name: string, module?: string, command?: string[], environment?: object, options: object}[]} contestants
 *   `module` exports `prepare(options)`, which returns a function that does one step. Or `command` is a program in another
 *   language, which reads requests and writes answers as lines of JSON; see torch/training_step.py.
 * @param {{rounds: number, steps: number, slow?: Record<string, number>}} plan steps a round; `slow` has fewer for
 *   contestants that would take too long.
 * @returns {Promise<{name: string, milliseconds: number}[]>} the median time of a step
 */
export async function interleave(contestants, {rounds, steps, slow = {}}) {
  const children = await Promise.all(contestants.map(start));
  const times = contestants.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, child] of children.entries()) {
      const count = slow[contestants[index].name] ?? steps;
      times[index].push(...(await ask(child, {steps: count})));
    }
  }
  for (const child of children) child.disconnect();
  return contestants.map(({name}, index) => ({name, milliseconds: median(times[index])}));
}

/** Prints one line a contestant: milliseconds, and how many times as long as the fastest. */
export function printTimes(title, results) {
  const fastest = Math.min(...results.map((result) => result.milliseconds));
  const width = Math.max(...results.map((result) => result.name.length));
  console.log(title);
  for (const {name, milliseconds} of results) {
    const ratio = (milliseconds / fastest).toFixed(2);
    console.log(`  ${name.padEnd(width)} ${milliseconds.toFixed(1).padStart(9)} ms  ${ratio.padStart(7)}x`);
  }
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

async function start(contestant) {
  const child = contestant.command ? spawnLines(contestant) : fork(CHILD);
  await ask(child, {prepare: contestant.module ?? true, options: contestant.options});
  return child;
}

/** A program that talks in lines of JSON, with the interface of a forked child. */
function spawnLines({command: [program, ...args], environment}) {
  const child = spawn(program, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {...process.env, ...environment},
  });
  createInterface(child.stdout).on('line', (line) => child.emit('message', JSON.parse(line)));
  child.send = (request) => child.stdin.write(`${JSON.stringify(request)}\n`);
  child.disconnect = () => child.stdin.end();
  return child;
}

/** Sends a request and waits for the answer; a contestant that dies ends the run. */
function ask(child, request) {
  return new Promise((resolve, reject) => {
    const ended = (code) => reject(new Error(`interleave: a contestant ended with code ${code}.`));
    child.once('exit', ended);
    child.once('message', (answer) => {
      child.off('exit', ended);
      resolve(answer);
    });
    child.send(request);
  });
}
