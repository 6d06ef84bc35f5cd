import { Parser } from 'htmlparser2';
import type { PageText } from '../search/page-text.ts';
import { inlineElements, PageTextReader } from '../search/page-text.ts';
import type { Inlined } from '../site/content-policy.ts';
import { pagePolicy } from '../site/content-policy.ts';
import type { ForbiddenHtml } from './forbidden-html.ts';
import { addressesIn, forbiddenIn, isData } from './forbidden-html.ts';
import { SoughtWords } from './hidden-words.ts';
import type { ReadInlined } from './inlined-parts.ts';
import { isInlined, isPolicy, readInlined } from './inlined-parts.ts';

/** What a built page says of itself, as far as the check of the site asks. */
export interface BuiltPage {
  /** Of the page, as `html` names it. */
  lang: string;
  /** Absent where it has none. */
  title: string | undefined;
  canonical: string | undefined;
  /** Whether it asks search engines to stay away. */
  noindex: boolean;
  /** The content security policy that it carries, which lets nothing run but what stands in it; absent where it carries none. */
  policy: string | undefined;
  /** Each once: those of all pages are held at the same time, and a set takes five times as much memory. */
  ids: readonly string[];
  duplicateIds: string[];
  /** The addresses of its links, pictures and head, each once. */
  targets: readonly string[];
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
  /** Those of the words that are looked for that are values of its attributes. */
  foundWords: readonly string[];
  isData: boolean;
  isPolicy: boolean;
  inlined: keyof Inlined | undefined;
  forbidden: readonly ForbiddenHtml[];
  targets: readonly string[];
  /** Whether the page is the same to whoever checks it with or without the start of this element. Most are. */
  saysNothing: boolean;
}

/** The elements by which a page says of itself what it is. */
const pageElements = new Set('html head body title link meta'.split(' '));

/** Start and end of elements as pages of the archive are written: lower-case names, values in double quotation marks. */
const plainTag = /<(?:\/(?<closed>[a-z][a-z\d]*)|(?<opened>[a-z][a-z\d]*)(?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*\s*\/?)>/y;

/** Elements in which marks mean something else. */
const unplainElements = new Set('textarea xmp iframe noembed noframes noscript plaintext math listing'.split(' '));

/** The elements of a drawing that are plain. In others what is HTML may stand. */
const drawnElements = new Set('g path circle rect line text tspan title'.split(' '));

/** Where an element begins or ends. */
interface Mark {
  /** How many characters it takes. */
  length: number;
  opens?: StartTag;
  closes?: string;
  /** Whether a slash ends it, which in a drawing ends the element. */
  isSelfClosing?: boolean;
}

/** How many marks are kept at most. */
const keptAtMost = 50_000;

/** Reads built pages of a site. */
export class PageReader {
  readonly #own: string;
  readonly #sought: SoughtWords;
  /** What has been read of marks, as they are written. */
  readonly #marks = new Map<string, Mark>();
  /** What the page before held in itself, which mostly the next one does. */
  #inlined: ReadInlined | undefined;

  /**
   * @param own the address of the site
   * @param words what no page may say
   */
  constructor(own: string, words: ReadonlySet<string>) {
    this.#own = own;
    this.#sought = new SoughtWords(words);
  }

  /** A page as it is nearly always written is taken apart at its marks; the parser reads any other. */
  read(html: string): BuiltPage {
    return this.#readPlain(html) ?? this.readByParser(html);
  }

  /** The same, and what the page says to those who search. */
  readWithText(html: string): { page: BuiltPage; text: PageText } {
    let text = new PageTextReader();
    let page = this.#readPlain(html, text);
    if (page === undefined) {
      text = new PageTextReader();
      page = this.readByParser(html, text);
    }
    return { page, text: text.page };
  }

  readByParser(html: string, text?: PageTextReader): BuiltPage {
    const reading = this.#reading();
    const parser = new Parser({
      onopentag: (tag, attributes) => {
        reading.open(this.#startTag(tag, attributes));
        text?.open(tag, attributes);
      },
      ontext: (part) => {
        reading.text(part);
        text?.text(part);
      },
      onclosetag: (tag) => {
        reading.close();
        text?.close(tag);
      },
    });
    parser.end(html);
    return reading.end();
  }

  /** @param text told what stands in which element: where that is not as plain as it is written, nothing is read */
  #readPlain(html: string, text?: PageTextReader): BuiltPage | undefined {
    const reading = this.#reading();
    const within: string[] = [];
    let at = /^<!doctype html>/iu.exec(html)?.[0].length ?? 0;
    let isDrawing = false;
    for (let next = html.indexOf('<', at); next !== -1; next = html.indexOf('<', at)) {
      if (next > at && (reading.isHeard || text !== undefined)) {
        const part = decoded(html.slice(at, next));
        reading.text(part);
        text?.text(part);
      }
      const mark = this.#markAt(html, next, isDrawing);
      if (mark === undefined) return undefined;
      at = next + mark.length;
      const { opens, closes } = mark;
      if (opens === undefined) {
        if (closes === 'svg') isDrawing = false;
        reading.close();
        if (text === undefined) continue;
        if (closes === undefined || within.pop() !== closes) return undefined;
        text.close(closes);
        continue;
      }
      reading.open(opens);
      if (text !== undefined) {
        const { tag, attributes } = opens;
        const around = within.at(-1) ?? '';
        if (endsAnother(tag, around) || (mark.isSelfClosing === true && tag === 'svg')) return undefined;
        text.open(tag, attributes);
        if (emptyElements.has(tag) || (mark.isSelfClosing === true && isDrawing)) text.close(tag);
        else within.push(tag);
      }
      if (opens.tag === 'svg') isDrawing = true;
      if (opens.tag === 'title' && html.indexOf('<', at) !== html.indexOf('</title>', at)) return undefined;
      const raw = rawText[opens.tag];
      if (raw === undefined) continue;
      const end = html.indexOf(raw.end, at);
      const part = html.slice(at, end);
      if (end === -1 || raw.other.test(part)) return undefined;
      reading.text(part);
      at = end;
    }
    if (within.length > 0) return undefined;
    if (at < html.length) reading.text(decoded(html.slice(at)));
    return reading.end();
  }

  /** The mark that begins at a place, if it is plain. What ends at the first `>` is looked up: only marks that are whole are kept. */
  #markAt(html: string, start: number, inDrawing: boolean): Mark | undefined {
    const mark = this.#marks.get(html.slice(start, html.indexOf('>', start) + 1)) ?? this.#readMark(html, start);
    return mark === undefined || (inDrawing && !isDrawn(mark)) ? undefined : mark;
  }

  #readMark(html: string, start: number): Mark | undefined {
    plainTag.lastIndex = start;
    const { closed, opened } = plainTag.exec(html)?.groups ?? {};
    const written = copyOf(html.slice(start, plainTag.lastIndex));
    const { length } = written;
    let mark: Mark;
    if (closed !== undefined) mark = { length, closes: closed };
    else if (opened === undefined || unplainElements.has(opened)) return undefined;
    else mark = { length, opens: this.#parsed(written), isSelfClosing: written.endsWith('/>') };
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
    const inlined = isInlined(tag, attributes) ? tag : undefined;
    const isOwn = inlined !== undefined || isPolicy(tag, attributes);
    // Those are looked at where the page ends: alone, none of them is forbidden.
    const forbidden = isOwn ? [] : forbiddenIn(tag, attributes, this.#own);
    const targets = targetsIn(tag, attributes);
    const foundWords = Object.values(attributes).flatMap((value) => this.#sought.in(value) ?? []);
    const holdsData = isData(tag, attributes);
    const isSilent = [forbidden, targets, foundWords].every(({ length }) => length === 0) && !isOwn && !holdsData;
    return {
      tag,
      attributes,
      foundWords,
      isData: holdsData,
      isPolicy: isPolicy(tag, attributes),
      inlined,
      forbidden,
      targets,
      saysNothing: isSilent && attributes['id'] === undefined && !pageElements.has(tag),
    };
  }

  #reading(): Reading {
    return new Reading(this.#own, this.#sought, (inlined) => this.#readInlined(inlined));
  }

  #readInlined({ script, style }: Inlined): ReadInlined {
    if (this.#inlined?.script !== script || this.#inlined.style !== style)
      this.#inlined = readInlined({ script: copyOf(script), style: copyOf(style) });
    return this.#inlined;
  }
}

/** A page as far as it has been read. */
class Reading {
  readonly #ids = new Set<string>();
  readonly #targets = new Set<string>();
  readonly page: Omit<BuiltPage, 'ids' | 'targets'> = {
    lang: '',
    title: undefined,
    canonical: undefined,
    noindex: false,
    policy: undefined,
    duplicateIds: [],
    forbidden: [],
    foundWords: [],
  };
  readonly #own: string;
  readonly #sought: SoughtWords;
  readonly #readInlined: (inlined: Inlined) => ReadInlined;
  readonly #inlined: Partial<Inlined> = {};
  #inHead = false;
  #inTitle = false;
  #inData = false;
  /** The part that is being read. */
  #inPart: keyof Inlined | undefined;
  #text = '';

  constructor(own: string, sought: SoughtWords, readParts: (inlined: Inlined) => ReadInlined) {
    this.#own = own;
    this.#sought = sought;
    this.#readInlined = readParts;
  }

  /** Whether it matters what text comes next. */
  get isHeard(): boolean {
    return this.#inTitle || !this.#sought.isEmpty;
  }

  open(start: StartTag): void {
    this.#flush();
    this.#inPart = start.inlined;
    this.#inData = start.isData;
    // Drawings have titles too.
    this.#inTitle = start.tag === 'title' && this.page.title === undefined;
    if (!start.saysNothing) this.#take(start);
  }

  #take({ tag, attributes, foundWords, forbidden, targets, ...its }: StartTag): void {
    if (tag === 'head' || tag === 'body') this.#inHead = tag === 'head';
    if (its.isPolicy) this.#openPolicy(attributes);
    const { page } = this;
    const { id, name, content } = attributes;
    if (id !== undefined) {
      if (this.#ids.has(id)) page.duplicateIds.push(id);
      this.#ids.add(id);
    }
    if (tag === 'html') page.lang = attributes['lang'] ?? '';
    if (tag === 'link' && attributes['rel'] === 'canonical') page.canonical = attributes['href'];
    if (tag === 'meta' && name === 'robots' && content?.includes('noindex')) page.noindex = true;
    page.forbidden.push(...forbidden);
    for (const target of targets) this.#targets.add(target);
    page.foundWords.push(...foundWords);
  }

  text(part: string): void {
    this.#text += part;
    if (this.#inTitle) this.page.title = copyOf(`${this.page.title ?? ''}${part}`);
  }

  close(): void {
    if (this.#inPart !== undefined) this.#closePart(this.#inPart);
    if (this.#inData) this.#readData();
    this.#inData = false;
    this.#flush();
    this.#inTitle = false;
  }

  /** The whole page, once it has been read. */
  end(): BuiltPage {
    this.close();
    const { page } = this;
    const { script, style } = this.#inlined;
    const inlined = script === undefined || style === undefined ? undefined : this.#readInlined({ script, style });
    if (page.policy !== undefined && page.policy !== (inlined?.policy ?? pagePolicy()))
      page.forbidden.push({ fault: 'attribute', given: 'http-equiv' });
    page.forbidden.push(...(inlined?.forbidden ?? []));
    for (const target of inlined?.targets ?? []) this.#targets.add(target);
    return { ...page, ids: [...this.#ids], targets: [...this.#targets] };
  }

  /** A policy holds for what comes after it in the head, and a second one could only take away. */
  #openPolicy({ content }: StartTag['attributes']): void {
    if (this.#inHead && this.page.policy === undefined) this.page.policy = content;
    else this.page.forbidden.push({ fault: 'attribute', given: 'http-equiv' });
  }

  #closePart(part: keyof Inlined): void {
    const isOwn = this.#inHead && this.page.policy !== undefined && this.#inlined[part] === undefined;
    if (isOwn) this.#inlined[part] = this.#text;
    else this.page.forbidden.push({ fault: 'element', given: `<${part}>` });
    this.#inPart = undefined;
    this.#text = '';
  }

  #flush(): void {
    if (this.#text === '') return;
    this.#look(this.#text);
    this.#text = '';
  }

  #look(value: string): void {
    const word = this.#sought.in(value);
    if (word !== undefined) this.page.foundWords.push(word);
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
      if (value.startsWith(`${this.#own.replace(/\/$/u, '')}/`)) this.#targets.add(value);
    }
  }
}

/** Elements that hold no marks, each with its end, and with what makes something else of what is in it. */
const rawText: Readonly<Record<string, { end: string; other: RegExp }>> = {
  script: { end: '</script>', other: /<(?:!--|\/?script)/iu },
  style: { end: '</style>', other: /<(?:!--|\/?style)/iu },
};

/** Elements that hold nothing and have no end. */
const emptyElements = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements of which one may end where another of the same group begins. */
const groups = [
  'tr td th thead tbody tfoot',
  'dd dt',
  'rt rp',
  'input option optgroup select button datalist textarea output',
  'head link script body',
  'h1 h2 h3 h4 h5 h6',
  'a',
  'li',
].map((group) => new Set(group.split(' ')));

/** Those of a group that one holds without ending. */
const held: Readonly<Record<string, ReadonlySet<string>>> = {
  thead: new Set(['tr']),
  tbody: new Set(['tr']),
  tfoot: new Set(['tr']),
  tr: new Set(['td', 'th']),
  head: new Set(['link', 'script']),
  body: new Set(['script', 'link']),
  select: new Set(['option', 'optgroup']),
  datalist: new Set(['option']),
  optgroup: new Set(['option']),
};

/** What a paragraph holds. */
const inParagraphs: ReadonlySet<string> = new Set([
  ...inlineElements,
  ...'span img br svg picture label button input'.split(' '),
]);

/** Whether an element may end the one around it, which has no end of its own then. */
function endsAnother(tag: string, around: string): boolean {
  if (around === 'p') return !inParagraphs.has(tag);
  return groups.some((group) => group.has(tag) && group.has(around)) && held[around]?.has(tag) !== true;
}

/** A part of a text keeps the whole of it in memory: what stays is copied. */
const copyOf = (part: string): string => Buffer.from(part).toString();

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
