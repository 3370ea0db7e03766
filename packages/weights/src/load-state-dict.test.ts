import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import {layers, sequential} from '@tensorflow/tfjs-layers';
import {beforeAll, describe, expect, it} from 'vitest';
import {expectNoLeak} from '@cv/test-kit';
import {counting, dense, denseEntries, snapshot} from '../test/support/dense-model.js';
import {loadStateDict} from './load-state-dict.js';
import type {StateDict} from './state-dict.js';
import {toStateDict} from './to-state-dict.js';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

describe('loadStateDict: report', () => {
  it('tells what was loaded, missing, unexpected and of another shape', () => {
    const entries = denseEntries();
    entries.delete('fc.bias');
    entries.set('fc.weight', counting([3, 2]));
    entries.set('head.weight', counting([1]));
    expect(loadStateDict(dense(), entries, {strict: false})).toEqual({
      loaded: [],
      missing: ['fc.bias'],
      unexpected: ['head.weight'],
      adapted: [],
      mismatched: [{key: 'fc.weight', expected: [2, 3], got: [3, 2]}],
    });
  });

  it.each<[string, (entries: StateDict) => void, string]>([
    ['missing', (entries) => entries.delete('fc.bias'), '1 missing (fc.bias)'],
    ['unexpected', (entries) => entries.set('x.y', counting([1])), '1 unexpected (x.y)'],
    [
      'of another shape',
      (entries) => entries.set('fc.weight', counting([2, 4])),
      'fc.weight needs [2, 3], has [2, 4]',
    ],
    [
      'too short',
      (entries) => entries.set('fc.bias', {...counting([2]), data: new Float32Array(1)}),
      '1 of another shape (fc.bias',
    ],
    [
      'missing without a mean',
      (entries) => entries.set('fc.num_batches_tracked', counting([])),
      '1 unexpected (fc.num',
    ],
  ])('throws when an entry is %s, and writes nothing', (_, change, message) => {
    const model = dense();
    const before = snapshot(model);
    const entries = denseEntries();
    change(entries);
    expect(() => loadStateDict(model, entries)).toThrow(RangeError);
    expect(() => loadStateDict(model, entries)).toThrow(message);
    expect(snapshot(model)).toEqual(before);
  });

  it('shortens long lists', () => {
    const entries = denseEntries();
    for (let i = 0; i < 7; i++) entries.set(`extra.${i}`, counting([1]));
    expect(() => loadStateDict(dense(), entries)).toThrow(
      '7 unexpected (extra.0, extra.1, extra.2, extra.3, and 3 more)',
    );
  });

  it('refuses two entries for one weight, and two layers of one name', () => {
    const entries = denseEntries();
    entries.set('fc/bias', counting([2]));
    expect(() => loadStateDict(dense(), entries, {strict: false})).toThrow(
      'got "fc.bias" and "fc/bias" for the same',
    );
    const inner = sequential({layers: [layers.dense({units: 2, inputShape: [3], name: 'fc'})]});
    const outer = sequential({layers: [inner, layers.dense({units: 2, name: 'fc'})]});
    expect(() => loadStateDict(outer, denseEntries())).toThrow('got two named "fc"');
  });
});

describe('loadStateDict: rename', () => {
  const prefixed = (): StateDict =>
    new Map([...denseEntries()].map(([key, entry]) => [`module.head.${key}`, entry]));

  it('takes replacements in order, or a function', () => {
    const table = [
      [/^module\./, ''],
      ['head.', ''],
    ] as const;
    expect(loadStateDict(dense(), prefixed(), {rename: table}).loaded).toEqual(['fc.weight', 'fc.bias']);
    const rename = (key: string): string => key.replace('module.head.', '');
    expect(loadStateDict(dense(), prefixed(), {rename}).missing).toEqual([]);
  });

  it('leaves out what becomes empty', () => {
    const entries = denseEntries().set('optimizer.step', counting([1]));
    const report = loadStateDict(dense(), entries, {rename: [[/^optimizer.*/, '']]});
    expect(report.unexpected).toEqual([]);
  });

  it('refuses one name for two entries', () => {
    expect(() => loadStateDict(dense(), denseEntries(), {rename: () => 'fc.bias'})).toThrow(
      'rename must give different names; got "fc.bias" for both "fc.weight" and "fc.bias"',
    );
  });
});

describe('loadStateDict: ownership', () => {
  it('keeps no tensor and no hold on the entries', async () => {
    const model = dense();
    const entries = denseEntries();
    await expectNoLeak(async () => {
      loadStateDict(model, entries);
      await toStateDict(model);
    });
    entries.get('fc.bias')!.data.fill(99 as never);
    expect(snapshot(model)[1]).toEqual([0, 1]);
  });

  it('gives copies that a later training does not change', async () => {
    const model = dense();
    loadStateDict(model, denseEntries());
    const entries = await toStateDict(model);
    model.setWeights([tf.zeros([3, 2]), tf.zeros([2])]);
    expect(entries).toEqual(denseEntries());
  });

  it('fills a second model of the same layer names', () => {
    const [first, second] = [dense(), dense()];
    loadStateDict(second, denseEntries());
    expect(snapshot(second)[1]).toEqual([0, 1]);
    expect(snapshot(first)[1]).toEqual([0, 0]);
  });
});
