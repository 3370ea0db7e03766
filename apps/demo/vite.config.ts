import {defineConfig} from 'vite';

export default defineConfig({
  // Relative addresses: the built page works in any folder of any server.
  base: './',
  build: {
    target: 'es2022',
    // The wasm files stay files, so that the browser compiles them while they arrive.
    assetsInlineLimit: 0,
  },
});
