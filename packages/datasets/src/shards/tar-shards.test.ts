import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readFile, truncate, writeFile} from 'node:fs/promises';
import {type RequestListener, createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {cifar10} from './cifar10.js';
import {tarShards} from './tar-shards.js';

const LONG = `${'a-folder-with-a-long-name/'.repeat(6)}c`;
const digits = new URL('../../../../data/digits', import.meta.url).pathname;
let folder: string;
const at = (name: string): string => join(folder, name);

/** Files in a folder, packed by the system's tar in the order given. */
async function pack(name: string, files: Record<string, string | Uint8Array>, ...flags: string[]) {
  const root = await mkdtemp(at('files-'));
  for (const [file, content] of Object.entries(files)) {
    await mkdir(join(root, file, '..'), {recursive: true});
    await writeFile(join(root, file), content);
  }
  execFileSync('tar', [...flags, '-cf', at(name), '-C', root, ...Object.keys(files)]);
}

async function collect(sources: Parameters<typeof tarShards>[0]): Promise<[string, number, string][]> {
  const samples: [string, number, string][] = [];
  for await (const {key, label, image} of tarShards(sources)) {
    samples.push([key, label, new TextDecoder().decode(image)]);
  }
  return samples;
}

/** Runs a server at an address of its own as long as something needs it. */
async function withServer(answer: RequestListener, work: (url: string) => Promise<void>): Promise<void> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
  }
}

const three = {
  '0.jpg': 'zero',
  '0.cls': '3',
  '0.json': '{}',
  '1.cls': '0\n',
  '1.png': 'one'.repeat(1000),
  [`${LONG}.webp`]: 'two',
  [`${LONG}.cls`]: '12',
};
const expected = [
  ['0', 3, 'zero'],
  ['1', 0, 'one'.repeat(1000)],
  [LONG, 12, 'two'],
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shards-'));
  await pack('ustar.tar', three, '--format=ustar');
  await pack('gnu.tar', three, '--format=gnu');
  await pack('pax.tar.gz', three, '--format=pax', '-z');
  await pack('packed', three, '-z');
});

describe('tarShards', () => {
  it.each(['ustar.tar', 'gnu.tar', 'pax.tar.gz', 'packed'])('reads %s from disk', async (name) => {
    expect(await collect([at(name)])).toEqual(expected);
  });

  it('reads several, from Blobs and over HTTP, also where the server unpacks', async () => {
    const answer: RequestListener = async (request, response) => {
      const bytes = await readFile(at(request.url!.slice(1)));
      if (request.url === '/packed') response.setHeader('content-encoding', 'gzip');
      response.end(bytes);
    };
    await withServer(answer, async (url) => {
      const blob = new Blob([await readFile(at('gnu.tar'))]);
      const sources = [new URL(`${url}/pax.tar.gz`), `${url}/packed`, blob];
      expect(await collect(sources)).toEqual([...expected, ...expected, ...expected]);
      await expect(collect([`${url.slice(0, -1)}`])).rejects.toThrow(
        /^tarShards: http.*: at its start: cannot/,
      );
    });
  });

  it('streams: what is not asked for is not read, and leaving closes the connection', async () => {
    const block = 'x'.repeat(512); // and a header of 512 bytes each
    await pack('part.tar', {'0.png': block, '0.cls': '1', '1.png': block, '1.cls': '2'}, '--format=ustar');
    const part = (await readFile(at('part.tar'))).subarray(0, 4 * 1024);
    let sent = 0;
    let closed = false;
    const endless: RequestListener = (_, response) => {
      response.on('close', () => (closed = true));
      const more = (): void => {
        let room = true;
        while (room && !response.destroyed && sent < 256 * 2 ** 20) {
          room = response.write(part);
          sent += part.length;
        }
        response.once('drain', more);
      };
      more();
    };
    await withServer(endless, async (url) => {
      for await (const {key} of tarShards([url])) {
        expect(key).toBe('0');
        break;
      }
      await expect.poll(() => closed).toBe(true);
      expect(sent).toBeLessThan(32 * 2 ** 20); // what the sockets hold
    });
  });

  it.each<[string, (path: string) => Promise<void>, RegExp]>([
    [
      'missing',
      async () => {},
      /^tarShards: .*bad\.tar: at its start: cannot be read: it does not exist\. Check/,
    ],
    ['empty', (path) => writeFile(path, ''), /^tarShards: .*bad\.tar: .*cannot be read/],
    [
      'truncated inside a file',
      async (path) => {
        await writeFile(path, await readFile(at('ustar.tar')));
        await truncate(path, 512 * 6 + 700);
      },
      /^tarShards: .*bad\.tar: (at|after) ".+": cannot be read/,
    ],
    [
      'truncated gzip',
      async (path) => {
        await writeFile(path, await readFile(at('pax.tar.gz')));
        await truncate(path, 200);
      },
      /^tarShards: .*bad\.tar: .*: cannot be read/,
    ],
    [
      'with a damaged header',
      async (path) => {
        const bytes = await readFile(at('ustar.tar'));
        bytes[512 * 2 + 3] = 0xff; // the name of the second file
        await writeFile(path, bytes);
      },
      /^tarShards: .*bad\.tar: after "0\.jpg": cannot be read: .*checksum/i,
    ],
    [
      'that is no tar',
      (path) => writeFile(path, 'no tar '.repeat(200)),
      /^tarShards: .*bad\.tar: .*cannot be read/,
    ],
    [
      'without a class',
      () => pack('bad.tar', {'5.jpg': 'x'}),
      /sample "5": must have an image and a \.cls file with a class index; got \[jpg\]\. Make the shard again/,
    ],
    [
      'with a class in words',
      () => pack('bad.tar', {'5.jpg': 'x', '5.cls': 'cat'}),
      /sample "5": must have .*; got \[jpg, cls\] with class "cat"/,
    ],
  ])('names an archive that is %s', async (_, damage, message) => {
    execFileSync('rm', ['-f', at('bad.tar')]);
    await damage(at('bad.tar'));
    await expect(collect([at('bad.tar')])).rejects.toThrow(message);
  });

  it.each([
    [[], 'tarShards: sources must be a list of paths, URLs or Blobs; got an empty one. Pass'],
    [
      'a.tar' as unknown as string[],
      'tarShards: sources must be a list of paths, URLs or Blobs; got string.',
    ],
  ])('refuses %j', async (sources, message) => {
    await expect(collect(sources)).rejects.toThrow(message);
  });
});

describe('cifar10', () => {
  it('reads shards and decodes an image when it is asked for', async () => {
    const three = await readFile(join(digits, '3.png'));
    await pack('test.tar.gz', {'0.png': three, '0.cls': '9', '1.png': 'no image', '1.cls': '2'}, '-z');
    await expect(cifar10({source: folder, split: 'test'})).rejects.toThrow(
      /^cifar10: .*test\.tar\.gz: the SHA-256 sum of the unpacked file must be ecf33512.*; got .* pass {verify: false} for/,
    );
    await expect(cifar10({source: folder, split: 'test'})).rejects.toMatchObject({code: 'not-original'});
    const test = await cifar10({source: folder, split: 'test', verify: false});
    expect([test.length, ...Array.from(test.labels)]).toEqual([2, 9, 2]);
    expect(test.classNames[9]).toBe('truck');
    expect(await test.image(0)).toMatchObject({width: 28, height: 28, channels: 3});
    await expect(test.image(1)).rejects.toThrow(/decodeImage: .*: not an image that can be decoded/);
  });

  it.each<[object, RegExp]>([
    [{source: ''}, /^cifar10: source must be the path or URL of a folder; got an empty text\. Pass/],
    [{source: 3}, /^cifar10: source must be .*; got number/],
    [{source: 'x', split: 'val'}, /^cifar10: split must be 'train' or 'test'; got "val"/],
    [{source: '/nowhere'}, /^cifar10: \/nowhere\/train-0\.tar\.gz: cannot be read: it does not exist/],
  ])('refuses %j', async (options, message) => {
    await expect(cifar10(options as {source: string})).rejects.toThrow(message);
  });

  it('refuses a class beyond its ten', async () => {
    const root = await mkdtemp(at('other-'));
    await pack('eleven.tar.gz', {'0.png': 'x', '0.cls': '10'}, '-z');
    await writeFile(join(root, 'test.tar.gz'), await readFile(at('eleven.tar.gz')));
    await expect(cifar10({source: root, split: 'test', verify: false})).rejects.toThrow(
      'cifar10: labels must be from 0 to 9; got 10 for "0". Take other shards.',
    );
  });

  const local = resolve(
    import.meta.dirname,
    '../../../..',
    process.env.CV_LOCAL_DATA ?? '../shared/data',
    'cifar10',
  );
  if (!existsSync(local))
    console.warn(`skipped: CIFAR-10, because ${local} is not there (set CV_LOCAL_DATA)`);
  it.skipIf(!existsSync(local))('reads the test images: a thousand of each class, 32x32', async () => {
    const test = await cifar10({source: local, split: 'test'});
    expect(test.length).toBe(10_000);
    const counts = test.classNames.map(
      (_, label) => Array.from(test.labels).filter((own) => own === label).length,
    );
    expect(counts).toEqual(Array.from({length: 10}, () => 1000));
    expect(await test.image(9_999)).toMatchObject({width: 32, height: 32, channels: 3});
  });
});
