/** Browsers have no paths: this stands in for local-file.node.js there. */
export async function readLocalFile(path: string | URL): Promise<Uint8Array> {
  throw new TypeError(
    `@cv/weights: a browser cannot open the path ${JSON.stringify(String(path))}. Pass a URL object, a Blob (a File is one) or the bytes.`,
  );
}
