import {Writable} from 'node:stream';
import {expect, test} from 'vitest';
import {confusionTable, mostConfused} from './confusion.js';
import {count, duration, loss, percent} from './format.js';
import {Output} from './output.js';

function memory(isTTY: boolean): {stream: NodeJS.WriteStream; text: () => string} {
  let written = '';
  const stream = new Writable({
    write(chunk, _, done) {
      written += chunk;
      done();
    },
  });
  Object.assign(stream, {isTTY, columns: 100});
  return {stream: stream as unknown as NodeJS.WriteStream, text: () => written};
}

test('draws a bar at a terminal and takes it away', () => {
  const {stream, text} = memory(true);
  const line = new Output(stream).progress('epoch 1/2', 10);
  line.update(5, '100 images/s', {});
  line.stop();
  expect(text()).toContain('epoch 1/2');
  expect(text()).toContain('\u001B[?25h'); // the cursor is shown again
});

test('writes a line now and then where there is no terminal', () => {
  const {stream, text} = memory(false);
  const line = new Output(stream, {interval: 0}).progress('epoch 1/2', 10);
  line.update(5, '100 images/s', {loss: 1});
  line.stop();
  expect(text()).toBe('epoch 1/2 50 %  100 images/s\n');
  const seldom = new Output(stream).progress('epoch 2/2', 10);
  seldom.update(6, 'too soon', {});
  expect(text()).not.toContain('too soon');
});

test('writes JSON lines for machines, at a terminal too', () => {
  const {stream, text} = memory(true);
  const output = new Output(stream, {json: true, interval: 0});
  output.progress('epoch 1/2', 10).update(5, 'text', {loss: 1});
  output.event('saved', {folder: 'x'}, 'saved to x');
  expect(text()).toBe(
    '{"event":"progress","title":"epoch 1/2","done":5,"total":10,"loss":1}\n{"event":"saved","folder":"x"}\n',
  );
});

test('formats', () => {
  expect(percent(0.98765)).toBe('98.77 %');
  expect(percent(1, 1)).toBe('100.0 %');
  expect(count(61706)).toBe('61,706');
  expect([9.4, 65, 3725, 119.6].map(duration)).toEqual(['9 s', '1 min 05 s', '1 h 02 min', '2 min 00 s']);
  expect(loss(0.0312345)).toBe('0.03123');
});

test('a confusion matrix as a table, and its largest mistakes', () => {
  const confusion = [
    [8, 2, 0],
    [1, 9, 0],
    [0, 0, 0],
  ];
  const labels = ['cat', 'dog', 'owl'];
  expect(confusionTable(confusion, labels)).toBe(
    [
      'true \\ predicted  cat  dog  owl   right',
      '             cat    8    2    .  80.0 %',
      '             dog    1    9    .  90.0 %',
      '             owl    .    .    .       -',
    ].join('\n'),
  );
  expect(mostConfused(confusion, labels, 3)).toEqual(['cat as dog (2 times)', 'dog as cat (1 time)']);
});
