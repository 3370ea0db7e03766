import {existsSync, readFileSync} from 'node:fs';
import {defineConfig, type DefaultTheme} from 'vitepress';
import {addDemo, hasDemo} from './demo.js';
import {nav, sidebar} from './navigation.js';
import {repositoryData} from './repository-data.js';
import {runnableFences} from './runnable-fences.js';
import {boostDocument} from './search.js';

/** What typedoc has written; it runs before the site in every script. */
const apiSidebar = new URL('../api/typedoc-sidebar.json', import.meta.url);
const api: DefaultTheme.SidebarItem[] = existsSync(apiSidebar)
  ? JSON.parse(readFileSync(apiSidebar, 'utf8'))
  : [];

/** A site that lies below a path sets it, as in `DOCS_BASE=/cv/`. */
const base = process.env.DOCS_BASE ?? '/';

/** The test of the pages builds them without the hundreds of pages of the API. */
const withoutApi = process.env.DOCS_WITHOUT_API === '1';

export default defineConfig({
  title: '@cv',
  description: 'Image classification with convolutional networks in TypeScript: guide, lectures, API.',
  lang: 'en',
  base,
  head: [['link', {rel: 'icon', href: `${base}icon.svg`, type: 'image/svg+xml'}]],
  outDir: './dist',
  srcExclude: ['dist/**', ...(withoutApi ? ['api/**'] : [])],
  ignoreDeadLinks: withoutApi ? [/^\/api\//] : false,
  cleanUrls: true,
  metaChunk: true, // else every page holds the sidebars of all
  markdown: {
    math: true,
    config: runnableFences,
    theme: {light: 'github-light-high-contrast', dark: 'github-dark-high-contrast'},
  },
  // Large chunks (search index, compiler, HDF5) load when somebody searches or runs a fence that asks for them.
  vite: {
    plugins: [repositoryData()],
    build: {chunkSizeWarningLimit: 6000},
    worker: {format: 'es'}, // @cv/weights reads HDF5 in a module worker
  },
  themeConfig: {
    nav: nav(hasDemo),
    sidebar: sidebar(withoutApi ? [] : api),
    outline: [2, 3],
    search: {provider: 'local', options: {miniSearch: {searchOptions: {boostDocument}}}},
  },
  buildEnd: addDemo,
});
