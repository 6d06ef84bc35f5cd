import type { Archive } from '../archive/archive.ts';
import { currentName } from '../archive/names.ts';
import type { Lang } from '../text/locales.ts';
import { inLang } from '../words/local-text.ts';

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
