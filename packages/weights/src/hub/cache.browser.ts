import type {Cache as WeightsCache, Receiver} from './cache.node.js';

/** The header of a part that has its version. */
const VERSION = 'x-version';

/** The origin's Cache Storage; `folder` is the name of the cache. Pages without one (not on https) keep files in memory. */
export function openCache(folder = 'cv'): WeightsCache {
  const address = (name: string): string => `https://cache.invalid/${folder}/${name}`;
  const open = async (): Promise<globalThis.Cache | undefined> => globalThis.caches?.open(folder);
  return {
    location: (name) => `the browser's cache "${folder}" as ${name}`,
    async find(name) {
      const response = await (await open())?.match(address(name));
      if (!response) return null;
      const source = await response.blob();
      return {source, sum: await sumOf(source)};
    },
    receive: async (name) => receive(await open(), address(name), address(`${name}.part`)),
  };
}

/** @param part Where a download that broke off leaves what it has. */
async function receive(
  storage: globalThis.Cache | undefined,
  address: string,
  part: string,
): Promise<Receiver> {
  const left = await storage?.match(part);
  const start = left && (await left.blob());
  let version = left?.headers.get(VERSION) ?? null;
  let chunks: BlobPart[] = start ? [start] : [];
  const whole = (): Blob => new Blob(chunks);
  return {
    begun: {loaded: start?.size ?? 0, version},
    async begin(next) {
      chunks = [];
      version = next;
    },
    async write(chunk) {
      chunks.push(chunk as BlobPart);
    },
    async sum() {
      return sumOf(whole());
    },
    async keep() {
      const blob = whole();
      await storage?.put(address, new Response(blob));
      await storage?.delete(part);
      return blob;
    },
    async leave() {
      if (chunks.length === 0) return;
      await storage?.put(
        part,
        new Response(whole(), version === null ? {} : {headers: {[VERSION]: version}}),
      );
    },
    async discard() {
      chunks = [];
      await storage?.delete(part);
    },
  };
}

async function sumOf(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
