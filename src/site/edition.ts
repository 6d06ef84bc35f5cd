import type { Archive, Award, Bloc, Covenant, Meeting, Unit } from '../archive/archive.ts';
import type { History } from '../changes/history.ts';
import type { BlocStandings } from '../ranking/standing.ts';
import type { Lang } from '../text/locales.ts';
import { defaultLang, languages } from '../text/locales.ts';
import type { GroupKind } from '../words/group-kind.ts';
import { groupKindOf } from '../words/group-kind.ts';
import type { Strings } from '../words/strings.ts';
import { stringsIn } from '../words/strings.ts';
import type { WholeDataFile } from './data-files.ts';
import type { EmblemFiles } from './picture-files.ts';
import type { RecordLists } from './record-lists.ts';
import { recordLists } from './record-lists.ts';
import { namesOfSeveral, repeatedIn, repeatedSummaries, titlesIn } from './repeated-titles.ts';
import type { Sheet } from './routes.ts';

/** The site in one language: what the models of its pages are made from. */
export interface Edition {
  lang: Lang;
  /** The words of the interface, with the nouns of what a page is about: of a bloc, of a cluster, or of all that the archive has. */
  t: Strings;
  /** The words for the whole archive. */
  siteWords: Strings;
  words: Readonly<Record<GroupKind, Strings>>;
  archive: Archive;
  standings: ReadonlyMap<Bloc, BlocStandings>;
  /** The titles and names of what the archive is about, as short as windows have them. */
  titles: ReadonlySet<string>;
  /** Those of them that several pages have: each needs more than its title to be told apart. */
  repeatedTitles: ReadonlySet<string>;
  /** The summaries that several records have. */
  repeatedSummaries: ReadonlySet<string>;
  /** The names that several units bear or bore: each needs the time of its unit beside it. */
  namesOfSeveral: ReadonlySet<string>;
  subjects: Subjects;
  lists: RecordLists;
  /** How many rows each file of open data has; they are counted when it is first asked. */
  rowCounts: () => Readonly<Record<Sheet, number>>;
  /** The files of open data that hold rows; they are made when they are first asked for. */
  dataFiles: () => readonly WholeDataFile[];
  history: History;
  /** What decides how share images look besides what they show. */
  imagesMadeWith: string;
  /** Absent where the site has none. */
  emblem?: EmblemFiles | undefined;
  /** The edition in the language of what stands in for a translation; absent in that one itself. */
  original?: Edition;
}

/** What single pages are about, by id; what is withdrawn has its page too. */
export interface Subjects {
  meetings: ReadonlyMap<string, Meeting>;
  awards: ReadonlyMap<string, Award>;
  covenants: ReadonlyMap<string, Covenant>;
  blocs: ReadonlyMap<string, Bloc>;
  units: ReadonlyMap<string, Unit>;
}

/** The site in each of its languages. */
export function editionsOf(
  made: Pick<Edition, 'archive' | 'standings' | 'rowCounts' | 'dataFiles' | 'history' | 'imagesMadeWith' | 'emblem'>,
): Record<Lang, Edition> {
  const { archive } = made;
  const subjects = subjectsOf(archive);
  const lists = recordLists(archive);
  const editionIn = (lang: Lang): Edition => {
    const words = stringsIn(lang, archive.site.words);
    const siteWords = words[groupKindOf(archive.blocs)];
    const titles = titlesIn(archive, lang);
    return {
      lang,
      t: siteWords,
      siteWords,
      words,
      ...made,
      titles: new Set(titles),
      repeatedTitles: repeatedIn([...titles, ...Object.values(siteWords.sections)]),
      repeatedSummaries: repeatedSummaries(archive, lang),
      namesOfSeveral: namesOfSeveral(archive, lang),
      subjects,
      lists,
    };
  };
  const original = editionIn(defaultLang);
  const editions = languages.map((lang): [Lang, Edition] => [
    lang,
    lang === defaultLang ? original : { ...editionIn(lang), original },
  ]);
  // One for each of the languages.
  return Object.fromEntries(editions) as Record<Lang, Edition>;
}

/** The same edition, with the nouns of a bloc's kind; of what is of no bloc, those of the whole archive. */
export function editionFor(edition: Edition, bloc: Pick<Bloc, 'kind'> | undefined): Edition {
  return bloc === undefined ? edition : { ...edition, t: edition.words[bloc.kind] };
}

function subjectsOf({ meetings, awards, covenants, blocs, units, withdrawn }: Archive): Subjects {
  const byId = <T extends { id: string }>(...lists: readonly (readonly T[])[]): Map<string, T> =>
    new Map(lists.flat().map((subject) => [subject.id, subject]));
  return {
    meetings: byId(meetings, withdrawn.meetings),
    awards: byId(awards, withdrawn.awards),
    covenants: byId(covenants, withdrawn.covenants),
    blocs: byId(blocs),
    units: byId(units),
  };
}

/** What a page is about. Throws where the archive has no such thing: addresses are made from it alone. */
export function subjectOf<K extends keyof Subjects>(
  { subjects }: Edition,
  kind: K,
  id: string,
): Subjects[K] extends ReadonlyMap<string, infer T> ? T : never {
  const found = subjects[kind].get(id);
  if (found === undefined) throw new Error(`the archive has no ${kind} ${id}`);
  // What the map of a kind holds; the compiler does not follow the index.
  return found as Subjects[K] extends ReadonlyMap<string, infer T> ? T : never;
}
