// Puts the weights of the repository's data beside the code.
import {copyFileSync} from 'node:fs';

for (const name of ['weights.bin', 'weights_manifest.json']) {
  copyFileSync(
    new URL(`../../../data/mobilenet-v2/${name}`, import.meta.url),
    new URL(`../dist/${name}`, import.meta.url),
  );
}
