import type {FileCache} from './cache.node.js';
import {reason} from './read.js';

/** The origin's Cache Storage; `folder` is the name of the cache. Pages without one (not on https) keep nothing. */
export function openCache(folder = 'cv'): FileCache {
  const address = (name: string): string => `https://cache.invalid/${folder}/${name}`;
  const open = async (): Promise<Cache | undefined> => globalThis.caches?.open(folder);
  return {
    async find(name) {
      const response = await (await open())?.match(address(name));
      return response ? new Uint8Array(await response.arrayBuffer()) : null;
    },
    async keep(name, bytes) {
      try {
        await (await open())?.put(address(name), new Response(bytes as BodyInit));
      } catch (error) {
        throw new Error(`the browser's cache "${folder}" cannot be written: ${reason(error)}`, {
          cause: error,
        });
      }
    },
  };
}
