import { placeholder } from '../schemas/site.ts';

/** What somebody writes about: the title, the whole address and the edition of a page, and what a letter begins with. */
export interface Concern {
  title: string;
  address: string;
  edition: string | undefined;
  subject: string;
  text: string;
}

/**
 * The address by which readers write to the archive: a letter, or a page that takes letters. What it is about is filled in: into
 * a letter as its subject and text, into the address of a page at `{title}`, `{address}` and `{edition}`.
 *
 * @param contact an e-mail address, or the address of a page
 * @param concern nothing is filled in without it
 */
export function contactAddress(contact: string, concern?: Concern): string {
  if (!/^https?:/iu.test(contact)) {
    if (concern === undefined) return `mailto:${contact}`;
    // A letter ends its lines so (RFC 6068).
    const text = concern.text.replaceAll('\n', '\r\n');
    return `mailto:${contact}?subject=${encodeURIComponent(concern.subject)}&body=${encodeURIComponent(text)}`;
  }
  const filled: Readonly<Record<string, string | undefined>> = { ...concern };
  return contact.replace(placeholder, (_, name: string) => encodeURIComponent(filled[name] ?? ''));
}
