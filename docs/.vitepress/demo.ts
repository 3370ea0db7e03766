import {cpSync, existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The demo as its own build leaves it. */
const built = fileURLToPath(new URL('../../apps/demo/dist', import.meta.url));

/** Whether the site holds the demo, and may link to it: it does when both are built, the demo first, as `npm run build:sites` does. */
export const hasDemo = process.env.NODE_ENV === 'production' && existsSync(join(built, 'index.html'));

/** Puts the demo into the folder `demo` of the built site. */
export function addDemo({outDir}: {readonly outDir: string}): void {
  if (hasDemo) cpSync(built, join(outDir, 'demo'), {recursive: true});
}
