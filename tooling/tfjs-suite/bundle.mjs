// One ES module with TensorFlow.js core, its tests, and the backend under test.
import {readFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

/** What the bundle runs: the tests register themselves with jasmine when `loadTests` is called. */
const ENTRY = `
  export * as tf from '@tensorflow/tfjs-core';
  import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops';
  import '@tensorflow/tfjs-core/dist/register_all_gradients';
  export {setTestEnvs} from '@tensorflow/tfjs-core/dist/jasmine_util';
  export {start} from './start.mjs';
  export const loadTests = () => import('@tensorflow/tfjs-core/dist/tests');
`;

/** Files that ask where they lie must get their original place: the wasm backend looks for its binaries there. */
const originalPlaces = {
  name: 'original-places',
  setup(build) {
    build.onLoad({filter: /\.m?js$/}, ({path}) => {
      const source = readFileSync(path, 'utf8');
      if (!/\b(__dirname|__filename|import\.meta\.url)\b/.test(source)) return undefined;
      const here = {
        __dirname: dirname(path),
        __filename: path,
        'import.meta.url': pathToFileURL(path).href,
      };
      const declared = Object.entries(here).filter(
        ([name]) => name.startsWith('__') && source.includes(name) && !source.includes(`var ${name}`),
      );
      const declarations = declared
        .map(([name, value]) => `var ${name} = ${JSON.stringify(value)};`)
        .join('');
      return {
        contents:
          declarations + source.replaceAll('import.meta.url', JSON.stringify(here['import.meta.url'])),
        loader: 'js',
      };
    });
  },
};

/** The tests load a jasmine of their own to set its timeout; they shall have the one that runs them. */
const runningJasmine = {
  name: 'running-jasmine',
  setup(build) {
    build.onResolve({filter: /^jasmine-core\//}, () => ({path: 'jasmine', namespace: 'running'}));
    build.onLoad({filter: /.*/, namespace: 'running'}, () => ({
      contents: 'module.exports = {core: () => globalThis.jasmine}',
    }));
  },
};

/** Packages publish flat copies of themselves beside their modules: a second tfjs-core would have its own registry. */
const oneCopy = {
  name: 'one-copy',
  setup(build) {
    build.onResolve({filter: /^@tensorflow\/[^/]+\/dist\/tf-/}, ({path, resolveDir}) =>
      build.resolve(path.replace(/\/dist\/.*/, ''), {resolveDir, kind: 'import-statement'}),
    );
  },
};

/** Bundles into `outfile`; fails if that would hold two copies of tfjs-core. */
export async function bundle(folder, outfile) {
  const {metafile} = await build({
    stdin: {contents: ENTRY, resolveDir: folder, sourcefile: 'entry.mjs'},
    outfile,
    bundle: true,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    // tfjs-core declares its test files free of side effects.
    ignoreAnnotations: true,
    logLevel: 'error',
    banner: {
      js: `import {createRequire as suiteRequire} from 'node:module'; const require = suiteRequire(${JSON.stringify(import.meta.url)});`,
    },
    plugins: [oneCopy, runningJasmine, originalPlaces],
  });
  const engines = Object.keys(metafile.inputs).filter((path) => path.endsWith('tfjs-core/dist/engine.js'));
  if (engines.length !== 1) throw new Error(`bundle: must hold one tfjs-core; holds ${engines.join(', ')}.`);
}
