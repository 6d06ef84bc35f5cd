import type { Day } from '../../schemas/day.ts';
import type { SiteFacts } from '../../schemas/site.ts';
import { contactAddress } from '../../site/contact.ts';
import { securityTextAddress, wholeAddress } from '../../site/routes.ts';
import { languages } from '../../text/locales.ts';

/**
 * The file by which a site says whom to tell of a hole in it (RFC 9116). Undefined where it is not known whom, or what day it
 * is: the file has to say until when it is true.
 *
 * @param asOf the day of the build
 */
export function securityText(site: SiteFacts, asOf: Day | undefined): string | undefined {
  const contact = site.security?.contact ?? site.contact;
  if (contact === undefined || asOf === undefined) return undefined;
  const lines = {
    Contact: contactAddress(contact),
    Expires: `${monthAhead(asOf, 11)}T00:00:00Z`,
    'Preferred-Languages': languages.join(', '),
    Canonical: wholeAddress(securityTextAddress, site.address),
    ...(site.security?.policy !== undefined && { Policy: site.security.policy }),
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

/** The first of a month that comes: less than a year from now, and the same for a month, so that the site does not change each day. */
function monthAhead(day: Day, months: number): Day {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}
