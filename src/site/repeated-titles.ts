import type { Archive } from '../archive/archive.ts';
import { currentName } from '../archive/names.ts';
import type { Lang } from '../text/locales.ts';

/** The titles and names that more than one page would have in a language. */
export function repeatedTitles(archive: Archive, lang: Lang): Set<string> {
  const { meetings, awards, covenants, pages, units, blocs } = archive;
  const titles = [
    ...[...meetings, ...awards, ...covenants, ...pages].flatMap(({ texts }) => texts[lang]?.title ?? []),
    ...[...units, ...blocs].map((named) => currentName(named)[lang] ?? currentName(named).vi),
  ];
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const title of titles) (seen.has(title) ? repeated : seen).add(title);
  return repeated;
}
