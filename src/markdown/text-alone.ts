import { isHarmlessAddress } from './addresses.ts';
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
 * text that it is on that page; an address that could run leads nowhere, as on that page. All else stands as it was written.
 */
export function textAlone(body: string, surroundings: Surroundings): string {
  // What was no link beside HTML can be one beside the text that stands for it: a text is ready when there is nothing to change.
  let [text, made] = [body.trim(), madeAlone(body, surroundings)];
  for (let times = 0; made !== text && times < passesAtMost; times += 1)
    [text, made] = [made, madeAlone(made, surroundings)];
  return made;
}

/** Texts of editors need two; a hostile one that would not come to an end is told by the check of the built site. */
const passesAtMost = 8;

function madeAlone(body: string, surroundings: Surroundings): string {
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
      const address = leadingTo(node.url, surroundings);
      if (address === node.url) break;
      // What stands in no brackets is a whole address: one that may not lead there is its own text.
      if (body[start] === '[') {
        const labelEnd = node.children?.at(-1)?.position?.end.offset ?? start;
        change(body.indexOf('](', labelEnd), `](<${address}>${titled(node.title)})`);
        break;
      }
      change(start, escapedText(node.url));
      return;
    }
    case 'definition': {
      const label = escapedText(node.label ?? node.identifier);
      change(start, `[${label}]: <${leadingTo(node.url, surroundings)}>${titled(node.title)}`);
      return;
    }
    default:
  }
  const isLink = node.type === 'link' || node.type === 'linkReference';
  for (const child of node.children ?? []) collect(child, body, surroundings, changes, isInLink || isLink);
}

function leadingTo(address: string, { wholeAddress }: Surroundings): string {
  return address === '' || !isHarmlessAddress(address) ? '' : wholeAddress(address);
}

function titled(title: string | null | undefined): string {
  return title ? ` "${escapedText(title).replaceAll('"', '\\"')}"` : '';
}

/** Text that Markdown takes for nothing else: no addresses either, in which a backslash would be a part. */
export function escapedText(text: string): string {
  return text
    .replace(/[\\`*_[\]|~#]/gu, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('://', '\\://')
    .replace(/\bwww\./giu, (start) => start.replace('.', '\\.'))
    .replace(/\s+/gu, ' ');
}

/** A link, under a text. */
export function markdownLink(text: string, address: string): string {
  return `[${escapedText(text)}](<${address}>)`;
}
