import type { TextPart } from '../search/page-text.ts';
import { PageTextReader } from '../search/page-text.ts';

const known = new Map<string, Promise<TextPart[]>>();

/** What the page at an address says; nothing where it cannot be had. The reader has it at hand then when going there. */
export function partsOfPage(address: string): Promise<TextPart[]> {
  const found = known.get(address) ?? readParts(address);
  known.set(address, found);
  return found;
}

async function readParts(address: string): Promise<TextPart[]> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return [];
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const reader = new PageTextReader();
    read(page.body, reader);
    return reader.parts;
  } catch {
    known.delete(address);
    return [];
  }
}

function read(element: Element, reader: PageTextReader): void {
  const tag = element.localName;
  reader.open(tag, Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])));
  for (const node of element.childNodes) {
    if (node instanceof Element) read(node, reader);
    else if (node.nodeType === Node.TEXT_NODE) reader.text(node.nodeValue ?? '');
  }
  reader.close(tag);
}
