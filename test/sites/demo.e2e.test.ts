import {existsSync, mkdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import type {BrowserContextOptions, Page} from 'playwright';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {drawLine, openDemo} from '../../scripts/demo-page.mjs';
import {chromium} from '../../scripts/chromium.mjs';

// The built page in a real browser. Its pictures lie in reports/demo afterwards, for people.

const pictures = resolve(import.meta.dirname, '../../reports/demo');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

if (!chromium) {
  console.warn(
    '\n*** SKIPPED: the demo in a browser. No chromium was found. Install it or set CHROMIUM_PATH. ***\n',
  );
}

describe.skipIf(!chromium)('the demo', () => {
  let demo: Awaited<ReturnType<typeof openDemo>>;
  let errors: string[];
  let pages: Page[] = [];

  beforeAll(async () => {
    mkdirSync(pictures, {recursive: true});
    demo = await openDemo();
  });
  afterAll(() => demo?.close());
  afterEach(async () => {
    for (const page of pages) await page.context().close();
    pages = [];
  });

  /** A page whose network is ready to answer; errors of the page are collected. */
  async function open(options: BrowserContextOptions = {}, prepare?: (page: Page) => Promise<unknown>) {
    const context = await demo.browser.newContext({viewport: {width: 1100, height: 860}, ...options});
    const page = await context.newPage();
    pages.push(page);
    errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await prepare?.(page);
    await page.goto(demo.url);
    await page.waitForFunction(() =>
      /Runs on|try again/.test(document.getElementById('status')!.textContent!),
    );
    return page;
  }

  const verdict = (page: Page) => page.locator('#verdict').textContent();
  const expectDigit = (page: Page, digit: number) =>
    page.waitForFunction(
      (wanted) => document.getElementById('verdict')!.textContent!.startsWith(`This is a ${wanted} (`),
      digit,
      {timeout: 5000},
    );
  const percents = async (page: Page) => {
    const texts = await page.locator('#bars .percent').allTextContents();
    return texts.map((text) => Number.parseFloat(text));
  };

  it('names a digit drawn with the mouse, with ten probabilities, on WebAssembly', async () => {
    const page = await open();
    expect(await page.locator('#status').textContent()).toBe('Runs on WebAssembly.');
    await drawLine(page, [
      [0.3, 0.2],
      [0.7, 0.2],
      [0.45, 0.85],
    ]);
    await expectDigit(page, 7);
    const values = await percents(page);
    expect(values).toHaveLength(10);
    expect(values.indexOf(Math.max(...values))).toBe(7);
    expect(values.reduce((sum, value) => sum + value, 0)).toBeGreaterThan(99.4);
    expect(await page.locator('#bars .best .name').textContent()).toBe('7');
    expect(errors).toEqual([]);
  });

  it('answers while the pen is still down', async () => {
    const page = await open();
    const box = (await page.locator('#pad').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + 0.2 * box.height);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + 0.8 * box.height, {steps: 10});
    await page.waitForFunction(() => document.querySelector('#bars .best .name')?.textContent === '1');
    await page.mouse.up();
    await expectDigit(page, 1);
  });

  it('knows each of the ten sample digits', async () => {
    const page = await open();
    for (let digit = 0; digit < 10; digit++) {
      await page.getByRole('button', {name: `Sample digit ${digit}`}).click();
      await expectDigit(page, digit);
    }
  });

  it('takes back a stroke, and clears', async () => {
    const page = await open();
    const undo = page.getByRole('button', {name: 'Undo stroke'});
    const clear = page.getByRole('button', {name: 'Clear'});
    expect(await undo.isDisabled()).toBe(true);
    await drawLine(page, [
      [0.5, 0.2],
      [0.5, 0.8],
    ]);
    await expectDigit(page, 1);
    await drawLine(page, [
      [0.22, 0.2],
      [0.5, 0.2],
    ]);
    await expectDigit(page, 7);
    await undo.click();
    await expectDigit(page, 1);
    await clear.click();
    await page.waitForFunction(
      () => document.getElementById('verdict')!.textContent === 'Draw a digit from 0 to 9.',
    );
    expect(await percents(page)).toEqual(Array.from({length: 10}, () => Number.NaN));
    expect(await clear.isDisabled()).toBe(true);
  });

  it('can be drawn on with the keyboard alone', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('pad');
    const press = async (key: string, times: number) => {
      for (let i = 0; i < times; i++) await page.keyboard.press(key);
    };
    await press('ArrowUp', 4);
    await page.keyboard.press('Space');
    await press('ArrowDown', 20);
    await page.keyboard.press('Space');
    await expectDigit(page, 1);
    await page.keyboard.press('Backspace');
    await page.waitForFunction(
      () => document.getElementById('verdict')!.textContent === 'Draw a digit from 0 to 9.',
    );
    await page.screenshot({path: join(pictures, 'keyboard.png')});
  });

  it('can be drawn on with a finger, without scrolling the page', async () => {
    const page = await open({viewport: {width: 360, height: 640}, hasTouch: true, isMobile: true});
    const box = (await page.locator('#pad').boundingBox())!;
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([x, y]) => ({x: box.x + x * box.width, y: box.y + y * box.height})),
      });
    await touch('touchStart', [0.5, 0.2]);
    for (let step = 1; step <= 12; step++) await touch('touchMove', [0.5, 0.2 + 0.05 * step]);
    await touch('touchEnd');
    await expectDigit(page, 1);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('sends nothing while one draws, and loads nothing from elsewhere', async () => {
    const requests: string[] = [];
    const page = await open({}, async (opened) =>
      opened.on('request', (request) => requests.push(request.url())),
    );
    expect(requests.filter((url) => !url.startsWith(demo.url) && !/^(data|blob):/.test(url))).toEqual([]);
    requests.length = 0;
    await page.getByRole('button', {name: 'Sample digit 5'}).click();
    await expectDigit(page, 5);
    expect(requests).toEqual([]);
  });

  it('never moves its parts while it loads and answers', async () => {
    const page = await open({}, (opened) =>
      opened.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, {shifts});
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as {value: number}).value);
        }).observe({type: 'layout-shift', buffered: true});
      }),
    );
    await drawLine(page, [
      [0.3, 0.2],
      [0.7, 0.2],
      [0.45, 0.85],
    ]);
    await expectDigit(page, 7);
    const shifts = await page.evaluate(() => (globalThis as unknown as {shifts: number[]}).shifts);
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
  });

  it('goes on without WebAssembly, and says so', async () => {
    const page = await open({}, (opened) => opened.route('**/*.wasm', (route) => route.abort()));
    const status = await page.locator('#status').textContent();
    expect(status).toMatch(/^Runs on (WebGL|plain JavaScript \(slow\)); WebAssembly was not used: .+\.$/);
    await page.getByRole('button', {name: 'Sample digit 2'}).click();
    await expectDigit(page, 2);
  });

  it('says what is wrong when the network cannot be loaded', async () => {
    const page = await open({}, (opened) => opened.route('**/model.json', (route) => route.abort()));
    expect(await verdict(page)).toBe('The network does not run.');
    expect(await page.locator('#status').textContent()).toMatch(/Reload the page to try again\.$/);
  });

  const LOOKS = {
    light: {colorScheme: 'light'},
    dark: {colorScheme: 'dark'},
    'phone-light': {
      colorScheme: 'light',
      viewport: {width: 360, height: 740},
      isMobile: true,
      hasTouch: true,
    },
    'phone-dark': {colorScheme: 'dark', viewport: {width: 360, height: 740}, isMobile: true, hasTouch: true},
  } as const satisfies Record<string, BrowserContextOptions>;

  it.each(Object.entries(LOOKS))(
    'has no accessibility error and fits its width: %s',
    async (name, options) => {
      const page = await open(options);
      await page.getByRole('button', {name: 'Sample digit 8'}).click();
      await expectDigit(page, 8);
      await page.waitForTimeout(200); // the bars' transition
      await page.screenshot({path: join(pictures, `${name}.png`), fullPage: true});
      expect(existsSync(join(pictures, `${name}.png`))).toBe(true);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const {run} = (
          globalThis as unknown as {
            axe: {run(): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};
          }
        ).axe;
        return (await run()).violations.map(
          ({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`,
        );
      });
      expect(violations).toEqual([]);
    },
  );
});
