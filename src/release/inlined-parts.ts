import { isAbsoluteAddress } from '../markdown/addresses.ts';
import type { Inlined } from '../site/content-policy.ts';
import { pagePolicy } from '../site/content-policy.ts';
import type { ForbiddenHtml } from './forbidden-html.ts';

/** The script and the styles that a page holds in itself, as far as they matter. */
export interface ReadInlined extends Inlined {
  /** The one that lets them run. */
  policy: string;
  /** What the styles name. */
  targets: readonly string[];
  forbidden: readonly ForbiddenHtml[];
}

export function readInlined(inlined: Inlined): ReadInlined {
  const targets: string[] = [];
  const forbidden: ForbiddenHtml[] = [];
  for (const [, given = ''] of inlined.style.matchAll(/(?:url\(|@import\s(?!\s*url\())\s*["']?([^"');]+)/gu)) {
    if (given.startsWith('data:')) continue;
    if (isAbsoluteAddress(given) || given.startsWith('//')) forbidden.push({ fault: 'foreign-request', given });
    else targets.push(given);
  }
  return { ...inlined, policy: pagePolicy(inlined), targets, forbidden };
}

/** Whether an element is the script or the stylesheet that a page of the site holds, if it stands where they stand. */
export function isInlined(tag: string, attributes: Readonly<Record<string, string>>): tag is keyof Inlined {
  return (tag === 'script' || tag === 'style') && Object.keys(attributes).length === 0;
}

/** Whether an element is the content security policy of a page. */
export function isPolicy(tag: string, { content, ...others }: Readonly<Record<string, string>>): boolean {
  const isAlone = Object.keys(others).length === 1 && others['http-equiv'] === 'content-security-policy';
  return tag === 'meta' && content !== undefined && isAlone;
}
