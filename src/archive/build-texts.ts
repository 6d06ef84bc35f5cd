import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { recorded } from '../schemas/recorded.ts';
import type { RecordCollection } from '../source/places.ts';
import { recordCollections } from '../source/places.ts';
import type { Lang } from '../text/locales.ts';
import { defaultLang } from '../text/locales.ts';
import type { Text, Texts } from './archive.ts';
import type { Entries, TextEntry } from './entries.ts';

/** A translation, known by what it translates. */
interface Translation {
  lang: Lang;
  entry: TextEntry<'translations'>;
}

/** Pairs the languages: gives an original its translations, and tells of translations that are out of date or have no original. */
export class Translations {
  readonly #byOriginal = new Map<string, Translation[]>();
  readonly #problems: Problem[];

  constructor(entries: Entries, problems: Problem[]) {
    this.#problems = problems;
    const originals = new Set(
      recordCollections.flatMap((collection) => entries[collection].map(({ id }) => `${collection}/${id}`)),
    );
    for (const entry of entries.translations) {
      const cut = entry.id.lastIndexOf('/');
      const original = entry.id.slice(0, cut);
      if (originals.has(original)) {
        const found = this.#byOriginal.get(original) ?? [];
        // The reader of paths makes these ids, and ends each with a language.
        found.push({ lang: entry.id.slice(cut + 1) as Lang, entry });
        this.#byOriginal.set(original, found);
      } else {
        problems.push(problem('orphan-translation', entry.path, { original: originalPath(entry.path) }));
      }
    }
  }

  /** The texts of a record in all the languages that it has. */
  textsOf(collection: RecordCollection, original: TextEntry<RecordCollection>): Texts {
    const vi = textOf(defaultLang, collection, original, false);
    const texts: Texts = { vi };
    for (const { lang, entry } of this.of(collection, original.id)) {
      texts[lang] = textOf(lang, 'translations', entry, this.#isOutdated(entry, original));
    }
    return texts;
  }

  /** The translations of a record, as they are committed. */
  of(collection: RecordCollection, id: string): readonly Translation[] {
    return this.#byOriginal.get(`${collection}/${id}`) ?? [];
  }

  #isOutdated(
    { path, facts: { translates } }: TextEntry<'translations'>,
    { digest }: TextEntry<RecordCollection>,
  ): boolean {
    if (translates === digest) return false;
    this.#problems.push(
      translates === undefined
        ? problem('unstamped-translation', path, { current: digest })
        : problem('outdated-translation', path, { recorded: translates, current: digest }, { pointer: ['translates'] }),
    );
    return translates !== undefined;
  }
}

function textOf(
  lang: Lang,
  collection: RecordCollection | 'translations',
  { id, facts, hasBody, digest }: TextEntry<RecordCollection | 'translations'>,
  outdated: boolean,
): Text {
  const { title, summary } = facts;
  return recorded({ lang, title, summary, entry: { collection, id }, hasBody, digest, outdated });
}

function originalPath(path: string): string {
  return path.replace(/\.[a-z]+(?=\.mdx?$)/u, `.${defaultLang}`);
}
