import { Parser } from 'htmlparser2';

/** What of a page is no part of what it reports: the frame of the portal, and what only a browser needs. */
const unread: ReadonlySet<string> = new Set(
  'aside button dialog footer head iframe nav noscript object script select style svg template textarea'.split(' '),
);

const unreadRoles: ReadonlySet<string> = new Set(
  'banner complementary contentinfo menu menubar navigation search'.split(' '),
);

/** Elements within a line: a sentence goes on through them. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements that have no end. */
const empty: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * What a captured page says, a paragraph a line, without the navigation of its portal. Where the page marks what it is about
 * (`article`, else `main`), that alone; an `article` that holds little of it is only a teaser.
 */
export function textOfHtml(html: string): string {
  const [withForms, without] = [readHtml(html, true), readHtml(html, false)];
  // A search box is no part of a report; but portals made with ASP.NET have the whole page in one form.
  return without.length * 3 > withForms.length ? without : withForms;
}

function readHtml(html: string, hasForms: boolean): string {
  const reader = new HtmlReader(hasForms);
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => reader.open(tag, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (tag) => reader.close(tag),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  const { whole, main, articles } = reader.finish();
  const body = main === '' ? whole : main;
  const [longest = ''] = articles.toSorted((a, b) => b.length - a.length);
  return longest.length * 2 > body.length ? longest : body;
}

/** A part of a page while it is read: at which depth it began, and its lines. */
interface Reading {
  depth: number;
  lines: string[];
}

class HtmlReader {
  readonly #hasForms: boolean;
  readonly #whole: Reading = { depth: 0, lines: [] };
  #main: Reading | undefined;
  readonly #mains: string[] = [];
  #article: Reading | undefined;
  readonly #articles: string[] = [];
  #depth = 0;
  #skippedAt = 0;
  #line = '';

  constructor(hasForms: boolean) {
    this.#hasForms = hasForms;
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'br' || tag === 'hr') this.#endLine();
    if (empty.has(tag)) return;
    this.#depth += 1;
    if (!inline.has(tag)) this.#endLine();
    if (this.#skippedAt > 0) return;
    // The head of an article has its title and day, that of a page is the portal's.
    const isFrame = tag === 'header' && this.#article === undefined && this.#main === undefined;
    const isForm = tag === 'form' && !this.#hasForms;
    if (isFrame || isForm || isUnread(tag, attributes)) this.#skippedAt = this.#depth;
    else if (tag === 'main') this.#main ??= { depth: this.#depth, lines: [] };
    else if (tag === 'article') this.#article ??= { depth: this.#depth, lines: [] };
  }

  text(text: string): void {
    if (this.#skippedAt === 0) this.#line += text;
  }

  close(tag: string): void {
    if (empty.has(tag)) return;
    if (!inline.has(tag)) this.#endLine();
    if (this.#main?.depth === this.#depth) {
      this.#mains.push(joined(this.#main));
      this.#main = undefined;
    }
    if (this.#article?.depth === this.#depth) {
      this.#articles.push(joined(this.#article));
      this.#article = undefined;
    }
    if (this.#skippedAt === this.#depth) this.#skippedAt = 0;
    this.#depth -= 1;
  }

  finish(): { whole: string; main: string; articles: string[] } {
    this.#endLine();
    return { whole: joined(this.#whole), main: this.#mains.join('\n'), articles: this.#articles };
  }

  #endLine(): void {
    const line = this.#line.replace(/\s+/gu, ' ').trim();
    this.#line = '';
    if (line === '') return;
    for (const part of [this.#whole, this.#main, this.#article]) part?.lines.push(line);
  }
}

const joined = ({ lines }: Reading): string => lines.join('\n');

function isUnread(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  if (unread.has(tag) || unreadRoles.has(attributes['role'] ?? '')) return true;
  return attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true';
}
