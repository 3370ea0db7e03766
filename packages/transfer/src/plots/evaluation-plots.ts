import type {Calibration} from '../evaluation/calibration.js';
import type {RocCurve} from '../evaluation/roc.js';
import type {LearningRateCurve} from '../learning-rate-finder.js';
import {lineChart} from './line-chart.js';

/** Confidence against accuracy, as an SVG string: an honest model lies on the diagonal. */
export function reliabilityPlot({bins, ece}: Calibration): string {
  const filled = bins.filter(({count}) => count > 0);
  const diagonal = {name: 'honest', x: [0, 1], y: [0, 1], color: '#999999', dashed: true};
  const model = {
    name: `model (ECE ${(100 * ece).toFixed(1)} %)`,
    x: filled.map(({confidence}) => confidence),
    y: filled.map(({accuracy}) => accuracy),
  };
  return lineChart([diagonal, model], {
    title: 'Reliability',
    xLabel: 'confidence',
    yLabel: 'accuracy',
    xRange: [0, 1],
    yRange: [0, 1],
  });
}

/** True against false positives, as an SVG string. */
export function rocPlot({points, auc}: RocCurve, name = 'model'): string {
  const chance = {name: 'chance', x: [0, 1], y: [0, 1], color: '#999999', dashed: true};
  const curve = {
    name: `${name} (AUC ${auc.toFixed(3)})`,
    x: points.map(({falsePositiveRate}) => falsePositiveRate),
    y: points.map(({truePositiveRate}) => truePositiveRate),
  };
  return lineChart([chance, curve], {
    title: 'ROC',
    xLabel: 'false positive rate',
    yLabel: 'true positive rate',
    xRange: [0, 1],
    yRange: [0, 1],
  });
}

/** What `learningRateFinder` saw, as an SVG string, with its suggestions. */
export function learningRatePlot({learningRates, losses, steep, valley}: LearningRateCurve): string {
  return lineChart([{name: 'loss', x: learningRates, y: losses}], {
    title: 'Learning-rate finder',
    xLabel: 'learning rate',
    yLabel: 'loss',
    logX: true,
    marks: [
      {x: valley, name: `valley ${valley.toExponential(1)}`},
      {x: steep, name: `steep ${steep.toExponential(1)}`},
    ],
  });
}
