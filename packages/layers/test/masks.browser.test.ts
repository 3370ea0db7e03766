import {describeOnBackends} from '@cv/test-kit/backends';
import {expect, test} from 'vitest';
import {dropout} from '../src/regularization/dropout.js';
import {maskOf} from './masks.js';

describeOnBackends(['webgl'], 'masks', () => {
  test('are the same as in Node', () => {
    // As regularization.test.ts: 0.43, 0.44, 0.90 and 0.48 are drawn.
    expect(maskOf(dropout({rate: 0.45, name: 'drop'}), [4])).toEqual(
      [0, 0, 1, 1].map((kept) => Math.fround(kept / 0.55)),
    );
  });
});
