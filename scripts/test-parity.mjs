// Compares every model with torchvision, trains every family, and compares every wasm kernel with the cpu backend on 500
// random shapes, trains LeNet-5 for 10,000 steps, reads 20,000 damaged files of each format, exchanges checkpoints with torch
// where it is installed, and exports large models to ONNX, and kills a training 20 times: the tests of which `npm test` runs a part. Takes long.
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
  'packages/weights/test',
  'test/onnx.test.ts',
  'test/torch-checkpoints.test.ts',
  'packages/cli/test/killed.test.ts',
);
await import('./test.mjs');
