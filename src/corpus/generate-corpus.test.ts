import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../tests/support/memory-archive.ts';
import type { Archive } from '../archive/archive.ts';
import type { Problem } from '../problems/problem.ts';
import { isWarning } from '../problems/problem.ts';
import { countFiles } from './count-files.ts';
import type { CorpusOptions } from './generate-corpus.ts';
import { generateCorpus, planSize } from './generate-corpus.ts';
import type { CorpusFile } from './record.ts';

/** Large enough that every rare thing occurs: two periods without a roster in a row, a revoked award, a result with both. */
const options: CorpusOptions = { reports: 240, seed: 1 };

let files: CorpusFile[];

beforeAll(async () => {
  files = await generateCorpus(options);
});

describe('the bytes', () => {
  test('are the same for the same options', async () => {
    expect(digestOf(await generateCorpus(options))).toBe(digestOf(files));
  });

  test('are others for another seed', async () => {
    expect(digestOf(await generateCorpus({ ...options, seed: 2 }))).not.toBe(digestOf(files));
  });

  test('are Vietnamese in NFC, with \\n alone', () => {
    for (const { path, content } of textFiles(files)) {
      expect(content.normalize('NFC') === content && !content.includes('\r'), path).toBe(true);
    }
  });
});

describe('the counts', () => {
  test('are as asked', async () => {
    const asked = await generateCorpus({ reports: 70, seed: 3, blocs: 3, periods: 5, units: 9 });
    const { archive } = readArchive(asked);
    expect(countFiles(asked)).toContainEqual(['meetings', 70]);
    expect(archive.blocs).toHaveLength(3);
    for (const bloc of archive.blocs) {
      const opened = bloc.annuals.filter(({ leadership }) => leadership.leaders.length > 0);
      expect(opened, bloc.id).toHaveLength(5);
      expect(opened[0]?.roster?.units, bloc.id).toHaveLength(9);
    }
  });

  test('have no path twice', () => {
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  });

  test.each([
    { reports: 30, blocs: 2, periods: 4 },
    { reports: 300, blocs: 5, periods: 17 },
    { reports: 3000, blocs: 50, periods: 17 },
    { reports: 7200, blocs: 60, periods: 30 },
    { reports: 10_000, blocs: 84, periods: 30 },
  ])('$reports reports make $blocs blocs of $periods periods', ({ reports, blocs, periods }) => {
    expect(planSize({ reports, seed: 1 })).toEqual({ blocs, periods });
  });

  test('are refused with fewer reports than annual reviews', async () => {
    await expect(generateCorpus({ reports: 9, seed: 1, blocs: 2, periods: 5 })).rejects.toThrow('Fewer reports');
  });

  test('of photographs stay at twelve, one of them in a text', () => {
    const photographs = files.filter(({ path }) => path.endsWith('.jpg'));
    expect(photographs).toHaveLength(12);
    expect(
      textFiles(files).filter(({ path, content }) => path.endsWith('.vi.md') && content.includes('](./anh-2.jpg)')),
    ).toHaveLength(1);
  });
});

describe('the archive', () => {
  test.each<{ name: string; asked: CorpusOptions; asOf?: string }>([
    { name: 'the usual one', asked: options },
    { name: 'with all that is held back let out', asked: options, asOf: '2099-12-31' },
    { name: 'the smallest one', asked: { reports: 2, seed: 5 } },
    {
      name: 'one bloc, long to tell',
      asked: { reports: 60, seed: 6, blocs: 1, periods: 30, units: 12, longNames: true },
    },
    { name: 'the fewest units', asked: { reports: 40, seed: 7, blocs: 2, periods: 10, units: 6 } },
    { name: 'the most units', asked: { reports: 40, seed: 8, blocs: 4, periods: 4, units: 40 } },
  ])('has no problem but those that it is meant to have: $name', async ({ asked, asOf }) => {
    const { problems } = readArchive(await generateCorpus(asked), asOf);
    const meant = ['outdated-translation', 'draft-with-questions', 'order-against-scores'];
    expect(problems.filter(({ kind }) => !meant.includes(kind))).toEqual([]);
    expect(problems.every(isWarning)).toBe(true);
  });

  test('has about the shares of unfinished records that were asked for', () => {
    const { archive, problems } = readArchive(files);
    const count = new Map(countFiles(files));
    const records = ['meetings', 'awards', 'covenants', 'results'].map((kind) => count.get(kind) ?? 0);
    const whole = records.reduce((sum, number) => sum + number, 0);
    const share = (number: number) => Math.round((100 * number) / whole);
    const pages = archive.pages.length;
    expect(share(whole - ((count.get('translations') ?? 0) - pages))).toBe(10);
    expect(share(problems.filter(({ kind }) => kind === 'outdated-translation').length)).toBe(5);
    expect(share(problems.filter(({ kind }) => kind === 'draft-with-questions').length)).toBe(2);
    expect(share(textFiles(files).filter(({ content }) => content.includes('\nwithdrawn:\n')).length)).toBe(1);
    expect(share(textFiles(files).filter(({ content }) => content.includes('\npublishOn: 2099-01-01\n')).length)).toBe(
      1,
    );
  });

  test('has every case that a page has to show', () => {
    const { archive } = readArchive(files);
    const annuals = archive.blocs.flatMap((bloc) => bloc.annuals);
    const recipients = archive.awards.flatMap((award) => award.recipients);
    const cases: Record<string, boolean | undefined> = {
      'a bloc of school years': archive.blocs.some(({ calendar }) => calendar === 'school-year'),
      'a bloc of calendar years': archive.blocs.some(({ calendar }) => calendar === 'calendar-year'),
      'awards carried to a successor': archive.blocs.some(({ policy }) => policy.lineage === 'carry'),
      'tie-breakers': annuals.some(({ result }) => (result?.scores?.tieBreakers.length ?? 0) > 0),
      'a renamed unit': archive.units.some(({ names }) => names.length > 1),
      'a merger': archive.units.some(({ predecessors }) => predecessors.length === 2),
      'a split': archive.units.some(({ successors }) => successors.length === 2),
      'a very long name': archive.units.some(({ names }) => names.some(({ vi }) => vi.length > 120)),
      'a complete roster': annuals.some(({ roster, period }) => roster?.complete === true && roster.period === period),
      'an incomplete roster': annuals.some(
        ({ roster, period }) => roster?.complete === false && roster.period === period,
      ),
      'a period without a roster of its own': annuals.some(
        ({ roster, period }) => roster !== undefined && roster.period !== period,
      ),
      'an order': annuals.some(({ result }) => result?.order !== undefined && result.scores === undefined),
      'a score table': annuals.some(({ result }) => result?.order === undefined && result?.scores !== undefined),
      'both, an order and a score table': annuals.some(
        ({ result }) => result?.order !== undefined && result.scores !== undefined,
      ),
      'a draft of a result': annuals.some(({ result }) => result?.status === 'draft'),
      'units with equal points': annuals.some(({ result }) => {
        const totals = result?.scores?.rows.map(({ total }) => total) ?? [];
        return new Set(totals).size < totals.length;
      }),
      'grades alone': annuals.some(({ result }) => result?.grades !== undefined && result.scores === undefined),
      'criteria in groups': annuals.some(({ result }) =>
        result?.scores?.criteria.some(({ group }) => group !== undefined),
      ),
      'a vote for a unit': annuals.some(({ result }) => result?.order?.some(({ votes }) => votes !== undefined)),
      'who decided on a result': annuals.some(({ result }) => result?.by !== undefined),
      'a unit that ended': archive.units.some(({ ended }) => ended !== undefined),
      'a proposal that was decided': archive.awards.some(({ follows }) => follows.length > 0),
      'a vote for an award': recipients.some(({ votes }) => votes !== undefined),
      'an award for a theme': recipients.some(({ ground }) => ground === 'theme'),
      'individuals, counted': archive.awards.some(({ counts }) => counts.some(({ of }) => of === 'individuals')),
      'a part of a day': archive.meetings.some(({ timeOfDay }) => timeOfDay !== undefined),
      'a proposed award': recipients.some(({ status }) => status === 'proposed'),
      'a revoked award': recipients.some(({ status }) => status === 'revoked'),
      'an award of counts alone': archive.awards.some((award) => award.recipients.length === 0),
      'an award without a period': archive.awards.some(({ period }) => period === undefined),
      'a covenant with tasks left out': archive.covenants.some(
        ({ taskCount, tasks }) => tasks.length < (taskCount ?? 0),
      ),
      'a day known by its month': archive.meetings.some(({ date }) => date.length === 7),
      'a decision that spans blocs': archive.awards.some(
        (award) => new Set(award.recipients.map(({ bloc }) => bloc)).size > 1,
      ),
      'a meeting of the whole city': archive.meetings.some(({ bloc }) => bloc === undefined),
      'guests that are no units': archive.meetings.some(({ attending }) => attending?.organisations !== undefined),
      'targets of units': archive.covenants.some(({ targets }) => targets.length > 0),
      'a day on which a record was added': archive.meetings.some(({ addedOn }) => addedOn !== undefined),
      'a document of a meeting': archive.meetings.some(withFile),
      'a document of an award': archive.awards.some(withFile),
      'a document of a covenant': archive.covenants.some(withFile),
      'a document of a result': archive.results.some(withFile),
      'a document elsewhere': archive.meetings.some(({ attachments }) =>
        attachments.some(({ address }) => address !== undefined),
      ),
      'documents of a bloc': archive.blocs.some(({ documents }) => documents.length > 0),
      'a correction': archive.meetings.some(({ updates }) => updates.length > 0),
    };
    expect(Object.keys(cases).filter((name) => !cases[name])).toEqual([]);
  });

  test('is told in 150 to 400 words a text', () => {
    for (const { path, content } of textFiles(files)) {
      if (!path.endsWith('.md')) continue;
      const body = content.slice(content.indexOf('\n---\n') + 5);
      const words = body.split(/[\s|#-]+/u).filter((word) => word !== '').length;
      expect(words, path).toBeGreaterThanOrEqual(150);
      expect(words, path).toBeLessThanOrEqual(400);
    }
  });
});

const withFile = ({ attachments }: Archive['meetings' | 'awards' | 'covenants' | 'results'][number]): boolean =>
  attachments.some(({ file }) => file !== undefined);

function digestOf(corpus: readonly CorpusFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of corpus) hash.update(path).update(content);
  return hash.digest('hex');
}

function textFiles(corpus: readonly CorpusFile[]): { path: string; content: string }[] {
  return corpus.flatMap(({ path, content }) => (typeof content === 'string' ? [{ path, content }] : []));
}

/** Checks the files as `npm run check` does. Throws where a file is in no place of an archive. */
function readArchive(corpus: readonly CorpusFile[], asOf?: string): { archive: Archive; problems: Problem[] } {
  const texts = Object.fromEntries(textFiles(corpus).map(({ path, content }) => [path, content]));
  const images = corpus.filter(({ content }) => typeof content !== 'string').map(({ path }) => path);
  const { archive, problems } = check(texts, { images, ...(asOf !== undefined && { asOf }) });
  if (archive === undefined) throw new Error('There is no archive in these files');
  return { archive, problems };
}
