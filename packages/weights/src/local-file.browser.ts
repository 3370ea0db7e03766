/** In browsers a string is a URL, relative to the page (or to the worker's script). */
export async function readLocalFile(path: string | URL): Promise<Uint8Array> {
  const url = new URL(path, globalThis.document?.baseURI ?? globalThis.location.href);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: the server answered ${response.status} ${response.statusText}.`);
  return new Uint8Array(await response.arrayBuffer());
}
