import type { Edition } from '../edition.ts';
import type { DestinationOf } from '../routes.ts';
import type { Frame, Heading } from './frame.ts';
import { sectionFrame } from './frame.ts';
import type { WayIn } from './list-page.ts';
import { waysInto } from './list-page.ts';
import { blocLink } from './phrases.ts';
import type { LinkList } from './record-parts.ts';
import type { UnitsPage } from './units-page.ts';
import { unitGroups } from './units-page.ts';

/** The ways into the archive. */
export interface SearchPage {
  frame: Frame;
  heading: Heading;
  blocs: LinkList;
  years: WayIn[];
  units: { title: string } & Pick<UnitsPage, 'groups' | 'folded'>;
}

export function searchPage(edition: Edition, destination: DestinationOf<'search'>): SearchPage {
  const { t, archive } = edition;
  return {
    ...sectionFrame(edition, destination),
    blocs: { title: t.browseBlocs, links: archive.blocs.map((bloc) => blocLink(edition, bloc)) },
    years: waysInto(edition, 'meetings').filter(({ label }) => label === t.years),
    units: { title: t.browseUnits, ...unitGroups(edition) },
  };
}
