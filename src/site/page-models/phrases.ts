import type { ArchiveRecord, Bloc, OwnPage, Unit } from '../../archive/archive.ts';
import { beginOfUnit, endOfUnit } from '../../archive/lifetimes.ts';
import type { Named } from '../../archive/names.ts';
import { nameIn, nameOn } from '../../archive/names.ts';
import type { Day } from '../../schemas/day.ts';
import type { Period } from '../../schemas/period.ts';
import { endOf } from '../../schemas/period.ts';
import type { LocalText } from '../../schemas/text.ts';
import type { Name } from '../../schemas/units.ts';
import type { Lang } from '../../text/locales.ts';
import { formatDay, formatList, formatPeriod, formatShortDay } from '../../words/format.ts';
import { inLang } from '../../words/local-text.ts';
import type { Edition } from '../edition.ts';
import type { Destination } from '../routes.ts';
import { addressOf } from '../routes.ts';

/** A text as a page shows it. */
export interface Phrase {
  text: string;
  /** Its language, where that is not the language of the page. */
  lang?: Lang | undefined;
}

export interface Link extends Phrase {
  address: string;
}

/** A day in words, with what machines read. */
export interface ShownDay {
  day: Day;
  text: string;
}

/** What is not on record, in words. */
export interface Absence {
  absent: string;
}

/** What stands in a row of facts. */
export type Value = Phrase | Link | ShownDay | Absence;

/** A labelled fact. */
export interface Fact<V = Value> {
  label: string;
  value: V;
}

/** A text of the content, in the language of the page, else in Vietnamese. */
export function phrase({ lang: pageLang }: Edition, text: LocalText): Phrase {
  const { text: shown, lang } = inLang(text, pageLang);
  return { text: shown, lang: otherThan(pageLang, lang) };
}

/** A name as the content gives it. */
export function namePhrase(edition: Edition, { vi, en }: Name): Phrase {
  return phrase(edition, en === undefined ? { vi } : { vi, en });
}

/** The language of a text, where it is not that of the page. */
export function otherThan(pageLang: Lang, lang: Lang): Lang | undefined {
  return lang === pageLang ? undefined : lang;
}

/** A day in words. */
export function shownDay({ lang }: Edition, day: Day): ShownDay {
  return { day, text: formatDay(day, lang) };
}

/** A day in words, where one is on record. */
export function dayOrNone(edition: Edition, day: Day | undefined): ShownDay | undefined {
  return day === undefined ? undefined : shownDay(edition, day);
}

/** A day for lists. */
export function shortDay({ lang }: Edition, day: Day): ShownDay {
  return { day, text: formatShortDay(day, lang) };
}

/** What a value is made to, or that it is not on record. */
export function orAbsent<T, V>(value: T | undefined, absent: string, make: (value: T) => V): V | Absence {
  return value === undefined ? { absent } : make(value);
}

/** Sentences in a row, without those that are empty. */
export function sentences(...all: readonly string[]): string {
  return all.filter((sentence) => sentence !== '').join(' ');
}

/** A label within a sentence: without its capital, unless that belongs to an office ("Trưởng khối"). */
export function inSentence(label: string): string {
  return /^(?:Trưởng|Phó|Cụm) /u.test(label) ? label : label.charAt(0).toLocaleLowerCase('vi') + label.slice(1);
}

/** A link to a page under some text. */
export function linkTo({ lang }: Edition, destination: Destination, { text, lang: textLang }: Phrase): Link {
  return { address: addressOf(destination, lang), text, lang: textLang };
}

/**
 * A link to a unit, under the name that it bore on a day; without a day, the one borne last. Where another unit bears or bore
 * that name, the time in which the unit existed tells the two apart.
 */
export function unitLink(edition: Edition, unit: Unit, on?: Day): Link {
  const name = namePhrase(edition, nameOn(unit, on));
  const span = edition.namesOfSeveral.has(name.text)
    ? timeInWords(edition, { from: beginOfUnit(unit), to: endOfUnit(unit) }, formatShortDay)
    : undefined;
  const text = span === undefined ? name.text : `${name.text} (${span})`;
  return linkTo(edition, { page: 'unit', unit: unit.id }, { ...name, text });
}

/** A link to a unit under the short name that it bore on a day, for tables; under its whole name where it has none, or another has the same. */
export function shortUnitLink(edition: Edition, unit: Unit, on?: Day): Link {
  const { short, ...whole } = nameOn(unit, on);
  const name = short && phrase(edition, short);
  const isForeign = name?.lang !== undefined && whole[edition.lang] !== undefined;
  if (name === undefined || isForeign || edition.namesOfSeveral.has(name.text)) return unitLink(edition, unit, on);
  return linkTo(edition, { page: 'unit', unit: unit.id }, name);
}

/** How many units a sentence names before it only says how many they are, and how many letters it gives to their whole names. */
const namedAtMost = 4;
const wholeNamesAtMost = 120;

/** The names of units at the end of a period in a sentence: in short where their whole names would fill it, or how many they are. */
export function unitsInWords(edition: Edition, units: readonly Unit[], period: Period, named = unitLink): string {
  if (units.length > namedAtMost) return edition.t.unitCount({ count: units.length });
  const inWords = (link: typeof unitLink): string =>
    formatList(
      units.map((unit) => link(edition, unit, endOf(period)).text),
      edition.lang,
    );
  const names = inWords(named);
  return names.length > wholeNamesAtMost ? inWords(shortUnitLink) : names;
}

/** From when until when, as far as either is known. */
export function timeInWords(
  { lang, t }: Edition,
  { from, to }: { from?: Day | undefined; to?: Day | undefined },
  inWords = formatDay,
): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  return [
    ...(from === undefined ? [] : [t.nameSince({ from: inWords(from, lang) })]),
    ...(to === undefined ? [] : [t.nameUntil({ to: inWords(to, lang) })]),
  ].join(' ');
}

/** A link to a bloc, under the name that it bore on a day; without a day, the one borne last. */
export function blocLink(edition: Edition, bloc: Bloc, on?: Day): Link {
  return linkTo(edition, { page: 'bloc', bloc: bloc.id }, namePhrase(edition, nameOn(bloc, on)));
}

/** A link to what a bloc has on record of a period, under that period. */
export function annualLink(
  edition: Edition,
  bloc: Bloc,
  period: Period,
  text = formatPeriod(period, edition.lang),
): Link {
  return linkTo(edition, { page: 'annual', bloc: bloc.id, period }, { text });
}

/** A period, as a link to what is on record of it where there is anything. */
export function periodValue(edition: Edition, bloc: Bloc | undefined, period: Period): Link | Phrase {
  return bloc?.annuals.some((annual) => annual.period === period)
    ? annualLink(edition, bloc, period)
    : { text: formatPeriod(period, edition.lang) };
}

/** A link to a record, under its title. */
export function recordLink(
  edition: Edition,
  page: 'meeting' | 'award' | 'covenant',
  record: Pick<ArchiveRecord, 'id' | 'texts'>,
): Link {
  return linkTo(edition, { page, id: record.id }, titleOf(edition, record));
}

/** The title of what has texts. */
function titleOf({ lang }: Edition, { texts }: Pick<ArchiveRecord, 'texts'>): Phrase {
  const text = texts[lang] ?? texts.vi;
  return { text: text.title, lang: otherThan(lang, text.lang) };
}

/** A link to one of the site's own pages, under its title. */
export function ownPageLink(edition: Edition, page: OwnPage): Link {
  return linkTo(edition, { page: 'own', slugs: page.slugs }, titleOf(edition, page));
}

/** The name that something bore at the end of a period; without one, the one borne last. */
export function nameText(edition: Edition, named: Named, period: Period | undefined): string {
  return namePhrase(edition, nameIn(named, period)).text;
}

/** What the periods of a bloc are called over a column: years, or school years. */
export function periodLabel({ t }: Edition, bloc: Pick<Bloc, 'calendar'> | undefined): string {
  return bloc?.calendar === 'school-year' ? t.schoolYear : t.period;
}
