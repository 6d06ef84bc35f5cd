import type { History } from '../changes/history.ts';
import { historyOf } from '../changes/history.ts';
import { locate } from '../check/check-examined.ts';
import type { CheckedBinary, CheckedFolder } from '../check/check-folder.ts';
import { checkContent } from '../check/check-folder.ts';
import { addressesIn } from '../outputs/serving/addresses-in.ts';
import { factsIn } from '../outputs/serving/facts-in.ts';
import { lostAddresses, takedownsOfNothing } from '../outputs/serving/lasting-addresses.ts';
import { servingFiles } from '../outputs/serving/serving-files.ts';
import type { LocatedProblem } from '../problems/print.ts';
import { isWarning } from '../problems/problem.ts';
import type { Day } from '../schemas/day.ts';
import type { OwnSlugs } from '../site/routes.ts';
import { addressOf, destinationOf } from '../site/routes.ts';
import { languages } from '../text/locales.ts';
import { hiddenWordsIn } from './hidden-words.ts';
import type { PreviousRelease } from './previous-release.ts';
import { contentDigest } from './seal-site.ts';

/** Content without errors, as the steps of a build take it: as it was read, and what they have to know of it. */
export interface SoundContent extends Pick<CheckedFolder, 'files' | 'binaries' | 'hidden'> {
  asOf: Day | undefined;
  /** The address of the site on the web. */
  address: string;
  /** How many records readers see, and how many pages there will be. */
  records: number;
  pages: number;
  ownSlugs: OwnSlugs;
  /** The pages that say that something was taken down. */
  notices: ReadonlySet<string>;
  /** The texts of the files that are for servers, by their names. */
  servingFiles: ReturnType<typeof servingFiles>;
  /** What this release and those before it changed, and the editions of the records. */
  history: History;
  /** The digest of the content, hidden records included. */
  digest: string;
  /** The file of the emblem, where the site has one. */
  emblem: CheckedBinary | undefined;
  /** What only hidden records say. */
  hiddenWords: ReadonlySet<string>;
  /** The file of the content that a page shows, and its text, by the page's address. */
  sourceOf: (page: string) => { path: string; text: string } | undefined;
}

/** Checks content before it is built. The archive that it makes is let go, since the render wants the memory. */
export async function readSound(
  dir: string,
  { asOf, previous }: { asOf: Day | undefined; previous: PreviousRelease | undefined },
): Promise<{ problems: LocatedProblem[]; content?: SoundContent }> {
  const { archive, problems, files, binaries, hidden } = await checkContent(dir, asOf);
  if (archive === undefined || !problems.every(isWarning)) return { problems };
  const { meetings, awards, covenants, results } = archive;
  const before = previous?.addresses.site === archive.site.address ? previous : undefined;
  const addresses = addressesIn(archive, before?.addresses);
  const lost =
    before === undefined
      ? []
      : [...lostAddresses(addresses, before.addresses), ...takedownsOfNothing(archive, addresses, before.addresses)];
  problems.push(...locate(lost, files));
  if (!problems.every(isWarning)) return { problems };
  const facts = factsIn({ archive, files, binaries, hidden, asOf }, before?.facts);
  const ownSlugs: OwnSlugs = new Map(archive.pages.map(({ id, slugs }) => [id, slugs]));
  return {
    problems,
    content: {
      files,
      binaries,
      hidden,
      asOf,
      address: archive.site.address,
      records: meetings.length + awards.length + covenants.length + results.length,
      pages: addresses.pages.length,
      notices: new Set(Object.values(addresses.gone)),
      ownSlugs,
      servingFiles: servingFiles(archive, addresses, facts, asOf),
      history: historyOf(facts),
      digest: contentDigest({ files, binaries }),
      emblem: binaries.find(({ path }) => path === archive.site.emblem?.replace(/^\.\//u, '')),
      hiddenWords: hiddenWordsIn({ files, hidden }),
      sourceOf: sourcesOfPages(files, ownSlugs),
    },
  };
}

/** Tells which file of the content a page shows: the text in its own language, else the Vietnamese one. */
function sourcesOfPages(files: CheckedFolder['files'], slugs: OwnSlugs): SoundContent['sourceOf'] {
  const byAddress = new Map<string, { path: string; text: string }>();
  const originals = files.filter(({ place }) => place.collection !== 'translations');
  const translations = files.filter(({ place }) => place.collection === 'translations');
  for (const { place, path, text } of [...originals, ...translations]) {
    const { collection, id } = place.collection === 'translations' ? place.of : place;
    const destination = destinationOf(collection, id, slugs);
    if (destination === undefined) continue;
    for (const lang of place.collection === 'translations' ? [place.lang] : languages)
      byAddress.set(addressOf(destination, lang), { path, text });
  }
  return (page) => byAddress.get(page);
}
