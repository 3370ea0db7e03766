// @cv/augmentation against torchvision, in one run: Debian's python3-torchvision on tensors and on Pillow images.
//
//   node benchmarks/augmentation/compare.mjs [--filter hue] [--rounds 5] [--json out.json]     after npm run build
//
// Needs /usr/bin/python3 with torch, torchvision, Pillow and libopenblas0-pthread. Times are medians of processor
// time, one thread each, the contestants taking turns.
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {parseArgs} from 'node:util';
import {useSimd} from '@cv/augmentation';
import {median} from '../lib/interleave.mjs';
import {ourCases} from './our-side.mjs';

const {values} = parseArgs({
  options: {
    filter: {type: 'string', default: ''},
    rounds: {type: 'string', default: '5'},
    json: {type: 'string'},
    plain: {type: 'boolean', default: false},
  },
});
const SECONDS = 0.1;
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'cv-augmentation-'));
if (values.plain) useSimd(false);

/** torchvision's side as a function from case and kind to microseconds; null where it has none. */
async function startPython() {
  const python = spawn(
    process.env.PYTHON ?? '/usr/bin/python3',
    [join(import.meta.dirname, 'torchvision_side.py'), join(root, 'data/photos/owl.jpg'), folder],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
      // Memory that is given back to the system after every operation costs torch more than the operation.
      env: {
        ...process.env,
        OMP_NUM_THREADS: '1',
        MALLOC_MMAP_MAX_: '0',
        MALLOC_TRIM_THRESHOLD_: '100000000000',
        MALLOC_TOP_PAD_: '268435456',
      },
    },
  );
  const lines = createInterface({input: python.stdout})[Symbol.asyncIterator]();
  const [, torch, torchvision, pillow] = (await lines.next()).value.split(' ');
  const ask = async (name, kind) => {
    python.stdin.write(`${name}\t${kind}\t${SECONDS}\n`);
    const {value} = await lines.next();
    return value === 'none' ? null : Number(value);
  };
  return {versions: {torch, torchvision, pillow}, ask, stop: () => python.kill()};
}

function ourMicroseconds(call) {
  for (let i = 0; i < 3; i++) call();
  const spent = () => {
    const {user, system} = process.cpuUsage(started);
    return (user + system) / 1e6;
  };
  let count = 0;
  const started = process.cpuUsage();
  do {
    for (let i = 0; i < 4; i++) call();
    count += 4;
  } while (spent() < SECONDS);
  return (spent() / count) * 1e6;
}

const python = await startPython();
const versions = {...python.versions, node: process.version, cpu: cpus()[0]?.model};
const cases = ourCases(folder);
const show = (value, width) => (value === null ? '-' : value.toFixed(value < 20 ? 1 : 0)).padStart(width);
const ratio = (theirs, ours) => (theirs === null ? '-' : `${(theirs / ours).toFixed(1)}x`).padStart(9);
const results = [];
console.log(
  Object.entries(versions)
    .map((pair) => pair.join(' '))
    .join(', '),
);
console.log(`${'us a call'.padEnd(22)}${'ours'.padStart(8)}${'tensor'.padStart(9)}${'PIL'.padStart(8)}`);
for (const [name, call] of Object.entries(cases)) {
  if (!name.includes(values.filter)) continue;
  const theirName = name.replace(', fast', '');
  const rounds = {ours: [], tensor: [], pil: []};
  for (let round = 0; round < Number(values.rounds); round++) {
    rounds.ours.push(ourMicroseconds(call));
    rounds.tensor.push(await python.ask(theirName, 'tensor'));
    rounds.pil.push(await python.ask(theirName, 'pil'));
  }
  const [ours, tensor, pil] = [rounds.ours, rounds.tensor, rounds.pil].map((times) =>
    times.includes(null) ? null : median(times),
  );
  results.push({name, ours, tensor, pil});
  const numbers = `${show(ours, 8)}${show(tensor, 9)}${show(pil, 8)}`;
  console.log(`${name.padEnd(22)}${numbers}${ratio(tensor, ours)}${ratio(pil, ours)}`);
}
python.stop();
rmSync(folder, {recursive: true});
if (values.json) {
  const round = (x) => (x === null ? null : Number(x.toPrecision(3)));
  const rows = results.map(({name, ours, tensor, pil}) => {
    const times = {microseconds: round(ours), tensor: round(tensor), pil: round(pil)};
    return {name, ...times, timesTensor: tensor && round(tensor / ours), timesPil: pil && round(pil / ours)};
  });
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  writeFileSync(
    values.json,
    `{\n  "versions": ${JSON.stringify(versions)},\n  "results": [\n${lines}\n  ]\n}\n`,
  );
}
