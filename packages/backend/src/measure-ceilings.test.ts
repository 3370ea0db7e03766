import {expect, test} from 'vitest';
import {initBackend, measureCeilings} from './index.js';

test('measureCeilings gives the speed of this machine', async () => {
  await initBackend({prefer: 'wasm'});
  const {gigaflops, gigabytesPerSecond} = measureCeilings();
  // From a slow telephone to a fast desktop.
  expect(gigaflops).toBeGreaterThan(0.5);
  expect(gigaflops).toBeLessThan(1000);
  expect(gigabytesPerSecond).toBeGreaterThan(0.1);
  expect(gigabytesPerSecond).toBeLessThan(1000);
});

test('measureCeilings needs the wasm backend', async () => {
  await initBackend({prefer: 'cpu'});
  expect(() => measureCeilings()).toThrow('measureCeilings: the backend must be wasm; it is cpu.');
});
