import {short} from '../show.js';
import {readOnce} from './read-once.js';
import type {Reader} from './reader.js';
import {bytesReader, endsEarly, join} from './reader.js';
import type {StallWatch} from './stall.js';
import {STALL_TIMEOUT, watchStall} from './stall.js';

export interface SourceOptions {
  /** Ends reading from a URL: what is being read is rejected with the signal's reason. */
  signal?: AbortSignal;
  /** Milliseconds without a byte from a URL's server after which the connection counts as broken. Default 30,000. */
  stallTimeout?: number;
}

/** The first request asks for this much: enough for most headers, so that they cost one request. */
const FIRST_BYTES = 1 << 16;

/**
 * A reader over a URL: by ranges where the server has them, else the whole file at once. No byte is asked for twice.
 *
 * @throws Error naming the URL when the server refuses, breaks off, stalls or sends another range than asked for.
 */
export async function openUrl(url: string, options: SourceOptions): Promise<Reader> {
  const server = new Server(url, options);
  const {name} = server;
  const answer = await server.ask({range: `bytes=0-${FIRST_BYTES - 1}`});
  const {status, headers} = answer.response;
  if (status === 416 && headers.get('content-range') === 'bytes */0') {
    await answer.response.body?.cancel();
    return bytesReader(name, new Uint8Array(0)); // an empty file has no first byte to give
  }
  if (status !== 206) return bytesReader(name, await server.whole(answer));
  const range = parseRange(headers.get('content-range'));
  if (!range) {
    // The server keeps the size to itself (as one on another origin may): the whole file, then.
    await answer.response.body?.cancel();
    return bytesReader(name, await server.whole(await server.ask({})));
  }
  const first = await server.body(answer, FIRST_BYTES);
  if (range.start !== 0 || range.end !== first.length || first.length > range.size) {
    throw new Error(
      `${name}: the server announced bytes ${range.start} to ${range.end} of ${range.size} and sent ${first.length}. Try again.`,
    );
  }
  return readOnce(rangeReader(server, range.size, headers.get('etag')), first);
}

function rangeReader(server: Server, size: number, etag: string | null): Reader {
  const {name} = server;
  return {
    name,
    size,
    async read(start, end) {
      const answer = await server.ask({range: `bytes=${start}-${end - 1}`});
      const {status, statusText, headers, body} = answer.response;
      if (status !== 206 || headers.get('etag') !== etag) {
        await body?.cancel();
        throw new Error(
          `${name}: the server must send bytes ${start} to ${end} of the file that it began with; it answered ${status} ${statusText}. Try again.`,
        );
      }
      const bytes = await server.body(answer, end - start);
      if (bytes.length < end - start) throw endsEarly(name, start + bytes.length, start, end);
      return bytes;
    },
    async close() {},
  };
}

/** A response, and what watches its connection while something is waited for. */
interface Answer {
  readonly response: Response;
  readonly stall: StallWatch;
}

/** Who has the file. */
class Server {
  /** The URL in errors, where one that is itself the file (`data:`) is cut short. */
  readonly name: string;
  private readonly stallTimeout: number;
  private readonly signal: AbortSignal | undefined;

  constructor(
    private readonly url: string,
    {signal, stallTimeout = STALL_TIMEOUT}: SourceOptions,
  ) {
    this.name = url.startsWith('data:') ? short(url) : url;
    this.stallTimeout = stallTimeout;
    this.signal = signal;
  }

  async ask(headers: Record<string, string>): Promise<Answer> {
    this.signal?.throwIfAborted();
    const stall = watchStall(this.stallTimeout);
    const signal = this.signal ? AbortSignal.any([this.signal, stall.signal]) : stall.signal;
    try {
      return {response: await fetch(this.url, {headers, signal}), stall};
    } catch (error) {
      const problem = `cannot be reached: ${reason(error)}. Check the address and the connection.`;
      throw this.failure(problem, error, stall);
    } finally {
      stall.end();
    }
  }

  /** The whole file. */
  async whole(answer: Answer): Promise<Uint8Array> {
    const {ok, status, statusText, body} = answer.response;
    if (ok) return this.body(answer, Infinity);
    await body?.cancel();
    throw new Error(`${this.name}: the server answered ${status} ${statusText}. Check the address.`);
  }

  /** @param most Bytes that were asked for. */
  async body({response, stall}: Answer, most: number): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    stall.postpone();
    try {
      const reader = response.body?.getReader(); // null when the status says that there is none
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
        stall.postpone();
        chunks.push(part.value);
        size += part.value.length;
        if (size > most) {
          await reader?.cancel();
          break;
        }
      }
    } catch (error) {
      throw this.failure(`the connection broke off: ${reason(error)}. Try again.`, error, stall);
    } finally {
      stall.end();
    }
    if (size > most) {
      throw new Error(
        `${this.name}: the server sends more than the ${most} bytes that it was asked for. Try again.`,
      );
    }
    return join(chunks, size);
  }

  /** What went wrong, unless it was ended or took too long. */
  private failure(problem: string, cause: unknown, stall: StallWatch): unknown {
    if (this.signal?.aborted) return this.signal.reason;
    const isStalled = stall.signal.aborted;
    const what = isStalled ? `the server sent nothing for ${this.stallTimeout} ms. Try again.` : problem;
    return new Error(`${this.name}: ${what}`, {cause});
  }
}

/** `bytes 0-65535/102400`, or null when it does not say the size of the whole. */
function parseRange(contentRange: string | null): {start: number; end: number; size: number} | null {
  const match = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(contentRange ?? '');
  if (!match) return null;
  const [start, last, size] = match.slice(1).map(Number) as [number, number, number];
  return {start, end: last + 1, size};
}

function reason(error: unknown): string {
  const {message, cause} = error as {message: string; cause?: {message?: string}};
  return cause?.message || message;
}
