import type { Archive } from '../../src/archive/archive.ts';
import { gzip } from '../../src/astro/gzip.ts';
import { changesFeedOf } from '../../src/outputs/feeds/changes.ts';
import { jsonFeedOf, rssFeedOf } from '../../src/outputs/feeds/latest.ts';
import { sitemapOf } from '../../src/outputs/feeds/sitemap.ts';
import { catalogOf } from '../../src/outputs/open-data/catalog.ts';
import { toCsv } from '../../src/outputs/open-data/csv.ts';
import { dataFilesOf } from '../../src/outputs/open-data/data-files.ts';
import { sheets, tables } from '../../src/outputs/open-data/tables.ts';
import { rankBloc } from '../../src/ranking/rank-overall.ts';
import { pageModel } from '../../src/site/page-models/page-models.ts';
import { pagesOf } from '../../src/site/pages.ts';
import { addressOf } from '../../src/site/routes.ts';
import { languages } from '../../src/text/locales.ts';
import { editionsOfArchive } from './memory-archive.ts';

/** Everything that is published of an archive, short of its looks: each page in each language, data, feeds, sitemap. */
export function publishedFrom(archive: Archive): Record<string, unknown> {
  const editions = editionsOfArchive(archive);
  const source = {
    archive,
    standings: new Map(archive.blocs.map((one) => [one, rankBloc(one, archive.awardTypes)])),
    releases: [],
  };
  const pages = languages.flatMap((lang) =>
    pagesOf(archive).map(({ destination }) => [addressOf(destination, lang), pageModel(editions[lang], destination)]),
  );
  return {
    ...Object.fromEntries(pages),
    ...Object.fromEntries(Object.entries(tables).map(([name, table]) => [`${name}.json`, table.rows(source)])),
    ...Object.fromEntries(
      Object.entries(sheets).map(([name, sheet]) => [`${name}.csv`, toCsv(sheet, sheet.rows(source))]),
    ),
    catalog: catalogOf(source, dataFilesOf(source, gzip).files),
    feeds: languages.map((lang) => [
      jsonFeedOf(editions[lang]),
      rssFeedOf(editions[lang]),
      changesFeedOf(editions[lang]),
    ]),
    sitemap: [...sitemapOf(archive)],
  };
}
