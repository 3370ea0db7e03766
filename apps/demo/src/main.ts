import {describeBackend, startBackend} from './backend.js';
import {bars, inPercent} from './bars.js';
import {loadClassifier, type Classifier} from './classifier.js';
import {digitImage, SIZE} from './digit-image.js';
import {drawingPad} from './drawing-pad.js';
import {latestOnly} from './latest-only.js';
import {sampleDigit} from './samples.js';
import type {Drawing} from './strokes.js';

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

const verdict = byId('verdict');
const spoken = byId('spoken');
const status = byId('status');
const undo = byId<HTMLButtonElement>('undo');
const clear = byId<HTMLButtonElement>('clear');
const chart = bars(byId('bars'));

let classifier: Classifier | undefined;
let latest: Drawing = [];

const pad = drawingPad(byId<HTMLCanvasElement>('pad'), (drawing, resting) => {
  latest = drawing;
  undo.disabled = clear.disabled = drawing.length === 0;
  classify({drawing, resting});
});
undo.addEventListener('click', () => pad.undo());
clear.addEventListener('click', () => pad.clear());
for (const [digit, button] of [...byId('samples').children].entries()) {
  button.addEventListener('click', () => pad.show(sampleDigit(digit)));
}

/** Shows what the network makes of a drawing; of many that come while it computes, only the last. */
const classify = latestOnly(async ({drawing, resting}: {drawing: Drawing; resting: boolean}) => {
  const image = digitImage(drawing);
  showImage(image);
  if (!classifier) return;
  if (!image) {
    chart.show(undefined);
    say('Draw a digit from 0 to 9.', true);
    return;
  }
  const probabilities = await classifier.classify(image);
  chart.show(probabilities);
  say(answer(classifier.labels, probabilities), resting);
}, showError);

function answer(labels: readonly string[], probabilities: Float32Array): string {
  const best = probabilities.indexOf(Math.max(...probabilities));
  const label = labels[best];
  const sure = inPercent(probabilities[best]!);
  const digit = `${label === '8' ? 'an' : 'a'} ${label}`;
  return `${probabilities[best]! >= 0.6 ? 'This is' : 'Perhaps'} ${digit} (${sure}).`;
}

/** Shows the answer at once; screen readers hear it when the pen rests, not at every movement. */
function say(text: string, resting: boolean) {
  verdict.textContent = text;
  if (resting && spoken.textContent !== text) spoken.textContent = text;
}

function showImage(image: Float32Array | undefined) {
  const context = byId<HTMLCanvasElement>('seen').getContext('2d')!;
  const pixels = context.createImageData(SIZE, SIZE);
  for (let i = 0; i < SIZE * SIZE; i++) {
    const grey = 255 * (image?.[i] ?? 0);
    pixels.data.set([grey, grey, grey, 255], 4 * i);
  }
  context.putImageData(pixels, 0, 0);
}

async function start() {
  const backend = await startBackend();
  classifier = await loadClassifier('lenet5/model.json');
  status.textContent = describeBackend(backend);
  classify({drawing: latest, resting: true});
}

function showError(error: unknown) {
  verdict.textContent = 'The network does not run.';
  status.classList.add('error');
  status.textContent = `${error instanceof Error ? error.message : String(error)} Reload the page to try again.`;
}

// In the docs' site this page lies in the folder `demo`.
byId('docs').hidden = !location.pathname.endsWith('/demo/');
start().catch(showError);
