import { currentName, namesInOrder } from '../../archive/names.ts';
import type { Edition } from '../edition.ts';
import { editionFor, subjectOf } from '../edition.ts';
import { onPage, pageCount } from '../record-lists.ts';
import type { DestinationOf } from '../routes.ts';
import { namesIn, organizationThing } from '../structured-data.ts';
import type { ShownDocuments } from './attachment-parts.ts';
import { documentsOf } from './attachment-parts.ts';
import type { OtherAwards } from './award-parts.ts';
import { otherAwardsOf } from './award-parts.ts';
import type { AnswerTable, BlocAnswers } from './bloc-answers.ts';
import { answerTable, blocAnswers } from './bloc-answers.ts';
import type { LeaderTable, Shelf, ShownRoster } from './bloc-parts.ts';
import { leaderTable, rosterOf, shelves } from './bloc-parts.ts';
import type { ShownChart } from './charts.ts';
import { leadersChart } from './charts.ts';
import type { Frame, Heading } from './frame.ts';
import { above, blocFeed, frameOf, paperTools, sectionFrame } from './frame.ts';
import type { Pager } from './list-page.ts';
import { pagerOf } from './list-page.ts';
import type { Absence, Fact, Link, Phrase } from './phrases.ts';
import { linkTo, namePhrase, orAbsent, phrase } from './phrases.ts';
import type { RecordList } from './record-parts.ts';
import { nameHistory, recordList } from './record-parts.ts';

/** All blocs, each with what is known of it last. */
export interface BlocsPage {
  frame: Frame;
  heading: Heading;
  /** Absent where there is no bloc. */
  table?: AnswerTable | undefined;
  empty?: string | undefined;
  pager?: Pager | undefined;
}

export function blocsPage(edition: Edition, destination: DestinationOf<'blocs'>): BlocsPage {
  const { t, archive } = edition;
  const { blocs } = archive;
  const { number = 1 } = destination;
  return {
    ...sectionFrame(edition, destination),
    ...(blocs.length === 0
      ? { empty: t.noRecords }
      : { table: answerTable(edition, onPage('blocs', blocs, number), t.sections.blocs) }),
    pager: pagerOf(edition, destination, number, pageCount('blocs', blocs)),
  };
}

/** One bloc. */
export interface BlocPage {
  frame: Frame;
  heading: Heading;
  /** What is known of it last; absent where no year is on record. */
  answers?: { title: string; answers: BlocAnswers } | undefined;
  authority: Fact & { note?: Phrase | undefined };
  names?: Fact<{ name: Phrase; span: string }[]> | undefined;
  feed: Link;
  standing: Fact<Link>;
  annuals: { title: string; shelves: Shelf[] | Absence };
  otherAwards?: OtherAwards | undefined;
  documents?: ShownDocuments | undefined;
  /** Absent where no period is on record. */
  newest?: {
    leaders: { title: string; table: LeaderTable; chart?: ShownChart | undefined };
    members: { title: string; roster: ShownRoster | Absence };
    latest: { title: string; list: RecordList };
  };
}

/** How many reports the page of a bloc shows. */
const latestLength = 5;

export function blocPage(edition: Edition, destination: DestinationOf<'bloc'>): BlocPage {
  const bloc = subjectOf(edition, 'blocs', destination.bloc);
  const ofBloc = editionFor(edition, bloc);
  const { t } = ofBloc;
  const name = namePhrase(edition, currentName(bloc));
  const newest = bloc.annuals.at(-1);
  const feed = blocFeed(ofBloc, bloc);
  return {
    frame: frameOf(edition, {
      destination,
      title: name.text,
      description: name.text,
      about: organizationThing(edition, { name: name.text, names: namesIn(edition, bloc) }, destination),
      feed,
    }),
    heading: {
      title: name,
      above: above(edition, name.text, [{ page: 'blocs' }, edition.t.sections.blocs]),
      tools: paperTools(edition),
    },
    answers:
      newest === undefined
        ? undefined
        : {
            title: t.newestCycle,
            answers: blocAnswers(edition, bloc),
          },
    authority: {
      label: t.authority,
      value: orAbsent(bloc.authority, t.notRecorded, (authority) => phrase(edition, authority)),
      note: bloc.authorityNote && phrase(edition, bloc.authorityNote),
    },
    names: namesInOrder(bloc).length > 1 ? { label: t.names, value: nameHistory(edition, bloc) } : undefined,
    feed,
    standing: {
      label: t.standing,
      value: linkTo(edition, { page: 'standing', bloc: bloc.id }, { text: t.standingOverall }),
    },
    annuals: {
      title: t.annuals,
      shelves: bloc.annuals.length === 0 ? { absent: t.noRecords } : shelves(edition, [bloc], { named: false }),
    },
    otherAwards: otherAwardsOf(ofBloc, bloc.otherAwards, bloc),
    documents: documentsOf(ofBloc, bloc),
    ...(newest !== undefined && {
      newest: {
        leaders: { title: t.leaders, table: leaderTable(ofBloc, bloc), chart: leadersChart(ofBloc, bloc) },
        members: { title: t.members, roster: rosterOf(ofBloc, newest) },
        latest: {
          title: t.latestNews,
          list: recordList(
            edition,
            'meeting',
            edition.archive.meetings.filter((meeting) => meeting.bloc === bloc).slice(0, latestLength),
            { withBloc: false },
          ),
        },
      },
    }),
  };
}
