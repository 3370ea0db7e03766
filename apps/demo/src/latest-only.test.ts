import {expect, it, vi} from 'vitest';
import {latestOnly} from './latest-only.js';

const tick = () => new Promise((resolve) => setTimeout(resolve));

it('runs the first call and the last of those that came meanwhile, one at a time', async () => {
  const ran: number[] = [];
  let atOnce = 0;
  const call = latestOnly(
    async (value: number) => {
      expect(++atOnce).toBe(1);
      ran.push(value);
      await tick();
      atOnce--;
    },
    (error) => expect.unreachable(String(error)),
  );
  for (const value of [1, 2, 3]) call(value);
  await tick();
  await tick();
  expect(ran).toEqual([1, 3]);
  call(4);
  await tick();
  expect(ran).toEqual([1, 3, 4]);
});

it('hands an error over and runs again', async () => {
  const onError = vi.fn<(error: unknown) => void>();
  const ran: number[] = [];
  const call = latestOnly(async (value: number) => {
    if (value === 1) throw new Error('broken');
    ran.push(value);
  }, onError);
  call(1);
  await tick();
  expect(onError).toHaveBeenCalledExactlyOnceWith(new Error('broken'));
  call(2);
  await tick();
  expect(ran).toEqual([2]);
});
