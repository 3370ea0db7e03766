import {expect, test} from 'vitest';
import {confusionPlot} from './confusion-plot.js';
import {learningRatePlot, reliabilityPlot, rocPlot} from './evaluation-plots.js';
import {lineChart} from './line-chart.js';
import {escapeXml, ticks} from './svg.js';

/** What is wrong with XML: elements that do not close in order, and text that is not escaped. */
function problemsOf(svg: string): string[] {
  const open: string[] = [];
  const problems: string[] = [];
  const tag = /<(\/?)([a-z]+)((?: [a-zA-Z][\w-]*="[^"<]*")*)(\/?)>/g;
  const text = svg.replaceAll(tag, (_, close: string, name: string, __, empty: string) => {
    if (close && open.pop() !== name) problems.push(`</${name}>`);
    if (!close && !empty) open.push(name);
    return '';
  });
  const strange = /[<>]|&(?!(amp|lt|gt|quot);)/.exec(text);
  return [...problems, ...open, ...(strange ? [text.slice(strange.index, strange.index + 40)] : [])];
}

const expectWellFormed = (svg: string) => expect(problemsOf(svg)).toEqual([]);

test('lineChart draws points where they belong', () => {
  const svg = lineChart([{name: 'loss', x: [0, 10], y: [1, 0]}], {title: 'T', width: 176, height: 184});
  expectWellFormed(svg);
  // The frame is 100 x 100 from (60, 36).
  expect(svg).toContain('d="M60 36L160 136"');
  expect(svg).toContain('>loss<');
});

test('lineChart leaves gaps, takes logarithms and marks', () => {
  const options = {title: 'T', width: 176, height: 184, logX: true, marks: [{x: 10, name: 'here'}]};
  const svg = lineChart([{name: 'a', x: [1, 10, 100], y: [0, NaN, 1]}], options);
  expectWellFormed(svg);
  expect(svg).toContain('d="M60 136M160 36"');
  expect(svg).toContain('x1="110"');
  expect(svg).toContain('>here<');
  expect(() => lineChart([{name: 'a', x: [], y: []}], {title: 'T'})).toThrow(
    /at least one finite point; got none/,
  );
});

test('a constant is drawn too', () => {
  expectWellFormed(lineChart([{name: 'a', x: [1, 2], y: [3, 3]}], {title: 'T'}));
});

test('confusionPlot has a cell for each pair and escapes its labels', () => {
  const svg = confusionPlot(
    [
      [8, 2],
      [0, 10],
    ],
    ['cats & <dogs>', 'owls'],
  );
  expectWellFormed(svg);
  expect(svg).toContain('cats &amp; &lt;dogs&gt;');
  expect(svg.match(/<rect/g)).toHaveLength(5);
  expect(svg).toContain('fill="rgb(8,69,148)"');
  expect(svg).toContain('>8<');
  expect(() => confusionPlot([[1]], [])).toThrow(/labels must be 1, one a class; got 0/);
});

test('the plots of an evaluation', () => {
  const bins = [{from: 0, to: 1, count: 3, confidence: 0.9, accuracy: 0.8}];
  const reliability = reliabilityPlot({ece: 0.1, mce: 0.1, bins});
  const roc = rocPlot({
    auc: 0.875,
    points: [
      {threshold: Infinity, falsePositiveRate: 0, truePositiveRate: 0},
      {threshold: 0, falsePositiveRate: 1, truePositiveRate: 1},
    ],
  });
  const finder = learningRatePlot({
    learningRates: [1e-4, 1e-3, 1e-2],
    losses: [2, 1, 3],
    steep: 1e-3,
    valley: 2e-3,
  });
  for (const svg of [reliability, roc, finder]) expectWellFormed(svg);
  expect(reliability).toContain('ECE 10.0 %');
  expect(roc).toContain('AUC 0.875');
  expect(finder).toContain('valley 2.0e-3');
});

test('ticks are round', () => {
  expect(ticks(0, 1)).toEqual([0, 0.2, 0.4, 0.6000000000000001, 0.8, 1]);
  expect(ticks(3, 97)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90]);
  expect(escapeXml('"<&>"')).toBe('&quot;&lt;&amp;&gt;&quot;');
});
