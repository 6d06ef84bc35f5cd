import type { Edition } from '../edition.ts';
import type { DestinationOf } from '../routes.ts';
import type { Frame, Heading } from './frame.ts';
import { sectionFrame } from './frame.ts';
import type { YearLinks } from './meetings-page.ts';
import { yearLinks } from './meetings-page.ts';
import { blocLink, unitLink } from './phrases.ts';
import type { LinkList } from './record-parts.ts';

/** The ways into the archive. */
export interface SearchPage {
  frame: Frame;
  heading: Heading;
  blocs: LinkList;
  years: { title: string; links: YearLinks };
  units: LinkList;
}

export function searchPage(edition: Edition, destination: DestinationOf<'search'>): SearchPage {
  const { t, archive } = edition;
  return {
    ...sectionFrame(edition, destination),
    blocs: { title: t.browseBlocs, links: archive.blocs.map((bloc) => blocLink(edition, bloc)) },
    years: { title: t.browseYears, links: yearLinks(edition) },
    units: { title: t.browseUnits, links: archive.units.map((unit) => unitLink(edition, unit)) },
  };
}
