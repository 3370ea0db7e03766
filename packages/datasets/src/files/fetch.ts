/**
 * What a server sends.
 * @throws Error with its answer when that is no success.
 */
export async function fetched(url: string | URL, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(url, {signal});
  if (response.ok) return response;
  await response.body?.cancel();
  throw new Error(`the server answered ${response.status} ${response.statusText}`);
}

/** In browsers a path is a URL, relative to the page (or to the worker's script). */
export function urlOfPath(path: string | URL): URL {
  return new URL(path, globalThis.document?.baseURI ?? globalThis.location.href);
}

/** Whether a source is to be fetched wherever the program runs; anything else is a path. */
export function isWebAddress(source: string | URL): boolean {
  return /^https?:/.test(String(source));
}
