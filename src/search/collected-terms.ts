import { compareText } from '../text/collation.ts';
import { edge, longestTerm, places, weightBits } from './index-format.ts';
import type { PageText } from './page-text.ts';
import type { Word } from './words.ts';
import { wordOf, writtenWords } from './words.ts';

/** The pages of each spelling of each term, without marks, then with them: each in one number, its place above its weight. */
export type Terms = Map<string, Map<string, readonly number[]>>;

/** What a page is found by. */
export type SaidByPage = { names: readonly string[] } & (PageText | { read: () => PageText });

/** The numbers of the edges, among those of the words. */
const edges = { start: 0, end: 1 } as const;

/** How many bits of what was read say where it stands (`places`); the word is in those above. */
const placeBits = 2;

/** Where one text ends, in what was read: no term goes on behind it. */
const end = 0xffffffff;

/** A term that begins with the words above it. */
interface Node {
  /** Most have none. */
  next: Map<number, Node> | undefined;
  postings: number[];
  /** The page in which it was found last, where in it at best, and how often: in no posting yet. */
  page: number;
  place: number;
  times: number;
}

const newNode = (): Node => ({ next: undefined, postings: [], page: -1, place: 0, times: 0 });

/**
 * The terms of pages that are read one after the other. What is read is held as one row of numbers, four bytes a word, and the terms are made of it
 * for one first word after the other: as objects, those of a large archive would take a gigabyte.
 */
export class CollectedTerms {
  /** Each word has a number. */
  readonly #words: Pick<Word, 'bare' | 'marked'>[] = [edge.start, edge.end].map((word) => ({
    bare: word,
    marked: word,
  }));
  readonly #numbers = new Map<string, number>();
  readonly #numbersAsWritten = new Map<string, number>();
  #row = new Uint32Array(1 << 12);
  #length = 0;
  readonly #pages: number[] = [];
  /** Where in the row each of them ends. */
  readonly #pageEnds: number[] = [];

  /**
   * @param pages each with its place in the catalogue, rising
   * @returns their titles, by these places
   */
  read(pages: Iterable<readonly [place: number, page: SaidByPage]>): Map<number, string> {
    const titles = new Map<number, string>();
    for (const [place, document] of pages) {
      const { title, headings, blocks } = 'read' in document ? document.read() : document;
      titles.set(place, title);
      // The most telling places first: where a term is found first is its place.
      this.#add(title, places.title);
      for (const name of document.names) this.#add(name, places.name);
      for (const heading of headings) this.#add(heading, places.heading);
      for (const block of blocks) this.#add(block, places.text);
      this.#pages.push(place);
      this.#pageEnds.push(this.#length);
    }
    return titles;
  }

  /** The terms of each first word, which edges are not: word by word in their order, as it is without marks. Read first. */
  *byFirstWord(): Generator<Terms> {
    const { starts, ats } = this.#inOrder();
    for (let rank = 0; rank + 1 < starts.length; rank += 1)
      yield this.#termsAt(ats.subarray(starts[rank], starts[rank + 1]));
  }

  #add(text: string, place: number): void {
    const words = writtenWords(text);
    if (words.length === 0) return;
    const isName = place >= places.name;
    this.#makeRoom(words.length + 3);
    if (isName) this.#push((edges.start << placeBits) | place);
    for (const written of words) this.#push((this.#numberOf(written) << placeBits) | place);
    if (isName) this.#push((edges.end << placeBits) | place);
    this.#push(end);
  }

  #push(value: number): void {
    this.#row[this.#length] = value;
    this.#length += 1;
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#row.length) return;
    const larger = new Uint32Array(Math.max(this.#length + more, this.#row.length * 2));
    larger.set(this.#row);
    this.#row = larger;
  }

  #numberOf(written: string): number {
    const known = this.#numbersAsWritten.get(written);
    if (known !== undefined) return known;
    const word = wordOf(written);
    const number = this.#numbers.get(word.marked) ?? this.#words.push(word) - 1;
    this.#numbers.set(word.marked, number);
    this.#numbersAsWritten.set(written, number);
    return number;
  }

  /** Where in the row terms begin, those of one first word together, rising; and where those of each begin among them. */
  #inOrder(): { starts: Uint32Array; ats: Uint32Array } {
    const ranks = this.#ranks();
    const none = -1;
    const rankAt = (at: number): number => {
      const value = this.#row[at] ?? end;
      if (value === end) return none;
      const word = value >>> placeBits;
      if (word === edges.end) return none;
      return ranks[word === edges.start ? (this.#row[at + 1] ?? 0) >>> placeBits : word] ?? none;
    };
    const starts = new Uint32Array(ranks.reduce((most, rank) => Math.max(most, rank + 1), 0) + 1);
    for (let at = 0; at < this.#length; at += 1) {
      const rank = rankAt(at);
      if (rank !== none) starts[rank + 1] = (starts[rank + 1] ?? 0) + 1;
    }
    for (let rank = 1; rank < starts.length; rank += 1) starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0);
    const ats = new Uint32Array(starts.at(-1) ?? 0);
    const next = starts.slice();
    for (let at = 0; at < this.#length; at += 1) {
      const rank = rankAt(at);
      if (rank === none) continue;
      const place = next[rank] ?? 0;
      ats[place] = at;
      next[rank] = place + 1;
    }
    return { starts, ats };
  }

  /** The place of each word among those without marks, by its number: one for all that are the same without. */
  #ranks(): Int32Array {
    const bare = this.#words.slice(edges.end + 1).map((word) => word.bare);
    const inOrder = new Map([...new Set(bare)].sort(compareText).map((word, rank) => [word, rank]));
    return Int32Array.from(this.#words, ({ bare: word }, number) =>
      number > edges.end ? (inOrder.get(word) ?? 0) : -1,
    );
  }

  /** The terms that begin there. */
  #termsAt(ats: Uint32Array): Terms {
    const root = newNode();
    let pageNumber = 0;
    for (const at of ats) {
      if (at >= (this.#pageEnds[pageNumber] ?? 0)) pageNumber = this.#pageAt(at, pageNumber);
      const page = this.#pages[pageNumber] ?? 0;
      let node = root;
      for (let length = 0; length < longestTerm; length += 1) {
        const value = this.#row[at + length] ?? end;
        if (value === end) break;
        const word = value >>> placeBits;
        node.next ??= new Map();
        let next = node.next.get(word);
        if (next === undefined) {
          next = newNode();
          node.next.set(word, next);
        }
        node = next;
        // An edge by itself says nothing.
        if (length === 0 && word === edges.start) continue;
        if (node.page !== page) {
          endPage(node);
          node.page = page;
          node.place = value & ((1 << placeBits) - 1);
        }
        node.times += 1;
      }
    }
    return this.#spelt(root);
  }

  /** The page that is read there, by its place among those that were read. */
  #pageAt(at: number, from: number): number {
    let [low, high] = [from, this.#pages.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at < (this.#pageEnds[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #spelt(root: Node): Terms {
    const terms: Terms = new Map();
    const waiting: { node: Node; bare: string; marked: string }[] = [{ node: root, bare: '', marked: '' }];
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      const { node, bare, marked } = one;
      endPage(node);
      if (node.postings.length > 0) {
        const spellings = terms.get(bare) ?? new Map<string, number[]>();
        terms.set(bare, spellings.set(marked, node.postings));
      }
      const before = node === root ? '' : ' ';
      for (const [word, next] of node.next ?? [])
        waiting.push({
          node: next,
          bare: `${bare}${before}${this.#words[word]?.bare}`,
          marked: `${marked}${before}${this.#words[word]?.marked}`,
        });
    }
    return terms;
  }
}

/** Writes down where a term was found last: it is looked for in another page, or nowhere any more. */
function endPage(node: Node): void {
  if (node.times === 0) return;
  const weight = (node.place << 2) | Math.min(Math.floor(Math.log2(node.times)), 3);
  node.postings.push((node.page << weightBits) | weight);
  node.times = 0;
}
