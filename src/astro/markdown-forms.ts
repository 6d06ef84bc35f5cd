import { getEntry } from 'astro:content';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { textAlone } from '../markdown/text-alone.ts';
import { reportMarkdown } from '../outputs/machine-text/report.ts';
import { addressOf, paramsOf, wholeAddress } from '../site/routes.ts';
import { textLinks } from '../site/text-links.ts';
import { handed } from './handed-content.ts';
import type { PageProps } from './load-site.ts';
import { loadPage, loadSite, reportKey } from './load-site.ts';
import { placesIn } from './text-files.ts';

/** A report in a language that it is written in. */
export type MarkdownProps = PageProps<'meeting'>;

/** The paths of the Markdown forms of reports: of those that lists lead to, in the languages that they are written in. */
export async function markdownPaths() {
  const { pages } = await loadSite();
  return pages.flatMap(({ destination, written, listed }) => {
    if (destination.page !== 'meeting' || !listed) return [];
    const report = { page: destination.page, id: destination.id };
    return written.map((lang) => {
      const props = { destination: report, lang };
      return {
        params: paramsOf(report, lang),
        props: { ...props, key: () => reportKey(props) } satisfies MarkdownProps,
      };
    });
  });
}

/** A report in Markdown. */
export async function reportText(props: MarkdownProps): Promise<string> {
  const { destination, lang } = props;
  const { archive, editions } = await loadSite();
  const page = await loadPage<'meeting'>(props);
  const { collection, id } = page.text;
  // The archive is made of what these collections hold.
  const entry = await getEntry(collection as 'meetings', id);
  if (entry === undefined) throw new Error(`${collection}/${id} is in the archive but not among the entries`);
  const { dir, ownSlugs } = handed();
  const resolve = textLinks(placesIn(dir), () => ownSlugs);
  const whole = (path: string): string => wholeAddress(path, archive.site.address);
  const place = pathToFileURL(join(dir, entry.filePath ?? ''));
  const text = textAlone(entry.body ?? '', {
    page: whole(addressOf(destination, lang)),
    wholeAddress: (address) => {
      const path = address.startsWith('#') ? `${addressOf(destination, lang)}${address}` : resolve(address, place);
      return path.startsWith('/') && !path.startsWith('//') ? whole(path) : path;
    },
  });
  return reportMarkdown(editions[lang], page, text);
}
