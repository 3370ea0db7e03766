// Where the browser is that the tests and the pictures use: Debian's and the usual places; CHROMIUM_PATH wins.
// Playwright's own browser download is never used.
import {existsSync} from 'node:fs';

/** The path of chromium, or undefined where there is none. */
export const chromium = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path && existsSync(path));
