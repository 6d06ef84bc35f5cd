import { mediaTypeAt } from '../outputs/media-types.ts';
import { hashedFiles, headersAt } from '../outputs/serving/header-rules.ts';
import type { SiteAddresses } from '../outputs/serving/site-addresses.ts';
import { readAddresses, waysTo } from '../outputs/serving/site-addresses.ts';
import { PageReader } from '../release/read-page.ts';
import { pagePolicy, policyOf } from '../site/content-policy.ts';
import { addressesAddress, dataFolder, languageOf } from '../site/routes.ts';
import { languages } from '../text/locales.ts';

/** Something that a served site does otherwise than it should. */
export interface ServedFault {
  /** From the root of the site. */
  address: string;
  kind: 'unanswered' | 'status' | 'header' | 'redirect' | 'language' | 'not-revalidated' | 'no-addresses' | 'no-policy';
  /** The header, where it is one. */
  header?: string;
  expected: string;
  found: string;
}

/** What a site was found to be. */
export interface Verified {
  faults: ServedFault[];
  /** How many addresses were asked for. */
  asked: number;
  /** The headers with which the home page came. */
  headers: Record<string, string>;
}

/** How many questions are under way at once, and how long one may take, in milliseconds. */
const atOnce = 16;
const patience = 30_000;

/** How many pages are tried without their last slash, which is one rule of the server and not one a page. */
const triedWithoutSlash = 20;

/**
 * Holds a site as it is served, anywhere, to what its build wrote down: every page and file is there, with its type and its
 * headers; what the pages are made of is there; former addresses lead on; what is not there is said to be so, in the language of
 * the address; a browser that has the newest gets no more than that answer.
 *
 * @param base the address of the site, with a path where it stands below one
 * @param options.headers whether the server can send headers of the site's own; else each page has to carry the policy itself
 */
export async function verifyServed(base: string, options: { headers: boolean }): Promise<Verified> {
  const check = new ServedCheck(base, options.headers);
  const addresses = await check.readAddresses();
  if (addresses !== undefined) await check.run(addresses);
  return check.verified();
}

/** An answer, as far as it matters. */
interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

class ServedCheck {
  readonly #faults: ServedFault[] = [];
  readonly #base: string;
  readonly #withHeaders: boolean;
  readonly #parts = new Set<string>();
  readonly #reader: PageReader;
  /** Every page has it, and every answer comes with it. */
  #policy = pagePolicy();
  #asked = 0;
  #headers: Record<string, string> = {};

  constructor(base: string, withHeaders: boolean) {
    this.#base = base.replace(/\/*$/u, '/');
    this.#withHeaders = withHeaders;
    this.#reader = new PageReader(this.#base, new Set());
  }

  verified(): Verified {
    return { faults: this.#faults, asked: this.#asked, headers: this.#headers };
  }

  async readAddresses(): Promise<SiteAddresses | undefined> {
    const answer = await this.#ask(addressesAddress);
    if (answer === undefined) return undefined;
    const addresses = readAddresses(answer.text);
    if (answer.status === 200 && addresses !== undefined) return addresses;
    this.#tell({ address: addressesAddress, kind: 'no-addresses', expected: '200', found: String(answer.status) });
    return undefined;
  }

  async run({ pages, files, redirects, gone, policy }: SiteAddresses): Promise<void> {
    this.#policy = policy ?? this.#policy;
    await all(pages, (address) => this.#checkPage(address));
    await all(new Set([...files, ...this.#parts]), (address) => this.#checkFile(address));
    const spread = pages.filter((_, index) => index % Math.ceil(pages.length / triedWithoutSlash) === 0);
    for (const address of spread) {
      for (const way of waysTo(address).slice(1)) await this.#checkRedirect(way, address);
    }
    await all(Object.entries(redirects), async ([from, to]) => {
      for (const way of waysTo(from)) await this.#checkRedirect(way, to);
    });
    await all(Object.keys(gone), (address) => this.#checkGone(address));
    for (const lang of languages) await this.#checkMissing(lang === 'en' ? '/en/_/' : '/_/', lang);
    for (const address of [
      '/',
      addressesAddress,
      ...[...this.#parts].filter((part) => part.startsWith(hashedFiles)).slice(0, 1),
    ])
      await this.#checkAgain(address);
  }

  async #checkPage(address: string): Promise<void> {
    const answer = await this.#checkFile(address);
    if (answer?.status !== 200) return;
    if (address === '/') this.#headers = Object.fromEntries(answer.headers);
    const page = this.#reader.read(answer.text);
    if (page.lang !== languageOf(address))
      this.#tell({ address, kind: 'language', expected: languageOf(address), found: page.lang });
    // What was changed on the way needs another policy than what was built.
    const found = page.policy === this.#policy ? policyOf(answer.text) : page.policy;
    if (found !== this.#policy) this.#tell({ address, kind: 'no-policy', expected: this.#policy, found: found ?? '' });
    for (const target of page.targets) {
      const part = this.#ownAddress(target);
      if (part?.startsWith(hashedFiles) || part?.startsWith(dataFolder)) this.#parts.add(part);
    }
  }

  async #checkFile(address: string): Promise<Answer | undefined> {
    const answer = await this.#ask(address);
    if (answer === undefined) return undefined;
    // A large table that the host does not take: it leads to the same, compressed.
    if (
      address.startsWith(dataFolder) &&
      answer.status === 302 &&
      this.#locationOf(answer, address) === `${address}.gz`
    )
      return this.#checkFile(`${address}.gz`);
    if (answer.status !== 200) {
      this.#tell({ address, kind: 'status', expected: '200', found: String(answer.status) });
      return answer;
    }
    this.#checkHeaders(address, answer.headers);
    return answer;
  }

  #checkHeaders(address: string, headers: Headers): void {
    const type = mediaTypeAt(address);
    if (type !== undefined && (this.#withHeaders || address.endsWith('/'))) {
      const found = headers.get('content-type') ?? '';
      if (!isType(found, type)) this.#tell({ address, kind: 'header', header: 'content-type', expected: type, found });
    }
    if (!this.#withHeaders) return;
    for (const [header, expected] of Object.entries(headersAt(address, this.#policy))) {
      if (header === 'Content-Type') continue;
      const found = headers.get(header) ?? '';
      if (found !== expected) this.#tell({ address, kind: 'header', header: header.toLowerCase(), expected, found });
    }
  }

  async #checkRedirect(from: string, to: string): Promise<void> {
    const answer = await this.#ask(from);
    if (answer === undefined) return;
    const leads = this.#locationOf(answer, from);
    // A server that reads no list of redirects has a page there that goes on by itself.
    const goesOn =
      !this.#withHeaders && (leads === `${from}/` || answer.text.includes(`url=${new URL(this.#at(to)).pathname}"`));
    if (goesOn) return;
    if (![301, 302, 307, 308].includes(answer.status) || leads !== to)
      this.#tell({
        address: from,
        kind: 'redirect',
        expected: to,
        found: `${answer.status} ${answer.headers.get('location') ?? ''}`.trim(),
      });
  }

  /** Where an answer leads, from the root of the site. */
  #locationOf({ headers }: Answer, from: string): string | undefined {
    const location = headers.get('location') ?? '';
    return location === '' ? undefined : this.#ownAddress(new URL(location, this.#at(from)).href);
  }

  /** A notice stands there. A server that can gives a status which says so too; of one that cannot, the page does. */
  async #checkGone(address: string): Promise<void> {
    const answer = await this.#ask(address);
    if (answer === undefined) return;
    const isSaid = [404, 410].includes(answer.status) || (answer.status === 200 && answer.text.includes('noindex'));
    if (!isSaid) this.#tell({ address, kind: 'status', expected: '410', found: String(answer.status) });
  }

  async #checkMissing(address: string, lang: string): Promise<void> {
    const answer = await this.#ask(address);
    if (answer === undefined) return;
    if (answer.status !== 404) this.#tell({ address, kind: 'status', expected: '404', found: String(answer.status) });
    if (!this.#withHeaders) return;
    this.#checkHeaders(address, answer.headers);
    const found = this.#reader.read(answer.text).lang;
    if (found !== lang) this.#tell({ address, kind: 'language', expected: lang, found });
  }

  async #checkAgain(address: string): Promise<void> {
    const first = await this.#ask(address);
    const tag = first?.headers.get('etag');
    const second = tag == null ? undefined : await this.#ask(address, { 'If-None-Match': tag });
    if (first !== undefined && second?.status !== 304) {
      const found = tag == null ? 'ETag: -' : String(second?.status);
      this.#tell({ address, kind: 'not-revalidated', expected: '304', found });
    }
  }

  async #ask(address: string, headers: Record<string, string> = {}): Promise<Answer | undefined> {
    this.#asked += 1;
    try {
      const answer = await fetch(this.#at(address), {
        redirect: 'manual',
        headers,
        signal: AbortSignal.timeout(patience),
      });
      return { status: answer.status, headers: answer.headers, text: await answer.text() };
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      const found = cause instanceof Error ? cause.message : String(cause);
      this.#tell({ address, kind: 'unanswered', expected: '', found });
      return undefined;
    }
  }

  #at(address: string): string {
    return new URL(address.slice(1), this.#base).href;
  }

  /** The address from the root of the site; undefined for what is not of the site. */
  #ownAddress(target: string): string | undefined {
    if (!URL.canParse(target, this.#base)) return undefined;
    const { href } = new URL(target, this.#base);
    return href.startsWith(this.#base) ? `/${href.slice(this.#base.length)}` : undefined;
  }

  #tell(fault: ServedFault): void {
    this.#faults.push(fault);
  }
}

/** Whether a type is the one that is expected; parameters count where they are expected. */
function isType(found: string, expected: string): boolean {
  const parts = (type: string): string[] =>
    type
      .toLowerCase()
      .split(';')
      .map((part) => part.trim());
  const there = parts(found);
  return there[0] === parts(expected)[0] && parts(expected).every((part) => there.includes(part));
}

/** Does something for each, some at once. */
async function all<T>(list: Iterable<T>, doIt: (one: T) => Promise<unknown>): Promise<void> {
  const waiting = [...list].values();
  const work = async (): Promise<void> => {
    for (const one of waiting) await doIt(one);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
