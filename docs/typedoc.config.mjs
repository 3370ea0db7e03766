import {readFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {Converter, ReflectionKind} from 'typedoc';

const PACKAGES = ['layers', 'architectures', 'weights', 'augmentation', 'transfer', 'datasets', 'backend'];

/** Source file of each entry point and what it is imported as, read off `exports`: `./dist/x.js` is built from `./src/x.ts`. */
const MODULES = PACKAGES.flatMap((name) => {
  const folder = `../packages/${name}`;
  const {exports} = JSON.parse(readFileSync(new URL(`${folder}/package.json`, import.meta.url), 'utf8'));
  return Object.entries(exports)
    .filter(([, entry]) => typeof entry === 'object')
    .map(([subpath, entry]) => ({
      source: entry.default.replace('./dist/', `${folder}/src/`).replace(/\.js$/, '.ts'),
      name: `@cv/${name}${subpath.slice(1)}`,
    }));
});

/** Names modules as they are imported, not after their files. */
function importNames(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_context, reflection) => {
    if (!reflection.kindOf(ReflectionKind.Module)) return;
    const module = MODULES.find(({source}) => dirname(source) === `../${reflection.name}`);
    if (module) reflection.name = module.name;
  });
}

/** @type {import('typedoc').TypeDocOptions & import('typedoc-plugin-markdown').PluginOptions} */
export default {
  plugin: ['typedoc-plugin-markdown', 'typedoc-vitepress-theme', importNames],
  entryPoints: MODULES.map(({source}) => source),
  tsconfig: 'tsconfig.api.json',
  name: 'API',
  basePath: '..',
  out: 'api',
  docsRoot: '.',
  readme: 'none',
  disableSources: true,
  excludeInternal: true,
  excludePrivate: true,
  excludeProtected: true,
  excludeExternals: true,
  hideBreadcrumbs: true,
  hidePageHeader: true,
  useCodeBlocks: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  propertyMembersFormat: 'table',
  validation: {notExported: false, invalidLink: true, notDocumented: false},
  // A link that leads nowhere breaks the build.
  treatValidationWarningsAsErrors: true,
};
