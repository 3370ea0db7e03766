// Writes src/labels.generated.ts from the repository's list of classes.
import {readFileSync, writeFileSync} from 'node:fs';

const classes = JSON.parse(
  readFileSync(new URL('../../../data/imagenet_classes.json', import.meta.url), 'utf8'),
);
const names = classes.map(({name}) => `  ${JSON.stringify(name)},`);
const text = `// Made by scripts/make-labels.mjs from data/imagenet_classes.json.

/** The 1000 classes of ImageNet in the order of the logits. */
export const labels: readonly string[] = [
${names.join('\n')}
];
`;
writeFileSync(new URL('../src/labels.generated.ts', import.meta.url), text);
