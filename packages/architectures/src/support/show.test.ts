import {expect, test} from 'vitest';
import {show} from './show.js';

const cyclic: unknown[] = [1];
cyclic.push(cyclic);
const loop: Record<string, unknown> = {h: 1};
loop['self'] = loop;
const hostile = new Proxy({}, {getPrototypeOf: () => expect.fail('read')});

test.each<[string, unknown, string]>([
  ['a string', 'abc', "'abc'"],
  ['a long string', 'a'.repeat(100), `'${'a'.repeat(80)}…'`],
  ['a number', NaN, 'NaN'],
  ['nothing', undefined, 'undefined'],
  ['null', null, 'null'],
  ['a big integer', 1n, '1n'],
  ['a symbol', Symbol('s'), 'Symbol(s)'],
  ['a function', Math.max, 'the function max'],
  ['a function without name', () => 1, 'a function'],
  ['a list', [1, 'a', null, 2n], "[1, 'a', null, 2n]"],
  ['a long list', Array.from({length: 9}, (_, i) => i), '[0, 1, 2, 3, 4, 5, 6, 7, …]'],
  ['a list of lists of lists', [[[1]]], '[[[…]]]'],
  ['a list in itself', cyclic, '[1, [1, […]]]'],
  ['an object', {h: 1n, w: {a: {b: 1}}}, '{h: 1n, w: {a: {…}}}'],
  ['an object in itself', loop, '{h: 1, self: {h: 1, self: {…}}}'],
  ['an empty object', {}, '{}'],
  ['an object of no class', Object.assign(Object.create(null), {a: 1}), '{a: 1}'],
  ["another class' object", new Map([[1, 2]]), 'Map'],
  ['numbers in a buffer', new Float32Array(1e6), 'Float32Array'],
  ['an object that throws', hostile, 'an object that cannot be read'],
])('%s', (_, value, text) => {
  expect(show(value)).toBe(text);
});
