#!/usr/bin/env node
// A committed file, so that npm can link the command before the first build.
const main = new URL('../dist/main.js', import.meta.url).href;
try {
  await import(main);
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || error.url !== main) throw error;
  process.stderr.write('cv: not built yet. Run npm run build.\n');
  process.exitCode = 1;
}
