import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {chromium as playwright, type Browser, type Page} from 'playwright';
import {preview, type PreviewServer} from 'vite';
import {afterAll, beforeAll, describe, expect, it, vi, type TestContext} from 'vitest';
import {chromium, launchOptions} from '../../scripts/chromium.mjs';
import {violations} from './accessibility.js';

// The built guide and lectures in a real browser. Pictures lie in reports/docs afterwards, for people.

const root = resolve(import.meta.dirname, '../..');
const docs = join(root, 'docs');
const pictures = join(root, 'reports/docs');
const pagesOf = (folder: string) =>
  readdirSync(join(docs, folder)).map((file) => `${folder}/${file.replace(/\.md$/, '')}`);
const PAGES = [...pagesOf('guide'), ...pagesOf('lectures')];

if (!chromium) {
  console.warn(
    '\n*** SKIPPED: the docs in a browser. No chromium was found. Install it or set CHROMIUM_PATH. ***\n',
  );
}

const LOOKS = {
  desk: {colorScheme: 'light', viewport: {width: 1280, height: 900}},
  phone: {colorScheme: 'dark', viewport: {width: 360, height: 740}},
} as const;

/** What lies around the content of a page is VitePress' own, and formulas are MathJax'. */
const CONTENT = {include: '#VPContent', exclude: 'mjx-container'};

/** A fence of a reader who knows more than the page shows. */
const BACKEND_AND_VARIABLE = `
import {initBackend} from '@cv/backend';
import {ones, variable} from '@tensorflow/tfjs-core';
const {name} = await initBackend({prefer: 'wasm'});
name; // => 'wasm'
variable(ones([1000]));
`;

// Two pages side by side: each waits much for the network and for other processes of the browser.
vi.setConfig({maxConcurrency: 2});

/** Builds the site without the API into a folder, as `vitepress build` does. */
function build(outDir: string) {
  const vitepress = join(root, 'node_modules/vitepress/bin/vitepress.js');
  execFileSync(process.execPath, [vitepress, 'build', docs, '--outDir', outDir], {
    cwd: root,
    env: {...process.env, NODE_ENV: 'production', DOCS_WITHOUT_API: '1'},
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

describe.skipIf(!chromium)('the docs', () => {
  const outDir = mkdtempSync(join(tmpdir(), 'docs-'));
  let server: PreviewServer;
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(pictures, {recursive: true});
    build(outDir);
    server = await preview({
      root: docs,
      configFile: false,
      appType: 'mpa',
      logLevel: 'error',
      build: {outDir},
      preview: {host: '127.0.0.1', port: 0},
    });
    browser = await playwright.launch(launchOptions);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await new Promise((done) => (server ? server.httpServer.close(done) : done(undefined)));
    rmSync(outDir, {recursive: true, force: true});
  });

  /** Opens a page until the test is over, and collects what it complains of. */
  async function open(path: string, {onTestFinished}: TestContext): Promise<{page: Page; errors: string[]}> {
    const context = await browser.newContext({viewport: LOOKS.desk.viewport});
    const page = await context.newPage();
    onTestFinished(() => context.close());
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(new URL(path, server.resolvedUrls!.local[0]).href);
    await page.waitForFunction(() => '__vue_app__' in document.getElementById('app')!); // its buttons work
    return {page, errors};
  }

  /** Runs one fence and gives its output by lines; a line of an error begins with "error: ". */
  async function run(page: Page, index: number): Promise<string[]> {
    const fence = page.locator('.runnable').nth(index);
    await fence.locator('.run').click();
    await fence.locator('.run', {hasText: /^\s*Run\s*$/}).waitFor({timeout: 100_000});
    return fence
      .locator('.output > *')
      .evaluateAll((lines) => lines.map((line) => `${line.className}: ${line.textContent!.trim()}`));
  }

  it.for(['', ...PAGES])(
    'runs every fence of /%s, and is accessible and fits its width after that',
    {concurrent: true, timeout: 180_000},
    async (path, test) => {
      const {page, errors} = await open(path, test);
      const count = await page.locator('.runnable').count();
      for (let index = 0; index < count; index++) {
        const output = await run(page, index);
        expect(output.filter((line) => line.startsWith('error'))).toEqual([]);
        expect(output.length).toBeGreaterThan(0);
      }
      for (const [look, {viewport, colorScheme}] of Object.entries(LOOKS)) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({colorScheme});
        await page.evaluate(() => scrollTo(0, 0));
        const file = `${path.replace('/', '-') || 'home'}-${look}.png`;
        await page.screenshot({path: join(pictures, file), fullPage: true});
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect({look, overflow, violations: await violations(page, CONTENT)}).toEqual({
          look,
          overflow: 0,
          violations: [],
        });
      }
      expect(errors).toEqual([]);
    },
  );

  it('runs what the reader changed, and goes back to what was there', async (test) => {
    const {page} = await open('lectures/convolution', test);
    const fence = page.locator('.runnable').first();
    await fence.getByRole('button', {name: 'Edit'}).click();
    const editor = fence.getByRole('textbox');
    await editor.fill('const x: number = 6 * 7; // => 42\nthrow new Error(`no ${x}`);');
    await editor.press('Control+Enter');
    expect(await run(page, 0)).toEqual(['value: x  →  42', 'error: Error: no 42']);
    await fence.getByRole('button', {name: 'Reset'}).click();
    expect(await run(page, 0)).toEqual([
      'value: convolve(picture, verticalEdges)  →  [[3, 3, 0], [2, 2, 0]]',
    ]);
  });

  it('applies the kernel that the reader chooses, by keyboard too', async (test) => {
    const {page} = await open('lectures/convolution', test);
    const figure = page.locator('figure.lab');
    const terms = figure.locator('.terms');
    await figure.getByRole('combobox', {name: 'Kernel'}).selectOption('Identity');
    const [, pixel, result] = /([\d.]+)·1 .*= ([\d.]+)/s.exec((await terms.textContent())!)!;
    expect(result).toBe(pixel);
    await figure.getByLabel('Weight in row 2, column 2').fill('0');
    await expect.poll(() => terms.textContent()).toMatch(/= 0\s*$/);
    expect(await figure.getByRole('combobox', {name: 'Kernel'}).inputValue()).toBe('');

    await figure.getByRole('radio', {name: 'Digit'}).check();
    await expect.poll(() => terms.textContent()).toContain('At row 12, column 17');
    await figure.getByLabel(/^Input\./).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await terms.textContent()).toContain('At row 22, column 16');
  });

  it('shows the arithmetic of windows', async (test) => {
    const {page} = await open('lectures/convolution', test);
    const figure = page.locator('figure', {hasText: 'Dilation d'});
    // 6 pixels, kernel 3, padding 1, stride 2
    expect(await figure.locator('.formula strong').textContent()).toBe('3');
    await figure.getByLabel('Stride s').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await figure.locator('.formula strong').textContent()).toBe('6');
    await figure.getByLabel(/^Output of 6 by 6/).focus();
    await page.keyboard.press('ArrowRight');
    expect(await figure.locator('.formula').textContent()).toContain('Output (0, 1) reads 9 cells');
    expect(await figure.locator('.read').count()).toBe(9);
  });

  it('shows the whole summary of a network, in reach of the keyboard', async (test) => {
    const {page} = await open('lectures/lenet', test);
    await run(page, 0);
    const table = page.locator('.table');
    expect(await table.getAttribute('tabindex')).toBe('0');
    expect(await table.evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth)).toBe(0);
  });

  /** Lets the figure look at a digit; gives what it says then, and then again. */
  async function ask(page: Page, digit: number): Promise<() => Promise<string | null>> {
    const figure = page.locator('figure', {has: page.getByRole('combobox', {name: 'Digit'})});
    await figure.scrollIntoViewIfNeeded();
    await figure.getByRole('combobox').selectOption(String(digit));
    return () => figure.getByRole('status').textContent();
  }
  const patiently = {timeout: 20_000};

  it('looks inside the trained network, and says so when it is wrong', async (test) => {
    const {page} = await open('lectures/lenet', test);
    await expect.poll(await ask(page, 7), patiently).toMatch(/^The network says 7, .*\s%\.$/);
    await expect.poll(await ask(page, 2), patiently).toMatch(/^The network says 2, .*\s%\.$/);
    await expect
      .poll(await ask(page, 3), patiently)
      .toMatch(/^The network says 8, .* That is wrong: it names 99\.04\s% /);
  });

  it('keeps the network of the figure while fences run and start the backend anew', async (test) => {
    const {page} = await open('lectures/lenet', test);
    await expect.poll(await ask(page, 7), patiently).toMatch(/^The network says 7, /);
    await run(page, 0);
    await expect.poll(await ask(page, 5), patiently).toMatch(/^The network says 5, /);
    const fence = page.locator('.runnable').first();
    await fence.getByRole('button', {name: 'Edit'}).click();
    await fence.getByRole('textbox').fill(BACKEND_AND_VARIABLE);
    expect(await run(page, 0)).toEqual(['value: name  →  wasm']);
    await expect.poll(await ask(page, 4), patiently).toMatch(/^The network says 4, /);
  });

  it('loads the network of the figure while a fence runs', async (test) => {
    const {page} = await open('lectures/lenet', test);
    await page.locator('.runnable .run').first().click();
    await expect.poll(await ask(page, 5), patiently).toMatch(/^The network says 5, /);
    await run(page, 0);
    await expect.poll(await ask(page, 4), patiently).toMatch(/^The network says 4, /);
  });
});
