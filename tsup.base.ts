import {defineConfig} from 'tsup';

/**
 * Every package is published unbundled (one source file, one output file), so that importing one layer loads
 * one layer. Declarations come from `tsc -b`. ES modules only: Node >= 20.19 can `require` them, which keeps
 * one copy of every class however a program loads it (see ARCHITECTURE.md).
 */
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.d.ts'],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  bundle: false,
  sourcemap: true,
  dts: false,
  clean: false,
  silent: true,
});
