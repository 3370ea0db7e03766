import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'playwright';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in a page, or in the part that `include` and `exclude` (selectors) name; one line a rule. */
export async function violations(
  page: Page,
  {include = 'html', exclude}: {include?: string; exclude?: string} = {},
): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(
    async (context) => {
      type Result = {violations: {id: string; nodes: {html: string}[]}[]};
      const {run} = (globalThis as unknown as {axe: {run(context: object, options: object): Promise<Result>}})
        .axe;
      const {violations} = await run(context, {resultTypes: ['violations']});
      return violations.map(({id, nodes}) => `${id}, ${nodes.length} times: ${nodes[0]?.html.slice(0, 200)}`);
    },
    exclude === undefined ? {include} : {include, exclude},
  );
}
