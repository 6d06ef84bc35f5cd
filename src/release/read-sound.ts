import { historyOf } from '../changes/history.ts';
import { writeReleaseFacts } from '../changes/release-facts.ts';
import { locate } from '../check/check-examined.ts';
import { checkContent } from '../check/check-folder.ts';
import { addressesIn } from '../outputs/serving/addresses-in.ts';
import { factsIn } from '../outputs/serving/facts-in.ts';
import { lostAddresses, takedownsOfNothing } from '../outputs/serving/lasting-addresses.ts';
import { isWarning } from '../problems/problem.ts';
import type { Day } from '../schemas/day.ts';
import type { OwnSlugs } from '../site/routes.ts';
import { hiddenWordsIn } from './hidden-words.ts';
import type { ContentToRender } from './lay-out-content.ts';
import { pathsOfPages } from './page-sources.ts';
import type { PreviousRelease } from './previous-release.ts';
import { contentDigest } from './seal-site.ts';
import type { FoundContent } from './sound-content.ts';

/** What a check has found, and, where there are no errors, what of the content is rendered. */
interface ReadContent extends FoundContent {
  toRender?: ContentToRender | undefined;
}

/** Checks content before it is built, and compares it with the release before. */
export async function readSound(
  dir: string,
  { asOf, previous }: { asOf: Day | undefined; previous: PreviousRelease | undefined },
): Promise<ReadContent> {
  const { archive, problems, files, binaries, hidden } = await checkContent(dir, asOf);
  const otherSite = previous?.addresses.site;
  if (archive === undefined || !problems.every(isWarning)) return { problems, otherSite };
  const { meetings, awards, covenants, results, site } = archive;
  const before = otherSite === site.address ? previous : undefined;
  const addresses = addressesIn(archive, before?.addresses);
  const lost =
    before === undefined
      ? []
      : [...lostAddresses(addresses, before.addresses), ...takedownsOfNothing(archive, addresses, before.addresses)];
  problems.push(...locate(lost, files));
  if (!problems.every(isWarning)) return { problems, otherSite };
  const facts = factsIn({ archive, files, binaries, hidden, asOf }, before?.facts);
  const ownSlugs: OwnSlugs = new Map(archive.pages.map(({ id, slugs }) => [id, slugs]));
  return {
    problems,
    otherSite,
    content: {
      asOf,
      address: site.address,
      records: meetings.length + awards.length + covenants.length + results.length,
      pages: addresses.pages.length,
      notices: new Set(Object.values(addresses.gone)),
      served: { site, addresses, facts: writeReleaseFacts(facts), asOf },
      digest: contentDigest({ files, binaries }),
      emblem: binaries.find(({ path }) => path === site.emblem?.replace(/^\.\//u, '')),
      hiddenWords: hiddenWordsIn({ files, hidden }),
      sources: { dir, paths: pathsOfPages(files, ownSlugs) },
    },
    toRender: { files, binaries, hidden, history: historyOf(facts), asOf, ownSlugs },
  };
}
