import type { Archive, Bloc } from '../archive/archive.ts';
import type { BlocStandings } from '../ranking/standing.ts';
import type { Lang } from '../text/locales.ts';
import type { Strings } from '../words/strings.ts';

/** What every page and component is given: the archive, how its blocs stand, and the language to say it in. */
export interface View {
  lang: Lang;
  /** The words of the interface. */
  t: Strings;
  archive: Archive;
  standings: ReadonlyMap<Bloc, BlocStandings>;
  /** The titles that several pages have: each needs more than its title to be told apart. */
  repeatedTitles: ReadonlySet<string>;
}
