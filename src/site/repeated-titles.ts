import type { Archive } from '../archive/archive.ts';
import { currentName } from '../archive/names.ts';
import type { Lang } from '../text/locales.ts';
import { inLang } from '../words/local-text.ts';
import { shortTitle } from './page-heads.ts';

/** The names, whole and short, that more than one unit bears or bore. */
export function namesOfSeveral({ units }: Pick<Archive, 'units'>, lang: Lang): Set<string> {
  const bearers = Map.groupBy(
    units.flatMap(({ names }) => [
      ...new Set(
        names.flatMap((name) => [
          name[lang] ?? name.vi,
          ...(name.short === undefined ? [] : [inLang(name.short, lang).text]),
        ]),
      ),
    ]),
    (name) => name,
  );
  return new Set([...bearers].flatMap(([name, all]) => (all.length > 1 ? [name] : [])));
}

/** The titles and names, as short as windows have them, of records, own pages, units and blocs in a language: each as often as it is borne. */
export function titlesIn({ meetings, awards, covenants, pages, units, blocs }: Archive, lang: Lang): string[] {
  return [
    ...[...meetings, ...awards, ...covenants, ...pages].map(({ texts }) => (texts[lang] ?? texts.vi).title),
    ...[...units, ...blocs].map((named) => currentName(named)[lang] ?? currentName(named).vi),
  ].map((title) => shortTitle(title));
}

/** The summaries that more than one record has in a language. */
export function repeatedSummaries({ meetings, awards, covenants, pages }: Archive, lang: Lang): Set<string> {
  const records = [...meetings, ...awards, ...covenants, ...pages];
  return repeatedIn(records.flatMap(({ texts }) => (texts[lang] ?? texts.vi).summary ?? []));
}

/** Those that are there more than once. */
export function repeatedIn(texts: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const text of texts) (seen.has(text) ? repeated : seen).add(text);
  return repeated;
}
