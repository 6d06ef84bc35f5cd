import { z } from 'zod';
import { isSitePath } from '../../schemas/site-path.ts';

/** What another release says is written into files for servers, and decides where files are written. */
const address = z.string().refine(isSitePath);

/** Every address at which a site answers, from its root: what `/addresses.json` holds, in the order of the addresses. */
const siteAddressesSchema = z.object({
  /** The address of the site itself. */
  site: z.string(),
  pages: z.array(address),
  /** What is no page: data, feeds, attached files. */
  files: z.array(address),
  /** Former addresses, with those that stand for them now. */
  redirects: z.record(address, address),
  /** What was taken down, with the page that says so: for a page, its own address. */
  gone: z.record(address, address),
  /** The content security policy that its pages carry; absent where an older version of the code has built the site. */
  policy: z.string().optional(),
});

export type SiteAddresses = z.output<typeof siteAddressesSchema>;

/** A page is asked for without its last slash too. */
export function waysTo(address: string): string[] {
  return address.endsWith('/') && address !== '/' ? [address, address.slice(0, -1)] : [address];
}

/** The addresses in the text of `/addresses.json`; undefined where it is none. */
export function readAddresses(text: string): SiteAddresses | undefined {
  try {
    return siteAddressesSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
