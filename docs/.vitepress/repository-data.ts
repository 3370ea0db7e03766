import {createReadStream, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {UserConfig} from 'vitepress';

/** A plugin of the Vite that VitePress brings. */
type Plugin = NonNullable<NonNullable<UserConfig['vite']>['plugins']>[number];

const PHOTOS = ['bird', 'cat', 'dragonfly', 'grace_hopper', 'hot_dog', 'owl', 'parrot', 'sunflower'];

/** Files of the repository that examples and figures read, by their address in the site. */
const FILES: Readonly<Record<string, string>> = {
  ...atTheirPaths('data/mnist/t10k-images-idx3-ubyte.gz', 'data/mnist/t10k-labels-idx1-ubyte.gz'),
  ...atTheirPaths(...Array.from({length: 10}, (_, digit) => `data/digits/${digit}.png`)),
  ...atTheirPaths(...PHOTOS.map((name) => `data/photos/${name}_224.png`)),
  'data/lenet5/model.json': 'apps/demo/public/lenet5/model.json',
  'data/lenet5/weights.bin': 'apps/demo/public/lenet5/weights.bin',
};

function atTheirPaths(...files: string[]) {
  return Object.fromEntries(files.map((file) => [file, file]));
}

const pathOf = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

/** Puts the files into the built site, and serves them while it is written. */
export function repositoryData(): Plugin {
  return {
    name: 'repository-data',
    generateBundle() {
      for (const [address, file] of Object.entries(FILES)) {
        this.emitFile({type: 'asset', fileName: address, source: readFileSync(pathOf(file))});
      }
    },
    configureServer({middlewares, config}) {
      middlewares.use((request, response, next) => {
        const file = FILES[request.url?.slice(config.base.length) ?? ''];
        if (!file) return next();
        createReadStream(pathOf(file)).pipe(response);
      });
    },
  };
}
