import type {Cache as WeightsCache, Receiver} from './cache.node.js';

/** The origin's Cache Storage; `folder` is the name of the cache. Pages without one (not on https) keep files in memory. */
export function openCache(folder = 'cv'): WeightsCache {
  const address = (name: string): string => `https://cache.invalid/${folder}/${name}`;
  const storage = globalThis.caches;
  return {
    location: (name) => `the browser's cache "${folder}" as ${name}`,
    async find(name) {
      const response = await (await storage?.open(folder))?.match(address(name));
      return response ? response.blob() : null;
    },
    receive: async (name) =>
      receive(async (blob) => (await storage?.open(folder))?.put(address(name), new Response(blob))),
  };
}

function receive(store: (blob: Blob) => Promise<void>): Receiver {
  let chunks: Uint8Array[] = [];
  const whole = (): Blob => new Blob(chunks as BlobPart[]);
  return {
    async write(chunk) {
      chunks.push(chunk);
    },
    async restart() {
      chunks = [];
    },
    async sum() {
      const digest = await crypto.subtle.digest('SHA-256', await whole().arrayBuffer());
      return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    async keep() {
      const blob = whole();
      await store(blob);
      return blob;
    },
    async discard() {
      chunks = [];
    },
  };
}
