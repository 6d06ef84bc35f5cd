import type { Bloc } from '../../archive/archive.ts';
import type { ComparedCollection } from '../../changes/parts.ts';
import type { Change, Release } from '../../changes/release-facts.ts';
import { changeKinds } from '../../changes/release-facts.ts';
import type { Period } from '../../schemas/period.ts';
import { folderOf } from '../../source/places.ts';
import { formatDay, formatList } from '../../words/format.ts';
import type { Edition } from '../edition.ts';
import { editionFor } from '../edition.ts';
import { goneOf } from '../former-addresses.ts';
import type { DestinationOf, OwnSlugs } from '../routes.ts';
import { addressOf, dataAddress, destinationOf, machineFiles } from '../routes.ts';
import type { Frame, Heading } from './frame.ts';
import { sectionFrame } from './frame.ts';
import type { Link, Phrase } from './phrases.ts';
import { annualLink, blocLink, linkTo, nameText, ownPageLink, recordLink, unitLink } from './phrases.ts';

/** How many lines of changes are listed: the newest ones. */
const listed = 50;

/** What each release changed. */
export interface ChangesPage {
  frame: Frame;
  heading: Heading;
  /** What is said where nothing is on record to have changed. */
  empty?: string | undefined;
  releases: ShownRelease[];
  /** That there are more, in the data. */
  more?: string | undefined;
  feed: Link;
  data: Link;
}

export interface ShownRelease {
  anchor: string;
  title: string;
  records: { title: string; changes: ShownChange[] }[];
  places?: { title: string; standings: ShownMoves[] } | undefined;
}

/** A record that is new or other than it was. */
export interface ShownChange {
  of: Named;
  /** What it is, and what of it was corrected. */
  note: string;
}

/** Whatever has a page, as a link to it. */
export type Named = Link | Phrase;

/** The places of a standing that are others now. */
export interface ShownMoves {
  standing: Named;
  moves: string[];
  /** The records that moved them. */
  because?: { label: string; of: Named[] } | undefined;
  /** That no record did. */
  method?: string | undefined;
}

export function changesPage(edition: Edition, destination: DestinationOf<'changes'>): ChangesPage {
  const { lang, t, history } = edition;
  const { shown, more } = newestChanges(edition, history.releases);
  const feed = { address: machineFiles.changesRss[lang], text: t.changesFeed };
  return {
    ...sectionFrame(edition, destination, { feed }),
    empty: history.releases.length === 0 ? t.noChanges : undefined,
    releases: shown,
    more,
    feed,
    data: { address: dataAddress('changes', 'csv'), text: t.changesData },
  };
}

/** The newest changes of some releases, as many as are listed, and that there are more. */
export function newestChanges(
  edition: Edition,
  releases: readonly Release[],
): { shown: ShownRelease[]; more: string | undefined } {
  let lines = 0;
  const told = releases.flatMap((release) => {
    const changes = release.changes.filter((change) => {
      const has = lines < listed;
      if (has) lines += change.kind === 'moved-places' ? change.moves.length : 1;
      return has;
    });
    return changes.length === 0 ? [] : [{ ...release, changes }];
  });
  const count = (all: readonly Release[]): number => all.reduce((sum, { changes }) => sum + changes.length, 0);
  const left = count(releases) - count(told);
  return {
    shown: told.map((release) => shownRelease(edition, release)),
    more: left === 0 ? undefined : edition.t.moreChanges({ count: left }),
  };
}

/** What one release changed, in the order in which it is told. */
function shownRelease(edition: Edition, { number, on, changes }: Release): ShownRelease {
  const { lang, t } = edition;
  const ofRecords = changes.filter((change) => change.kind !== 'moved-places');
  const moved = changes.filter((change) => change.kind === 'moved-places');
  return {
    anchor: `_${number}`,
    title: t.releaseTitle({ number, day: on === undefined ? undefined : formatDay(on, lang) }),
    records: changeKinds.flatMap((kind) => {
      const all = ofRecords.filter((change) => change.kind === kind);
      if (all.length === 0) return [];
      return [{ title: t.changeKinds[kind], changes: all.map((change) => shownChange(edition, change)) }];
    }),
    places:
      moved.length === 0
        ? undefined
        : {
            title: t.changeKinds['moved-places'],
            standings: moved.map((change) => shownMoves(edition, change)),
          },
  };
}

type Moved = Extract<Change, { kind: 'moved-places' }>;

function shownChange(edition: Edition, change: Exclude<Change, Moved>): ShownChange {
  const { lang, subjects } = edition;
  const [collection, id] = split(change.of);
  const { t } = editionFor(edition, subjects.blocs.get(collection === 'results' ? folderOf(id) : id));
  const parts = change.kind === 'corrected' ? change.parts.map((part) => t.changedParts[part]) : [];
  const what = t.changedCollections[collection];
  return { of: named(edition, change.of), note: parts.length === 0 ? what : `${what}: ${formatList(parts, lang)}` };
}

function shownMoves(edition: Edition, { bloc: id, period, moves, causes }: Moved): ShownMoves {
  const { t, subjects } = edition;
  const bloc = subjects.blocs.get(id);
  const name = bloc === undefined ? id : nameText(edition, bloc, period);
  const text = t.placesIn({ bloc: name, period });
  return {
    standing: standingLink(edition, bloc, period, text) ?? { text },
    moves: moves.map(({ unit, from, to }) => {
      const known = subjects.units.get(unit);
      return t.placeMoved({ unit: known === undefined ? unit : nameText(edition, known, period), from, to });
    }),
    because: causes.length === 0 ? undefined : { label: t.movedBecauseOf, of: causes.map((of) => named(edition, of)) },
    method: causes.length === 0 ? t.movedByMethod : undefined,
  };
}

/** A link to a standing, where it has a page. */
function standingLink(edition: Edition, bloc: Bloc | undefined, period: Period | undefined, text: string) {
  if (bloc === undefined) return undefined;
  if (period === undefined) return linkTo(edition, { page: 'standing', bloc: bloc.id }, { text });
  const has = bloc.annuals.some((annual) => annual.period === period);
  return has ? annualLink(edition, bloc, period, text) : undefined;
}

function split(of: string): [collection: ComparedCollection, id: string] {
  const [collection = '', ...id] = of.split('/');
  // What is compared is named so.
  return [collection as ComparedCollection, id.join('/')];
}

const noSlugs: OwnSlugs = new Map();

/** What a change is of, as a link to its page; what is gone, by the address that it had. */
function named(edition: Edition, of: string): Named {
  const { lang, t, archive, subjects } = edition;
  const [collection, id] = split(of);
  const found = ((): Named | undefined => {
    switch (collection) {
      case 'meetings': {
        const meeting = subjects.meetings.get(id);
        return meeting && recordLink(edition, 'meeting', meeting);
      }
      case 'awards': {
        const award = subjects.awards.get(id);
        return award && recordLink(edition, 'award', award);
      }
      case 'covenants': {
        const covenant = subjects.covenants.get(id);
        return covenant && recordLink(edition, 'covenant', covenant);
      }
      case 'results': {
        const [bloc = '', period = ''] = id.split('/');
        const found = subjects.blocs.get(bloc);
        const text = found && t.placesIn({ bloc: nameText(edition, found, period), period });
        return text === undefined ? undefined : standingLink(edition, found, period, text);
      }
      case 'blocs': {
        const bloc = subjects.blocs.get(id);
        return bloc && blocLink(edition, bloc);
      }
      case 'units': {
        const unit = subjects.units.get(id);
        return unit && unitLink(edition, unit);
      }
      case 'pages': {
        const page = archive.pages.find((one) => one.id === id);
        return page && ownPageLink(edition, page);
      }
      case 'awardTypes':
        return { text: t.awardCatalogue };
    }
  })();
  if (found !== undefined) return found;
  const was = destinationOf(collection, id, noSlugs);
  if (was === undefined) return { text: id };
  const address = addressOf(was, lang);
  // At the address of what was taken down it is said why.
  return goneOf(archive).some((gone) => gone.address === address) ? { address, text: address } : { text: address };
}
