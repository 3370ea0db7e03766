import {createReadStream, existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {UserConfig} from 'vitepress';

/** A plugin of the Vite that VitePress brings. */
type Plugin = NonNullable<NonNullable<UserConfig['vite']>['plugins']>[number];

/** What examples read from the repository's `data/`, and the site therefore serves at the same path. */
const FILES = [
  'data/mnist/t10k-images-idx3-ubyte.gz',
  'data/mnist/t10k-labels-idx1-ubyte.gz',
  ...Array.from({length: 10}, (_, digit) => `data/digits/${digit}.png`),
];

const pathOf = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

/** Puts the files into the built site, and serves them while it is written. */
export function repositoryData(): Plugin {
  return {
    name: 'repository-data',
    generateBundle() {
      for (const file of FILES) {
        this.emitFile({type: 'asset', fileName: file, source: readFileSync(pathOf(file))});
      }
    },
    configureServer({middlewares, config}) {
      middlewares.use((request, response, next) => {
        const file = FILES.find((name) => request.url === `${config.base}${name}`);
        if (!file || !existsSync(pathOf(file))) return next();
        createReadStream(pathOf(file)).pipe(response);
      });
    },
  };
}
