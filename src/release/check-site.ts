import { gunzipSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
import { documentTypes } from '../documents/document.ts';
import { decodedAddress, isAbsoluteAddress, isHarmlessAddress } from '../markdown/addresses.ts';
import type { TextNode } from '../markdown/parse-text.ts';
import { parseText } from '../markdown/parse-text.ts';
import type { LocatedProblem } from '../problems/print.ts';
import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import {
  basePathOf,
  isAttachedFile,
  languageOf,
  machineAddresses,
  searchIndexAddress,
  wholeAddress,
} from '../site/routes.ts';
import { defaultLang, languages } from '../text/locales.ts';
import { BuiltFiles, isPicture } from './built-files.ts';
import { SoughtWords } from './hidden-words.ts';
import type { BuiltPage } from './read-page.ts';
import { targetUrl } from './target-url.ts';

/** The names of documents that go out as they are; a table is text, and is looked through with the others. */
const wholeDocument = new RegExp(`\\.(?:${documentTypes.filter((type) => type !== 'csv').join('|')})$`, 'u');

const searchIndexes: ReadonlySet<string> = new Set(languages.map(searchIndexAddress));

/** A built site, and what is known of where its parts come from. */
export interface BuiltSite {
  /** Its folder. */
  folder: string;
  /** Its files, from the folder, with forward slashes. */
  files: readonly string[];
  /** Its address on the web, as content/site.yaml gives it. */
  address: string;
  /** The files that come with the code as they are, or are made for servers: nobody's content. */
  ownFiles: ReadonlySet<string>;
  /** The file of the content that a page shows, and its text, by the page's address. */
  sourceOf: (page: string) => { path: string; text: string } | undefined;
  /** What only hidden records say, and no file of the site may. */
  hiddenWords: ReadonlySet<string>;
  /** Its files as they have been looked at, where they have. */
  looked?: BuiltFiles;
}

/**
 * Holds a built site against what no built site may hold: a link that leads nowhere, HTML that content brought, a picture with
 * metadata, a file that nothing names, a word of a hidden record, data that machines cannot read. Each fault is told with the
 * file of the content that it comes from, and its line, where that is known.
 */
export function checkSite(site: BuiltSite): LocatedProblem[] {
  const check = new SiteCheck(site);
  // A text stands in for its translations: what is told once is told of its own page.
  const inDefault = (file: string): boolean => languageOf(`/${file}`) === defaultLang;
  for (const file of site.files.filter(inDefault)) check.read(file);
  for (const file of site.files.filter((one) => !inDefault(one))) check.read(file);
  check.followTargets();
  check.compareTitles();
  check.comparePolicies();
  return check.problems;
}

/** The file of the site that a target leads to, if any, and what is wrong with it. */
interface Followed {
  reached?: string;
  fault?: 'site-broken-link' | 'site-broken-fragment';
}

class SiteCheck {
  readonly problems: LocatedProblem[] = [];
  readonly #site: BuiltSite;
  readonly #told = new Set<string>();
  readonly #pages = new Map<string, BuiltPage>();
  /** The addresses of its files. */
  readonly #known: ReadonlySet<string>;
  /** What data and feeds name, by the file that does. */
  readonly #named = new Map<string, ReadonlySet<string>>();
  /** Where targets lead that are whole paths, and so mean the same on every page. */
  readonly #followed = new Map<string, Followed>();

  readonly #address: URL;
  /** The path of its address, without the slash at its end. */
  readonly #base: string;
  readonly #looked: BuiltFiles;
  readonly #sought: SoughtWords;
  /** Whether there was a fault in the file that is being read. */
  #isAtFault = false;

  constructor(site: BuiltSite) {
    this.#site = site;
    this.#address = new URL(site.address);
    this.#base = basePathOf(site.address);
    this.#looked = site.looked ?? new BuiltFiles(site);
    this.#sought = new SoughtWords(site.hiddenWords);
    this.#known = new Set(site.files.map((file) => `/${file}`));
  }

  read(file: string): void {
    // A document goes out as it was checked; of its text nothing more can be told.
    if (isAttachedFile(`/${file}`) && wholeDocument.test(file)) return;
    // What is for servers, the pages at former addresses included, is made of addresses alone.
    if (this.#site.ownFiles.has(file)) return;
    const known = this.#looked.soundOf(file);
    if (known?.page !== undefined) this.#pages.set(addressOfFile(file), known.page);
    else if (known !== undefined) this.#named.set(`/${file}`, known.named);
    else {
      this.#isAtFault = false;
      this.#readAnew(file);
      // Whether a compressed file is sound, another one decides.
      if (!this.#isAtFault && !isCompressed(file)) this.#looked.isSound(file, this.#named.get(`/${file}`) ?? new Set());
    }
  }

  #readAnew(file: string): void {
    const text = (): string => this.#looked.bytesOf(file).toString('utf8');
    if (isCompressed(file)) this.#readCompressed(file);
    else if (file.endsWith('.html')) this.#readPage(addressOfFile(file), this.#looked.pageOf(file));
    else if (file.endsWith('.xml')) this.#readXml(file, text());
    else if (file.endsWith('.json')) this.#readJson(file, text());
    else if (isPicture(file)) {
      for (const metadata of this.#looked.metadataOf(file)) this.#tell('site-image-metadata', file, { metadata });
    } else if (file.endsWith('.csv')) {
      for (const cell of text().split(/[",\r\n]+/u)) this.#lookAt(cell, file);
    } else if (file.endsWith('.md') || file.endsWith('llms.txt')) {
      this.#readMarkdown(file, text());
    } else if (!/(?:\.txt|^_astro\/[^/]+\.(?:woff2|js))$/u.test(file)) this.#tell('site-foreign-file', file, {});
  }

  #readPage(address: string, page: BuiltPage): void {
    this.#pages.set(address, page);
    for (const id of page.duplicateIds) this.#tell('site-duplicate-id', address, { page: address, given: id });
    for (const { fault, given } of page.forbidden) {
      const details = { page: address, given };
      this.#tell(fault === 'foreign-request' ? 'site-foreign-request' : 'site-forbidden-html', address, details, given);
    }
    for (const given of page.foundWords) this.#tell('site-hidden-word', address, { page: address, given }, given);
  }

  /** Holds a compressed file to the same, and to be the one that stands beside it. */
  #readCompressed(file: string): void {
    const beside = file.slice(0, -'.gz'.length);
    let bytes: Buffer;
    try {
      bytes = gunzipSync(this.#looked.bytesOf(file));
    } catch (error) {
      this.#tell('site-malformed', file, { detail: error instanceof Error ? error.message : String(error) });
      return;
    }
    // What that one is held to holds for both.
    if (this.#known.has(`/${beside}`) && bytes.equals(this.#looked.bytesOf(beside))) return;
    this.#tell('site-foreign-file', file, {});
  }

  #readXml(file: string, xml: string): void {
    const named = this.#namedBy(file);
    const parser = new SaxesParser({ fileName: file });
    let text = '';
    let sound = true;
    parser.on('error', (error) => {
      // One mistake leads to the next.
      if (sound) this.#tell('site-malformed', file, { detail: error.message });
      sound = false;
    });
    parser.on('opentag', ({ attributes }) => {
      text = '';
      // Without namespaces, which are not asked for, an attribute is its text.
      for (const [name, value] of Object.entries(attributes as Record<string, string>)) {
        if (name === 'href' || name === 'url') named.add(value);
        this.#lookAt(value, file);
      }
    });
    parser.on('text', (part) => {
      text += part;
    });
    parser.on('cdata', (part) => {
      text += part;
    });
    parser.on('closetag', ({ name }) => {
      if (name === 'loc' || name === 'link' || name === 'guid') named.add(text.trim());
      this.#lookAt(text, file);
      text = '';
    });
    parser.write(xml).close();
  }

  #readJson(file: string, json: string): void {
    let data: unknown;
    try {
      data = JSON.parse(json);
    } catch (error) {
      this.#tell('site-malformed', file, { detail: error instanceof Error ? error.message : String(error) });
      return;
    }
    const named = this.#namedBy(file);
    // What the search begins with names the parts of its index by their paths.
    const isIndex = searchIndexes.has(`/${file}`);
    const own = `${this.#site.address.replace(/\/$/u, '')}/`;
    const waiting: unknown[] = [data];
    while (waiting.length > 0) {
      const value = waiting.pop();
      if (typeof value === 'string') {
        if ((isIndex && value.startsWith('/')) || value.startsWith(own)) named.add(value);
        this.#lookAt(value, file);
      } else if (typeof value === 'object' && value !== null) {
        // One by one: a table of a large archive has more rows than a call takes arguments.
        for (const part of Object.values(value)) waiting.push(part);
      }
    }
  }

  #readMarkdown(file: string, text: string): void {
    // Where the links of the Markdown form of a page lead is told of the page, with their lines.
    const isForm = file.endsWith('.html.md');
    const named = this.#namedBy(file);
    const forbidden = (given: string): void => this.#tell('site-forbidden-html', file, { page: `/${file}`, given });
    const waiting: TextNode[] = [parseText(text, 'markdown')];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (node.type === 'html' || node.type === 'image') forbidden(node.type === 'html' ? node.value : node.url);
      else if (node.type === 'text') for (const part of node.value.split('; ')) this.#lookAt(part, file);
      else if (node.type === 'link' || node.type === 'definition') {
        if (!isHarmlessAddress(node.url)) forbidden(node.url);
        else if (!isForm) named.add(node.url);
      }
      for (const child of node.children ?? []) waiting.push(child);
    }
  }

  #lookAt(value: string, file: string): void {
    const given = this.#sought.in(value);
    if (given !== undefined) this.#tell('site-hidden-word', file, { page: `/${file}`, given });
  }

  #namedBy(file: string): Set<string> {
    const named = new Set<string>();
    this.#named.set(`/${file}`, named);
    return named;
  }

  /** Follows every address of the site itself; what none of them leads to is nobody's file. */
  followTargets(): void {
    const reached = new Set<string>();
    const from = [...[...this.#pages].map(([page, { targets }]) => [page, targets] as const), ...this.#named];
    for (const [page, targets] of from) {
      for (const target of targets) {
        const found = this.#followOnce(target, page);
        if (found.reached !== undefined) reached.add(found.reached);
        if (found.fault !== undefined) this.#tell(found.fault, page, { page, given: target }, target);
      }
    }
    for (const file of this.#site.files) {
      if (file.endsWith('.html') || this.#site.ownFiles.has(file) || reached.has(`/${file}`)) continue;
      // Machines know these by their names, and ask for them without being told.
      if (!machineAddresses.includes(`/${file}`)) this.#tell('site-orphan-file', file, {});
    }
  }

  #followOnce(target: string, page: string): Followed {
    if (!target.startsWith('/')) return this.#follow(target, page);
    const found = this.#followed.get(target) ?? this.#follow(target, page);
    this.#followed.set(target, found);
    return found;
  }

  #follow(target: string, page: string): Followed {
    const own = this.#address;
    const base = this.#base;
    const url = targetUrl(target, `${base}${page}`, own);
    if (url === undefined) return { fault: 'site-broken-link' };
    if (url.host !== own.host || !/^https?:$/u.test(url.protocol)) return {};
    // What else stands on the host of a site below a path is somebody else's.
    if (!url.pathname.startsWith(`${base}/`)) return isAbsoluteAddress(target) ? {} : { fault: 'site-broken-link' };
    const path = decodedAddress(url.pathname.slice(base.length));
    const fragment = decodedAddress(url.hash.slice(1));
    if (path === undefined || fragment === undefined) return { fault: 'site-broken-link' };
    const there = this.#pages.get(path);
    if (there === undefined) return this.#known.has(path) ? { reached: path } : { fault: 'site-broken-link' };
    return fragment === '' || there.ids.includes(fragment) ? { reached: path } : { fault: 'site-broken-fragment' };
  }

  /** Two pages of a language that readers find under one title are one to them. A page that stands in for another names that as its own address. */
  compareTitles(): void {
    const seen = new Map<string, string>();
    for (const [page, { lang, title, canonical, noindex }] of this.#pages) {
      if (
        title === undefined ||
        noindex ||
        canonical === undefined ||
        canonical !== wholeAddress(page, this.#site.address)
      )
        continue;
      const key = `${lang} ${title}`;
      const other = seen.get(key);
      if (other !== undefined)
        this.#tell('site-duplicate-title', page, { page, given: title, other }, title.split(' · ')[0]);
      else seen.set(key, page);
    }
  }

  /** A server sends one policy with all pages: what the home page holds in itself is what every page may. */
  comparePolicies(): void {
    const expected = this.#pages.get('/')?.policy;
    for (const [page, { policy }] of this.#pages) {
      const given = 'http-equiv';
      if (policy !== expected) this.#tell('site-forbidden-html', page, { page, given });
    }
  }

  /** @param given what the fault is found by in the text of the content */
  #tell<K extends Problem['kind']>(kind: K, page: string, details: Problem<K>['details'], given?: string): void {
    this.#isAtFault = true;
    const source = this.#site.sourceOf(page);
    const found = problem(kind, source?.path ?? page, details);
    const place = source && given !== undefined && placeIn(source.text, given);
    // A text is shown on several pages: its fault is one.
    const key = JSON.stringify([kind, source?.path, given]);
    if (source !== undefined && given !== undefined && this.#told.has(key)) return;
    this.#told.add(key);
    this.problems.push({ ...found, lineText: '', ...place });
  }
}

const isCompressed = (file: string): boolean => /\.(?:csv|json)\.gz$/u.test(file);

function addressOfFile(file: string): string {
  return `/${file}`.replace(/\/index\.html$/u, '/');
}

/** Where a text first holds what was given, as it was written or as the renderer has encoded it. */
function placeIn(text: string, given: string): Pick<LocatedProblem, 'position' | 'lineText'> | undefined {
  const forms = [given, decodedAddress(given) ?? given, decodedAddress(given.replace(/^.*\/(?=[^/])/u, '')) ?? given];
  for (const form of forms) {
    const offset = text.indexOf(form);
    // A single sign, such as a slash, stands everywhere.
    if (form.length < 2 || offset === -1) continue;
    const before = text.slice(0, offset).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return { position: { line: before.length, column }, lineText: text.split('\n')[before.length - 1] ?? '' };
  }
  return undefined;
}
