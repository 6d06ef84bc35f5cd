import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { filesIn } from '../release/files-in.ts';

/** A page of a site, as another generator is given it. */
export interface PeerPage {
  /** From the root, with a slash at both ends. */
  address: string;
  lang: string;
  title: string;
  markdown: string;
}

/** A site as other generators are given it. */
export interface PeerSite {
  pages: PeerPage[];
  /** What stands in HTML around the text of each page, of the same weight as here. */
  layout: { head: string; before: string; after: string };
}

/** Reads a built site as other generators are given it: the words and links of each page in Markdown, and what stands around them. */
export async function readPeerSite(out: string): Promise<PeerSite> {
  const files = (await filesIn(out)).filter((file) => /(?:^|\/)index\.html$/u.test(file));
  const pages: PeerPage[] = [];
  for (const file of files)
    pages.push({
      address: `/${file.replace(/index\.html$/u, '')}`,
      ...copied(pageAsMarkdown(await readFile(join(out, file), 'utf8'))),
    });
  return { pages, layout: layoutOf(await readFile(join(out, 'index.html'), 'utf8')) };
}

/** Strings that are parts of a page keep the whole of it in memory: of a large site, gigabytes. */
function copied({ lang, title, markdown }: Omit<PeerPage, 'address'>): Omit<PeerPage, 'address'> {
  const copy = (text: string): string => Buffer.from(text).toString('utf8');
  return { lang: copy(lang), title: copy(title), markdown: copy(markdown) };
}

/** What is shown in HTML around the text of a page, without its title. */
export function layoutOf(html: string): PeerSite['layout'] {
  const parts = /<head>(?<head>.*)<\/head>\s*<body[^>]*>(?<before>.*)<main[^>]*>.*<\/main>(?<after>.*)<\/body>/su.exec(
    html,
  )?.groups;
  if (parts === undefined) throw new Error('A page without head, body or main');
  const { head = '', before = '', after = '' } = parts;
  return { head: head.replace(/<title>.*?<\/title>/su, ''), before, after };
}

const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const blocks: ReadonlySet<string> = new Set([
  ...headings,
  'p',
  'li',
  'dt',
  'dd',
  'tr',
  'caption',
  'figcaption',
  'div',
  'section',
  'nav',
  'summary',
]);
const silent: ReadonlySet<string> = new Set(['script', 'style', 'svg', 'template']);

/** The words and links of a page, each block a heading, an item or a paragraph. */
export function pageAsMarkdown(html: string): Omit<PeerPage, 'address'> {
  const page = { lang: '', title: '', markdown: '' };
  let [isMain, isTitle, skipped, block, text] = [false, false, 0, '', ''];
  const end = (): void => {
    const words = text.replace(/\s+/gu, ' ').trim();
    if (words !== '') page.markdown += `${markOf(block)}${words}\n\n`;
    text = '';
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'html') page.lang = attributes['lang'] ?? '';
      if (name === 'title' && page.title === '') isTitle = true;
      if (name === 'main') isMain = true;
      if (silent.has(name)) skipped += 1;
      if (blocks.has(name)) {
        end();
        block = name;
      }
      if (name === 'a' && isMain && skipped === 0) text += '[';
      hrefs.push(...(name === 'a' ? [attributes['href'] ?? ''] : []));
    },
    ontext: (words) => {
      if (isTitle) page.title += words;
      else if (isMain && skipped === 0) text += words.replace(/[\\`*_[\]<>#|]/gu, '\\$&');
    },
    onclosetag: (name) => {
      if (name === 'title') isTitle = false;
      if (silent.has(name)) skipped -= 1;
      if (name === 'a' && isMain && skipped === 0) text += `](${hrefs.pop() ?? ''})`;
      if (blocks.has(name)) end();
      if (name === 'td' || name === 'th') text += ' ';
      if (name === 'main') {
        end();
        isMain = false;
      }
    },
  });
  const hrefs: string[] = [];
  parser.end(html);
  return page;
}

function markOf(block: string): string {
  if (headings.has(block)) return `${'#'.repeat(Number(block[1]))} `;
  return block === 'li' ? '- ' : '';
}
