import type {Reader} from './reader.js';
import {bytesReader, endsEarly} from './reader.js';
import {readOnce} from './read-once.js';

/** The first request asks for this much: enough for most headers, so that they cost one request. */
const FIRST_BYTES = 1 << 16;

/**
 * A reader over a URL: by ranges where the server has them, else the whole file at once. No byte is asked for twice.
 *
 * @throws Error naming the URL when the server refuses, breaks off or sends another range than asked for.
 */
export async function openUrl(url: string): Promise<Reader> {
  const response = await request(url, {range: `bytes=0-${FIRST_BYTES - 1}`});
  if (response.status === 416 && response.headers.get('content-range') === 'bytes */0') {
    return bytesReader(url, new Uint8Array(0)); // an empty file has no first byte to give
  }
  if (!response.ok) throw refused(url, response);
  if (response.status !== 206) return bytesReader(url, await body(url, response));
  const range = parseRange(response);
  if (!range) {
    // The server keeps the size to itself (as one on another origin may): the whole file, then.
    await response.body?.cancel();
    const whole = await request(url, {});
    if (!whole.ok) throw refused(url, whole);
    return bytesReader(url, await body(url, whole));
  }
  const first = await body(url, response);
  if (range.start !== 0 || range.end !== first.length || first.length > range.size) {
    throw new Error(
      `${url}: the server announced bytes ${range.start} to ${range.end} of ${range.size} and sent ${first.length}. Try again.`,
    );
  }
  const reader = rangeReader(url, range.size, response.headers.get('etag'));
  return readOnce(reader, first);
}

function rangeReader(url: string, size: number, etag: string | null): Reader {
  return {
    name: url,
    size,
    async read(start, end) {
      const response = await request(url, {range: `bytes=${start}-${end - 1}`});
      if (response.status !== 206 || response.headers.get('etag') !== etag) {
        await response.body?.cancel();
        throw new Error(
          `${url}: the server must send bytes ${start} to ${end} of the file that it began with; it answered ${response.status} ${response.statusText}. Try again.`,
        );
      }
      const bytes = await body(url, response);
      if (bytes.length !== end - start) throw endsEarly(url, start + bytes.length, start, end);
      return bytes;
    },
    async close() {},
  };
}

async function request(url: string, headers: Record<string, string>): Promise<Response> {
  try {
    return await fetch(url, {headers});
  } catch (error) {
    throw new Error(`${url}: cannot be reached: ${reason(error)}. Check the address and the connection.`, {
      cause: error,
    });
  }
}

const refused = (url: string, {status, statusText}: Response): Error =>
  new Error(`${url}: the server answered ${status} ${statusText}. Check the address.`);

async function body(url: string, response: Response): Promise<Uint8Array> {
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new Error(`${url}: the connection broke off: ${reason(error)}. Try again.`, {cause: error});
  }
}

/** `bytes 0-65535/102400`, or null when it does not say the size of the whole. */
function parseRange(response: Response): {start: number; end: number; size: number} | null {
  const match = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(response.headers.get('content-range') ?? '');
  if (!match) return null;
  const [start, last, size] = match.slice(1).map(Number) as [number, number, number];
  return {start, end: last + 1, size};
}

function reason(error: unknown): string {
  const {message, cause} = error as {message: string; cause?: {message?: string}};
  return cause?.message || message;
}
