import {openPath} from '#open-stream';
import {fetched, isWebAddress} from './fetch.js';

/** What a stream of bytes comes from: a path (Node), a URL, or a Blob. */
export type StreamSource = string | URL | Blob;

/** For errors. */
export const nameOfSource = (source: StreamSource): string =>
  source instanceof Blob ? ('name' in source ? String(source.name) : 'blob') : String(source);

/** The bytes of a source, unpacked where they are gzipped, whatever its name ends in: some servers unpack by themselves. */
export async function openStream(source: StreamSource): Promise<ReadableStream<Uint8Array>> {
  const reader = (await openRaw(source)).getReader();
  const first = await reader.read();
  const whole = new ReadableStream<Uint8Array>({
    start: (controller) => (first.done ? controller.close() : controller.enqueue(first.value)),
    async pull(controller) {
      const {done, value} = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  const isGzip = first.value?.[0] === 0x1f && first.value[1] === 0x8b;
  const gunzip = () => new DecompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>;
  return isGzip ? whole.pipeThrough(gunzip()) : whole;
}

async function openRaw(source: StreamSource): Promise<ReadableStream<Uint8Array>> {
  if (source instanceof Blob) return source.stream() as ReadableStream<Uint8Array>;
  return isWebAddress(source) ? (await fetched(source)).body! : openPath(source);
}
