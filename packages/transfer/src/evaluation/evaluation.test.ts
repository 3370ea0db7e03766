import '@tensorflow/tfjs-backend-cpu';
import {expectNoLeak, uniform} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {halves, tinyNet} from '../../test/tiny.js';
import {calibration, fitTemperature} from './calibration.js';
import {classReport, confusionMatrix, mostConfused} from './confusion.js';
import {evaluate} from './evaluate.js';
import {type Predictions, predictions} from './predictions.js';
import {rocCurve, rocOfClass} from './roc.js';
import {topLosses} from './top-losses.js';

const of = (rows: number[][], labels: number[]): Predictions => ({
  logits: Float32Array.from(rows.flat()),
  labels: Int32Array.from(labels),
  count: rows.length,
  classes: rows[0]!.length,
});
/** Logits of probabilities. */
const log = (rows: number[][]) => rows.map((row) => row.map(Math.log));

test('predictions agree with evaluate', async () => {
  const model = tinyNet();
  await expectNoLeak(async () => {
    const all = await predictions(model, [halves(6, 1), halves(3, 2)]);
    const {confusion, count} = await evaluate(model, [halves(6, 1), halves(3, 2)]);
    expect(all).toMatchObject({count: 9, classes: 2});
    expect(confusionMatrix(all)).toEqual(confusion);
    expect(count).toBe(9);
  });
  await expect(predictions(model, [])).rejects.toThrow(
    'predictions: batches must hold at least one image; got none.',
  );
});

test('classReport is that of scikit-learn', () => {
  // sklearn.metrics.classification_report of these 20 images, read off its table by hand.
  const {classes, accuracy, macro, weighted} = classReport([
    [5, 1, 0],
    [2, 6, 0],
    [3, 3, 0],
  ]);
  const rounded = classes.map(({precision, recall, f1, support}) => [
    +precision.toFixed(4),
    +recall.toFixed(4),
    +f1.toFixed(4),
    support,
  ]);
  expect(rounded).toEqual([
    [0.5, 0.8333, 0.625, 6],
    [0.6, 0.75, 0.6667, 8],
    [0, 0, 0, 6],
  ]);
  expect(accuracy).toBeCloseTo(11 / 20, 12);
  expect(macro.f1).toBeCloseTo((0.625 + 2 / 3) / 3, 12);
  expect(weighted.recall).toBeCloseTo(11 / 20, 12);
  expect(weighted.precision).toBeCloseTo((6 * 0.5 + 8 * 0.6) / 20, 12);
});

test('mostConfused names the worst pairs first', () => {
  const confusion = [
    [5, 1, 4],
    [0, 6, 2],
    [0, 0, 9],
  ];
  expect(mostConfused(confusion, 2)).toEqual([
    {label: 0, predicted: 2, count: 4},
    {label: 1, predicted: 2, count: 2},
  ]);
  expect(
    mostConfused([
      [3, 0],
      [0, 3],
    ]),
  ).toEqual([]);
});

test('topLosses are the images with the least probable labels', () => {
  const all = of(
    log([
      [0.7, 0.3],
      [0.1, 0.9],
      [0.4, 0.6],
    ]),
    [0, 0, 1],
  );
  const [worst, next] = topLosses(all, 2);
  expect(worst).toMatchObject({index: 1, label: 0, predicted: 1});
  expect(worst!.loss).toBeCloseTo(-Math.log(0.1), 5);
  expect(worst!.probability).toBeCloseTo(0.9, 5);
  expect(next!.index).toBe(2);
});

describe('calibration', () => {
  test('measures the distance of confidence and accuracy, bin by bin', () => {
    const all = of(
      log([
        [0.88, 0.12],
        [0.95, 0.05],
        [0.42, 0.58],
        [0.35, 0.65],
      ]),
      [0, 1, 1, 1],
    );
    const {ece, mce, bins} = calibration(all, {bins: 2});
    // All confidences lie above one half: mean 0.765, three of four right.
    expect(bins.map(({count}) => count)).toEqual([0, 4]);
    expect(ece).toBeCloseTo(0.015, 5);
    const fine = calibration(all, {bins: 10});
    // (0.8, 0.9]: 0.88, right. (0.9, 1]: 0.95, wrong. (0.5, 0.6]: 0.58, right. (0.6, 0.7]: 0.65, right.
    expect(fine.ece).toBeCloseTo((0.12 + 0.95 + 0.42 + 0.35) / 4, 5);
    expect(fine.mce).toBeCloseTo(0.95, 5);
    expect(mce).toBeCloseTo(0.015, 5);
  });

  test('a temperature makes overconfident probabilities honest and leaves the predictions', () => {
    // Labels drawn from the probabilities of logits; the model claims three times those logits.
    const count = 4000;
    const noise = uniform('logits', count * 3, 1);
    const draw = uniform('labels', count, 2);
    const rows = Array.from({length: count}, (_, i) => [0, 1, 2].map((j) => 4 * noise[3 * i + j]!));
    const labels = rows.map((row, i) => {
      const powers = row.map(Math.exp);
      const total = powers[0]! + powers[1]! + powers[2]!;
      return draw[i]! < powers[0]! / total ? 0 : draw[i]! < (powers[0]! + powers[1]!) / total ? 1 : 2;
    });
    const bold = of(
      rows.map((row) => row.map((value) => 3 * value)),
      labels,
    );
    const temperature = fitTemperature(bold);
    expect(temperature).toBeGreaterThan(2.8);
    expect(temperature).toBeLessThan(3.2);
    expect(calibration(bold).ece).toBeGreaterThan(0.15);
    expect(calibration(bold, {temperature}).ece).toBeLessThan(0.03);
  });

  test('refuses', () => {
    const all = of([[1, 0]], [0]);
    expect(() => calibration(all, {bins: 0})).toThrow(/bins must be an integer >= 1; got 0/);
    expect(() => calibration(all, {temperature: 0})).toThrow(
      /temperature must be a finite number > 0; got 0/,
    );
  });
});

describe('rocCurve', () => {
  test('has the area that counting pairs gives', () => {
    const scores = [...uniform('scores', 60, 1)].map((value) => Math.round(value * 20) / 20); // with ties
    const positive = [...uniform('classes', 60, 2)].map((value, i) => value + scores[i]! > 1);
    let pairs = 0;
    let won = 0;
    positive.forEach((isPositive, i) => {
      positive.forEach((isOther, j) => {
        if (!isPositive || isOther) return;
        pairs++;
        won += scores[i]! > scores[j]! ? 1 : scores[i] === scores[j] ? 0.5 : 0;
      });
    });
    const {points, auc} = rocCurve(scores, positive);
    expect(auc).toBeCloseTo(won / pairs, 10);
    expect(points[0]).toEqual({threshold: Infinity, falsePositiveRate: 0, truePositiveRate: 0});
    expect(points.at(-1)).toMatchObject({falsePositiveRate: 1, truePositiveRate: 1});
    expect(new Set(points.map(({threshold}) => threshold)).size).toBe(points.length);
  });

  test('of one class among several', () => {
    const all = of(
      log([
        [0.5, 0.3, 0.2],
        [0.2, 0.7, 0.1],
        [0.6, 0.1, 0.3],
        [0.1, 0.2, 0.7],
      ]),
      [0, 1, 2, 0],
    );
    // Scores of class 0: 0.5 and 0.1 are positives, 0.2 and 0.6 negatives; one of four pairs is in order.
    expect(rocOfClass(all, 0).auc).toBeCloseTo(0.25, 10);
  });

  test('refuses one class alone', () => {
    expect(() => rocCurve([1, 2], [true, true])).toThrow(/and hold both; got 2 positives and 0 negatives/);
    expect(() => rocCurve([1], [true, false])).toThrow(/each of 1 scores/);
  });
});
