import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { Parser } from 'htmlparser2';
import { beforeAll, expect, test } from 'vitest';
import type { DataTable } from '../../src/site/routes.ts';
import { dataTables, sheets } from '../../src/site/routes.ts';
import type { Lang } from '../../src/text/locales.ts';
import { filesIn, wordsIn } from './site.ts';

/** Each page is asked by its whole configuration: one that looks for others beside each file reads its tables again for every page. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard'],
    rules: {
      'no-inline-style': 'error',
      'require-sri': 'off',
      'long-title': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'no-implicit-input-type': 'off',
    },
  }),
);

const langOf = (file: string): Lang => (file.startsWith('en/') ? 'en' : 'vi');

interface Feed {
  items: { url: string; title: string }[];
}

/**
 * Declares the tests that hold for the site of any archive. They name no record and count nothing that an editor may change:
 * what is expected of a site is worked out from its own pages and data.
 *
 * @param makeSite builds the site, and gives its folder
 */
export function testSoundSite(makeSite: () => Promise<string>): void {
  let site: string;
  let files: string[];
  let html: ReadonlyMap<string, string>;

  const read = (file: string): Promise<string> => readFile(join(site, file), 'utf8');
  const fileOf = (address: string): string =>
    `${new URL(address).pathname.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;

  beforeAll(async () => {
    site = await makeSite();
    files = await filesIn(site);
    html = await pagesOf(site);
  });

  test('the files of no language, and an error page in both', () => {
    const data = [
      ...dataTables.flatMap((table) => [`data/${table}.json`, `data/${table}.schema.json`]),
      ...sheets.map((sheet) => `data/${sheet}.csv`),
    ];
    const feeds = ['rss.xml', 'feed.json', 'en/rss.xml', 'en/feed.json'];
    const others = ['data/catalog.json', '404.html', 'en/404.html', 'sitemap.xml', 'robots.txt'];
    expect(files).toEqual(expect.arrayContaining([...data, ...feeds, ...others]));
  });

  test('every page is valid HTML', async () => {
    const faults: string[] = [];
    for (const [file, text] of html) {
      const report = await validator.validateString(text, file);
      for (const { messages } of report.results) {
        faults.push(
          ...messages.map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId} ${message}`),
        );
      }
    }
    expect(faults).toEqual([]);
  });

  test('no page carries a script or styles but those of the site, which its policy names, or anything from elsewhere', () => {
    const own = files
      .filter((file) => file.endsWith('.js'))
      .map((file) => `/${file}`)
      .sort();
    expect(own).toEqual([expect.stringMatching(/^\/_astro\/search\.[\w-]+\.js$/u)]);
    expect(files.filter((file) => file.endsWith('.css'))).toEqual([]);
    const held = new Set<string>();
    const faults: unknown[] = [];
    for (const [file, text] of html) {
      const scripts: unknown[] = [];
      const styles: unknown[] = [];
      const policies: unknown[] = [];
      let inHead = true;
      const parser = new Parser({
        onopentag(tag, attributes) {
          if (tag === 'body') inHead = false;
          if (tag === 'style') styles.push([attributes, inHead]);
          if ('http-equiv' in attributes) policies.push(attributes['content']);
          // Data for programs is none.
          if (tag === 'script' && attributes['type'] !== 'application/ld+json') scripts.push(attributes);
          const brings = Object.entries(attributes).filter(
            ([name, value]) =>
              /^(?:style|on.+)$/u.test(name) ||
              (name === 'rel' && value === 'stylesheet') ||
              (name === 'src' && !/^\/(?!\/)/u.test(value)),
          );
          if (brings.length > 0 || ['iframe', 'object', 'embed', 'base'].includes(tag))
            faults.push([file, tag, brings]);
        },
      });
      parser.end(text);
      // Nothing of the search is loaded but where one searches.
      const isSearch = file === 'tim-kiem/index.html' || file === 'en/search/index.html';
      expect(scripts, file).toEqual([{}, ...(isSearch ? own.map((src) => ({ src })) : [])]);
      expect(styles, file).toEqual([[{}, true]]);
      const [, script = '', style = ''] = /<script>(.*?)<\/script>.*<style>(.*?)<\/style>/su.exec(text) ?? [];
      const digests = [script, style].map((part) => createHash('sha256').update(part).digest('base64'));
      expect(policies, file).toEqual([
        "default-src 'none'; " +
          `script-src 'self' 'sha256-${digests[0]}'; style-src 'self' 'sha256-${digests[1]}'; ` +
          "img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'",
      ]);
      held.add(digests.join());
    }
    expect(held.size).toBe(1);
    expect(faults).toEqual([]);
  });

  test('each heading is one level below another at most, under one h1', () => {
    for (const [file, text] of html) {
      const levels = [...text.matchAll(/<h([1-6])[\s>]/gu)].map(([, level]) => Number(level));
      expect(
        levels.filter((level) => level === 1),
        file,
      ).toHaveLength(1);
      for (const [index, level] of levels.entries())
        expect(level - (levels[index - 1] ?? 0), file).toBeLessThanOrEqual(1);
    }
  });

  test('each page that search engines list has a title and a description that fit, and that no other of its language has', () => {
    const told = { title: new Map<string, string>(), description: new Map<string, string>() };
    for (const [file, text] of html) {
      const { lang, title, description, canonical, listed } = headOf(text);
      if (!listed || canonical === undefined || fileOf(canonical) !== file) continue;
      expect(title.length, `${file}: ${title}`).toBeLessThanOrEqual(65);
      expect(description.length, `${file}: ${description}`).toBeLessThanOrEqual(160);
      for (const [kind, said] of Object.entries({ title, description }) as ['title' | 'description', string][]) {
        expect(said, `${file} has no ${kind}`).not.toBe('');
        const key = `${lang} ${said}`;
        expect(told[kind].get(key), `${file} says "${said}"`).toBeUndefined();
        told[kind].set(key, file);
      }
    }
  });

  test('what pages tell programs is JSON-LD that names its kind, and trails that lead to pages of the site', () => {
    const kinds = new Map<string, number>();
    for (const [file, text] of html) {
      for (const [, json = ''] of text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)) {
        const { '@context': context, '@graph': things } = JSON.parse(json) as Record<string, unknown>;
        expect(context, file).toBe('https://schema.org');
        for (const { '@type': kind, itemListElement = [] } of things as {
          '@type': string;
          itemListElement?: { item?: string }[];
        }[]) {
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
          const last = itemListElement.at(-1);
          if (last !== undefined) expect(last, file).not.toHaveProperty('item');
          for (const { item = '' } of itemListElement.slice(0, -1))
            expect(html.has(fileOf(item)), `${file}: ${item}`).toBe(true);
        }
      }
    }
    // Each archive has a home page in both languages, and its data.
    expect([kinds.get('WebSite'), kinds.get('Dataset')]).toEqual([2, 2]);
  });

  test('pages name each other as translations only where both are there and agree', () => {
    for (const [file, text] of html) {
      for (const [, address = ''] of text.matchAll(/<link rel="alternate" hreflang="[a-z]+" href="([^"]+)"/gu)) {
        const own = /<link rel="canonical" href="([^"]+)"/u.exec(text)?.[1] ?? '';
        expect(html.get(fileOf(address)), `${file} names ${address}`).toContain(`href="${own}"`);
      }
    }
  });

  test.each(dataTables)('the open data of %s is what its schema says', async (table: DataTable) => {
    // A validator that knows nothing of how the schema was made, and takes no keyword that it does not know.
    const validate = new Ajv2020({ strict: true, allErrors: true, formats: { uri: URL.canParse } }).compile(
      JSON.parse(await read(`data/${table}.schema.json`)),
    );
    validate(JSON.parse(await read(`data/${table}.json`)));
    expect(validate.errors).toBeNull();
    expect(await read(`data/${table}.csv`)).toMatch(/^\uFEFF[a-zA-Z_,]*\r\n/u);
  });

  test('the pages that the open data names are there', async () => {
    for (const table of ['meetings', 'awards', 'covenants', 'blocs', 'units'] as const) {
      const rows = JSON.parse(await read(`data/${table}.json`)) as { addresses: { vi: string; en: string } }[];
      for (const { addresses } of rows)
        for (const address of Object.values(addresses)) expect(files).toContain(fileOf(address));
    }
  });

  test('the catalogue names files that are there', async () => {
    const { tables } = JSON.parse(await read('data/catalog.json')) as {
      tables: { json?: string; csv: string; schema?: string }[];
    };
    expect(files).toEqual(
      expect.arrayContaining(
        tables.flatMap(({ json, csv, schema }) => [json ?? [], csv, schema ?? []].flat()).map(fileOf),
      ),
    );
  });

  test('what is for language models leads to what is there, and a report in Markdown has the title of its page', async () => {
    const forms = files.filter((file) => file.endsWith('.md'));
    const { origin } = new URL(/<loc>([^<]+)<\/loc>/u.exec(await read('sitemap.xml'))?.[1] ?? '');
    for (const file of [...forms, 'llms.txt', 'en/llms.txt']) {
      const text = await read(file);
      for (const [, address = ''] of text.matchAll(/\]\(<([^>]+)>\)/gu))
        if (address.startsWith(`${origin}/`)) expect(files, `${file}: ${address}`).toContain(fileOf(address));
    }
    for (const file of forms) {
      const page = html.get(file.slice(0, -'.md'.length)) ?? '';
      expect(page, file).toContain(`<link rel="alternate" type="text/markdown" href="/${file}"`);
      const title = wordsIn(/<h1[^>]*>(.*?)<\/h1>/su.exec(page)?.[1] ?? '').trim();
      const said = wordsIn((/^# (.+)\n/u.exec(await read(file))?.[1] ?? '').replaceAll(/\\(?=[!-/:-@[-`{-~])/gu, ''));
      expect([file, said.replaceAll(/\s/gu, '')]).toEqual([file, title.replaceAll(/\s/gu, '')]);
    }
  });

  test('the sitemap has every page that readers should find, in the languages that it is written in', async () => {
    const addresses = [...(await read('sitemap.xml')).matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, loc = '']) => loc);
    const findable = [...html].flatMap(([file, text]) => {
      const canonical = /<link rel="canonical" href="([^"]+)"/u.exec(text)?.[1];
      const hidden = text.includes('<meta name="robots" content="noindex"');
      return canonical === undefined || hidden || fileOf(canonical) !== file ? [] : [canonical];
    });
    expect(addresses.toSorted()).toEqual(findable.toSorted());
  });

  test.each([
    ['rss.xml', 'feed.json', 'vi'],
    ['en/rss.xml', 'en/feed.json', 'en'],
  ] as const)('%s and %s tell of the latest reports', async (rss, json, lang) => {
    const rows = JSON.parse(await read('data/meetings.json')) as {
      addresses: Record<'vi' | 'en', string>;
      title: Partial<Record<'vi' | 'en', string>>;
      date: string;
    }[];
    const written = rows.filter(({ title }) => title[lang] !== undefined);
    const { items } = JSON.parse(await read(json)) as Feed;
    const latest = written.toSorted((a, b) => (a.date < b.date ? 1 : -1)).slice(0, 30);
    expect(items).toHaveLength(latest.length);
    const told = new Set(items.map(({ url }) => url));
    const dayOf = new Map(rows.map(({ addresses, date }) => [addresses[lang], date]));
    expect(items.map(({ url }) => dayOf.get(url))).toEqual(latest.map(({ date }) => date));
    const inRss = [...(await read(rss)).matchAll(/<item>[\s\S]*?<link>([^<]+)<\/link>/gu)].map(([, url]) => url);
    expect(inRss).toEqual([...told]);
  });
}

// A field that nobody filled in is not on record here; whether it was published anywhere, the archive does not know.
const overclaims = {
  vi: /chưa có (?:khen thưởng|giao ước|hoạt động|dữ liệu|nguồn) [^.]{0,40}(?:công bố|ghi lại|nêu)|nguồn không công bố|không ghi nhận đơn vị|(?<!\p{L})kỳ \d{4}|bản ghi/iu,
  en: /no [^.]{0,60} (?:has|have) been published|nothing (?:has been )?published|does not publish|no \w+ leader is on record/iu,
};

/** Declares the test that no page says more than the archive knows. Not for what editors write: a report may say what it likes. */
export function testClaims(siteOf: () => string): void {
  test('no page says more than the archive knows', async () => {
    for (const [file, text] of await pagesOf(siteOf())) {
      // What readers find elsewhere before they come: it stands in no element.
      const descriptions = [...text.matchAll(/<meta (?:name|property)="(?:og:)?description" content="([^"]*)"/gu)];
      const said = [text, ...descriptions.map(([, description = '']) => description)].map(wordsIn).join(' ');
      expect(said, file).not.toMatch(overclaims[langOf(file)]);
    }
  });
}

/** The text of every page of a site. */
async function pagesOf(site: string): Promise<Map<string, string>> {
  const files = (await filesIn(site)).filter((file) => file.endsWith('.html'));
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(site, file), 'utf8')] as const)),
  );
}

/** Declares the test that the site of an archive of clusters speaks of no bloc. */
export function testSiteOfClusters(siteOf: () => string): void {
  test('an archive of clusters alone speaks of no bloc', async () => {
    const site = siteOf();
    const blocs = JSON.parse(await readFile(join(site, 'data/blocs.json'), 'utf8')) as { kind: string }[];
    expect(new Set(blocs.map(({ kind }) => kind))).toEqual(new Set(['cluster']));
    const nouns = { vi: /(?<!\p{L})khối(?!\p{L})/iu, en: /\bblocs?\b/iu };
    for (const [file, text] of await pagesOf(site)) {
      // The files of the data bear the names of what they hold, and addresses those of their sections.
      const words = wordsIn(text).replace(/blocs\.\w+|https:\S+/gu, '');
      // The page of the method is every archive's, and names both kinds.
      if (/^(?:phuong-phap|en\/method)\//u.test(file)) continue;
      expect(words, file).not.toMatch(nouns[langOf(file)]);
    }
  });
}

/** What the head of a page says of it. */
function headOf(html: string): {
  lang: string;
  title: string;
  description: string;
  canonical: string | undefined;
  listed: boolean;
} {
  const head = { lang: '', title: '', description: '', canonical: undefined as string | undefined, listed: true };
  let inTitle = false;
  const parser = new Parser({
    onopentag(tag, { lang = '', name, rel, href, content = '' }) {
      inTitle = tag === 'title';
      if (tag === 'html') head.lang = lang;
      if (tag === 'link' && rel === 'canonical') head.canonical = href;
      if (tag === 'meta' && name === 'description') head.description = content;
      if (tag === 'meta' && name === 'robots' && content.includes('noindex')) head.listed = false;
    },
    ontext(text) {
      if (inTitle) head.title += text;
    },
    onclosetag() {
      inTitle = false;
    },
  });
  // Drawings have titles too.
  parser.end(html.slice(0, html.indexOf('</head>')));
  return head;
}
