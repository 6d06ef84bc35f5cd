import { stringify } from 'csv-stringify/sync';
import type { DataTable } from '../../site/routes.ts';
import type { Rows } from './rows.ts';

type Cell = string | number | undefined;
type CsvRow<T extends DataTable> = Partial<Record<(typeof columns)[T][number], Cell>>;

/** The columns of each table, in their order: a table without rows has them too. */
const columns = {
  meetings: [
    ...[
      'id',
      'title_vi',
      'title_en',
      'summary_vi',
      'summary_en',
      'bloc',
      'kinds',
      'date',
      'dateNote_vi',
      'dateNote_en',
    ],
    ...['place_vi', 'place_en', 'reviews', 'opens', 'periods', 'attending', 'attendingCount', 'people'],
    ...['handoverPeriod', 'handoverLeader', 'handoverOutgoing', 'awards', 'covenants', 'sources', 'address'],
  ],
  awards: [
    ...['id', 'title_vi', 'title_en', 'summary_vi', 'summary_en', 'bloc', 'period', 'day', 'decisionNumber'],
    ...['decisionDate', 'issuer_vi', 'issuer_en', 'announcedAt', 'unit', 'type', 'status', 'revokedOn'],
    ...['revokedDecision', 'number', 'note_vi', 'note_en', 'sources', 'address'],
  ],
  covenants: [
    ...['id', 'title_vi', 'title_en', 'summary_vi', 'summary_en', 'bloc', 'period', 'signedOn', 'signedAt', 'leader'],
    ...['deputy', 'signatories', 'signatoryCount', 'taskCount', 'tasks_vi', 'tasks_en', 'sources', 'address'],
  ],
  blocs: ['id', 'name_vi', 'name_en', 'calendar', 'periods', 'address'],
  units: ['id', 'name_vi', 'name_en', 'names_vi', 'successors', 'blocs', 'address'],
  leaders: ['bloc', 'period', 'leader', 'deputy', 'handedOverAt'],
  rankings: ['bloc', 'period', 'basis', 'unit', 'place', 'tied', 'reasons'],
} as const satisfies Record<DataTable, readonly string[]>;

/**
 * How each table lies flat: one line a record, or a recipient, or a place. Lists of ids are joined with "; ", which no id
 * holds; lists of texts have one a line of the cell, since no text of the archive holds the end of a line.
 */
const flatten: { [T in DataTable]: (row: Rows[T][number]) => CsvRow<T>[] } = {
  meetings: (row) => [
    {
      ...recordCells(row),
      kinds: join(row.kinds),
      date: row.date,
      dateNote_vi: row.dateNote?.vi,
      dateNote_en: row.dateNote?.en,
      place_vi: row.place?.vi,
      place_en: row.place?.en,
      reviews: join(row.reviews),
      opens: join(row.opens),
      periods: join(row.periods),
      attending: join(row.attending?.units ?? []),
      attendingCount: row.attending?.count,
      people: lines(row.people.map(({ name }) => name)),
      handoverPeriod: row.handover?.period,
      handoverLeader: row.handover?.leader,
      handoverOutgoing: row.handover?.outgoing,
      awards: join(row.awards),
      covenants: join(row.covenants),
      ...originCells(row),
    },
  ],
  awards: (row) => {
    const common = {
      ...recordCells(row),
      period: row.period,
      day: row.day,
      decisionNumber: row.decision?.number,
      decisionDate: row.decision?.date,
      issuer_vi: row.decision?.issuer?.vi,
      issuer_en: row.decision?.issuer?.en,
      announcedAt: row.announcedAt,
    };
    const origin = originCells(row);
    return [
      ...row.recipients.map(({ unit, type, status, revoked, note }) => ({
        ...common,
        unit,
        type,
        status,
        revokedOn: revoked?.on,
        revokedDecision: revoked?.decision,
        number: undefined,
        note_vi: note?.vi,
        note_en: note?.en,
        ...origin,
      })),
      ...row.counts.map(({ type, number }) => ({
        ...common,
        unit: undefined,
        type,
        status: undefined,
        revokedOn: undefined,
        revokedDecision: undefined,
        number,
        note_vi: undefined,
        note_en: undefined,
        ...origin,
      })),
    ];
  },
  covenants: (row) => [
    {
      ...recordCells(row),
      period: row.period,
      signedOn: row.signedOn,
      signedAt: row.signedAt,
      leader: row.leader,
      deputy: row.deputy,
      signatories: join(row.signatories?.units ?? []),
      signatoryCount: row.signatories?.count,
      taskCount: row.taskCount,
      tasks_vi: lines(row.tasks.map(({ vi }) => vi)),
      tasks_en: lines(row.tasks.map(({ en }) => en)),
      ...originCells(row),
    },
  ],
  blocs: (row) => [
    {
      id: row.id,
      name_vi: lastName(row).vi,
      name_en: lastName(row).en,
      calendar: row.calendar,
      periods: join(row.periods),
      address: row.addresses.vi,
    },
  ],
  units: (row) => [
    {
      id: row.id,
      name_vi: lastName(row).vi,
      name_en: lastName(row).en,
      names_vi: lines(row.names.map(({ vi }) => vi)),
      successors: join(row.successors.map(({ unit }) => unit)),
      blocs: join(row.blocs),
      address: row.addresses.vi,
    },
  ],
  leaders: (row) => [
    { bloc: row.bloc, period: row.period, leader: row.leader, deputy: row.deputy, handedOverAt: row.handedOverAt },
  ],
  rankings: (row) => [
    ...row.standings.map(({ unit, place, tied, reasons }) => ({
      bloc: row.bloc,
      period: row.period ?? '',
      basis: row.basis,
      unit,
      place,
      tied: tied ? 'true' : 'false',
      reasons: join(reasons.map((reason) => Object.values(reason).join(' '))),
    })),
    ...row.unplaced.map((unit) => ({
      bloc: row.bloc,
      period: row.period ?? '',
      basis: row.basis,
      unit,
      place: undefined,
      tied: undefined,
      reasons: undefined,
    })),
  ],
};

/**
 * A data table as CSV: UTF-8 with a byte order mark, which Excel needs to read Vietnamese. A cell that a spreadsheet would
 * take for a formula is made harmless with a leading apostrophe.
 */
export function toCsv<T extends DataTable>(table: T, rows: Rows[T]): string {
  const flat = (rows as Rows[T][number][]).flatMap(flatten[table]);
  return stringify(flat, {
    bom: true,
    header: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    // The writer quotes a cell that holds the end of a record, and that is not how a line of a cell ends.
    quoted_match: /[\r\n]/u,
    columns: [...columns[table]],
  });
}

function recordCells(row: Rows['meetings' | 'awards' | 'covenants'][number]) {
  const { id, title, summary, bloc } = row;
  return { id, title_vi: title.vi, title_en: title.en, summary_vi: summary?.vi, summary_en: summary?.en, bloc };
}

function originCells({ sources, addresses }: Rows['meetings' | 'awards' | 'covenants'][number]) {
  const named = sources.map(({ title, address }) => (address === undefined ? title.vi : `${title.vi} <${address}>`));
  return { sources: lines(named), address: addresses.vi };
}

function lastName({ names }: { names: { vi: string; en?: string | undefined }[] }): {
  vi?: string;
  en?: string | undefined;
} {
  return names.at(-1) ?? {};
}

/** Nothing where nothing is known; an empty line where one of several texts is not. */
function lines(texts: readonly (string | undefined)[]): string | undefined {
  return texts.some((text) => text !== undefined) ? texts.map((text) => text ?? '').join('\n') : undefined;
}

const join = (ids: readonly string[]): string => ids.join('; ');
