import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** What a page holds in itself that a browser runs and draws it with, as it stands there. */
export interface Inlined {
  script: string;
  style: string;
}

/**
 * What a page of the site may make a browser do: show what the site itself has, and nothing else. Nothing of others runs, nothing is sent.
 *
 * @param inlined of what the page itself holds, that alone runs and is drawn with
 */
function directivesOf(inlined: Inlined | undefined): Readonly<Record<string, string>> {
  const own = (part: keyof Inlined): string => (inlined === undefined ? '' : ` '${sourceOf(inlined[part])}'`);
  return {
    'default-src': "'none'",
    'script-src': `'self'${own('script')}`,
    'style-src': `'self'${own('style')}`,
    'img-src': "'self'",
    'font-src': "'self'",
    // The search page asks for its index and for pages of the site; those who examine a page read its robots.txt with its rights.
    'connect-src': "'self'",
    'base-uri': "'none'",
    // The search box, which sends nothing but its words to a page of the site.
    'form-action': "'self'",
  };
}

/** How a policy names what stands in a page. */
const sourceOf = (text: string): string => `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}`;

/**
 * The content security policy as a page itself carries it, for servers that send no headers of the site's own.
 *
 * @param inlined absent where the page holds nothing that runs or is drawn with
 */
export function pagePolicy(inlined?: Inlined): string {
  return Object.entries(directivesOf(inlined))
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** The policy of pages as a server sends it. Only there can a site say that nobody may frame it. */
export function servedPolicy(policy: string): string {
  return `${policy}; frame-ancestors 'none'`;
}

/** Stands in a page for its policy until it is known what the bundler has made of script and styles. Nothing of the content stands before it. */
export const policyMark = 'nien-giam:policy';

/** What stands in a page until the whole of it is there, and what it becomes. */
export const laterPolicy = { mark: policyMark, in: policyOf };

/** A page with its policy. */
export function withPolicy(html: string): string {
  return html.replace(policyMark, () => policyOf(html));
}

/** The policy that lets a page be what it is. */
export function policyOf(html: string): string {
  return pagePolicy(inlinedIn(html));
}

/**
 * What a page of the site holds in its head: the layout writes both without attributes, and the script before all that comes of the content.
 *
 * @returns nothing where one of them is not there
 */
export function inlinedIn(html: string): Inlined | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  const script = firstIn(head, 'script');
  const style = firstIn(head, 'style');
  return script === undefined || style === undefined ? undefined : { script, style };
}

function firstIn(head: string, tag: keyof Inlined): string | undefined {
  const start = head.indexOf(`<${tag}>`);
  const end = head.indexOf(`</${tag}>`, start);
  return start === -1 || end === -1 ? undefined : head.slice(start + tag.length + 2, end);
}
