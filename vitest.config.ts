import {playwright} from '@vitest/browser-playwright';
import {defineConfig} from 'vitest/config';
import {chromium, launchOptions} from './scripts/chromium.mjs';

const folders = [
  'packages/*/src',
  'packages/*/test',
  'tooling/*/src',
  'apps/*/src',
  'test',
  'docs',
  'benchmarks',
];

const node = {
  test: {
    name: 'node',
    include: folders.map((folder) => `${folder}/**/*.test.ts`),
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.browser.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
};

const browser = {
  define: {'process.env.CV_PARITY': JSON.stringify(process.env['CV_PARITY'] ?? '')},
  // Pages that are cross-origin isolated may share memory between threads.
  server: {
    headers: {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
  },
  optimizeDeps: {
    include: [
      '@tensorflow/tfjs-core',
      '@tensorflow/tfjs-layers',
      '@tensorflow/tfjs-backend-cpu',
      '@tensorflow/tfjs-backend-webgl',
      '@tensorflow/tfjs-backend-wasm',
    ],
  },
  test: {
    name: 'browser',
    include: folders.map((folder) => `${folder}/**/*.browser.test.ts`),
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 120_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({launchOptions}),
      instances: [{browser: 'chromium' as const}],
    },
  },
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    // TensorFlow.js advises every process in Node to install its native backend; the tests mean the others.
    onConsoleLog: (text) => !text.includes('looks like you are running TensorFlow.js in Node.js'),
    projects: chromium ? [node, browser] : [node],
  },
});
