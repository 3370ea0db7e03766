// torchvision's answers on disk; test/architectures/torchvision.ts has what needs no disk.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';

export const FIXTURES = join(import.meta.dirname, 'fixtures');

/** Of each of torchvision's 80 classifiers. */
interface States {
  parameters: number;
  /** "features.0.weight 64x3x11x11", or "scalar" for the shape. */
  entries: string[];
}

let states: Record<string, States> | undefined;

export function readStates(): Record<string, States> {
  const file = join(FIXTURES, 'state-dicts.json.gz');
  return (states ??= JSON.parse(gunzipSync(readFileSync(file)).toString()) as Record<string, States>);
}

/** Of torchvision's state dict, in its order. */
export function keysOf(torchvision: string): string[] {
  return readStates()[torchvision]!.entries.map((entry) => entry.split(' ')[0]!);
}
