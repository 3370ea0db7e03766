import {existsSync, mkdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {BrowserContextOptions, Page, Route} from 'playwright';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {drawLine, openDemo} from '../../scripts/demo-page.mjs';
import {chromium} from '../../scripts/chromium.mjs';
import {violations} from './accessibility.js';

// The built page in a real browser. Its pictures lie in reports/demo afterwards, for people.

const pictures = resolve(import.meta.dirname, '../../reports/demo');

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
      (wanted) =>
        new RegExp(`^This is an? ${wanted} \\(`).test(document.getElementById('verdict')!.textContent!),
      digit,
      {timeout: 5000},
    );
  /** What the network sees. */
  const image = (page: Page) =>
    page.evaluate(() => (document.getElementById('seen') as HTMLCanvasElement).toDataURL());
  /** Puts the mouse down on the pad; `to` moves it, in parts of the pad's side. */
  const press = async (page: Page, at: readonly [number, number]) => {
    const box = (await page.locator('#pad').boundingBox())!;
    const to = ([x, y]: readonly [number, number]) =>
      page.mouse.move(box.x + x * box.width, box.y + y * box.height, {steps: 8});
    await to(at);
    await page.mouse.down();
    return {to};
  };
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

  it('answers while the pen is still down, and says it to screen readers when the pen rests', async () => {
    const page = await open();
    const spoken = page.locator('[aria-live]');
    const {to} = await press(page, [0.5, 0.2]);
    await to([0.5, 0.8]);
    await expectDigit(page, 1);
    expect(await page.locator('#bars .best .name').textContent()).toBe('1');
    expect(await spoken.textContent()).toBe('Draw a digit from 0 to 9.');
    await page.mouse.up();
    await expect.poll(() => spoken.textContent()).toBe(await verdict(page));
  });

  it('keeps to one pen: keys do nothing while the mouse draws', async () => {
    const page = await open();
    const {to} = await press(page, [0.5, 0.2]);
    await to([0.5, 0.5]);
    for (const key of ['Backspace', 'Space', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await to([0.5, 0.8]);
    await page.mouse.up();
    await expectDigit(page, 1);
    const drawn = await image(page);
    await page.getByRole('button', {name: 'Undo stroke'}).click();
    await drawLine(page, [
      [0.5, 0.2],
      [0.5, 0.5],
      [0.5, 0.8],
    ]);
    await expect.poll(() => image(page)).toBe(drawn);
    expect(errors).toEqual([]);
  });

  it('draws no more of a stroke that was taken back under the pen', async () => {
    const page = await open();
    await drawLine(page, [
      [0.5, 0.2],
      [0.5, 0.8],
    ]);
    await expectDigit(page, 1);
    const first = await image(page);
    const drawWhile = async (button: string) => {
      const {to} = await press(page, [0.2, 0.2]);
      await to([0.8, 0.2]);
      await page.evaluate((id) => document.getElementById(id)!.click(), button);
      await to([0.8, 0.8]);
      await page.mouse.up();
    };
    await drawWhile('undo');
    await expect.poll(() => image(page)).toBe(first);
    await drawWhile('clear');
    await expect.poll(() => verdict(page)).toBe('Draw a digit from 0 to 9.');
    expect(await percents(page)).toEqual(Array.from({length: 10}, () => Number.NaN));
    expect(errors).toEqual([]);
  });

  it('lifts the pen of the keyboard when the mouse begins to draw', async () => {
    const page = await open();
    await page.locator('#pad').focus();
    await page.keyboard.press('Space');
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowDown');
    await drawLine(page, [
      [0.2, 0.2],
      [0.4, 0.2],
    ]);
    const drawn = await image(page);
    await page.keyboard.press('ArrowRight'); // moves the pen, which is up
    await page.keyboard.press('ArrowRight');
    expect(await image(page)).toBe(drawn);
    expect(errors).toEqual([]);
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
    const pressKey = async (key: string, times: number) => {
      for (let i = 0; i < times; i++) await page.keyboard.press(key);
    };
    await pressKey('ArrowUp', 4);
    await page.keyboard.press('Space');
    await pressKey('ArrowDown', 20);
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

  const BROKEN: [file: string, fulfil: Parameters<Route['fulfill']>[0], message: string][] = [
    ['model.json', {status: 404}, 'lenet5/model.json: HTTP 404; expected a model.'],
    [
      'model.json',
      {body: '<!doctype html>', contentType: 'text/html'},
      'lenet5/model.json: no JSON, but text/html; expected a model.',
    ],
    ['weights.bin', {status: 404}, 'lenet5/weights.bin: HTTP 404; expected 246,824 bytes.'],
    ['weights.bin', {body: Buffer.alloc(1001)}, 'lenet5/weights.bin: 1,001 bytes; expected 246,824 bytes.'],
  ];
  it('says what is wrong when the network cannot be loaded', async () => {
    for (const [file, response, message] of BROKEN) {
      const page = await open({}, (opened) => opened.route(`**/${file}`, (route) => route.fulfill(response)));
      expect(await verdict(page)).toBe('The network does not run.');
      expect(await page.locator('#status').textContent()).toBe(`${message} Reload the page to try again.`);
    }
    const page = await open({}, (opened) => opened.route('**/weights.bin', (route) => route.abort()));
    expect(await page.locator('#status').textContent()).toMatch(/^lenet5\/weights\.bin: .*fetch.*; expected/);
  });

  it('says that it needs JavaScript where there is none', async () => {
    const context = await demo.browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    pages.push(page);
    await page.goto(demo.url);
    expect(await page.locator('.verdict noscript').innerText()).toMatch(/^This page needs JavaScript/);
    await page.screenshot({path: join(pictures, 'no-javascript.png')});
    expect(await page.locator('#verdict').isVisible()).toBe(false);
  });

  it('shows the bars in forced colours', async () => {
    const page = await open({forcedColors: 'active'});
    await page.getByRole('button', {name: 'Sample digit 8'}).click();
    await expectDigit(page, 8);
    const colour = (selector: string) =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await colour('#bars .best .fill')).not.toBe(await colour('#bars .best .track'));
    expect(await verdict(page)).toMatch(/^This is an 8 /);
    await page.screenshot({path: join(pictures, 'forced-colours.png')});
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
      expect(await violations(page)).toEqual([]);
    },
  );
});
