import { stringify } from 'yaml';
import type { Archive, Bloc } from '../../src/archive/archive.ts';
import { gzip } from '../../src/astro/gzip.ts';
import { noHistory } from '../../src/changes/history.ts';
import type { ReleaseFacts } from '../../src/changes/release-facts.ts';
import type { CheckedContent } from '../../src/check/check-examined.ts';
import { checkExamined } from '../../src/check/check-examined.ts';
import type { ExaminedFile } from '../../src/check/examine-file.ts';
import { examineFile } from '../../src/check/examine-file.ts';
import { parseText } from '../../src/markdown/parse-text.ts';
import { dataFilesOf } from '../../src/outputs/open-data/data-files.ts';
import { countRows } from '../../src/outputs/open-data/tables.ts';
import { factsIn } from '../../src/outputs/serving/facts-in.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { isWarning } from '../../src/problems/problem.ts';
import { describeProblem } from '../../src/problems/words.ts';
import { rankBloc } from '../../src/ranking/rank-overall.ts';
import type { BlocStandings, Standing } from '../../src/ranking/standing.ts';
import type { Edition } from '../../src/site/edition.ts';
import { editionsOf } from '../../src/site/edition.ts';
import { placeOf } from '../../src/source/places.ts';
import type { Lang } from '../../src/text/locales.ts';

/** Committed files, by path: text as it is, or facts that are written as YAML or as front matter. */
export type Files = Record<string, string | object>;

/** Files through the real reader, each by itself. */
export function examined(files: Files): ExaminedFile[] {
  return Object.entries(files).map(([path, content]) => {
    const place = placeOf(path);
    if (place === undefined || place.collection === 'image') throw new Error(`${path} is no place for a file`);
    return examineFile({ path, place, bytes: new TextEncoder().encode(textOf(path, content)) }, parseText);
  });
}

/** Files that have been read, through the real schemas and the real joins. */
export function checked(
  files: ExaminedFile[],
  { asOf, images = [], problems = [] }: { asOf?: string; images?: string[]; problems?: Problem[] } = {},
): CheckedContent {
  return checkExamined({ files, images, problems }, asOf);
}

/**
 * Files through the real reader, the real schemas and the real joins; only the disk is missing. That most units of `base` stand in
 * no record is left out: it has tests of its own.
 */
export function check(files: Files, options: { asOf?: string; images?: string[] } = {}): CheckedContent {
  const found = checked(examined(files), options);
  return { ...found, problems: found.problems.filter(({ kind }) => kind !== 'unused-unit') };
}

/** The text of a file of an archive. */
export function textOf(path: string, content: string | object): string {
  if (typeof content === 'string') return content;
  const yaml = stringify(content, { aliasDuplicateObjects: false });
  return path.endsWith('.yaml') ? yaml : `---\n${yaml}---\n\nNội dung.\n`;
}

/** The archive of files that have no errors. */
export function archiveOf(files: Files, options: { asOf?: string } = {}): Archive {
  const { archive, problems } = check(files, options);
  if (archive === undefined) throw new Error(problems.map((one) => describeProblem(one, 'en').what).join('\n'));
  return archive;
}

/** The kinds of the problems of files, with the file and line of each. */
export function problemsOf(files: Files, options: { asOf?: string; images?: string[] } = {}): string[] {
  return check(files, options).problems.map(({ kind, path, position }) =>
    [kind, path, ...(position === undefined ? [] : [position.line])].join(' '),
  );
}

export const source = { title: 'Báo cáo của khối' };

const siteFacts = {
  name: 'Kho thử',
  address: 'https://kho.example',
  publisher: 'Ban Biên tập',
  contact: 'ban@kho.example',
};

/** A site with more facts, or with others. */
export function site(facts: object): Files {
  return { 'site.yaml': { ...siteFacts, ...facts } };
}

/** A small bloc of units `a` to `e`, with a catalogue of three awards and the rotating flag. */
export const base: Files = {
  'site.yaml': siteFacts,
  'award-types.yaml': [
    { id: 'co', name: 'Cờ thi đua', level: 'province' },
    { id: 'bang-khen', name: 'Bằng khen', level: 'province' },
    { id: 'giay-khen', name: 'Giấy khen', level: 'grassroots' },
    { id: 'co-luan-luu', name: 'Cờ luân lưu', level: 'grassroots', ranked: false },
  ],
  'blocs/khoi.yaml': { names: [{ vi: 'Khối' }], rosters: [roster(2016, 'a', 'b', 'c', 'd', 'e')] },
  'units/a.yaml': unit('An'),
  'units/b.yaml': unit('Bình'),
  'units/c.yaml': unit('Cường'),
  'units/d.yaml': unit('Dũng'),
  'units/e.yaml': unit('Đức'),
};

export function unit(vi: string, ...successors: string[]): object {
  return { names: [{ vi }], successors: successors.map((id) => ({ unit: id })) };
}

export function roster(period: number | string, ...units: string[]): object {
  return { period, units, complete: true, source };
}

export function bloc(facts: object): Files {
  return { 'blocs/khoi.yaml': { names: [{ vi: 'Khối' }], ...facts } };
}

/** An award record of a period; each recipient as `unit type` or `unit type status`. */
export function award(
  slug: string,
  period: number | string | undefined,
  recipients: string[],
  facts: object = {},
): Files {
  const year = String(period ?? 2016).slice(0, 4);
  return {
    [`awards/${year}/${slug}/index.vi.md`]: {
      title: 'Khen thưởng',
      bloc: 'khoi',
      ...(period !== undefined && { period }),
      recipients: recipients.map((recipient) => {
        const [unitId, type, status] = recipient.split(' ');
        return { unit: unitId, type, ...(status !== undefined && { status }) };
      }),
      sources: [source],
      ...facts,
    },
  };
}

/** The results of a period of the bloc. */
export function result(period: number | string, facts: object, scores?: string): Files {
  return {
    [`results/khoi/${period}/index.vi.md`]: { title: 'Kết quả', sources: [source], ...facts },
    ...(scores !== undefined && { [`results/khoi/${period}/scores.csv`]: scores }),
  };
}

export function meeting(id: string, facts: object): Files {
  return {
    [`meetings/${id}/index.vi.md`]: {
      title: 'Hội nghị',
      bloc: 'khoi',
      kinds: ['annual-review', ...('handover' in facts ? ['handover'] : [])],
      date: `${id.slice(0, 4)}-03-20`,
      sources: [source],
      ...facts,
    },
  };
}

export function covenant(id: string, facts: object): Files {
  return {
    [`covenants/${id}/index.vi.md`]: {
      title: 'Giao ước',
      bloc: 'khoi',
      period: id.slice(0, 4),
      sources: [source],
      ...facts,
    },
  };
}

/** The facts of a release that is made of files without errors, with what it changed. */
export function releaseOf(files: Files, previous?: ReleaseFacts, options: { asOf?: string } = {}): ReleaseFacts {
  const read = examined(files);
  const { archive, hidden, problems } = checked(read, options);
  if (archive === undefined || !problems.every(isWarning))
    throw new Error(problems.map((one) => describeProblem(one, 'en').what).join('\n'));
  const binaries = read.flatMap(({ path, place, data }) =>
    place.collection === 'attachedFiles' ? [{ path, place, digest: String((data as { sha256?: string }).sha256) }] : [],
  );
  return factsIn({ archive, files: read, binaries, hidden, asOf: options.asOf }, previous);
}

/** How the one bloc of some files stands. */
export function standingsOf(files: Files, options: { asOf?: string } = {}): BlocStandings {
  const { blocs, awardTypes } = archiveOf(files, options);
  const [only] = blocs;
  return rankBloc(only as Bloc, awardTypes);
}

/** The standing of a period, as people would write it down: `1 a, 2= b, 2= c | d, e`, unplaced units behind the bar. */
export function standing(files: Files, period: number | string, options: { asOf?: string } = {}): string {
  const found = standingsOf(files, options).periods.find(({ annual }) => annual.period === String(period));
  return found === undefined ? 'no such period' : `${found.standing.basis}: ${write(found.standing)}`;
}

export function write({ placings, unplaced }: Standing): string {
  const placed = placings.map(({ unit: { id }, place, tied }) => `${place}${tied ? '=' : ''} ${id}`).join(', ');
  return `${placed} | ${unplaced.map(({ id }) => id).join(', ')}`.trim();
}

/** The site of files that have no errors, in each of its languages. */
export function editionsFor(files: Files, options: { asOf?: string } = {}): Record<Lang, Edition> {
  return editionsOfArchive(archiveOf(files, options));
}

/** The site of an archive, in each of its languages. */
export function editionsOfArchive(archive: Archive, history = noHistory): Record<Lang, Edition> {
  const standings = new Map(archive.blocs.map((one) => [one, rankBloc(one, archive.awardTypes)]));
  const source = { archive, standings, releases: history.releases };
  return editionsOf({
    ...source,
    history,
    rowCounts: () => countRows(source),
    dataFiles: () => dataFilesOf(source, gzip).files,
    imagesMadeWith: 'a test',
  });
}
