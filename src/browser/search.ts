// The script of the search page. Without it the page offers its lists.

import type { SearchCatalogue } from '../search/index-format.ts';
import type { Wanted } from '../search/passages.ts';
import { passageIn } from '../search/passages.ts';
import type { Breathe, Found } from '../search/search.ts';
import { search } from '../search/search.ts';
import type { Filters, Hit } from '../search/search-engine.ts';
import { countChoices, narrow } from '../search/search-engine.ts';
import type { SearchWords } from '../search/search-words.ts';
import { filled } from '../search/search-words.ts';
import type { LoadedIndex } from './search-index.ts';
import { loadIndex } from './search-index.ts';
import { partsOfPage } from './search-passages.ts';
import { element, filterFields, filterNames, resultItem, showPassage, sortField } from './search-results.ts';

/** How many results are shown at once. */
const step = 10;

/** No title is longer, in UTF-16 units: what is pasted by mistake is not searched for. */
const longestQuery = 300;

/** For how long nobody types before the address and the passages follow, in milliseconds. */
const pause = 250;

/** For how long readings of a query may follow one another while the page waits, in milliseconds. */
const longestBlock = 30;

/** What a search asks for: the whole of it stands in the address. */
interface Asked {
  query: string;
  filters: Filters;
  isNewest: boolean;
}

class SearchView {
  readonly #root: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #words: SearchWords;
  readonly #lang: string;
  readonly #status: HTMLElement;
  readonly #filters: HTMLElement;
  readonly #folded: HTMLDetailsElement;
  readonly #list: HTMLElement;
  readonly #notes: HTMLElement;
  readonly #more: HTMLButtonElement;
  #index: Promise<LoadedIndex> | undefined;
  #asked: Asked = { query: '', filters: {}, isNewest: false };
  /** What is found, of which some is still to be shown. */
  #found: { hits: readonly Hit[]; catalogue: SearchCatalogue; wanted: Wanted } | undefined;
  /** Counts what was asked for: an answer to what is asked no more is not shown. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #choosing: ReturnType<typeof setTimeout> | undefined;
  #shown = step;

  constructor(root: HTMLElement, form: HTMLFormElement, input: HTMLInputElement) {
    this.#root = root;
    this.#input = input;
    // The page says it.
    this.#words = JSON.parse(root.dataset['words'] ?? '{}') as SearchWords;
    this.#lang = document.documentElement.lang;
    const { results, filters, more } = this.#words;
    this.#status = element('p', { role: 'status', class: 'note' });
    this.#notes = element('div', { class: 'stack' });
    this.#list = element('ol', { class: 'list' });
    this.#filters = element('div', { class: 'filters' });
    // Where there is room they stand open; on a telephone what was found comes first.
    this.#folded = element('details', {}, element('summary', {}, filters), this.#filters);
    this.#folded.open =
      matchMedia('(min-width: 64rem)').matches || Object.keys(readAsked(location.search).filters).length > 0;
    this.#more = element('button', { type: 'button', class: 'more' }, more);
    this.#more.hidden = true;
    root.append(
      element('h2', { class: 'visually-hidden' }, results),
      this.#folded,
      this.#status,
      this.#notes,
      this.#list,
      this.#more,
    );
    input.maxLength = longestQuery;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask({ query: input.value }, true);
    });
    input.addEventListener('input', () => this.#ask({ query: input.value }));
    // The index is there when the first letter is.
    input.addEventListener('focus', () =>
      this.#load()
        .then(({ catalogue }) => catalogue())
        .catch(() => undefined),
    );
    this.#filters.addEventListener('change', () => this.#ask(this.#chosen, true));
    this.#more.addEventListener('click', () => this.#showMore());
    addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
    // What it begins with is asked for by the page already.
    this.#load().catch(() => undefined);
  }

  #readAddress(): void {
    this.#asked = readAsked(location.search);
    this.#input.value = this.#asked.query;
    void this.#answer();
  }

  /** What the fields for narrowing down say. */
  get #chosen(): Omit<Asked, 'query'> {
    const chosen = (name: string): string =>
      this.#filters.querySelector<HTMLSelectElement>(`[name=${name}]`)?.value ?? '';
    const filters = Object.fromEntries(
      filterNames.map((name) => [name, chosen(name)] as const).filter(([, value]) => value !== ''),
    );
    return { filters, isNewest: chosen('sort') === 'newest' };
  }

  /** @param isWhole whether the reader has done with it: it then has a place of its own to go back to */
  #ask(change: Partial<Asked>, isWhole = false): void {
    this.#asked = { ...this.#asked, ...change };
    this.#shown = step;
    clearTimeout(this.#timer);
    const keep = (): void => {
      const address = `${location.pathname}${writeAsked(this.#asked)}`;
      if (address === `${location.pathname}${location.search}`) return;
      if (isWhole) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    };
    if (isWhole) keep();
    else this.#timer = setTimeout(keep, pause);
    void this.#answer();
  }

  #load(): Promise<LoadedIndex> {
    const { index } = this.#root.dataset;
    if (index === undefined) return Promise.reject(new Error('no index'));
    this.#index ??= loadIndex(index).catch((error: unknown) => {
      this.#index = undefined;
      throw error;
    });
    return this.#index;
  }

  /** @param isAgain whether the index was just found to be no more: the site has been published anew */
  async #answer(isAgain = false): Promise<void> {
    const asked = this.#asked;
    this.#turn += 1;
    const turn = this.#turn;
    const isAsking = asked.query.trim() !== '' || Object.keys(asked.filters).length > 0;
    document.documentElement.toggleAttribute('data-searching', isAsking);
    this.#root.hidden = !isAsking;
    this.#root.removeAttribute('data-empty');
    if (!isAsking) return;
    if (this.#list.childElementCount === 0) this.#status.textContent = this.#words.searching;
    try {
      const index = await this.#load();
      const [found, catalogue] = await Promise.all([
        search(asked.query, index.engine, index.vocabulary, this.#breathing(turn)),
        index.catalogue(),
      ]);
      if (turn !== this.#turn) return;
      this.#show(asked, found, catalogue);
      // What this language has only when it is read otherwise, the other one may have as it stands.
      if (found.hits.length === 0 || !isAsTyped(found))
        // What is offered besides may fail: the answer stands.
        await this.#offerOther(asked.query, turn).catch(() => undefined);
    } catch {
      if (turn !== this.#turn) return;
      this.#index = undefined;
      if (isAgain) this.#showFailure();
      else await this.#answer(true);
    }
  }

  /** Gives the page its turn where it has waited for long; gives up what is asked for no more. */
  #breathing(turn: number): Breathe {
    let since = performance.now();
    return async () => {
      if (performance.now() - since < longestBlock) return;
      await new Promise((done) => setTimeout(done));
      since = performance.now();
      if (turn !== this.#turn) throw new Error('asked for no more');
    };
  }

  #show(asked: Asked, found: Found, catalogue: SearchCatalogue): void {
    const hits = narrow(found.hits, catalogue, asked.filters);
    const inOrder = asked.isNewest ? hits.toSorted((a, b) => b.page - a.page) : hits;
    const words = this.#words;
    this.#status.textContent = plural(words.found, hits.length);
    // Where nothing was found the lists are another way.
    document.documentElement.toggleAttribute('data-searching', hits.length > 0);
    this.#root.toggleAttribute('data-empty', hits.length === 0);
    this.#notes.replaceChildren(...this.#notesOn(asked, found, hits.length));
    this.#folded.hidden = found.hits.length < 2;
    // There may be hundreds of units to choose from: who types does not wait for them.
    clearTimeout(this.#choosing);
    this.#choosing = setTimeout(() => this.#showFilters(asked, found, catalogue), pause);
    this.#list.replaceChildren();
    this.#found = { hits: inOrder, catalogue, wanted: { words: found.words, isOpen: found.isOpen } };
    this.#append(this.#shown);
  }

  #showFilters({ filters, isNewest }: Asked, { hits }: Found, catalogue: SearchCatalogue): void {
    const hadFocus = document.activeElement?.getAttribute('name');
    const counts = countChoices(hits, catalogue, filters);
    this.#filters.replaceChildren(
      ...filterFields(catalogue, counts, filters, this.#words),
      sortField(isNewest, this.#words),
    );
    if (hadFocus !== null && hadFocus !== undefined)
      this.#filters.querySelector<HTMLElement>(`[name=${hadFocus}]`)?.focus();
  }

  #append(upTo: number): HTMLElement | undefined {
    if (this.#found === undefined) return undefined;
    const { hits, catalogue, wanted } = this.#found;
    const from = this.#list.childElementCount;
    const items = hits.slice(from, upTo).map(({ page }) => ({
      item: resultItem(page, catalogue, wanted, this.#lang),
      address: catalogue.addresses[page] ?? '',
    }));
    this.#list.append(...items.map(({ item }) => item));
    this.#more.hidden = hits.length <= upTo;
    const turn = this.#turn;
    setTimeout(() => {
      if (turn === this.#turn) for (const { item, address } of items) void this.#addPassage(item, address, wanted);
    }, pause);
    return items[0]?.item;
  }

  async #addPassage(item: HTMLElement, address: string, wanted: Wanted): Promise<void> {
    const passage = passageIn(await partsOfPage(address), wanted);
    if (passage !== undefined) showPassage(item, address, passage);
  }

  #showMore(): void {
    this.#shown += step;
    this.#append(this.#shown)?.querySelector('a')?.focus();
  }

  #notesOn({ query, filters }: Asked, found: Found, count: number): HTMLElement[] {
    const words = this.#words;
    const notes: HTMLElement[] = [];
    if (found.readAs !== undefined) notes.push(element('p', {}, filled(words.readAs, { query: found.readAs })));
    if (found.missing.length > 0 && count > 0)
      notes.push(element('p', {}, filled(words.missing, { words: found.missing.join(', ') })));
    if (count === 0 && found.hits.length > 0) notes.push(element('p', {}, words.filtered));
    else if (count === 0)
      notes.push(element('p', {}, filled(words.none, { query: query.trim() })), element('p', {}, words.hint));
    if (Object.keys(filters).length > 0) {
      const clear = element('button', { type: 'button', class: 'more' }, words.clear);
      clear.addEventListener('click', () => {
        this.#input.focus();
        this.#ask({ filters: {} }, true);
      });
      notes.push(clear);
    }
    return notes;
  }

  /** The same search in the other language, where that has what this one has not. */
  async #offerOther(query: string, turn: number): Promise<void> {
    const { otherIndex, otherAddress } = this.#root.dataset;
    if (otherIndex === undefined || otherAddress === undefined) return;
    const { engine, vocabulary } = await loadIndex(otherIndex);
    const found = await search(query, engine, vocabulary, this.#breathing(turn));
    if (turn !== this.#turn || found.hits.length === 0 || !isAsTyped(found)) return;
    const address = `${otherAddress}${writeAsked({ query, filters: {}, isNewest: false })}`;
    this.#notes.append(element('p', {}, element('a', { href: address }, plural(this.#words.other, found.hits.length))));
  }

  #showFailure(): void {
    const again = element('button', { type: 'button', class: 'more' }, this.#words.again);
    again.addEventListener('click', () => this.#ask({}));
    this.#status.textContent = this.#words.failed;
    this.#notes.replaceChildren(again);
    this.#list.replaceChildren();
    this.#more.hidden = true;
  }
}

/** Whether the words that were typed were found, and all of them. */
function isAsTyped({ readAs, missing }: Found): boolean {
  return readAs === undefined && missing.length === 0;
}

function plural({ one, other }: { one: string; other: string }, count: number): string {
  return filled(count === 1 ? one : other, { count: String(count) });
}

function readAsked(address: string): Asked {
  const given = new URLSearchParams(address);
  const filters = Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = given.get(name);
      return value === null || value === '' ? [] : [[name, value] as const];
    }),
  );
  return { query: (given.get('q') ?? '').slice(0, longestQuery), filters, isNewest: given.get('sort') === 'newest' };
}

function writeAsked({ query, filters, isNewest }: Asked): string {
  const given = new URLSearchParams();
  if (query.trim() !== '') given.set('q', query.trim());
  for (const [name, value] of Object.entries(filters)) given.set(name, value);
  if (isNewest) given.set('sort', 'newest');
  return given.size === 0 ? '' : `?${given}`;
}

const root = document.querySelector<HTMLElement>('[data-search]');
const form = document.querySelector<HTMLFormElement>('main form');
const input = form?.querySelector<HTMLInputElement>('input');
if (root !== null && form !== null && input !== null && input !== undefined) new SearchView(root, form, input);
