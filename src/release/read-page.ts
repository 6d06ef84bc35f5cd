import { Parser } from 'htmlparser2';
import type { ForbiddenHtml } from './forbidden-html.ts';
import { addressesIn, forbiddenIn, isData } from './forbidden-html.ts';

/** What a built page says of itself, as far as the check of the site asks. */
export interface BuiltPage {
  /** Of the page, as `html` names it. */
  lang: string;
  /** Absent where it has none. */
  title: string | undefined;
  canonical: string | undefined;
  /** Whether it asks search engines to stay away. */
  noindex: boolean;
  ids: Set<string>;
  duplicateIds: string[];
  /** The addresses of its links, pictures and head. */
  targets: Set<string>;
  forbidden: ForbiddenHtml[];
  /** The words that stand in it and in its attributes and are in the set that was asked for. */
  foundWords: string[];
}

const linkAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  script: ['src'],
  form: ['action'],
  blockquote: ['cite'],
  q: ['cite'],
  ins: ['cite'],
  del: ['cite'],
};

/** The properties of `meta` that hold addresses. */
const addressProperties = new Set(['og:url', 'og:image', 'twitter:image']);

/** The attributes that name ids of the page itself. */
const idAttributes = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'list'];

/** What the start of an element says. */
interface StartTag {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  /** The values of its attributes, as words are looked for. */
  values: readonly string[];
  isData: boolean;
  forbidden: readonly ForbiddenHtml[];
  targets: readonly string[];
}

/** Start and end of elements as pages of the archive are written: lower-case names, values in double quotation marks. */
const plainTag = /<(?:\/(?<closed>[a-z][a-z\d]*)|(?<opened>[a-z][a-z\d]*)(?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*\s*\/?)>/y;

/** Elements in which marks mean something else. */
const unplainElements = new Set(
  'style textarea xmp iframe noembed noframes noscript plaintext math listing'.split(' '),
);

/** The elements of a drawing that are plain. In others what is HTML may stand. */
const drawnElements = new Set('svg g path circle rect line text tspan title'.split(' '));

/** Where an element begins or ends. */
interface Mark {
  /** How many characters it takes. */
  length: number;
  opens?: StartTag;
  closes?: string;
}

/** How many marks are kept at most. */
const keptAtMost = 50_000;

/** Reads built pages of a site. */
export class PageReader {
  readonly #own: string;
  readonly #words: ReadonlySet<string>;
  /** What has been read of marks, as they are written. */
  readonly #marks = new Map<string, Mark>();

  /**
   * @param own the address of the site
   * @param words what no page may say
   */
  constructor(own: string, words: ReadonlySet<string>) {
    this.#own = own;
    this.#words = words;
  }

  /** A page as it is nearly always written is taken apart at its marks; the parser reads any other. */
  read(html: string): BuiltPage {
    return this.#readPlain(html) ?? this.readByParser(html);
  }

  readByParser(html: string): BuiltPage {
    const reading = this.#reading();
    const parser = new Parser({
      onopentag: (tag, attributes) => reading.open(this.#startTag(tag, attributes)),
      ontext: (part) => reading.text(part),
      onclosetag: () => reading.close(),
    });
    parser.end(html);
    reading.close();
    return reading.page;
  }

  #readPlain(html: string): BuiltPage | undefined {
    const reading = this.#reading();
    let at = /^<!doctype html>/iu.exec(html)?.[0].length ?? 0;
    let isDrawing = false;
    for (let next = html.indexOf('<', at); next !== -1; next = html.indexOf('<', at)) {
      if (next > at && reading.isHeard) reading.text(decoded(html.slice(at, next)));
      const mark = this.#markAt(html, next, isDrawing);
      if (mark === undefined) return undefined;
      at = next + mark.length;
      const { opens, closes } = mark;
      if (opens === undefined) {
        if (closes === 'svg') isDrawing = false;
        reading.close();
        continue;
      }
      reading.open(opens);
      if (opens.tag === 'svg') isDrawing = true;
      if (opens.tag === 'title' && html.indexOf('<', at) !== html.indexOf('</title>', at)) return undefined;
      if (opens.tag !== 'script') continue;
      const end = html.indexOf('</script>', at);
      const script = html.slice(at, end);
      if (end === -1 || /<(?:!--|\/?script)/iu.test(script)) return undefined;
      reading.text(script);
      at = end;
    }
    if (at < html.length) reading.text(decoded(html.slice(at)));
    reading.close();
    return reading.page;
  }

  /** The mark that begins at a place, if it is plain. What ends at the first `>` is looked up: only marks that are whole are kept. */
  #markAt(html: string, start: number, inDrawing: boolean): Mark | undefined {
    const mark = this.#marks.get(html.slice(start, html.indexOf('>', start) + 1)) ?? this.#readMark(html, start);
    return mark === undefined || (inDrawing && !isDrawn(mark)) ? undefined : mark;
  }

  #readMark(html: string, start: number): Mark | undefined {
    plainTag.lastIndex = start;
    const { closed, opened } = plainTag.exec(html)?.groups ?? {};
    // A part of a text keeps the whole of it in memory: what stays is copied.
    const written = Buffer.from(html.slice(start, plainTag.lastIndex)).toString();
    const { length } = written;
    let mark: Mark;
    if (closed !== undefined) mark = { length, closes: closed };
    else if (opened === undefined || unplainElements.has(opened)) return undefined;
    else mark = { length, opens: this.#parsed(written) };
    if (this.#marks.size >= keptAtMost) this.#marks.clear();
    this.#marks.set(written, mark);
    return mark;
  }

  #parsed(written: string): StartTag {
    const found: StartTag[] = [];
    const parser = new Parser({ onopentag: (tag, attributes) => found.push(this.#startTag(tag, attributes)) });
    parser.end(written);
    const tag = found.at(-1);
    if (tag === undefined) throw new Error(`No element begins so: ${written}`);
    return tag;
  }

  #startTag(tag: string, attributes: Readonly<Record<string, string>>): StartTag {
    return {
      tag,
      attributes,
      values: Object.values(attributes).map((value) => value.trim()),
      isData: isData(tag, attributes),
      forbidden: forbiddenIn(tag, attributes, this.#own),
      targets: targetsIn(tag, attributes),
    };
  }

  #reading(): Reading {
    return new Reading(this.#own, this.#words);
  }
}

/** A page as far as it has been read. */
class Reading {
  readonly page: BuiltPage = {
    lang: '',
    title: undefined,
    canonical: undefined,
    noindex: false,
    ids: new Set(),
    duplicateIds: [],
    targets: new Set(),
    forbidden: [],
    foundWords: [],
  };
  readonly #own: string;
  readonly #words: ReadonlySet<string>;
  #inTitle = false;
  #inData = false;
  #text = '';

  constructor(own: string, words: ReadonlySet<string>) {
    this.#own = own;
    this.#words = words;
  }

  /** Whether it matters what text comes next. */
  get isHeard(): boolean {
    return this.#inTitle || this.#words.size > 0;
  }

  open({ tag, attributes, values, isData: holdsData, forbidden, targets }: StartTag): void {
    this.#flush();
    // Drawings have titles too.
    this.#inTitle = tag === 'title' && this.page.title === undefined;
    this.#inData = holdsData;
    const { page } = this;
    const { id, name, content } = attributes;
    if (id !== undefined) {
      if (page.ids.has(id)) page.duplicateIds.push(id);
      page.ids.add(id);
    }
    if (tag === 'html') page.lang = attributes['lang'] ?? '';
    if (tag === 'link' && attributes['rel'] === 'canonical') page.canonical = attributes['href'];
    if (tag === 'meta' && name === 'robots' && content?.includes('noindex')) page.noindex = true;
    page.forbidden.push(...forbidden);
    for (const target of targets) page.targets.add(target);
    for (const value of values) this.#look(value);
  }

  text(part: string): void {
    this.#text += part;
    if (this.#inTitle) this.page.title = `${this.page.title ?? ''}${part}`;
  }

  close(): void {
    if (this.#inData) this.#readData();
    this.#inData = false;
    this.#flush();
    this.#inTitle = false;
  }

  #flush(): void {
    this.#look(this.#text);
    this.#text = '';
  }

  #look(value: string): void {
    if (this.#words.size === 0) return;
    const trimmed = value.trim();
    if (this.#words.has(trimmed)) this.page.foundWords.push(trimmed);
  }

  /** Reads the data that a page has for programs: their addresses, and the words that they are made of. */
  #readData(): void {
    let data: unknown;
    try {
      data = JSON.parse(this.#text);
    } catch {
      this.page.forbidden.push({ fault: 'element', given: '<script type="application/ld+json">' });
      return;
    }
    for (const value of stringsIn(data)) {
      this.#look(value);
      if (value.startsWith(`${this.#own.replace(/\/$/u, '')}/`)) this.page.targets.add(value);
    }
  }
}

function isDrawn({ opens }: Mark): boolean {
  return opens === undefined || drawnElements.has(opens.tag);
}

/** The addresses and ids that an element names. */
function targetsIn(tag: string, attributes: Readonly<Record<string, string>>): string[] {
  const targets: string[] = [];
  const { property, name, content } = attributes;
  if (tag === 'meta' && content !== undefined && addressProperties.has(property ?? name ?? '')) targets.push(content);
  for (const attribute of linkAttributes[tag] ?? []) {
    const value = attributes[attribute];
    if (value !== undefined) targets.push(...addressesIn(attribute, value));
  }
  for (const attribute of idAttributes)
    for (const named of attributes[attribute]?.split(/\s+/u) ?? []) if (named !== '') targets.push(`#${named}`);
  return targets;
}

/** Text as it is read, where characters are written by their names or numbers. */
function decoded(html: string): string {
  if (!html.includes('&')) return html;
  let text = '';
  const parser = new Parser({
    ontext: (part) => {
      text += part;
    },
  });
  parser.end(html);
  return text;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
