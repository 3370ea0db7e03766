// Takes the README's picture of the demo: docs/public/demo.png.
//
//   node scripts/demo-picture.mjs     (packages built, chromium installed)
import {statSync} from 'node:fs';
import {drawLine, openDemo} from './demo-page.mjs';

const out = 'docs/public/demo.png';

// A 9 whose loop stays open, so that a 4 is not out of the question.
const loop = Array.from({length: 25}, (_, i) => {
  const angle = -1.65 - (i / 24) * 4.25; // radians, counter-clockwise from the top
  return [0.49 + 0.16 * Math.cos(angle), 0.34 + 0.17 * Math.sin(angle)];
});
const digit = [...loop, [0.66, 0.2], [0.65, 0.4], [0.62, 0.62], [0.58, 0.85]];

const demo = await openDemo();
try {
  const page = await demo.browser.newPage({viewport: {width: 900, height: 760}, colorScheme: 'light'});
  await page.goto(demo.url);
  await page.waitForFunction(() => /Runs on/.test(document.getElementById('status').textContent));
  await drawLine(page, digit);
  await page.waitForFunction(() => /a [49] /.test(document.getElementById('verdict').textContent));
  await page.waitForTimeout(300); // the bars' transition
  await page.screenshot({path: out, clip: {x: 0, y: 0, width: 900, height: 600}});
} finally {
  await demo.close();
}
console.log(`${out}: ${Math.round(statSync(out).size / 1000)} KB`);
