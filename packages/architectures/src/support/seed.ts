/** A seed of its own for each layer (FNV-1a of both); never 0, which TensorFlow.js takes for "no seed". */
export function layerSeed(seed: number, name: string): number {
  let hash = 0x811c9dc5;
  for (const char of `${seed}/${name}`) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  return hash >>> 0 || 1;
}
