import {resolve} from 'node:path';
import {build} from 'esbuild';
import {expect, test} from 'vitest';

// A user's bundler must find in the package only what is used of it.

/** Source files of this project that a bundle of `code` contains. */
async function bundled(code: string): Promise<string[]> {
  const {metafile} = await build({
    stdin: {contents: code, resolveDir: import.meta.dirname, loader: 'ts'},
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    treeShaking: true,
    external: ['@tensorflow/*'],
    absWorkingDir: resolve(import.meta.dirname, '../..'),
  });
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output!.inputs)
    .filter(([, {bytesInOutput}]) => bytesInOutput > 0)
    .map(([path]) => path)
    .filter((path) => path.includes('/dist/'));
}

test('lenet5 alone brings no other family and no summary', async () => {
  const files = await bundled("import {lenet5} from '@cv/architectures'; console.log(lenet5());");
  const ours = files.filter((path) => path.startsWith('packages/architectures/')).toSorted();
  expect(ours).toEqual(
    [
      'families/lenet',
      ...['build', 'checks', 'nearest', 'options', 'show'].map((name) => `support/${name}`),
    ].map((name) => `packages/architectures/dist/${name}.js`),
  );
  // Of the layers it brings those that it is made of.
  expect(files).toContain('packages/layers/dist/convolution/conv2d.js');
  expect(files.filter((path) => path.includes('batch-norm'))).toEqual([]);
});

test('importing the package for its side effects brings nothing', async () => {
  expect(await bundled("import '@cv/architectures';")).toEqual([]);
});
