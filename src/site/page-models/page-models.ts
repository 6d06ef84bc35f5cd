import type { Edition } from '../edition.ts';
import type { DestinationOf, PageKind } from '../routes.ts';
import { annualPage } from './annual-page.ts';
import { awardPage } from './award-page.ts';
import { blocPage, blocsPage } from './blocs-page.ts';
import { changesPage } from './changes-page.ts';
import { covenantPage } from './covenant-page.ts';
import { dataPage } from './data-page.ts';
import { homePage } from './home-page.ts';
import { listPage } from './list-page.ts';
import { mapPage } from './map-page.ts';
import { meetingPage } from './meeting-page.ts';
import { ownPage } from './own-page.ts';
import { searchPage } from './search-page.ts';
import { standingPage, standingsPage } from './standings-page.ts';
import { unitPage } from './unit-page.ts';
import { unitsPage } from './units-page.ts';

/** What makes the model of each kind of page. */
const models = {
  home: homePage,
  meetings: listPage,
  meeting: meetingPage,
  awards: listPage,
  award: awardPage,
  covenants: listPage,
  covenant: covenantPage,
  blocs: blocsPage,
  bloc: blocPage,
  annual: annualPage,
  standings: standingsPage,
  standing: standingPage,
  units: unitsPage,
  unit: unitPage,
  search: searchPage,
  data: dataPage,
  changes: changesPage,
  map: mapPage,
  own: ownPage,
} as const satisfies { [K in PageKind]: (edition: Edition, destination: DestinationOf<K>) => object };

/** Everything that a page of a kind shows: plain data, without circles, in which names, addresses, sentences and order are settled. */
export type PageModel<K extends PageKind = PageKind> = ReturnType<(typeof models)[K]>;

/** The model of the page at a destination, in the language of an edition. */
export function pageModel<K extends PageKind>(edition: Edition, destination: DestinationOf<K>): PageModel<K> {
  // The compiler does not follow that a kind picks the function of that kind.
  const make = models[destination.page] as unknown as (edition: Edition, at: DestinationOf<K>) => PageModel<K>;
  return make(edition, destination);
}
