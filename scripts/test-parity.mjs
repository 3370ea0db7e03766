// Compares every model with torchvision, and trains every family: the tests of which `npm test` runs a part. Takes long.
//
//   node scripts/test-parity.mjs [vitest arguments]
process.env.CV_PARITY = 'all';
process.argv.push('--project', 'node', 'test/architectures', 'packages/architectures/test');
await import('./test.mjs');
