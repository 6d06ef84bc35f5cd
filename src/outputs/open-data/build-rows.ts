import type { Archive, ArchiveRecord, Bloc, Gathering, Texts, Unit } from '../../archive/archive.ts';
import { namesInOrder } from '../../archive/names.ts';
import type { BlocStandings, Reason, Standing } from '../../ranking/standing.ts';
import { recorded } from '../../schemas/recorded.ts';
import type { LocalText } from '../../schemas/text.ts';
import type { Name } from '../../schemas/units.ts';
import type { DataTable, Destination } from '../../site/routes.ts';
import { addressOf, dataTables } from '../../site/routes.ts';
import type { Rows } from './rows.ts';

/** The open data of an archive: the facts under the field names of the content, each table a list of rows. */
export function buildRows(archive: Archive, standings: ReadonlyMap<Bloc, BlocStandings>): Rows {
  const addressesOf = (destination: Destination): { vi: string; en: string } => ({
    vi: new URL(addressOf(destination, 'vi'), archive.site.address).href,
    en: new URL(addressOf(destination, 'en'), archive.site.address).href,
  });
  const recordOf = (record: ArchiveRecord, destination: Destination) => ({
    id: record.id,
    title: titleOf(record.texts),
    ...recorded({ summary: summaryOf(record.texts) }),
    bloc: record.bloc.id,
    sources: record.sources.map(recorded),
    updates: record.updates,
    addresses: addressesOf(destination),
  });
  return {
    meetings: archive.meetings.map((meeting) => ({
      ...recordOf(meeting, { page: 'meeting', id: meeting.id }),
      ...recorded({
        dateNote: meeting.dateNote,
        place: meeting.place,
        attending: meeting.attending && gatheringOf(meeting.attending),
        handover:
          meeting.handover &&
          recorded({
            period: meeting.handover.period,
            leader: meeting.handover.leader.id,
            outgoing: meeting.handover.outgoing?.id,
            receivedBy: meeting.handover.receivedBy,
          }),
      }),
      kinds: meeting.kinds,
      date: meeting.date,
      reviews: meeting.reviews,
      opens: meeting.opens,
      periods: meeting.periods,
      people: meeting.people.map(recorded),
      awards: meeting.awards.map(idOf),
      covenants: meeting.covenants.map(idOf),
    })),
    awards: archive.awards.map((award) => ({
      ...recordOf(award, { page: 'award', id: award.id }),
      ...recorded({
        period: award.period,
        decision: award.decision && recorded(award.decision),
        announcedAt: award.announcedAt?.id,
        day: award.day,
      }),
      recipients: award.recipients.map((recipient) => ({
        ...recipient,
        unit: recipient.unit.id,
        type: recipient.type.id,
      })),
      counts: award.counts.map(({ type, number }) => ({ type: type.id, number })),
    })),
    covenants: archive.covenants.map((covenant) => ({
      ...recordOf(covenant, { page: 'covenant', id: covenant.id }),
      ...recorded({
        signedOn: covenant.signedOn,
        signedAt: covenant.signedAt?.id,
        signatories: covenant.signatories && gatheringOf(covenant.signatories),
        leader: covenant.leader?.id,
        deputy: covenant.deputy?.id,
        taskCount: covenant.taskCount,
      }),
      period: covenant.period,
      tasks: covenant.tasks,
    })),
    blocs: archive.blocs.map((bloc) => ({
      id: bloc.id,
      names: namesInOrder(bloc).map(nameOf),
      ...recorded({ authority: bloc.authority }),
      calendar: bloc.calendar,
      periods: bloc.annuals.map(({ period }) => period),
      rosters: bloc.annuals.flatMap(({ period, roster }) =>
        roster?.period === period
          ? [{ period, units: roster.units.map(idOf), complete: roster.complete, ...recorded({ count: roster.count }) }]
          : [],
      ),
      addresses: addressesOf({ page: 'bloc', bloc: bloc.id }),
    })),
    units: archive.units.map((unit) => ({
      id: unit.id,
      names: namesInOrder(unit).map(nameOf),
      successors: unit.successors.map((successor) => ({ unit: successor.unit.id, ...recorded({ on: successor.on }) })),
      blocs: unit.memberships.map(({ bloc }) => bloc.id),
      addresses: addressesOf({ page: 'unit', unit: unit.id }),
    })),
    leaders: archive.blocs.flatMap((bloc) =>
      bloc.annuals.map(({ period, leadership }) => ({
        bloc: bloc.id,
        period,
        ...recorded({
          leader: leadership.leader?.id,
          deputy: leadership.deputy?.id,
          handedOverAt: leadership.handedOverAt?.id,
        }),
      })),
    ),
    rankings: archive.blocs.flatMap((bloc) => {
      const ofBloc = standings.get(bloc);
      if (ofBloc === undefined) return [];
      return [
        ...ofBloc.periods.map(({ standing }) => rankingOf(bloc, standing.period, standing)),
        rankingOf(bloc, null, ofBloc.overall),
      ];
    }),
  };
}

function rankingOf(
  bloc: Bloc,
  period: string | null,
  { basis, placings, unplaced }: Standing,
): Rows['rankings'][number] {
  return {
    bloc: bloc.id,
    period,
    basis,
    standings: placings.map(({ unit, place, tied, reasons }) => ({
      unit: unit.id,
      place,
      tied,
      reasons: reasons.map(reasonOf),
    })),
    unplaced: unplaced.map(idOf),
  };
}

/** Points leave the archive as numbers with at most two decimals. */
function reasonOf(reason: Reason): Rows['rankings'][number]['standings'][number]['reasons'][number] {
  switch (reason.kind) {
    case 'award':
      return { kind: 'award', type: reason.type.id, count: reason.count };
    case 'score':
      return {
        kind: 'score',
        total: reason.total / 100,
        bonus: reason.bonus / 100,
        deduction: reason.deduction / 100,
      };
    case 'tie-breaker':
      return { kind: 'tie-breaker', column: reason.column, points: reason.points / 100 };
    case 'official':
      return reason;
  }
}

const idOf = ({ id }: { id: string } | Unit): string => id;

function gatheringOf({ units, count }: Gathering) {
  return { units: units.map(idOf), ...recorded({ count }) };
}

function nameOf(name: Name) {
  return recorded(name);
}

function titleOf({ vi, en }: Texts): LocalText {
  return { vi: vi.title, ...recorded({ en: en?.title }) };
}

function summaryOf({ vi, en }: Texts): LocalText | undefined {
  return vi.summary === undefined ? undefined : { vi: vi.summary, ...recorded({ en: en?.summary }) };
}

/** How many rows each table has. */
export function countRows(rows: Rows): Record<DataTable, number> {
  // One number for each of the tables.
  return Object.fromEntries(dataTables.map((table) => [table, rows[table].length])) as Record<DataTable, number>;
}
