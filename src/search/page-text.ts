import type { SearchDocument } from './index-format.ts';

/** What a page says, apart from what it is. */
export type PageText = Pick<SearchDocument, 'title' | 'headings' | 'blocks'>;

/** A part of a page: its title, or a run of text that no phrase leaves, with the heading above it. */
export interface TextPart {
  kind: 'title' | 'heading' | 'block';
  text: string;
  /** The id of the heading itself, or of the one above, where it has one. */
  id?: string | undefined;
}

/** Elements that say nothing of their own of what a page is about, and what is marked so. */
const unsearched: ReadonlySet<string> = new Set([
  'nav',
  'script',
  'style',
  'template',
  'button',
  'form',
  'svg',
  'select',
]);

/** Elements within a line: a phrase goes on through them. A `span` sets something apart, as a note behind a name. */
export const inlineElements: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s small strong sub sup time u var wbr'.split(' '),
);

/**
 * Puts together what a page says from its elements and texts, in their order: in a build from the tokens of its HTML, in a
 * browser from its nodes, so that both find the same.
 */
export class PageTextReader {
  readonly parts: TextPart[] = [];
  #depthOfMain = 0;
  #skippedAt = 0;
  #depth = 0;
  #text = '';
  #kind: TextPart['kind'] = 'block';
  #heading: string | undefined;

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1;
    if (tag === 'main') this.#depthOfMain = this.#depth;
    if (this.#skippedAt === 0 && isSkipped(tag, attributes)) this.#skippedAt = this.#depth;
    if (!inlineElements.has(tag)) this.#flush();
    if (!this.#isRead() || !isHeading(tag)) return;
    this.#kind = tag === 'h1' ? 'title' : 'heading';
    if (tag !== 'h1') this.#heading = attributes['id'];
  }

  text(text: string): void {
    if (this.#isRead()) this.#text += text;
  }

  close(tag: string): void {
    if (!inlineElements.has(tag)) this.#flush();
    if (isHeading(tag)) this.#kind = 'block';
    if (this.#skippedAt === this.#depth) this.#skippedAt = 0;
    if (this.#depthOfMain === this.#depth) this.#depthOfMain = 0;
    this.#depth -= 1;
  }

  /** All that was read. */
  get page(): PageText {
    const textsOf = (kind: TextPart['kind']): string[] =>
      this.parts.filter((part) => part.kind === kind).map(({ text }) => text);
    return { title: textsOf('title').join(' '), headings: textsOf('heading'), blocks: textsOf('block') };
  }

  #isRead(): boolean {
    return this.#depthOfMain > 0 && this.#skippedAt === 0;
  }

  #flush(): void {
    if (this.#text === '') return;
    const text = this.#text.replace(/\s+/gu, ' ').trim();
    this.#text = '';
    if (text !== '') this.parts.push({ kind: this.#kind, text, id: this.#heading });
  }
}

const headings: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6'.split(' '));

const isHeading = (tag: string): boolean => headings.has(tag);

function isSkipped(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  // What is of use on a screen alone leads elsewhere.
  const isForScreens = attributes['class']?.split(' ').includes('no-print') === true;
  return unsearched.has(tag) || 'data-unsearched' in attributes || isForScreens;
}
