import type * as datasets from '@cv/datasets';

type Datasets = typeof datasets;
type Source = Parameters<Datasets['decodeImage']>[0];

/**
 * @cv/datasets for fences: a relative path means a file of the repository, as it does in the tests. The site serves the
 * files of `repository-data.ts` at the same paths.
 */
export function withRepositoryPaths(module: Datasets): Datasets {
  const root = new URL(import.meta.env.BASE_URL, location.href);
  const resolve = <T extends Source>(source: T) =>
    typeof source === 'string' ? new URL(source, root) : source;
  return {
    ...module,
    mnist: (options) => module.mnist({...options, source: resolve(options.source)}),
    decodeImage: (source, options) => module.decodeImage(resolve(source), options),
  };
}
