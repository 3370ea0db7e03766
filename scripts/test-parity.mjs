// The tests of which `npm test` runs a part, whole. Takes long.
//
//   node scripts/test-parity.mjs [vitest arguments]
process.env.CV_PARITY = 'all';
const tests = [
  'test/architectures', // every model, compared with torchvision and Keras and trained; in the browser too
  'packages/architectures/test',
  'packages/backend/test', // every wasm kernel, compared with the cpu backend on 500 random shapes
  'test/backend', // LeNet-5, trained for 10,000 steps
  'packages/weights/test', // 20,000 damaged files of each format
  'test/onnx.test.ts', // large models
  'test/torch-checkpoints.test.ts', // needs torch
  'packages/cli/test/killed.test.ts', // a training killed 20 times
  'packages/cli/test/photos.test.ts', // ants told from bees
  'test/training-memory.test.ts', // 20 epochs
];
process.argv.push(...tests);
await import('./test.mjs');
