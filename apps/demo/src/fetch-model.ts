import {io, util} from '@tensorflow/tfjs-core';

/**
 * Fetches a model as `cv train` saves it, `model.json` and one file of float32 weights beside it, and checks that both
 * are whole.
 *
 * @throws Error that names the file and says what was expected.
 */
export async function fetchModel(url: string): Promise<io.ModelArtifacts> {
  const response = await fetchFile(url, 'a model');
  const json = (await response.json().catch(() => {
    throw new Error(`${url}: no JSON, but ${response.headers.get('content-type')}; expected a model.`);
  })) as io.ModelJSON;
  return io.getModelArtifactsForJSON(json, async ([group]) => {
    const file = url.replace(/[^/]*$/, group!.paths[0]!);
    const numbers = group!.weights.reduce((sum, {shape}) => sum + util.sizeFromShape(shape), 0);
    return [group!.weights, await fetchBytes(file, numbers * Float32Array.BYTES_PER_ELEMENT)];
  });
}

async function fetchBytes(url: string, length: number): Promise<ArrayBuffer> {
  const expected = inBytes(length);
  const bytes = await (await fetchFile(url, expected)).arrayBuffer();
  if (bytes.byteLength !== length) {
    throw new Error(`${url}: ${inBytes(bytes.byteLength)}; expected ${expected}.`);
  }
  return bytes;
}

async function fetchFile(url: string, expected: string): Promise<Response> {
  const response = await fetch(url).catch((error: Error) => {
    throw new Error(`${url}: ${error.message}; expected ${expected}.`);
  });
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}; expected ${expected}.`);
  return response;
}

const inBytes = (count: number) => `${count.toLocaleString('en')} bytes`;
