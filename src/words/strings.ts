import type { LocalText } from '../schemas/text.ts';
import type { Lang } from '../text/locales.ts';
import { en } from './en.ts';
import type { GroupKind } from './group-kind.ts';
import { entriesOf } from './name-words.ts';
import { clusterPrefix, formerWords } from './replaceable-words.ts';
import type { Strings } from './vi.ts';
import { vi } from './vi.ts';

const shipped: Record<Lang, Record<GroupKind, Strings>> = { vi, en };

const formerNames = new Map(Object.entries(formerWords).map(([former, now]) => [now, former]));

/** The words of the interface in a language, by the kind of group that they speak of, with those that the site replaces. */
export function stringsIn(lang: Lang, words: Readonly<Record<string, LocalText>>): Record<GroupKind, Strings> {
  const { bloc, cluster, together } = shipped[lang];
  // Most sites replace none.
  if (Object.keys(words).length === 0) return shipped[lang];
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

export type { Strings };
