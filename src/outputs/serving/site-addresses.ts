import { z } from 'zod';

/** Every address at which a site answers, from its root: what `/addresses.json` holds, in the order of the addresses. */
export const siteAddressesSchema = z.object({
  /** The address of the site itself. */
  site: z.string(),
  pages: z.array(z.string()),
  /** What is no page: data, feeds, attached files. */
  files: z.array(z.string()),
  /** Former addresses, with those that stand for them now. */
  redirects: z.record(z.string(), z.string()),
  /** What was taken down, with the page that says so: for a page, its own address. */
  gone: z.record(z.string(), z.string()),
});

export type SiteAddresses = z.output<typeof siteAddressesSchema>;

/** A page is asked for without its last slash too. */
export function waysTo(address: string): string[] {
  return address.endsWith('/') && address !== '/' ? [address, address.slice(0, -1)] : [address];
}
