import type { Pointer, Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import type { Person } from '../schemas/meetings.ts';
import type { Name } from '../schemas/units.ts';
import type { Source } from '../source/read-source.ts';
import { isInCapitals, nameFromCapitals } from '../text/capitals.ts';
import { languages } from '../text/locales.ts';
import { shortened } from '../text/shortened.ts';
import { isMostlyVietnamese } from '../text/vietnamese-runs.ts';

/** What facts may hold that people read as words. */
interface Worded {
  title?: string;
  summary?: string;
  names?: readonly Name[];
  people?: readonly Person[];
}

/** Some words, and where they stand. */
interface Written {
  pointer: Pointer;
  text: string | undefined;
  /** The words that make a sentence of them, or a name. */
  fewest?: number;
  /** Of names of persons it is known how they are written. */
  isPerson?: boolean;
}

/** How titles, names and translations are written, by each file alone: none of it keeps them from being used. */
export function checkWords(facts: unknown, source: Source): Problem[] {
  const worded = facts as Worded;
  return [...capitals(worded, source.path), ...untranslated(worded, source)];
}

function capitals({ title, summary, names = [], people = [] }: Worded, path: string): Problem[] {
  const written: Written[] = [
    { pointer: ['title'], text: title },
    { pointer: ['summary'], text: summary },
    ...names.flatMap((name, index) =>
      languages.map((lang) => ({ pointer: ['names', index, lang], text: name[lang], fewest: 2 })),
    ),
    ...people.map(({ name }, index) => ({
      ...{ pointer: ['people', index, 'name'], text: name, fewest: 2 },
      isPerson: true,
    })),
  ];
  return written.flatMap(({ pointer, text, fewest, isPerson }) => {
    if (text === undefined || !isInCapitals(text, fewest)) return [];
    const details = isPerson ? { given: text, suggestion: nameFromCapitals(text) } : { given: shortened(text) };
    return [problem('all-capitals', path, details, { pointer })];
  });
}

/** As much of a text as says in which language it is. */
const sample = 400;

/** A translation that is still what it should translate: the first of its parts. */
function untranslated({ title, summary }: Worded, { place, path, body, bodyLine }: Source): Problem[] {
  if (place.collection !== 'translations') return [];
  const first = body.search(/\S/u);
  const line = bodyLine + body.slice(0, Math.max(0, first)).split('\n').length - 1;
  const parts = [
    { text: title, at: { pointer: ['title'] } },
    { text: summary, at: { pointer: ['summary'] } },
    { text: body.slice(0, sample), at: { position: { line, column: 1 } } },
  ];
  const still = parts.find(({ text }) => text !== undefined && isMostlyVietnamese(text.normalize('NFC')));
  return still === undefined
    ? []
    : [problem('untranslated-text', path, { given: shortened(still.text ?? '') }, still.at)];
}
