import type { TextNode } from './parse-text.ts';
import { parseText } from './parse-text.ts';

/** What a text needs so that it can be read away from its page. */
export interface Surroundings {
  /** Where an address in the text leads, whole. */
  wholeAddress: (address: string) => string;
  /** Where its pictures are shown. */
  page: string;
}

/** A part of a text that is written otherwise, by the places of its first character and of the one after its last. */
interface Change {
  start: number;
  end: number;
  text: string;
}

/**
 * A text as it can be read by itself: its addresses are whole, its pictures are links to the page that shows them, and HTML is the
 * text that it is on that page. All else stands as it was written.
 */
export function textAlone(body: string, surroundings: Surroundings): string {
  const changes: Change[] = [];
  collect(parseText(body, 'markdown'), body, surroundings, changes);
  let done = 0;
  const parts: string[] = [];
  for (const { start, end, text } of changes.toSorted((a, b) => a.start - b.start)) {
    parts.push(body.slice(done, start), text);
    done = end;
  }
  return [...parts, body.slice(done)].join('').trim();
}

function collect(node: TextNode, body: string, surroundings: Surroundings, changes: Change[], isInLink = false): void {
  const { position } = node;
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const change = (from: number, text: string): void => {
    changes.push({ start: from, end, text });
  };
  switch (node.type) {
    case 'html':
      change(start, escapedText(node.value));
      return;
    case 'image':
    case 'imageReference':
      change(start, isInLink ? escapedText(node.alt ?? '') : markdownLink(node.alt ?? '', surroundings.page));
      return;
    case 'link': {
      const address = surroundings.wholeAddress(node.url);
      // Only what stands in brackets can lead to a place of the site itself: all other links are whole addresses.
      const labelEnd = node.children?.at(-1)?.position?.end.offset ?? start;
      if (address !== node.url && body[start] === '[') change(body.indexOf('](', labelEnd), `](<${address}>)`);
      break;
    }
    case 'definition':
      change(start, `[${escapedText(node.label ?? node.identifier)}]: <${surroundings.wholeAddress(node.url)}>`);
      return;
    default:
  }
  const isLink = node.type === 'link' || node.type === 'linkReference';
  for (const child of node.children ?? []) collect(child, body, surroundings, changes, isInLink || isLink);
}

/** Text that Markdown takes for nothing else. */
export function escapedText(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&#]/gu, '\\$&').replace(/\s+/gu, ' ');
}

/** A link, under a text. */
export function markdownLink(text: string, address: string): string {
  return `[${escapedText(text)}](<${address}>)`;
}
