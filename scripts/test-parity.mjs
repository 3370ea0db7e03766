// The tests of which `npm test` runs a part, whole: every model compared with torchvision and trained, every wasm kernel
// compared with the cpu backend on 500 random shapes, LeNet-5 trained for 10,000 steps, 20,000 damaged files of each format
// read, checkpoints exchanged with torch where it is installed, large models exported to ONNX, a training killed 20 times, its
// memory watched over 20 epochs, ants told from bees. Takes long.
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
  'packages/cli/test/photos.test.ts',
  'test/training-memory.test.ts',
);
await import('./test.mjs');
