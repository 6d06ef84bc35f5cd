import { content } from 'nien-giam:content';
import { pathToFileURL } from 'node:url';
import { textAlone } from '../markdown/text-alone.ts';
import { reportMarkdown } from '../outputs/machine-text/report.ts';
import { addressOf, paramsOf, wholeAddress } from '../site/routes.ts';
import { textLinks } from '../site/text-links.ts';
import type { PageProps } from './load-site.ts';
import { loadPage, loadSite } from './load-site.ts';
import type { ReadFile } from './rendered-content.ts';
import { collectionFiles } from './rendered-content.ts';
import { placesIn } from './text-files.ts';

/** A report in a language that it is written in. */
export type MarkdownProps = PageProps<'meeting'>;

/** The paths of the Markdown forms of reports: of those that lists lead to, in the languages that they are written in. */
export async function markdownPaths() {
  const { pages } = await loadSite();
  return pages.flatMap(({ destination, written, listed }) => {
    if (destination.page !== 'meeting' || !listed) return [];
    const report = { page: destination.page, id: destination.id };
    return written.map((lang) => ({
      params: paramsOf(report, lang),
      props: { destination: report, lang } satisfies MarkdownProps,
    }));
  });
}

/** A report in Markdown. */
export async function reportText(props: MarkdownProps): Promise<string> {
  const { destination, lang } = props;
  const { archive, editions } = await loadSite();
  const page = await loadPage<'meeting'>(props);
  const { collection, id } = page.text;
  const file = textFiles().get(`${collection}/${id}`);
  if (file === undefined) throw new Error(`${collection}/${id} is in the archive but not among the files`);
  const slugs = new Map(archive.pages.map((own) => [own.id, own.slugs]));
  const resolve = textLinks(placesIn(content.dir), () => slugs);
  const whole = (path: string): string => wholeAddress(path, archive.site.address);
  const place = pathToFileURL(file.diskPath);
  const text = textAlone(file.body, {
    page: whole(addressOf(destination, lang)),
    wholeAddress: (address) => {
      const path = address.startsWith('#') ? `${addressOf(destination, lang)}${address}` : resolve(address, place);
      return path.startsWith('/') && !path.startsWith('//') ? whole(path) : path;
    },
  });
  return reportMarkdown(editions[lang], page, text);
}

let texts: ReadonlyMap<string, ReadFile> | undefined;

/** The files of reports and their translations, by collection and id. */
function textFiles(): ReadonlyMap<string, ReadFile> {
  const read = (): ReadonlyMap<string, ReadFile> =>
    new Map(
      (['meetings', 'translations'] as const).flatMap((collection) =>
        collectionFiles(content, collection).map((file) => [`${collection}/${file.place.id}`, file] as const),
      ),
    );
  if (import.meta.env.DEV) return read();
  texts ??= read();
  return texts;
}
