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

/**
 * Reads a built page.
 *
 * @param own the address of the site
 * @param words what no page may say
 */
export function readPage(html: string, own: string, words: ReadonlySet<string>): BuiltPage {
  const page: BuiltPage = {
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
  let inTitle = false;
  let inData = false;
  let text = '';
  const look = (value: string): void => {
    if (words.size === 0) return;
    const trimmed = value.trim();
    if (words.has(trimmed)) page.foundWords.push(trimmed);
  };
  const flush = (): void => {
    look(text);
    text = '';
  };
  const parser = new Parser({
    onopentag(tag, attributes) {
      flush();
      inTitle = tag === 'title';
      inData = isData(tag, attributes);
      page.forbidden.push(...forbiddenIn(tag, attributes, own));
      readElement(tag, attributes, page);
      for (const value of Object.values(attributes)) look(value);
    },
    ontext(part) {
      text += part;
      if (inTitle) page.title = `${page.title ?? ''}${part}`;
    },
    onclosetag() {
      if (inData) readData(text, own, page, look);
      inData = false;
      flush();
      inTitle = false;
    },
  });
  parser.end(html);
  return page;
}

function readElement(tag: string, attributes: Readonly<Record<string, string>>, page: BuiltPage): void {
  const { id, rel, href, name, property, content } = attributes;
  if (id !== undefined) {
    if (page.ids.has(id)) page.duplicateIds.push(id);
    page.ids.add(id);
  }
  if (tag === 'html') page.lang = attributes['lang'] ?? '';
  if (tag === 'link' && rel === 'canonical') page.canonical = href;
  if (tag === 'meta' && name === 'robots' && content?.includes('noindex')) page.noindex = true;
  if (tag === 'meta' && content !== undefined && addressProperties.has(property ?? name ?? ''))
    page.targets.add(content);
  for (const attribute of linkAttributes[tag] ?? []) {
    const value = attributes[attribute];
    if (value === undefined) continue;
    for (const target of addressesIn(attribute, value)) page.targets.add(target);
  }
  for (const attribute of idAttributes) {
    for (const named of attributes[attribute]?.split(/\s+/u) ?? []) if (named !== '') page.targets.add(`#${named}`);
  }
}

/** Reads the data that a page has for programs: their addresses, and the words that they are made of. */
function readData(json: string, own: string, page: BuiltPage, look: (value: string) => void): void {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    page.forbidden.push({ fault: 'element', given: '<script type="application/ld+json">' });
    return;
  }
  for (const value of stringsIn(data)) {
    look(value);
    if (value.startsWith(`${own.replace(/\/$/u, '')}/`)) page.targets.add(value);
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
