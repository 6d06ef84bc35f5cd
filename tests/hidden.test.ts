import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdfOf } from './support/documents.ts';
import type { Files } from './support/memory-archive.ts';
import { award, base, covenant, meeting, result, roster, source } from './support/memory-archive.ts';
import { filesIn, run, temporaryFolder, writeFiles } from './support/site.ts';

let dir: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

/** A photograph whose metadata carry words that nobody may find, as a phone writes them. */
async function photograph(words: string, background = '#8c1c13'): Promise<Uint8Array> {
  return sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .jpeg()
    .withExif({ IFD0: { Artist: words, ImageDescription: words }, IFD3: { GPSAreaInformation: words } })
    .toBuffer();
}

const secret = 'BiMatABC';

/** A report with a body and two photographs, of which every word and name holds the secret. */
function secretFiles(state: object): Files {
  const facts = {
    title: `Tiêu đề ${secret}`,
    summary: `Tóm tắt ${secret}`,
    bloc: 'khoi',
    kinds: ['handover'],
    date: '2031-07-23',
    place: secret,
    people: [{ name: secret }],
    handover: { period: 2033, leader: 'e', receivedBy: secret },
    photos: [{ src: `./${secret}-1.jpg`, alt: secret }],
    attachments: [{ title: `Tài liệu ${secret}`, file: `./${secret}.pdf` }],
    sources: [{ title: `Nguồn ${secret}` }],
    ...state,
  };
  const body = `Nội dung ${secret}.\n\n![Ảnh ${secret}](./${secret}-2.jpg)\n`;
  return {
    'meetings/2031/bimatabc/index.vi.md': `---\n${JSON.stringify(facts)}\n---\n${body}`,
    [`meetings/2031/bimatabc/${secret}.pdf`]: pdfOf(secret),
    'meetings/2031/bimatabc/index.en.md': `---\ntitle: Title ${secret}\n---\nText ${secret}.\n`,
    ...result(
      2031,
      { title: `Kết quả ${secret}`, criteria: [{ column: 'diem', name: secret }], ...state },
      'unit,diem\na,77.31\n',
    ),
    ...covenant('2032/bimatabc', { title: secret, tasks: [secret], ...state }),
    ...award('bimatabc', 2034, ['d co'], { title: secret, decision: { number: secret }, ...state }),
    // What is shown may name it.
    ...award('khen', 2031, ['a co'], { announcedAt: '2031/bimatabc' }),
    ...covenant('2031/giao-uoc', { signedAt: '2031/bimatabc' }),
    'blocs/khoi.yaml': {
      names: [{ vi: 'Khối' }],
      rosters: [roster(2016, 'a'), { period: 2035, units: ['b', 'c'], source: '2031/bimatabc' }],
    },
  };
}

async function buildWith(name: string, files: Files, args: string[] = []): Promise<{ site: string; stdout: string }> {
  const [content, site] = [join(dir, name), join(dir, `${name}-site`)];
  await writeFiles(content, { ...base, ...meeting('2017/hop', {}), ...files });
  for (const number of [1, 2])
    await writeFiles(content, {
      [`meetings/2031/bimatabc/${secret}-${number}.jpg`]: await photograph(secret),
    });
  const { code, stdout, stderr } = await run('build.ts', ['--content', content, '--out', site, ...args]);
  expect(code, `${stdout}\n${stderr}`).toBe(0);
  return { site, stdout };
}

/** A digest has such digits by chance: those of files and of parts of records, and the editions that pages name. */
function withoutDigests(file: string, bytes: string): string {
  if (file === 'checksums.txt' || file === 'build.json') return bytes.replace(/[0-9a-f]{64}/gu, '');
  if (file === 'facts.json') return bytes.replace(/:"[0-9a-f]{8}"/gu, '');
  return file.endsWith('.html') ? bytes.replace(/, (?:b\S+n|edition) [0-9a-f]{8}, /gu, '') : bytes;
}

/** The files whose bytes or names hold one of some words, whatever their case. */
async function filesWith(site: string, pattern: RegExp): Promise<string[]> {
  const files = await filesIn(site);
  const found = await Promise.all(
    files.map(async (file) => {
      const bytes = (await readFile(join(site, file))).toString('latin1');
      return pattern.test(file) || pattern.test(withoutDigests(file, bytes));
    }),
  );
  return files.filter((_, index) => found[index]);
}

describe('no word, address, day, picture or file of what is hidden is in the site', () => {
  // Its years, its day, its points: `2031` is the period of what is shown.
  const traces = /bimatabc|2031-07|07\/2031|23 July|77[.,]31|2032|2033|2034|2035/iu;
  test.each([
    ['a draft', { draft: true }, []],
    ['a draft that was withdrawn', { draft: true, withdrawn: { on: '2036', reason: secret } }, []],
    ['held back', { publishOn: '2098-01-01' }, []],
    ['held back for another day', { publishOn: '2098-01-02' }, ['--as-of', '2098-01-01']],
  ])('%s', async (name, state, args) => {
    const { site } = await buildWith(name.replaceAll(' ', '-'), secretFiles(state), args);
    expect(await filesWith(site, traces)).toEqual([]);
  });
  test('until its day has come', async () => {
    const { site } = await buildWith('let-out', secretFiles({ publishOn: '2098-01-01' }), ['--as-of', '2098-01-01']);
    expect(await filesWith(site, /2031\/bimatabc/u)).toContain('rss.xml');
    const html = await readFile(join(site, 'tin/2031/bimatabc/index.html'), 'utf8');
    // Each in its place, and alone.
    expect(html.match(/<img /gu)).toHaveLength(4);
    expect(html).not.toContain('giữ lại');
  });
});

test('what is withdrawn is at its own address, and nowhere else', async () => {
  const { site } = await buildWith('withdrawn', secretFiles({ withdrawn: { on: '2036-02-03', reason: 'Nhầm.' } }));
  const pages = (await filesWith(site, /bimatabc|2033|2035/iu)).filter((file) => !file.startsWith('_astro/'));
  expect(pages).toEqual([
    // The lists of all addresses, files and records, for programs, have every one at which something stands.
    'addresses.json',
    'checksums.txt',
    'en/awards/2034/bimatabc/index.html',
    'en/covenants/2032/bimatabc/index.html',
    'en/news/2031/bimatabc/index.html',
    'facts.json',
    `files/meetings/2031/bimatabc/${secret}.pdf`,
    'giao-uoc/2032/bimatabc/index.html',
    'khen-thuong/2034/bimatabc/index.html',
    'tin/2031/bimatabc/index.html',
  ]);
});

test('no original of a photograph and none of its metadata goes out', async () => {
  const files = {
    'meetings/2017/anh/index.vi.md': `---\n${JSON.stringify({
      title: 'Ảnh',
      bloc: 'khoi',
      kinds: ['other'],
      date: 2017,
      photos: [{ src: './tren.jpg', alt: 'Lễ ký' }],
      sources: [source],
    })}\n---\n![Lễ trao cờ](./trong.jpg)\n`,
  };
  const content = join(dir, 'photographs');
  await writeFiles(content, { ...base, ...files });
  for (const [name, colour] of Object.entries({ tren: '#8c1c13', trong: '#1c138c' }))
    await writeFiles(content, { [`meetings/2017/anh/${name}.jpg`]: await photograph('GhiTrongAnh', colour) });
  const site = join(dir, 'photographs-site');
  const { code, stdout } = await run('build.ts', ['--content', content, '--out', site]);
  expect(code, stdout).toBe(0);
  expect(await filesWith(site, /GhiTrongAnh|Exif/u)).toEqual([]);
  const images = (await filesIn(site)).filter((file) => /\.(?:jpe?g|webp|avif)$/u.test(file));
  // Two widths of each, in two formats.
  expect(
    Map.groupBy(images, (file) => file.replace(/\.[\w-]+(?=\.\w+$)/u, ''))
      .entries()
      .map(([name, all]) => `${all.length} ${name}`)
      .toArray(),
  ).toEqual(
    ['_astro/tren.avif', '_astro/tren.webp', '_astro/trong.avif', '_astro/trong.webp'].map((name) => `2 ${name}`),
  );
});
