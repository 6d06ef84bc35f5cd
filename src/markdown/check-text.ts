import type { Position, Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { findSuspects, hasSuspects } from '../source/characters.ts';
import { isInCapitals } from '../text/capitals.ts';
import { shortened } from '../text/shortened.ts';
import { isAbsoluteAddress, isHarmlessAddress } from './addresses.ts';
import { anchorMaker } from './anchors.ts';
import { isFileName } from './file-name.ts';
import type { TextNode as Node, ParseText } from './parse-text.ts';
import { findTypedMarks } from './typed-marks.ts';

/** The components that the site's own pages may hold. */
const ownComponents = ['AwardTypes', 'RankingExample'] as const;

/** An address in a text, with its place in the file. */
export interface TextAddress {
  address: string;
  position: Position;
}

/** What a text says of itself: what is wrong with it, and what only the whole archive can judge. */
export interface TextOutline {
  problems: Problem[];
  /** The anchors of its headings. */
  anchors: string[];
  /** Its links inside the site. */
  links: TextAddress[];
  /** Its images that are not on another site. */
  images: TextAddress[];
}

/** A Markdown text as a file holds it. */
export interface TextOfFile {
  path: string;
  body: string;
  /** The line of the file, from one, on which the text begins. */
  bodyLine: number;
}

/**
 * Holds a text against the rules of reports: what the renderer would lose, break or refuse, and what readers would stumble over.
 *
 * @param parse the renderer's own parser, or one that reads as it does
 */
export function checkText({ path, body, bodyLine }: TextOfFile, parse: ParseText): TextOutline {
  const complexLine = findComplexLine(body);
  if (complexLine !== undefined) {
    const position = { line: bodyLine + complexLine, column: 1 };
    return { ...noText, problems: [problem('too-complex', path, {}, { position })] };
  }
  const rules = new TextRules(path, body, bodyLine);
  try {
    rules.read(parse(body, path.endsWith('.mdx') ? 'mdx' : 'markdown'));
  } catch (error) {
    if (error instanceof RangeError) return { ...noText, problems: [problem('too-complex', path, {}, rules.top)] };
    if (!path.endsWith('.mdx')) throw error;
    return { ...noText, problems: [problem('mdx-syntax', path, {}, rules.placeOfFault(error))] };
  }
  return rules.outline;
}

/** A file without a text. */
export const noText: TextOutline = { problems: [], anchors: [], links: [], images: [] };

/** The mark that Astro puts where a picture of a text will stand, and looks for in the finished HTML. */
const reservedText = '__ASTRO_IMAGE_';

/** Fifty quotations or lists in one another: the parser's work grows with their square. */
const nested = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]))){50}/u;

/** The most cells that a table may have: a short row is filled up, so a few kilobytes could become gigabytes. */
const maximumCells = 20_000;

/** What can begin a link, a note, an emphasis, an entity or an address: the parser's work grows with the square of their number in a paragraph. */
const marks = /[[&<`*_~@]|www\.|https?:/gu;

/** The most of them in a paragraph, and in a text: no report has a tenth of it. */
const maximumMarks = { paragraph: 1_000, text: 50_000 } as const;

/** A line that begins a paragraph of its own: an item of a list, or a heading. */
const beginsAnew = /^[ \t>]*(?:[*+-]|\d{1,9}[.)]|#{1,6})[ \t]/u;

const delimiterRow = /^[ \t>|:-]{3,}$/u;

/** The line, from zero, that would cost the parser more than any report is worth. */
function findComplexLine(body: string): number | undefined {
  const lines = body.split('\n');
  const count = { paragraph: 0, text: 0 };
  let inTable = false;
  for (const [index, line] of lines.entries()) {
    if (nested.test(line)) return index;
    const blank = line.trim() === '';
    if (blank) inTable = false;
    if (blank || inTable || beginsAnew.test(line)) count.paragraph = 0;
    const found = line.match(marks)?.length ?? 0;
    count.paragraph += found;
    count.text += found;
    if (count.paragraph > maximumMarks.paragraph || count.text > maximumMarks.text) return index;
    if (!delimiterRow.test(line) || !line.includes('|')) continue;
    inTable = true;
    const columns = line.split('|').length;
    let rows = 1;
    while (index + rows < lines.length && lines[index + rows]?.trim() !== '') rows += 1;
    if (columns * rows > maximumCells) return index;
  }
  return undefined;
}

class TextRules {
  readonly outline: TextOutline = { problems: [], anchors: [], links: [], images: [] };
  readonly #path: string;
  readonly #body: string;
  readonly #bodyLine: number;
  readonly #makeAnchor = anchorMaker();
  /** Addresses by the label under which they are defined. */
  readonly #definitions = new Map<string, string>();
  readonly #cited = new Set<string>();
  readonly #footnotes = new Map<string, Node>();
  /** The title of a page is its heading of level one. */
  #depth = 1;
  /** The level of what stands in bold where a heading should, since the last heading: those below it are right. */
  #boldDepth = 0;

  constructor(path: string, body: string, bodyLine: number) {
    this.#path = path;
    this.#body = body;
    this.#bodyLine = bodyLine;
  }

  get top(): { position: Position } {
    return { position: { line: this.#bodyLine, column: 1 } };
  }

  read(root: Node): void {
    this.#checkBeginning(root);
    this.#walk(root, (node) => this.#define(node));
    this.#walk(root, (node, parent) => this.#check(node, parent));
    // A word can be put together from several pieces, `&#95;` being one of its own.
    if (textOf(root).includes(reservedText) && !this.outline.problems.some(({ kind }) => kind === 'reserved-text')) {
      this.#tell('reserved-text', root, { given: reservedText });
    }
    this.#tellNotesOnce();
    for (const [label, node] of this.#footnotes) {
      if (!this.#cited.has(label)) this.#tell('unused-footnote', node, { given: label });
    }
  }

  /** Where a note is there and lacks its colon, all that leads to it is right. */
  #tellNotesOnce(): void {
    const { problems } = this.outline;
    const missing = problems.filter((one): one is Problem<'missing-footnote'> => one.kind === 'missing-footnote');
    const meant = new Set(missing.flatMap(({ details }) => (details.suggestion === undefined ? [] : [details.given])));
    const right = new Set<Problem>(
      missing.filter(({ details }) => details.suggestion === undefined && meant.has(details.given)),
    );
    if (right.size > 0) problems.splice(0, problems.length, ...problems.filter((one) => !right.has(one)));
  }

  /** The place that a parser names in the words of its error, `3:1: Expected a closing tag`. */
  placeOfFault(error: unknown): { position: Position } {
    const named = /(?<line>\d+):(?<column>\d+)/u.exec(error instanceof Error ? error.message : '')?.groups;
    const { line, column } = { line: Number(named?.['line'] ?? 1), column: Number(named?.['column'] ?? 1) };
    return { position: { line: this.#bodyLine + line - 1, column } };
  }

  #walk(root: Node, visit: (node: Node, parent: Node | undefined) => void): void {
    // No recursion: a text can nest as deep as it is long.
    const waiting: [Node, Node | undefined][] = [[root, undefined]];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [node, parent] = next;
      visit(node, parent);
      for (const child of (node.children ?? []).toReversed()) waiting.push([child, node]);
    }
  }

  #define(node: Node): void {
    if (node.type === 'definition' && !this.#definitions.has(node.identifier)) {
      this.#definitions.set(node.identifier, node.url);
    }
    if (node.type === 'footnoteReference') this.#cited.add(node.identifier);
    if (node.type === 'footnoteDefinition') {
      // Of two with one label, the second is never shown.
      if (this.#footnotes.has(node.identifier)) this.#tell('unused-footnote', node, { given: node.identifier });
      else this.#footnotes.set(node.identifier, node);
    }
  }

  #check(node: Node, parent: Node | undefined): void {
    if (Object.values(node).some((value) => typeof value === 'string' && value.includes(reservedText))) {
      this.#tell('reserved-text', node, { given: reservedText });
    }
    switch (node.type) {
      case 'code':
        // A block between fences is meant; one that is only indented is a paragraph as offices write them.
        this.#checkCode(node);
        break;
      case 'heading':
        this.#checkHeading(node, node.depth);
        break;
      case 'html':
        this.#checkHtml(node, parent);
        break;
      case 'link':
        this.#checkLink(node, node.url);
        break;
      case 'linkReference':
        this.#checkLink(node, this.#definitions.get(node.identifier) ?? '');
        break;
      case 'definition':
        if (!isHarmlessAddress(node.url)) this.#tellUnsafe(node, node.url);
        break;
      case 'image':
        this.#checkImage(node, node.url, node.alt ?? '');
        break;
      case 'imageReference':
        this.#tell('image-reference', node, { given: shortened(this.#sourceOf(node)) });
        break;
      case 'table':
        this.#checkTable(node);
        break;
      case 'paragraph':
        this.#checkParagraph(node, parent);
        break;
      case 'text':
        this.#checkWords(node, node.value);
        break;
      default:
        if (node.type.startsWith('mdx')) this.#checkMdx(node);
    }
  }

  #checkCode(node: Node): void {
    const lines = this.#sourceOf(node).trim().split('\n');
    const fence = /^(?:`{3,}|~{3,})/u.exec(lines[0] ?? '')?.[0];
    if (fence === undefined) this.#tell('indented-text', node, {});
    // A fence that stands within a quotation or a list has their marks before it.
    else if (lines.length < 2 || !isEndOf(fence, (lines.at(-1) ?? '').replace(/^[\s>]+/u, '')))
      this.#tell('unclosed-code', node, {});
  }

  #checkBeginning(root: Node): void {
    const first = /^\s*(?<fence>---|\+\+\+)[ \t]*\n\s*[\w-]+[ \t]*[:=]/u.exec(this.#body)?.groups?.['fence'];
    if (first !== undefined) {
      const offset = this.#body.indexOf(first);
      const line = this.#bodyLine + this.#body.slice(0, offset).split('\n').length - 1;
      this.outline.problems.push(problem('second-front-matter', this.#path, {}, { position: { line, column: 1 } }));
    }
    const shown = (root.children ?? []).filter(({ type }) => type !== 'definition' && type !== 'footnoteDefinition');
    if (shown.length === 0) {
      // The closing line of the facts: the text would begin below it.
      const position = { line: Math.max(1, this.#bodyLine - 1), column: 1 };
      this.outline.problems.push(problem('empty-body', this.#path, {}, { position }));
    }
  }

  #checkHeading(node: Node, depth: number): void {
    const text = textOf(node);
    if (text.trim() === '') this.#tell('empty-heading', node, {});
    // The end of a second front matter is no rule under a paragraph.
    const second = this.outline.problems.some(({ kind }) => kind === 'second-front-matter');
    if (depth === 1) this.#tell('heading-level-one', node, {});
    else if (!second && /\n[ \t>]*-+[ \t]*$/u.test(this.#sourceOf(node))) {
      this.#tell('underlined-heading', node, { given: shortened(text) });
    } else if (depth > Math.max(this.#depth, this.#boldDepth) + 1) {
      this.#tell('heading-jump', node, { given: depth, expected: this.#depth + 1 });
    }
    if (isInCapitals(text)) this.#tell('all-capitals', node, { given: shortened(text) });
    // Where one is of a level that it may not have, those below it are right.
    this.#depth = Math.max(2, depth);
    this.#boldDepth = 0;
    this.outline.anchors.push(this.#makeAnchor(text));
  }

  #checkHtml(node: Node, parent: Node | undefined): void {
    const given = this.#sourceOf(node);
    // Of a pair of tags in a line, the first is told.
    if (given.startsWith('</') && parent?.children?.some((other) => other.type === 'html' && other !== node)) return;
    this.#tell('raw-html', node, { given: shortened(given) });
  }

  #checkLink(node: Node, address: string): void {
    const words = textOf(node).normalize('NFC').trim();
    if (saysNowhere.test(words)) this.#tell('vague-link', node, { given: words });
    if (node.type === 'link' && !isHarmlessAddress(address)) {
      this.#tellUnsafe(node, address);
      return;
    }
    const hasImage = (node.children ?? []).some(({ type }) => type === 'image' || type === 'imageReference');
    if (address === '' || (textOf(node).trim() === '' && !hasImage)) {
      this.#tell('empty-link', node, { given: shortened(this.#sourceOf(node)) });
    } else if (isWithoutScheme(address)) {
      this.#tell('bad-address', node, { given: address, suggestion: `https://${address}` });
    } else if (isOfThisMachine(address)) {
      this.#tell('local-address', node, { given: address });
    } else if (!isAbsoluteAddress(address)) {
      this.outline.links.push({ address, position: this.#positionOf(node) });
    }
  }

  #checkImage(node: Node, address: string, alt: string): void {
    if (alt.trim() === '') this.#tell('image-without-alt', node, { given: address });
    else if (isFileName(alt, address)) this.#tell('alt-is-file-name', node, { given: alt });
    if (!isHarmlessAddress(address)) this.#tellUnsafe(node, shortened(address));
    else if (isAbsoluteAddress(address)) this.#tell('remote-image', node, { given: address });
    else this.outline.images.push({ address, position: this.#positionOf(node) });
  }

  /** An address that leads nowhere good; of a file on the computer of who wrote it, where the file belongs. */
  #tellUnsafe(node: Node, given: string): void {
    const isLocal = /^(?:[a-z]:[\\/]|file:|\\\\)/iu.test(given);
    if (!isLocal) this.#tell('unsafe-address', node, { given });
    else this.#tell('local-address', node, { given, ...(node.type === 'image' && { isImage: true as const }) });
  }

  #checkTable(node: Node): void {
    const [header, ...rows] = node.children ?? [];
    const expected = header?.children?.length ?? 0;
    for (const row of rows) {
      const given = row.children?.length ?? 0;
      if (given !== expected) this.#tell('ragged-table', row, { expected, given });
    }
  }

  #checkParagraph(node: Node, parent: Node | undefined): void {
    this.#checkTypedMarks(node);
    if (parent?.type === 'root') this.#checkBoldParagraph(node);
    const lines = this.#sourceOf(node).split('\n');
    // A table whose first line has other columns than its line of hyphens is no table to the parser.
    for (const [index, line] of lines.entries()) {
      const header = lines[index - 1];
      if (header === undefined || !isDelimiterRow(line) || !header.includes('|')) continue;
      const { line: first } = this.#positionOf(node);
      const details = { expected: cellsOf(header), given: cellsOf(line) };
      const position = { line: first + index, column: 1 };
      this.outline.problems.push(problem('ragged-table', this.#path, details, { position }));
    }
  }

  /** A heading as it is made in Word; what ends as a sentence does is one. */
  #checkBoldParagraph({ children = [] }: Node): void {
    const [bold, ...others] = children;
    if (bold?.type !== 'strong' || others.length > 0) return;
    const words = this.#sourceOf(bold).slice(2, -2).trim();
    if (/\n/u.test(words) || words.length > 100 || /[.,;:!?…]$/u.test(words)) return;
    this.#boldDepth = Math.min(this.#depth + 1, 6);
    const suggestion = `${'#'.repeat(this.#boldDepth)} ${words}`;
    this.#tell('bold-heading', bold, { given: shortened(textOf(bold)), suggestion });
  }

  /** What was typed as words; what the parser has taken for a link, for code or for a picture is none. */
  #checkTypedMarks(node: Node): void {
    const { line, column } = this.#positionOf(node);
    let source = this.#sourceOf(node);
    const start = node.position?.start.offset ?? 0;
    this.#walk(node, ({ type, position }) => {
      if (position === undefined || !['inlineCode', 'link', 'image', 'html', 'linkReference'].includes(type)) return;
      const [from, to] = [(position.start.offset ?? 0) - start, (position.end.offset ?? 0) - start];
      source = source.slice(0, from) + source.slice(from, to).replace(/\S/gu, 'x') + source.slice(to);
    });
    for (const { kind, details, ...place } of findTypedMarks(source, this.#sourceOf(node))) {
      // A list or a line that is quoted begins further to the right in its first line alone.
      const position = { line: line + place.line, column: place.column + (place.line === 0 ? column : 1) };
      this.outline.problems.push(problem(kind, this.#path, details, { position }));
      if (kind === 'unspaced-heading') this.#depth = Math.max(2, /^#+/u.exec(details.suggestion)?.[0].length ?? 2);
    }
  }

  #checkWords(node: Node, value: string): void {
    const position = this.#positionOf(node);
    if (value.includes('**') && /(?<!\\)\*\*/u.test(this.#sourceOf(node)))
      this.#tell('loose-emphasis', node, { given: shortened(value.slice(value.indexOf('**'))) });
    // A character can be written by its number, `&#8238;`, which the text of the file does not show.
    if (hasSuspects(value) && !hasSuspects(this.#sourceOf(node))) {
      this.outline.problems.push(...findSuspects(value, this.#path, () => position));
    }
    this.#checkPersonalData(node, value);
    if (!value.includes('[^')) return;
    const source = this.#sourceOf(node);
    for (const { index, groups } of source.matchAll(/(?<!\\)\[\^(?<label>[^\]\s]+)\]/gu)) {
      const before = source.slice(0, index).split('\n');
      const column = (before.length === 1 ? position.column : 1) + (before.at(-1)?.length ?? 0);
      const place = { position: { line: position.line + before.length - 1, column } };
      const line = source.slice(index).split('\n')[0] ?? '';
      // A note of which the colon is missing.
      const [, sign, words] =
        before.at(-1) === '' && column === 1 ? (/^(\[\^[^\]]+\])\s+(\S.*)$/u.exec(line) ?? []) : [];
      const suggestion = words === undefined ? {} : { suggestion: `${sign}: ${words}` };
      this.outline.problems.push(
        problem('missing-footnote', this.#path, { given: groups?.['label'] ?? '', ...suggestion }, place),
      );
    }
  }

  /** What leads to a person, in the words of a text: an office has a telephone of its own. */
  #checkPersonalData(node: Node, value: string): void {
    const telephone = mobileTelephone.exec(value)?.[0];
    if (telephone !== undefined) this.#tell('personal-data', node, { given: telephone, of: 'telephone' });
    const card = /(?:CCCD|CMND|căn cước|chứng minh (?:nhân dân|thư))[^\d]{0,20}(?<number>\d{9}|\d{12})(?!\d)/iu.exec(
      value,
    )?.groups?.['number'];
    if (card !== undefined) this.#tell('personal-data', node, { given: card, of: 'identity-card' });
  }

  #checkMdx(node: Node): void {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const given = node.name ?? '';
      if (!ownComponents.some((name) => name === given)) {
        this.#tell('unknown-component', node, { given, allowed: ownComponents.join(', ') });
      } else if (node.attributes.length + node.children.length > 0) {
        this.#tell('mdx-code', node, { given: shortened(this.#sourceOf(node)) });
      }
    } else if (!/^\{\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*\}$/u.test(this.#sourceOf(node))) {
      // A comment is the one expression that does nothing.
      this.#tell('mdx-code', node, { given: shortened(this.#sourceOf(node)) });
    }
  }

  #tell<K extends Problem['kind']>(kind: K, node: Node, details: Problem<K>['details']): void {
    this.outline.problems.push(problem(kind, this.#path, details, { position: this.#positionOf(node) }));
  }

  #positionOf({ position }: Node): Position {
    const { line = 1, column = 1 } = position?.start ?? {};
    return { line: this.#bodyLine + line - 1, column };
  }

  #sourceOf({ position }: Node): string {
    return this.#body.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  }
}

/** Whether a line ends the code that a fence begins: as many of the same marks at least, and nothing else. */
function isEndOf(fence: string, line: string): boolean {
  return line.startsWith(fence) && line.replaceAll(fence[0] ?? '', '').trim() === '';
}

/** Words of a link that say nothing of where it leads: whoever goes from link to link hears them alone. */
const saysNowhere =
  /^(?:(?:xem |bấm |nhấn )?(?:thêm |chi tiết )?(?:vào |tại |ở )?đây|xem thêm|chi tiết|(?:click |read )?(?:more|here))\.?$/iu;

/** A mobile telephone number, in the groups in which people write one. */
const mobileTelephone =
  /(?<![\d.,/-])(?:0|\+84[ .-]?)[35789](?:\d{8}|\d{2}[ .-]\d{3}[ .-]\d{3}|\d[ .-]\d{3}[ .-]\d{4}|\d[ .-]\d{4}[ .-]\d{3}|\d[ .-]\d{7}|\d{2}[ .-]\d{6})(?![\d/-])/u;

/** Whether an address can be opened on the computer of who wrote it alone, such as that of a preview. */
function isOfThisMachine(address: string): boolean {
  return /^https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|192\.168\.\d+\.\d+|10\.\d+\.\d+\.\d+)(?:[:/?#]|$)/iu.test(
    address,
  );
}

/** Whether an address is that of another site without what it begins with: `www.kho.vn`, `kho.gov.vn/tin`. */
function isWithoutScheme(address: string): boolean {
  return /^(?:www\.[\w-]+\.|(?:[\w-]+\.)+(?:vn|com|net|org|info|edu|gov)(?:[/?#]|$))/iu.test(address);
}

/** The words of a node, without its marks. */
function textOf(root: Node): string {
  let text = '';
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'html') text += node.value;
    waiting.push(...(node.children ?? []).toReversed());
  }
  return text;
}

function isDelimiterRow(line: string): boolean {
  return /^[ \t|:-]{3,}$/u.test(line) && line.includes('|') && line.includes('-');
}

function cellsOf(row: string): number {
  return row.trim().replace(/^\|/u, '').replace(/\|$/u, '').split('|').length;
}
