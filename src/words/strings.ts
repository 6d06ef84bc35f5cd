import type { LocalText } from '../schemas/text.ts';
import type { Lang } from '../text/locales.ts';
import { en } from './en.ts';
import type { GroupKind } from './group-kind.ts';
import type { Strings } from './vi.ts';
import { vi } from './vi.ts';

const shipped: Record<Lang, Record<GroupKind, Strings>> = { vi, en };

const clusterPrefix = 'cluster.';

/**
 * The words that a site may replace in `site.yaml`: those that are plain texts. Where a word is another for a cluster, that one
 * is replaced as `cluster.leader`.
 */
export const replaceableWords: readonly string[] = entriesOf(vi.bloc).flatMap(([key, word]) => {
  if (typeof word !== 'string') return [];
  return word === vi.cluster[key] ? [key] : [key, `${clusterPrefix}${key}`];
});

/** Words that a site could replace once: what each is called now; `undefined` where nothing says it any more. */
export const formerWords: Readonly<Record<string, keyof Strings | undefined>> = {
  periodsLabel: 'period',
  browseYears: 'years',
  note: undefined,
  droppedTasks: undefined,
  ground: undefined,
  noPosts: undefined,
  placesOfUnit: undefined,
  noAwardsForUnit: undefined,
  posts: 'postsHeld',
  handoverNotRecorded: undefined,
  sourceNoAddress: undefined,
};

const formerNames = new Map(Object.entries(formerWords).map(([former, now]) => [now, former]));

/** The words of the interface in a language, by the kind of group that they speak of, with those that the site replaces. */
export function stringsIn(lang: Lang, words: Readonly<Record<string, LocalText>>): Record<GroupKind, Strings> {
  const { bloc, cluster, together } = shipped[lang];
  const replaced = (own: Strings, prefix: string | undefined): Strings => {
    const given = entriesOf(own).flatMap(([key, word]) => {
      const name = word === bloc[key] ? key : prefix === undefined ? undefined : `${prefix}${key}`;
      if (name === undefined) return [];
      const text = (words[name] ?? words[formerNames.get(key) ?? name])?.[lang];
      return text === undefined ? [] : [[key, text]];
    });
    // Each key with a text, as it had before.
    return { ...own, ...(Object.fromEntries(given) as Partial<Strings>) };
  };
  return {
    bloc: replaced(bloc, ''),
    cluster: replaced(cluster, clusterPrefix),
    together: replaced(together, undefined),
  };
}

function entriesOf(strings: Strings): [key: keyof Strings, word: Strings[keyof Strings]][] {
  // An object has no keys but those of its type: these are made here and nowhere else.
  return Object.entries(strings) as [keyof Strings, Strings[keyof Strings]][];
}

export type { Strings };
