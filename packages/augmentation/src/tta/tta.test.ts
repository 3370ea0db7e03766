import {expect, test} from 'vitest';
import {tta} from './tta.js';
import {fiveCropViews, flipViews, quarterTurnViews} from './views.js';

const image = {data: new Uint8Array([1, 2, 3, 4, 5, 6]), width: 3, height: 2, channels: 1};

test('views', () => {
  const flips = tta(flipViews({vertical: true})).views(image);
  expect(flips.map(({data}) => data.join(''))).toEqual(['123456', '321654', '456123', '654321']);
  const turns = tta(quarterTurnViews()).views({
    ...image,
    width: 2,
    height: 2,
    data: new Uint8Array([1, 2, 3, 4]),
  });
  expect(turns.map(({data}) => data.join(''))).toEqual(['1234', '2413', '4321', '3142']);
  const crops = tta(fiveCropViews(image, 1)).views(image);
  expect(crops.map(({data}) => data[0])).toEqual([1, 3, 4, 6, 2]);
});

test('merges', () => {
  const views = flipViews();
  const predictions = [
    [0.1, 0.9],
    [0.4, 0.6],
  ];
  const merged = (merge: 'mean' | 'geometricMean' | 'max') => [...tta(views, {merge}).merge(predictions)];
  merged('mean').forEach((x, i) => expect(x).toBeCloseTo([0.25, 0.75][i]!, 6));
  merged('geometricMean').forEach((x, i) => expect(x).toBeCloseTo([0.2, Math.sqrt(0.54)][i]!, 6));
  merged('max').forEach((x, i) => expect(x).toBeCloseTo([0.4, 0.9][i]!, 6));
});

test('predict asks for every view, also later', async () => {
  const seen: number[] = [];
  const merged = await tta(flipViews()).predict(image, async ({data}) => {
    seen.push(data[0]!);
    return [data[0]!];
  });
  expect(seen).toEqual([1, 3]);
  expect([...merged]).toEqual([2]);
});

test('maps are put back before they are merged', () => {
  const test = tta(flipViews({vertical: true}));
  const maps = test.views(image); // a network that returns its input
  expect([...test.mergeMaps(maps, image).data].map((x) => Math.round(x * 1e4) / 1e4)).toEqual([
    1, 2, 3, 4, 5, 6,
  ]);
  const turned = tta(quarterTurnViews());
  const square = {...image, width: 2, data: new Uint8Array([1, 2, 3, 4])};
  const back = turned.mergeMaps(turned.views(square), square);
  [1, 2, 3, 4].forEach((x, i) => expect(back.data[i]).toBeCloseTo(x, 3));
});

test('bad arguments', () => {
  expect(() => tta([])).toThrow(/tta: views/);
  // @ts-expect-error a transform without parameters
  expect(() => tta([{params: null}])).toThrow(/views\[0\].transform must be a transform/);
  // @ts-expect-error unknown merge
  expect(() => tta(flipViews(), {merge: 'median'})).toThrow(/merge must be one of/);
  expect(() => tta(flipViews()).merge([[1]])).toThrow(/predictions must be a list of 2/);
  expect(() => tta(flipViews()).merge([[1], [1, 2]])).toThrow(/equal length 1/);
  expect(() => tta(flipViews()).mergeMaps([], image)).toThrow(/maps must be a list of 2/);
  expect(() => fiveCropViews(image, 5)).toThrow(/height/);
});
