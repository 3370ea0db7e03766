import type {layers} from '@tensorflow/tfjs-layers';
import {describeLayer} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {channelShuffle} from './channel-shuffle.js';

describeLayer(channelShuffle, {
  args: {groups: 3},
  input: [2, 3, 4, 6],
  output: [2, 3, 4, 6],
  more: [{input: [1, 1, 5, 3], output: [1, 1, 5, 3]}],
});

describe('bad arguments', () => {
  const bad: [string, () => unknown, ErrorConstructor, string][] = [
    [
      'groups',
      () => channelShuffle({groups: 0}),
      RangeError,
      'channelShuffle: groups must be an integer at least 1; got 0.',
    ],
    [
      'no groups',
      () => channelShuffle({} as never),
      TypeError,
      'channelShuffle: groups must be an integer at least 1; got undefined.',
    ],
  ];
  test.each(bad)('%s', (_, make, kind, message) => {
    expect(make).toThrow(kind);
    expect(make).toThrow(message);
  });

  const inputs: [string, layers.Layer, (number | null)[], string][] = [
    [
      'groups',
      channelShuffle({groups: 4}),
      [null, 8, 8, 6],
      "channelShuffle: groups must be a divisor of the input's channels (6); got 4.",
    ],
    [
      'rank',
      channelShuffle({groups: 2}),
      [null, 6],
      'channelShuffle: input must be of rank 4; got [null,6].',
    ],
  ];
  test.each(inputs)('input: %s', (_, layer, shape, message) => {
    const build = () => {
      layer.computeOutputShape(shape);
      layer.build(shape);
    };
    expect(build).toThrow(RangeError);
    expect(build).toThrow(message);
  });
});
