import { beforeAll, describe, expect, test } from 'vitest';
import type { Files } from '../../../tests/support/memory-archive.ts';
import { checked, editionsOfArchive, examined } from '../../../tests/support/memory-archive.ts';
import type { Archive } from '../../archive/archive.ts';
import { generateCorpus } from '../../corpus/generate-corpus.ts';
import { languages } from '../../text/locales.ts';
import { pagesOf } from '../pages.ts';
import { addressOf } from '../routes.ts';
import { digestOf } from './digest.ts';
import type { Frame } from './frame.ts';
import { pageModel } from './page-models.ts';

/** A fictional archive of 300 reports. */
let corpus: Files;
let images: string[];
/** Its files, each examined once. */
let known: ReturnType<typeof examined>;
let before: Map<string, string>;

beforeAll(async () => {
  const files = await generateCorpus({ reports: 300, seed: 13 });
  const isText = (content: string | Uint8Array): content is string => typeof content === 'string';
  corpus = Object.fromEntries(
    files.flatMap(({ path, content }) => (isText(content) ? [[path, content] as const] : [])),
  );
  images = files.filter(({ content }) => !isText(content)).map(({ path }) => path);
  known = examined(corpus);
  before = digestsOf({});
}, 60_000);

/** The digest of every page after an edit, by its address. */
function digestsOf(edit: Files): Map<string, string> {
  return new Map([...modelsOf(edit)].map(([address, model]) => [address, digestOf(model)]));
}

function archiveOf(edit: Files): Archive {
  const files = [...known.filter(({ path }) => !(path in edit)), ...examined(edit)];
  const { archive, problems } = checked(files, { images, asOf: '2024-06-01' });
  if (archive === undefined) throw new Error(problems.map(({ kind, path }) => `${kind} ${path}`).join('\n'));
  return archive;
}

function modelsOf(edit: Files): Map<string, object> {
  const archive = archiveOf(edit);
  const editions = editionsOfArchive(archive);
  return new Map(
    languages.flatMap((lang) =>
      pagesOf(archive).map(({ destination }): [string, object] => [
        addressOf(destination, lang),
        pageModel(editions[lang], destination),
      ]),
    ),
  );
}

/** The addresses of the pages that are not what they were, new ones included. */
function changedBy(edit: Files): string[] {
  const after = digestsOf(edit);
  const addresses = new Set([...before.keys(), ...after.keys()]);
  return [...addresses].filter((address) => before.get(address) !== after.get(address)).sort();
}

/** The files of reports that readers see, with what stands in them. */
function reports(withTranslation: boolean): [id: string, content: string][] {
  return Object.entries(corpus).flatMap(([path, content]): [string, string][] => {
    const id = path.match(/^meetings\/(.+)\/index\.vi\.md$/u)?.[1];
    if (id === undefined || typeof content !== 'string' || !before.has(`/tin/${id}/`)) return [];
    return `meetings/${id}/index.en.md` in corpus === withTranslation ? [[id, content]] : [];
  });
}

describe('an edit changes the pages that show it, and no others', () => {
  test.each([
    ['with a translation', true],
    ['without one', false],
  ])('the text of a report %s', (_, withTranslation) => {
    const found = reports(withTranslation);
    expect(found.length).toBeGreaterThan(20);
    for (const [id, content] of [found[0], found[Math.floor(found.length / 2)], found.at(-1)].filter(
      (one) => one !== undefined,
    )) {
      const edit = { [`meetings/${id}/index.vi.md`]: `${content}\n\nMột câu thêm vào.\n` };
      expect(changedBy(edit)).toEqual([`/en/news/${id}/`, `/tin/${id}/`]);
    }
  });

  test('the text of a translation', () => {
    const [id] = reports(true)[0] ?? [''];
    const path = `meetings/${id}/index.en.md`;
    expect(changedBy({ [path]: `${corpus[path]}\n\nOne more sentence.\n` })).toEqual([`/en/news/${id}/`]);
  });

  test('a new award', () => {
    const [blocFile] = Object.keys(corpus).filter((path) => path.startsWith('blocs/'));
    const bloc = blocFile?.slice('blocs/'.length, -'.yaml'.length) ?? '';
    const periods = [...before.keys()].flatMap((address) => address.match(`^/khoi/${bloc}/([^/]+)/$`)?.[1] ?? []);
    const period = periods[Math.floor(periods.length / 2)] ?? '';
    const unit = String(corpus[`blocs/${bloc}.yaml`]).match(/units:\s*\n?\s*- ([a-z0-9-]+)/u)?.[1] ?? '';
    const year = period.slice(0, 4);
    const type = String(corpus['award-types.yaml']).match(/id: (\S+)/u)?.[1] ?? '';
    const award = {
      title: 'Khen thưởng thêm',
      bloc,
      period,
      recipients: [{ unit, type }],
      sources: [{ title: 'Báo' }],
    };
    const changed = changedBy({ [`awards/${year}/them/index.vi.md`]: award });
    const inVietnamese = changed.filter((address) => !address.startsWith('/en/'));
    expect(inVietnamese).toContain(`/khen-thuong/${year}/them/`);
    expect(inVietnamese).toContain(`/khoi/${bloc}/${period}/`);
    expect(inVietnamese).toContain(`/don-vi/${unit}/`);
    expect(inVietnamese).toContain(`/xep-hang/${bloc}/`);
    const next = periods.toSorted().find((one) => one > period);
    expect(inVietnamese).toContain(`/khoi/${bloc}/${next}/`);
    const lists = new RegExp(`^/khen-thuong/(?:${year}/|khoi/${bloc}/|loai/${type}/)?(?:trang/\\d+/)?$`, 'u');
    // What speaks of all, the lists that the decision stands in, the decision, its annual and the next, its bloc and how that stands, and the units whose places it moves.
    const allowed = [
      '/',
      '/du-lieu/',
      `/khen-thuong/${year}/them/`,
      '/khoi/',
      `/khoi/${bloc}/${period}/`,
      `/khoi/${bloc}/${next}/`,
      '/xep-hang/',
      `/xep-hang/${bloc}/`,
    ];
    const others = inVietnamese.filter((address) => !allowed.includes(address) && !lists.test(address));
    const members = [...String(corpus[`blocs/${bloc}.yaml`]).matchAll(/- ([a-z0-9-]+)$/gmu)].map(
      ([, id]) => `/don-vi/${id}/`,
    );
    expect(others.filter((address) => !members.includes(address))).toEqual([]);
    // Each language shows the same.
    expect(changed).toHaveLength(2 * inVietnamese.length);
    expect(changed.length).toBeLessThan(0.05 * before.size);
  });

  test('the name of the site', () => {
    const renamed = String(corpus['site.yaml']).replace(/^ {2}vi: .*$/mu, '  vi: Kho khác');
    expect(renamed).not.toBe(corpus['site.yaml']);
    // The English home page tells programs the Vietnamese name as well, and what stands in for a translation has the image of the original.
    const models = modelsOf({});
    const imageOf = (address: string): string | undefined =>
      (models.get(address) as { frame: Frame }).frame.openGraph.image?.address;
    const vietnamese = [...before.keys()].filter((address) => !address.startsWith('/en/'));
    const images = new Set(vietnamese.map(imageOf));
    const inEnglish = [...before.keys()].filter(
      (address) => address.startsWith('/en/') && images.has(imageOf(address)),
    );
    expect(inEnglish).toHaveLength(40);
    expect(changedBy({ 'site.yaml': renamed })).toEqual([...vietnamese, '/en/', ...inEnglish].sort());
  });
});

test('a site has at most six files a record: pages, Markdown and share images', () => {
  const models = modelsOf({});
  const frames = [...models.values()].map((model) => (model as { frame: Frame }).frame);
  const files = new Set([
    ...models.keys(),
    ...frames.flatMap(({ markdown, openGraph }) => [markdown, openGraph.image?.address]),
  ]);
  // As a build counts them.
  const { meetings, awards, covenants, results } = archiveOf({});
  const records = [meetings, awards, covenants, results].flat().length;
  expect(records).toBeGreaterThan(500);
  expect(files.size / records).toBeLessThan(6);
});

test('a model is plain data: no circle, and nothing that a file could not hold', () => {
  for (const [address, model] of modelsOf({})) {
    expect(JSON.parse(JSON.stringify(model)), address).toEqual(model);
  }
});
