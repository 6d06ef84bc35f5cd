import type { Text } from '../../archive/archive.ts';
import { inLang } from '../../words/local-text.ts';
import { contactAddress } from '../contact.ts';
import type { Edition } from '../edition.ts';
import type { DestinationOf } from '../routes.ts';
import { addressOf, wholeAddress } from '../routes.ts';
import type { Link, Phrase } from './phrases.ts';
import { otherThan } from './phrases.ts';

/** How a page is cited, and where to write that something in it is wrong. */
export interface Citation {
  title: string;
  /** The title of the record, in quotation marks, and what follows it. */
  quoted: Phrase;
  rest: string;
  /** A letter that names the record and the edition that was read; absent where nobody takes letters. */
  report?: Link | undefined;
}

/** The collection of each kind of record that has a page of its own. */
const collections = { meeting: 'meetings', award: 'awards', covenant: 'covenants' } as const;

export function citationOf(
  { lang, t, archive, history }: Edition,
  destination: DestinationOf<'meeting' | 'award' | 'covenant' | 'annual'>,
  { title, lang: titleLang }: Pick<Text, 'title' | 'lang'>,
): Citation {
  const { site } = archive;
  const address = wholeAddress(addressOf(destination, lang), site.address);
  // What is put together from several records has no edition of its own.
  const edition =
    destination.page === 'annual'
      ? undefined
      : history.editions.get(`${collections[destination.page]}/${destination.id}`);
  const concern = {
    title,
    address,
    edition,
    subject: t.reportAbout({ title }),
    text: t.reportText({ address, edition }),
  };
  return {
    title: t.cite,
    quoted: { text: `“${title}”`, lang: otherThan(lang, titleLang) },
    rest: t.citation({ site: inLang(site.name, lang).text, edition, address }),
    report:
      site.contact === undefined ? undefined : { address: contactAddress(site.contact, concern), text: t.reportThis },
  };
}
