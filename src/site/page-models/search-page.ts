import type { SearchWords } from '../../search/search-words.ts';
import { locales } from '../../text/locales.ts';
import type { Edition } from '../edition.ts';
import type { DestinationOf } from '../routes.ts';
import { addressOf, searchIndexAddress } from '../routes.ts';
import type { Frame, Heading } from './frame.ts';
import { sectionFrame } from './frame.ts';
import type { WayIn } from './list-page.ts';
import { waysInto } from './list-page.ts';
import type { Link } from './phrases.ts';
import { blocLink, linkTo } from './phrases.ts';
import type { LinkList } from './record-parts.ts';
import type { UnitsPage } from './units-page.ts';
import { unitGroups } from './units-page.ts';

/** The ways into the archive. */
export interface SearchPage {
  frame: Frame;
  heading: Heading;
  blocs: LinkList;
  years: WayIn[];
  /** The numbers of the decisions, by year. */
  decisions: { title: string; years: { year: string; links: Link[] }[] } | undefined;
  box: { address: string; query: string; button: string; examples: string; withoutScript: string };
  /** What the script of the page takes. */
  script: { words: SearchWords; notInPreview: string; index: string; otherIndex: string; otherAddress: string };
  units: { title: string } & Pick<UnitsPage, 'groups' | 'folded'>;
}

export function searchPage(edition: Edition, destination: DestinationOf<'search'>): SearchPage {
  const { lang, t, archive } = edition;
  const { other } = locales[lang];
  return {
    ...sectionFrame(edition, destination),
    blocs: { title: t.browseBlocs, links: archive.blocs.map((bloc) => blocLink(edition, bloc)) },
    decisions: decisionsByYear(edition),
    box: {
      address: addressOf(destination, lang),
      query: t.searchQuery,
      button: t.searchButton,
      examples: t.searchExamples,
      withoutScript: t.searchWithoutScript,
    },
    script: {
      words: t.searchWords,
      notInPreview: t.searchNotInPreview,
      index: searchIndexAddress(lang),
      otherIndex: searchIndexAddress(other),
      otherAddress: addressOf({ page: 'search' }, other),
    },
    years: waysInto(edition, 'meetings').filter(({ label }) => label === t.years),
    units: { title: t.browseUnits, ...unitGroups(edition) },
  };
}

function decisionsByYear(edition: Edition): SearchPage['decisions'] {
  const numbered = edition.archive.awards.flatMap(({ id, decision }) =>
    decision?.number === undefined ? [] : [{ id, number: decision.number, year: id.slice(0, 4) }],
  );
  const years = [...Map.groupBy(numbered, ({ year }) => year)].map(([year, ofYear]) => ({
    year,
    links: ofYear.map(({ id, number }) => linkTo(edition, { page: 'award', id }, { text: number })),
  }));
  return years.length === 0 ? undefined : { title: edition.t.browseDecisions, years };
}
