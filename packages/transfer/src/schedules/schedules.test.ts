import {expect, test} from 'vitest';
import {oneCycleSchedule} from './one-cycle.js';
import {plateauSchedule} from './plateau.js';
import {polynomialSchedule} from './polynomial.js';
import {stepSchedule} from './step.js';

const expectAll = (actual: readonly number[], expected: readonly number[]) => {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 10));
};

test('oneCycleSchedule rises and falls along cosines', () => {
  const schedule = oneCycleSchedule({learningRate: 2, rising: 0.25, divide: 10, divideFinal: 1000});
  // Rising from 0.2 in 4 steps, falling to 0.002 in 12: end + (start - end) (1 + cos(pi t)) / 2.
  const up = [0, 1, 2, 3].map((i) => 2 - 0.9 * (1 + Math.cos((Math.PI * i) / 4)));
  const down = [0, 3, 6, 9, 12].map((i) => 0.002 + 0.999 * (1 + Math.cos((Math.PI * i) / 12)));
  expectAll(
    [0, 1, 2, 3, 4, 7, 10, 13, 16].map((step) => schedule(step, 16)),
    [...up, ...down],
  );
});

test('stepSchedule falls at its milestones', () => {
  const schedule = stepSchedule({learningRate: 0.8, milestones: [0.25, 0.5], factor: 0.5});
  expectAll(
    [0, 1, 2, 3, 4, 7].map((step) => schedule(step, 8)),
    [0.8, 0.8, 0.4, 0.4, 0.2, 0.2],
  );
});

test('polynomialSchedule falls in a line or steeper', () => {
  const line = polynomialSchedule({learningRate: 1, finalLearningRate: 0.2});
  expectAll(
    [0, 2, 4].map((step) => line(step, 4)),
    [1, 0.6, 0.2],
  );
  const square = polynomialSchedule({learningRate: 1, power: 2});
  expectAll(
    [0, 1, 2, 3].map((step) => square(step, 4)),
    [1, 0.5625, 0.25, 0.0625],
  );
});

test('plateauSchedule does as torch.optim.lr_scheduler.ReduceLROnPlateau', () => {
  const schedule = plateauSchedule({
    learningRate: 1,
    factor: 0.5,
    patience: 2,
    threshold: 0.01,
    minimum: 0.2,
  });
  const losses = [3, 2, 1.99, 1.985, 1.99, 2, 1.5, 1.6, 1.7, 1.8, 1.6, 1.6, 1.6, 1.6, 1.6, 1.6];
  const rates = losses.map((loss) => {
    schedule.observe(loss);
    return schedule.rate(0, 1);
  });
  // Read off torch 1.13.
  expectAll(rates, [1, 1, 1, 1, 0.5, 0.5, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.2, 0.2, 0.2, 0.2]);
});

test('plateauSchedule goes on from its state', () => {
  const [one, two] = [0, 1].map(() => plateauSchedule({learningRate: 1, factor: 0.5, patience: 1}));
  for (const loss of [3, 3]) one!.observe(loss);
  two!.restore(JSON.parse(JSON.stringify(one!.state())) as object);
  two!.observe(3);
  expect(two!.rate(0, 1)).toBe(0.5);
});

const learningRate = 1;
test.each<[string, () => unknown, RegExp]>([
  [
    'one cycle',
    () => oneCycleSchedule({learningRate, rising: 1}),
    /rising must be a finite number > 0 and < 1; got 1/,
  ],
  [
    'one cycle',
    () => oneCycleSchedule({learningRate, divide: 0.5}),
    /divide must be a finite number >= 1; got 0.5/,
  ],
  [
    'step',
    () => stepSchedule({learningRate, milestones: [0.5, 0.5]}),
    /milestones\[1\] must be .* > 0.5 and < 1; got 0.5/,
  ],
  ['step', () => stepSchedule({learningRate, milestones: [], factor: 1}), /factor must be/],
  [
    'polynomial',
    () => polynomialSchedule({learningRate, power: 0}),
    /power must be a finite number > 0; got 0/,
  ],
  [
    'plateau',
    () => plateauSchedule({learningRate, patience: 1.5}),
    /patience must be an integer >= 0; got 1.5/,
  ],
])('%s refuses', (_, make, message) => {
  expect(make).toThrow(message);
});
