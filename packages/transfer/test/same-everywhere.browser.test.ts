import {expect, test} from 'vitest';
import {LOSSES, trainedLosses} from './same-everywhere.js';

test('a training has the losses that it has in Node', async () => {
  const losses = await trainedLosses();
  expect(losses).toHaveLength(LOSSES.length);
  losses.forEach((loss, step) =>
    expect(Math.abs(loss - LOSSES[step]!), `step ${step + 1}`).toBeLessThan(1e-4),
  );
});
