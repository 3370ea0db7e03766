// Compares every model with torchvision, trains every family, and compares every wasm kernel with the cpu backend on 500
// random shapes, and trains LeNet-5 for 10,000 steps: the tests of which `npm test` runs a part. Takes long.
//
//   node scripts/test-parity.mjs [vitest arguments]
process.env.CV_PARITY = 'all';
process.argv.push(
  '--project',
  'node',
  'test/architectures',
  'packages/architectures/test',
  'packages/backend/test',
  'test/backend',
);
await import('./test.mjs');
