// The demo, built and served for whoever looks at it with a browser: its test, and the script that takes its picture.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {chromium as playwright} from 'playwright';
import {build, preview} from 'vite';
import {chromium, launchOptions} from './chromium.mjs';

const root = resolve(import.meta.dirname, '..', 'apps', 'demo');

/** Builds the demo into a temporary folder, serves it on a free port of 127.0.0.1 and starts chromium. */
export async function openDemo() {
  if (!chromium) throw new Error('openDemo: no chromium was found. Install it or set CHROMIUM_PATH.');
  const outDir = mkdtempSync(join(tmpdir(), 'demo-'));
  const opened = [() => rmSync(outDir, {recursive: true, force: true})];
  const close = async () => {
    while (opened.length) await opened.pop()();
  };
  try {
    const common = {root, logLevel: /** @type {const} */ ('error')};
    await build({...common, build: {outDir, emptyOutDir: true}});
    const server = await preview({
      ...common,
      build: {outDir},
      preview: {host: '127.0.0.1', port: 0, strictPort: false},
    });
    opened.push(() => new Promise((done) => server.httpServer.close(done)));
    const url = server.resolvedUrls?.local[0];
    if (!url) throw new Error('openDemo: the preview server has no address.');
    const browser = await playwright.launch(launchOptions);
    opened.push(() => browser.close());
    return {url, browser, close};
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Draws with the mouse on the pad: lines through points given in parts of its side, as in [[0.3, 0.2], [0.7, 0.2]].
 *
 * @param {import('playwright').Page} page
 * @param {readonly (readonly [number, number])[]} points
 */
export async function drawLine(page, points) {
  const box = await page.locator('#pad').boundingBox();
  if (!box) throw new Error('drawLine: the pad is not visible.');
  const at = ([x, y]) => [box.x + x * box.width, box.y + y * box.height];
  await page.mouse.move(...at(points[0]));
  await page.mouse.down();
  for (const point of points.slice(1)) await page.mouse.move(...at(point), {steps: 8});
  await page.mouse.up();
}
