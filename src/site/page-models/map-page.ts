import type { Bloc } from '../../archive/archive.ts';
import type { Edition } from '../edition.ts';
import { pageCount } from '../record-lists.ts';
import type { DestinationOf } from '../routes.ts';
import { catalogAddress, listSections, machineFiles, sectionsInOrder, sitemapAddress } from '../routes.ts';
import type { Frame, Heading } from './frame.ts';
import { paperTools, sectionFrame } from './frame.ts';
import type { WayIn } from './list-page.ts';
import { waysInto } from './list-page.ts';
import type { Link } from './phrases.ts';
import { annualLink, blocLink, linkTo, ownPageLink } from './phrases.ts';
import type { LinkList } from './record-parts.ts';

/** Everything that the site has but single records and units, on one page. */
export interface MapPage {
  frame: Frame;
  heading: Heading;
  sections: { title: string; sections: { link: Link; intro: string }[] };
  /** Each bloc with its ranking and its years; where there are very many, the pages that list them. */
  blocs: { title: string; blocs: MappedBloc[]; pages: Link[]; folded: boolean };
  /** The lists of each year, by section. */
  years: WayIn[];
  about: LinkList;
  machines: LinkList;
}

export interface MappedBloc {
  bloc: Link;
  standing: Link;
  annuals: Link[];
}

/** How many blocs stand open, and how many are named at all: a page is no longer than a dozen screens of a phone. */
const openAtMost = 12;
const namedAtMost = 60;

export function mapPage(edition: Edition, destination: DestinationOf<'map'>): MapPage {
  const { t, archive, lang } = edition;
  const { blocs } = archive;
  const { frame, heading } = sectionFrame(edition, destination);
  const isNamed = blocs.length <= namedAtMost;
  return {
    frame,
    heading: { ...heading, tools: paperTools(edition) },
    sections: {
      title: t.mapSections,
      sections: sectionsInOrder
        .filter((section) => section !== 'map')
        .map((section) => ({
          link: linkTo(edition, { page: section }, { text: t.sections[section] }),
          intro: t.sectionIntros[section],
        })),
    },
    blocs: {
      title: t.sections.blocs,
      blocs: isNamed ? blocs.map((bloc) => mappedBloc(edition, bloc)) : [],
      pages: isNamed ? [] : listPagesOf(edition, blocs),
      folded: blocs.length > openAtMost,
    },
    years: listSections.flatMap((section) =>
      waysInto(edition, section)
        .filter(({ label }) => label === t.years)
        .map(({ links, folded }) => ({
          label: t.sectionByYear({ section: t.sections[section] }),
          // How many there are is said in the section: else this page would change with each record.
          links: links.map(({ link, current }) => ({ link, current })),
          folded,
        })),
    ),
    about: { title: t.mapAbout, links: archive.pages.map((page) => ownPageLink(edition, page)) },
    machines: {
      title: t.mapMachines,
      links: [
        { address: machineFiles.rss[lang], text: t.meetingsFeed },
        { address: machineFiles.awardsRss[lang], text: t.awardsFeed },
        { address: machineFiles.covenantsRss[lang], text: t.covenantsFeed },
        { address: machineFiles.changesRss[lang], text: t.changesFeed },
        { address: catalogAddress, text: t.dataCatalog },
        { address: sitemapAddress, text: t.mapForPrograms },
        { address: machineFiles.llms[lang], text: t.mapForModels },
      ],
    },
  };
}

function mappedBloc(edition: Edition, bloc: Bloc): MappedBloc {
  return {
    bloc: blocLink(edition, bloc),
    standing: linkTo(edition, { page: 'standing', bloc: bloc.id }, { text: edition.t.sections.standings }),
    annuals: bloc.annuals.toReversed().map(({ period }) => annualLink(edition, bloc, period)),
  };
}

/** The pages of the list of blocs. */
function listPagesOf(edition: Edition, blocs: readonly Bloc[]): Link[] {
  return Array.from({ length: pageCount('blocs', blocs) }, (_, index) =>
    linkTo(edition, { page: 'blocs', number: index + 1 }, { text: edition.t.pageNumber({ number: index + 1 }) }),
  );
}
