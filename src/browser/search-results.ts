import type { FacetName, SearchCatalogue } from '../search/index-format.ts';
import { facetNames } from '../search/index-format.ts';
import type { Mark, Passage, Wanted } from '../search/passages.ts';
import { marksIn } from '../search/passages.ts';
import type { Filters } from '../search/search-engine.ts';
import type { SearchWords } from '../search/search-words.ts';

/** Makes an element with attributes and what is in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A text with its marked ranges. */
function marked(text: string, marks: readonly Mark[]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let done = 0;
  for (const [start, end] of marks) {
    parts.push(text.slice(done, start), element('mark', {}, text.slice(start, end)));
    done = end;
  }
  return [...parts, text.slice(done)];
}

/** A page that was found: its title, what it is, and room for a passage of it. */
export function resultItem(page: number, catalogue: SearchCatalogue, wanted: Wanted, lang: string): HTMLLIElement {
  const title = catalogue.titles[page] ?? '';
  const address = catalogue.addresses[page] ?? '';
  const facets = facetNames.filter((name) => name === 'bloc').flatMap((name) => labelsOf(catalogue, name, page));
  const kind = catalogue.labels.kinds[catalogue.kinds[page] ?? 0]?.[1];
  const day = catalogue.days[page] ?? '';
  const said = [kind, ...facets.slice(0, 1), dayInWords(day, lang)].filter((part) => part !== undefined && part !== '');
  return element(
    'li',
    {},
    element('h3', {}, element('a', { href: address }, ...marked(title, marksIn(title, wanted)))),
    element('p', { class: 'note meta' }, said.join(' · ')),
    element('p', { class: 'passage' }),
  );
}

/** Puts a passage where there is room for it. */
export function showPassage(item: Element, address: string, { text, marks, heading }: Passage): void {
  const place = item.querySelector('.passage');
  if (place === null) return;
  const section =
    heading?.id === undefined
      ? []
      : [element('a', { class: 'note', href: `${address}#${heading.id}` }, heading.text), ' '];
  place.replaceChildren(...section, ...marked(text, marks));
}

function labelsOf({ facets, labels }: SearchCatalogue, name: FacetName, page: number): string[] {
  return (facets[name][page] ?? []).flatMap((place) => labels.facets[name][place]?.[1] ?? []);
}

/** A day, a month or a year, as precisely as it is known. */
function dayInWords(day: string, lang: string): string {
  const [year, month, date] = day.split('-');
  if (year === undefined || month === undefined) return day;
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: lang === 'vi' ? 'numeric' : 'long',
    timeZone: 'UTC',
  };
  if (date !== undefined) options.day = 'numeric';
  const key = `${lang} ${day.length}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(lang === 'vi' ? 'vi-VN' : 'en-GB', options);
  formats.set(key, format);
  return format.format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(date ?? 1))));
}

/** The ways of writing days, of which the making of each takes longer than a hundred days. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** What a search can be narrowed down by, in the order in which it is offered. */
export const filterNames = ['kind', 'bloc', 'period', 'type', 'unit'] as const;

export type FilterName = (typeof filterNames)[number];

/** A field for each filter that has something to choose, with how many pages each choice leaves. */
export function filterFields(
  catalogue: SearchCatalogue,
  counts: Readonly<Record<FilterName, number[]>>,
  filters: Filters,
  words: SearchWords,
): HTMLElement[] {
  return filterNames.flatMap((name) => {
    const labels = name === 'kind' ? catalogue.labels.kinds : catalogue.labels.facets[name];
    const chosen = filters[name];
    const choices = labels.flatMap(([id, label], place) => {
      const count = counts[name][place] ?? 0;
      return count === 0 && id !== chosen ? [] : [{ id, label, count }];
    });
    if (choices.length < 2 && chosen === undefined) return [];
    // The newest year first.
    const inOrder = name === 'period' ? choices.reverse() : choices;
    const options = inOrder.map(({ id, label, count }) => choice(id, `${label} (${count})`, id === chosen));
    return [field(name, words[name], [choice('', words.any, chosen === undefined), ...options])];
  });
}

/** The field for the order of what was found. */
export function sortField(isNewest: boolean, words: SearchWords): HTMLElement {
  return field('sort', words.sort, [choice('', words.best, !isNewest), choice('newest', words.newest, isNewest)]);
}

function field(name: string, label: string, options: HTMLOptionElement[]): HTMLElement {
  return element('label', {}, element('span', { class: 'note' }, label), element('select', { name }, ...options));
}

function choice(value: string, text: string, isChosen: boolean): HTMLOptionElement {
  const option = element('option', { value }, text);
  option.selected = isChosen;
  return option;
}
