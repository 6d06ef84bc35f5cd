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

/** Records whose every word, name and year is theirs alone: whatever of them is in a site shows itself. */
interface Secret {
  /** A word that is in all of them. */
  word: string;
  /** The day of its report, in July. */
  day: number;
  /** Their first year, which what is shown has as well; theirs alone are the four after it. */
  year: number;
  /** A roster of what is shown, which names a report of theirs. */
  roster: object;
}

function secretOf(word: string, year: number, day: number): Secret {
  const source = `${year}/${word.toLowerCase()}`;
  return { word, year, day, roster: { period: year + 4, units: ['b', 'c'], source } };
}

/** What nobody may find of them: their word, day, points and years. */
function tracesOf({ word, year, day }: Secret): string[] {
  const years = [1, 2, 3, 4].map((after) => String(year + after));
  return [word, `${year}-07`, `tháng 7 năm ${year}`, `${day} July`, `77[.,]${year % 100}`, ...years];
}

/** The same with a form of the day that no page has. */
function patternOf(secret: Secret): RegExp {
  return new RegExp([...tracesOf(secret), `07/${secret.year}`].join('|'), 'iu');
}

const one = secretOf('BiMatABC', 2031, 23);

/** A report with a body and two photographs, and records of every other kind; all are in one state. */
function secretFiles({ word: secret, year, day }: Secret, state: object): Files {
  const id = secret.toLowerCase();
  const facts = {
    title: `Tiêu đề ${secret}`,
    summary: `Tóm tắt ${secret}`,
    bloc: 'khoi',
    kinds: ['handover'],
    date: `${year}-07-${day}`,
    place: secret,
    people: [{ name: secret }],
    handover: { period: year + 2, leader: 'e', receivedBy: secret },
    photos: [{ src: `./${secret}-1.jpg`, alt: secret }],
    attachments: [{ title: `Tài liệu ${secret}`, file: `./${secret}.pdf` }],
    sources: [{ title: `Nguồn ${secret}` }],
    ...state,
  };
  const body = `Nội dung ${secret}.\n\n![Ảnh ${secret}](./${secret}-2.jpg)\n`;
  return {
    [`meetings/${year}/${id}/index.vi.md`]: `---\n${JSON.stringify(facts)}\n---\n${body}`,
    [`meetings/${year}/${id}/${secret}.pdf`]: pdfOf(secret),
    [`meetings/${year}/${id}/index.en.md`]: `---\ntitle: Title ${secret}\n---\nText ${secret}.\n`,
    ...result(
      year,
      { title: `Kết quả ${secret}`, criteria: [{ column: 'diem', name: secret }], ...state },
      `unit,diem\na,77.${year % 100}\n`,
    ),
    ...covenant(`${year + 1}/${id}`, { title: secret, tasks: [secret], ...state }),
    ...award(id, year + 3, ['d co'], { title: secret, decision: { number: secret }, ...state }),
    // What is shown may name it.
    ...award('khen', year, ['a co'], { announcedAt: `${year}/${id}` }),
    ...covenant(`${year}/giao-uoc`, { signedAt: `${year}/${id}` }),
  };
}

async function buildWith(
  name: string,
  secrets: readonly (readonly [Secret, state: object])[],
  args: string[] = [],
): Promise<{ site: string; stdout: string }> {
  const [content, site] = [join(dir, name), join(dir, `${name}-site`)];
  await writeFiles(content, {
    ...base,
    'blocs/khoi.yaml': {
      names: [{ vi: 'Khối' }],
      rosters: [roster(2016, 'a'), ...secrets.map(([known]) => known.roster)],
    },
    ...meeting('2017/hop', {}),
  });
  for (const [secret, state] of secrets) {
    await writeFiles(content, secretFiles(secret, state));
    for (const number of [1, 2])
      await writeFiles(content, {
        [`meetings/${secret.year}/${secret.word.toLowerCase()}/${secret.word}-${number}.jpg`]: await photograph(
          secret.word,
        ),
      });
  }
  const { code, stdout, stderr } = await run('build.ts', ['--content', content, '--out', site, ...args]);
  expect(code, `${stdout}\n${stderr}`).toBe(0);
  return { site, stdout };
}

/** A digest has such digits by chance: those of files and of parts of records, and the editions that pages and their letters of correction name. */
function withoutDigests(file: string, bytes: string): string {
  if (file === 'checksums.txt' || file === 'build.json') return bytes.replace(/[0-9a-f]{64}/gu, '');
  if (file === 'facts.json') return bytes.replace(/:"[0-9a-f]{8}"/gu, '');
  return file.endsWith('.html') ? bytes.replace(/, (?:b\S+n|edition) [0-9a-f]{8}, |%3A%20[0-9a-f]{8}%0D/gu, '') : bytes;
}

/** The files whose bytes or names hold one of some words, whatever their case. */
async function filesWith(site: string, pattern: RegExp): Promise<string[]> {
  const files = await filesIn(site);
  const found = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(site, file));
      // Pictures and documents are no text, and all others have words with marks.
      const read = (['latin1', 'utf8'] as const).map((encoding) => withoutDigests(file, bytes.toString(encoding)));
      return [file, ...read].some((text) => pattern.test(text));
    }),
  );
  return files.filter((_, index) => found[index]);
}

describe('no word, address, day, picture or file of what is hidden is in the site', () => {
  const hidden: [string, Secret, object][] = [
    ['a draft', one, { draft: true }],
    [
      'a draft that was withdrawn',
      secretOf('BiMatDEG', 2041, 24),
      { draft: true, withdrawn: { on: '2045', reason: 'BiMatDEG' } },
    ],
    ['held back for another day', secretOf('BiMatHIK', 2051, 25), { publishOn: '2098-01-02' }],
  ];
  const letOut = secretOf('BiMatLMN', 2061, 26);
  let site: string;
  beforeAll(async () => {
    const secrets = [...hidden, ['', letOut, { publishOn: '2098-01-01' }] as const];
    ({ site } = await buildWith(
      'several',
      secrets.map(([, secret, state]) => [secret, state] as const),
      ['--as-of', '2098-01-01'],
    ));
  });
  test.each(hidden)('%s', async (_, secret) => {
    expect(await filesWith(site, patternOf(secret))).toEqual([]);
  });
  test('held back, as of today', async () => {
    const built = await buildWith('held-back', [[one, { publishOn: '2098-01-01' }]]);
    expect(await filesWith(built.site, patternOf(one))).toEqual([]);
  });
  test('until its day has come', async () => {
    expect(await filesWith(site, /2061\/bimatlmn/u)).toContain('rss.xml');
    // All that nobody may find of the others can be found.
    for (const trace of tracesOf(letOut))
      expect([trace, await filesWith(site, new RegExp(trace, 'iu'))]).not.toEqual([trace, []]);
    const html = await readFile(join(site, 'tin/2061/bimatlmn/index.html'), 'utf8');
    // Each in its place, and alone.
    expect(html.match(/<img /gu)).toHaveLength(4);
    expect(html).not.toContain('giữ lại');
  });
});

test('what is withdrawn is at its own address, and nowhere else', async () => {
  const { site } = await buildWith('withdrawn', [[one, { withdrawn: { on: '2036-02-03', reason: 'Nhầm.' } }]]);
  const pages = (await filesWith(site, /bimatabc|2033|2035/iu)).filter((file) => !file.startsWith('_astro/'));
  expect(pages).toEqual([
    // The lists of all addresses, files and records, for programs, have every one at which something stands.
    'addresses.json',
    'checksums.txt',
    'en/awards/2034/bimatabc/index.html',
    'en/covenants/2032/bimatabc/index.html',
    'en/news/2031/bimatabc/index.html',
    'facts.json',
    'files/meetings/2031/bimatabc/BiMatABC.pdf',
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
      .toArray()
      .toSorted(),
  ).toEqual(
    ['_astro/tren.avif', '_astro/tren.webp', '_astro/trong.avif', '_astro/trong.webp'].map((name) => `2 ${name}`),
  );
});
