// The browser that the tests and the pictures use, and how it is started: Debian's and the usual places; CHROMIUM_PATH
// wins. Playwright's own browser download is never used.
import {existsSync} from 'node:fs';

/** The path of chromium, or undefined where there is none. */
export const chromium = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path && existsSync(path));

/** Playwright's options to launch it. */
export const launchOptions = {
  executablePath: chromium,
  // Root (containers, CI) needs --no-sandbox; the others keep chromium off the network.
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
};
