import { z } from 'zod';
import type { Archive } from '../archive/archive.ts';
import { buildArchive } from '../archive/build-archive.ts';
import type { Entries } from '../archive/entries.ts';
import { replaceableWords } from '../i18n/strings.ts';
import { nearest } from '../problems/nearest.ts';
import type { LocatedProblem } from '../problems/print.ts';
import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { reservedSlugs } from '../routes.ts';
import { schemasWith } from '../schemas/collections.ts';
import type { Day } from '../schemas/day.ts';
import { isId } from '../schemas/id.ts';
import { parseFacts } from '../schemas/parse-facts.ts';
import type { Content, ContentSource } from '../source/content-folder.ts';
import { readContent } from '../source/content-folder.ts';
import type { Source } from '../source/read-source.ts';
import { textDigest } from '../source/text-digest.ts';
import { toId } from '../source/to-id.ts';

/** What the check of a content folder found, and the archive that it makes when nothing stands in the way. */
export interface CheckedContent {
  archive: Archive | undefined;
  problems: LocatedProblem[];
}

const schemas = schemasWith(() => z.string());

/**
 * Checks a content folder: every problem, each once, with its place, in the order of the files. Reads, and touches nothing;
 * the files are given back as they were read.
 *
 * @param asOf the day up to which `publishOn` lets records out
 */
export async function checkContent(dir: string, asOf?: Day): Promise<CheckedContent & { files: ContentSource[] }> {
  const content = await readContent(dir);
  return { ...checkRead(content, asOf), files: content.sources };
}

/** Checks content that has been read. */
export function checkRead(content: Content, asOf?: Day): CheckedContent {
  const { entries, problems } = typeSources(content.sources);
  const found: Problem[] = [
    ...content.problems,
    ...content.sources.flatMap(checkName),
    ...duplicateFiles(content.sources),
    ...problems,
    ...missingImages(entries, content),
  ];
  const { archive, problems: joined } = buildArchive(entries, {
    reservedSlugs,
    replaceableWords,
    ...(asOf !== undefined && { asOf }),
  });
  const all = [...found, ...withoutConsequences(joined, found)];
  return { archive, problems: locate(all, content.sources) };
}

/** Holds every source against its schema; what does not fit is told and left out. */
function typeSources(sources: readonly Source[]): { entries: Entries; problems: Problem[] } {
  const entries: Entries = {
    site: [],
    awardTypes: [],
    blocs: [],
    units: [],
    scores: [],
    meetings: [],
    awards: [],
    covenants: [],
    results: [],
    pages: [],
    translations: [],
  };
  const problems: Problem[] = [];
  for (const { path, place, data, body, problems: unread } of sources) {
    if (unread.length > 0) continue;
    const { collection, id } = place;
    const parsed = parseFacts(schemas[collection] as z.ZodType, data, path);
    problems.push(...parsed.problems);
    if (parsed.problems.length > 0) continue;
    const facts = parsed.facts as { title?: string; summary?: string };
    const text =
      facts.title === undefined
        ? {}
        : {
            digest: textDigest({ title: facts.title, summary: facts.summary, body }),
            hasBody: body.trim() !== '',
          };
    // The collection names both the schema and the list; the compiler cannot see that they go together.
    (entries[collection] as unknown[]).push({ id, path, facts, ...text });
  }
  return { entries, problems };
}

/** Folders and files that become addresses must be ids; a year is one, and so is a period. */
function checkName({ path, place }: Source): Problem[] {
  if (place.collection === 'site' || place.collection === 'awardTypes') return [];
  const id = place.collection === 'translations' ? place.of.id : place.id;
  return id
    .split('/')
    .filter((segment) => !isId(segment))
    .map((name) => problem('bad-file-name', path, { name, suggestion: toId(name) }));
}

/** Two files that stand for one record, such as one folder in two forms of Unicode. */
function duplicateFiles(sources: readonly Source[]): Problem[] {
  const seen = new Map<string, string>();
  return sources.flatMap(({ path, place }) => {
    const key = `${place.collection} ${place.id}`;
    const other = seen.get(key);
    seen.set(key, path);
    return other === undefined ? [] : [problem('duplicate-file', path, { other })];
  });
}

/** Photographs that are named and not there. */
function missingImages({ meetings }: Entries, { images }: Content): Problem[] {
  const known = new Set(images);
  return meetings.flatMap(({ path, facts }) =>
    facts.photos.flatMap(({ src }, index) => {
      const folder = path.slice(0, path.lastIndexOf('/'));
      const given = String(src);
      const name = given.replace(/^\.\//u, '').normalize('NFC');
      if (known.has(`${folder}/${name}`)) return [];
      const beside = images
        .filter((image) => image.startsWith(`${folder}/`))
        .map((image) => image.slice(folder.length + 1));
      const close = nearest(name, beside);
      return [
        problem(
          'missing-image',
          path,
          { given, ...(close && { nearest: close }) },
          { pointer: ['photos', index, 'src'] },
        ),
      ];
    }),
  );
}

/** Problems of a joined archive that only follow from a file that could not be read: telling them too would mislead. */
function withoutConsequences(joined: readonly Problem[], found: readonly Problem[]): Problem[] {
  const broken = new Set(found.map(({ path }) => path));
  const brokenIds = new Set(
    [...broken].map((path) => path.replace(/^[a-z]+\//u, '').replace(/(?:\/index\.[^/]+|\.yaml)$/u, '')),
  );
  return joined.filter((one) => {
    if (one.kind === 'empty-archive' || one.kind === 'missing-file') return !broken.has(one.path) && broken.size === 0;
    if (one.kind === 'orphan-translation' && 'original' in one.details) return !broken.has(one.details.original);
    if (one.kind === 'result-without-content' || one.kind === 'criteria-without-scores') {
      return !broken.has(one.path.replace('index.vi.md', 'scores.csv'));
    }
    if (one.kind === 'scores-without-result') return !broken.has(one.path.replace('scores.csv', 'index.vi.md'));
    if (one.kind === 'unknown-award-type' && broken.has('award-types.yaml')) return false;
    return !(one.kind.startsWith('unknown-') && 'given' in one.details && brokenIds.has(String(one.details.given)));
  });
}

/** Gives each problem its line and column, and puts them in the order of files and lines. */
function locate(problems: readonly Problem[], sources: readonly Source[]): LocatedProblem[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const located = problems.map((one): LocatedProblem => {
    const source = byPath.get(one.path);
    const position =
      one.position ?? (one.pointer === undefined ? undefined : source?.positionOf(one.pointer, one.atKey ?? false));
    if (position === undefined) return { ...one, lineText: '' };
    return { ...one, position, lineText: source?.lineAt(position.line) ?? '' };
  });
  const place = ({ position }: LocatedProblem): number => (position?.line ?? 0) * 1000 + (position?.column ?? 0);
  return located.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : place(a) - place(b)));
}
