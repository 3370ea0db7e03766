import '@tensorflow/tfjs-backend-cpu';
import {tensor4d, tidy, type Tensor} from '@tensorflow/tfjs-core';
import {describeLayer, expectClose} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {channelSlice} from './channel-slice.js';
import {padShortcut} from './pad-shortcut.js';

describeLayer(channelSlice, {args: {begin: 1, size: 2}, input: [2, 3, 4, 4], output: [2, 3, 4, 2]});
describeLayer(padShortcut, {
  args: {filters: 5, strides: 2},
  input: [2, 5, 4, 3],
  output: [2, 3, 2, 5],
  more: [{input: [1, 1, 1, 5], output: [1, 1, 1, 5]}],
});

describe('channelSlice', () => {
  test('takes the channels from begin', () => {
    tidy(() => {
      const pixels = tensor4d([1, 2, 3, 4, 5, 6], [1, 1, 2, 3]);
      expectClose(channelSlice({size: 1}).apply(pixels) as Tensor, [[[[1], [4]]]]);
      expectClose(channelSlice({begin: 1, size: 2}).apply(pixels) as Tensor, [
        [
          [
            [2, 3],
            [5, 6],
          ],
        ],
      ]);
    });
  });

  test('bad arguments and inputs', () => {
    expect(() => channelSlice({size: 0})).toThrow('channelSlice: size must be an integer at least 1; got 0.');
    expect(() => channelSlice({begin: -1, size: 1})).toThrow(
      'channelSlice: begin must be an integer at least 0;',
    );
    expect(() => channelSlice({begin: 2, size: 2}).computeOutputShape([null, 4, 4, 3])).toThrow(
      'channelSlice: input must be of at least 4 channels; got [null,4,4,3].',
    );
  });
});

describe('padShortcut', () => {
  test('every second pixel, and zeros behind its channels', () => {
    tidy(() => {
      const image = tensor4d([1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 3, 3, 1]);
      expectClose(padShortcut({filters: 2, strides: 2}).apply(image) as Tensor, [
        [
          [
            [1, 0],
            [3, 0],
          ],
          [
            [7, 0],
            [9, 0],
          ],
        ],
      ]);
    });
  });

  test('bad arguments and inputs', () => {
    expect(() => padShortcut({filters: NaN})).toThrow(
      'padShortcut: filters must be an integer at least 1; got NaN.',
    );
    expect(() => padShortcut({filters: 8, strides: 0})).toThrow(
      'padShortcut: strides must be an integer at least 1;',
    );
    expect(() => padShortcut({filters: 8}).computeOutputShape([null, 4, 4, 16])).toThrow(
      'padShortcut: input must be of at most 8 channels; got [null,4,4,16].',
    );
  });
});
