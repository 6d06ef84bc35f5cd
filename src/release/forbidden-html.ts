import { isAbsoluteAddress, isHarmlessAddress } from '../markdown/addresses.ts';
import { addressOf } from '../site/routes.ts';
import { languages } from '../text/locales.ts';

const searchPages = languages.map((lang) => addressOf({ page: 'search' }, lang));

/** Elements that run, that frame or send something, or that bring a language of their own into a page. */
const forbiddenElements = new Set(
  'script style iframe frame frameset object embed applet form input button select textarea keygen isindex base template portal fencedframe svg math audio video track noscript dialog slot plaintext xmp marquee foreignobject animate animatemotion animatetransform set use image feimage'.split(
    ' ',
  ),
);

/** Attributes that name what a browser fetches by itself, whoever reads. */
const fetched: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
};

/** The `rel` values of `link` that make a browser fetch, or that lead nobody anywhere. */
const fetchingRelations = /\b(?:stylesheet|icon|preload|prefetch|modulepreload|dns-prefetch|preconnect|manifest)\b/u;

/** Attributes that hold an address. */
const addressAttributes = new Set([
  'href',
  'src',
  'srcset',
  'cite',
  'action',
  'poster',
  'data',
  'background',
  'longdesc',
]);

/** Something in a page that no built site may hold. */
export type ForbiddenHtml =
  | { fault: 'element' | 'attribute'; given: string }
  | { fault: 'address' | 'foreign-request'; given: string };

/**
 * What an element may not be or have in any page of the site, whoever brought it: nothing runs, nothing is framed or sent,
 * addresses only lead somewhere, and nobody but the site itself learns that a page was read.
 *
 * @param tag in any case: the elements of a drawing keep theirs
 * @param own the address of the site itself, to which absolute addresses may lead as well
 */
export function forbiddenIn(tag: string, attributes: Readonly<Record<string, string>>, own?: string): ForbiddenHtml[] {
  const found: ForbiddenHtml[] = [];
  if (
    forbiddenElements.has(tag.toLowerCase()) &&
    !isOwnDrawing(tag, attributes) &&
    !isOwnScript(tag, attributes) &&
    !isData(tag, attributes) &&
    !isOwnButton(tag, attributes) &&
    !isSearchBox(tag, attributes)
  )
    found.push({ fault: 'element', given: `<${tag}>` });
  if (tag === 'meta' && 'http-equiv' in attributes) found.push({ fault: 'attribute', given: 'http-equiv' });
  for (const [name, value] of Object.entries(attributes)) {
    if (/^on/iu.test(name) || ['style', 'srcdoc', 'formaction', 'ping', 'xlink:href'].includes(name)) {
      found.push({ fault: 'attribute', given: name });
    } else if (addressAttributes.has(name)) {
      for (const address of addressesIn(name, value)) {
        if (!isHarmlessAddress(address)) found.push({ fault: 'address', given: address });
        else if (isFetched(tag, name, attributes) && isAbsoluteAddress(address) && !isOwn(address, own)) {
          found.push({ fault: 'foreign-request', given: address });
        }
      }
    }
  }
  return found;
}

/** The script of the search, which the build has made: below a path its address has that before it. */
function isOwnScript(tag: string, { src, ...others }: Readonly<Record<string, string>>): boolean {
  const isBare = Object.keys(others).length === 0;
  return tag === 'script' && isBare && /^(?:\/(?!\.{1,2}\/)[\w.~-]+)*\/_astro\/search\.[\w-]+\.js$/u.test(src ?? '');
}

/** Data for programs, of which browsers run nothing. */
export function isData(tag: string, { type, ...others }: Readonly<Record<string, string>>): boolean {
  return tag === 'script' && type === 'application/ld+json' && Object.keys(others).length === 0;
}

/** A button that only that script knows: by itself it does and sends nothing. */
function isOwnButton(tag: string, { type, ...others }: Readonly<Record<string, string>>): boolean {
  const isKnown = (name: string): boolean => /^(?:data-does|aria-label|title)$/u.test(name);
  return tag === 'button' && type === 'button' && Object.keys(others).every(isKnown);
}

/** The search box: it sends its words to the search page, in the address, and to nobody else. */
function isSearchBox(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  const { action, type, name } = attributes;
  const isKnown = (known: RegExp): boolean => Object.keys(attributes).every((key) => known.test(key));
  switch (tag) {
    case 'form':
      return searchPages.some((page) => action?.endsWith(page) && !action.includes('//')) && isKnown(/^action$/u);
    case 'input':
      return (
        type === 'search' && name === 'q' && isKnown(/^(?:type|name|id|aria-\w+|placeholder|auto\w+|spellcheck)$/u)
      );
    case 'button':
      return type === 'submit' && isKnown(/^type$/u);
    default:
      return false;
  }
}

/** The outermost element of a chart: lines, bars and words, of which none is fetched or moves. */
function isOwnDrawing(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  const isKnown = (name: string): boolean => /^(?:class|viewbox|width|height|aria-hidden)$/iu.test(name);
  return tag === 'svg' && attributes['class'] === 'drawn' && Object.keys(attributes).every(isKnown);
}

function isFetched(tag: string, name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (tag === 'link') return fetchingRelations.test(attributes['rel'] ?? '');
  return fetched[tag]?.includes(name) === true;
}

function isOwn(address: string, own: string | undefined): boolean {
  return own !== undefined && address.startsWith(`${own.replace(/\/$/u, '')}/`);
}

/** The addresses of an attribute: one, or those of the candidates of `srcset`. */
export function addressesIn(name: string, value: string): string[] {
  if (name !== 'srcset') return [value];
  return value.split(',').map((part) => part.trim().split(/\s+/u)[0] ?? '');
}
