import {createHash} from 'node:crypto';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {onTestFinished} from 'vitest';

/** The file that is served. */
export const content = Uint8Array.from({length: 300_000}, (_, i) => (i * 31 + (i >> 7)) & 255);
export const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
export const sha256 = sumOf(content);

/** @param count How many requests came before. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  start: number,
  count: number,
) => void;

export interface FileServer {
  readonly url: string;
  /** The `Range` headers of the requests. */
  readonly asked: (string | undefined)[];
  /** Ends it before the test is over. */
  stop(): void;
}

/** A server on this machine, until the test is over. */
export async function serve(handler: Handler, name = 'model-abc.pth'): Promise<FileServer> {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const start = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
    asked.push(request.headers.range);
    handler(request, response, start, asked.length - 1);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  const stop = (): void => {
    server.closeAllConnections();
    server.close();
  };
  onTestFinished(stop);
  const {port} = server.address() as AddressInfo;
  return {url: `http://127.0.0.1:${port}/files/${name}`, asked, stop};
}

/** What a server tells of its file's version. */
const VERSION: Readonly<Record<string, string>> = {etag: '"1"'};

/** Gives everything from `start`, or breaks off at `until` when the other side has had time to read that far. */
export function send(
  response: ServerResponse,
  start: number,
  until = content.length,
  whole = content,
  version = VERSION,
): void {
  response.writeHead(start > 0 ? 206 : 200, {
    'content-length': whole.length - start,
    ...version,
    ...(start > 0 ? {'content-range': `bytes ${start}-${whole.length - 1}/${whole.length}`} : {}),
  });
  if (until >= whole.length) response.end(whole.subarray(start));
  else response.write(whole.subarray(start, until), () => setTimeout(() => response.destroy(), 300));
}

/** Begins with the file, sends so many bytes of it, and then nothing more. */
export function stallAfter(
  bytes: number,
  response: ServerResponse,
  whole = content,
  version = VERSION,
): void {
  response.writeHead(200, {'content-length': whole.length, ...version});
  response.write(whole.subarray(0, bytes));
}
