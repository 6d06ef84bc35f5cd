import { z } from 'zod';
import type { Annual, Bloc, Unit } from '../../archive/archive.ts';
import type {
  Certainty,
  Coverage,
  Gap,
  OverallStanding,
  PeriodStanding,
  Placing,
  PossiblePlaces,
  Reason,
} from '../../ranking/standing.ts';
import { bases } from '../../schemas/blocs.ts';
import type { Period } from '../../schemas/period.ts';
import { grades } from '../../schemas/results.ts';
import type { LocalText } from '../../schemas/text.ts';
import { overAll } from '../../site/data-files.ts';
import { reasonsInWords } from '../../site/page-models/standing-parts.ts';
import { stringsIn } from '../../words/strings.ts';
import type { Column, Kind } from './column.ts';
import { choice, column, columnsOf, count, flag, list, many, optional, text } from './column.ts';
import { attachments, bloc, inPeriod, toldAttachments, unit } from './record-columns.ts';
import type { DataSource } from './table.ts';
import { sheet, table } from './table.ts';

/** The standing of a bloc in a period, or over all of them. */
interface Ranking {
  bloc: Bloc;
  annual: Annual | undefined;
  standing: PeriodStanding | OverallStanding;
  /** The address of the site. */
  site: string;
}

const rankings = ({ archive, standings }: DataSource): Ranking[] =>
  archive.blocs.flatMap((one): Ranking[] => {
    const site = archive.site.address;
    const ofBloc = standings.get(one);
    if (ofBloc === undefined) return [];
    return [
      ...ofBloc.periods.map(({ annual, standing }) => ({ bloc: one, annual, standing, site })),
      { bloc: one, annual: undefined, standing: ofBloc.overall, site },
    ];
  });

export const periodOrAll: Kind<Period | null> = {
  schema: z.string().nullable().describe('A period: 2017, or 2023-2024; null for the standing over all periods.'),
  json: (value) => value,
  // An empty cell would be one that is not known.
  csv: [{ suffix: '', separator: '; ', cell: (value) => value ?? overAll }],
};

const reason: Kind<Reason> = {
  schema: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('award'), type: z.string(), count: z.int(), carried: z.int().optional() }),
    z.strictObject({ kind: z.literal('score'), total: z.number(), bonus: z.number(), deduction: z.number() }),
    z.strictObject({ kind: z.literal('tie-breaker'), column: z.string(), points: z.number() }),
    z.strictObject({ kind: z.literal('official'), place: z.int() }),
    z.strictObject({ kind: z.literal('grade'), grade: z.enum(grades) }),
  ]),
  json: reasonJson,
  csv: [],
};

/** Points leave the archive as numbers with at most two decimals. */
function reasonJson(found: Reason): unknown {
  switch (found.kind) {
    case 'award':
      return { ...found, type: found.type.id };
    case 'score':
      return { kind: 'score', total: found.total / 100, bonus: found.bonus / 100, deduction: found.deduction / 100 };
    case 'tie-breaker':
      return { kind: 'tie-breaker', column: found.column, points: found.points / 100 };
    case 'official':
    case 'grade':
      return found;
  }
}

const gap: Kind<Gap> = {
  schema: z
    .discriminatedUnion('kind', [
      z
        .strictObject({ kind: z.literal('open-decisions'), awards: z.int() })
        .describe('Decisions that may not name all.'),
      z.strictObject({ kind: z.literal('unnamed-awards'), number: z.int() }).describe('Awards told by number alone.'),
      z.strictObject({ kind: z.literal('undated-awards'), number: z.int() }).describe('Awards of no known period.'),
      z.strictObject({ kind: z.literal('left-out'), units: z.int() }).describe('Members that the result leaves out.'),
      z
        .strictObject({ kind: z.literal('unknown-members'), number: z.int().optional() })
        .describe('Members that no source names; without their number where nobody says it.'),
    ])
    .describe('What is not on record and bears on places.'),
  json: (value) => value,
  csv: [{ suffix: '', separator: '; ', cell: ({ kind }) => kind }],
};

/** A place, with the period by which its unit is named. */
interface Placed extends Pick<Placing, 'place' | 'tied' | 'reasons' | 'unit'> {
  annual: Annual | undefined;
  possible: PossiblePlaces | undefined;
}

const unitOfPlace: Column<Pick<Placed, 'unit' | 'annual'>> = column(
  'unit',
  unit,
  { vi: 'Đơn vị', en: 'Unit' },
  (placed) => inPeriod(placed.unit, placed.annual?.period),
);

const placeColumns: Column<Placed>[] = [
  column('place', count, { vi: 'Thứ hạng', en: 'Place' }, ({ place }) => place),
  column('tied', flag, { vi: 'Đồng hạng', en: 'Tied' }, ({ tied }) => tied),
  column('reasons', many(reason), { vi: 'Căn cứ', en: 'Reasons' }, ({ reasons }) => reasons),
  optional(
    'bestPossible',
    count,
    { vi: 'Thứ hạng cao nhất có thể có', en: 'Best possible place' },
    ({ possible }) => possible?.best,
  ),
  optional(
    'worstPossible',
    count,
    { vi: 'Thứ hạng thấp nhất có thể có', en: 'Worst possible place' },
    ({ possible }) => possible?.worst,
  ),
  optional(
    'worstPossibleOfKnown',
    count,
    { vi: 'Thứ hạng thấp nhất có thể có trong các đơn vị đã biết', en: 'Worst possible place among the units known' },
    ({ possible }) => possible?.worstOfKnown,
  ),
];

/** Of a result that is not known to name every member, how many it names. */
const coverageOf = (standing: Ranking['standing']): Coverage | undefined =>
  'coverage' in standing ? standing.coverage : undefined;

/** How sure the places are, where they are of one period and not published as they are. */
const certaintyOf = (standing: Ranking['standing']): Certainty | undefined =>
  'certainty' in standing ? standing.certainty : undefined;

const headColumns: Column<Ranking>[] = [
  column('bloc', bloc, { vi: 'Cụm, khối thi đua', en: 'Cluster or bloc' }, (ranking) =>
    inPeriod(ranking.bloc, ranking.annual?.period),
  ),
  column(
    'period',
    periodOrAll,
    { vi: 'Năm thi đua (all: qua các năm)', en: 'Year or school year (all: over the years)' },
    ({ annual }) => annual?.period ?? null,
  ),
  column('basis', choice(bases), { vi: 'Xếp theo', en: 'Basis' }, ({ standing }) => standing.basis),
  optional(
    'named',
    count,
    { vi: 'Số đơn vị được nêu trong kết quả', en: 'Units that the published result names' },
    ({ standing }) => coverageOf(standing)?.named,
  ),
  optional(
    'members',
    count,
    { vi: 'Trong tổng số thành viên', en: 'Of how many members' },
    ({ standing }) => coverageOf(standing)?.of,
  ),
  optional(
    'gaps',
    many(gap),
    { vi: 'Điều chưa ghi nhận có liên quan đến thứ hạng', en: 'What is not on record and bears on places' },
    ({ standing }) => certaintyOf(standing)?.gaps,
  ),
];

const placedIn = ({ annual, standing }: Ranking): Placed[] =>
  standing.placings.map((placing) => ({
    ...placing,
    annual,
    possible: certaintyOf(standing)?.places.get(placing.unit),
  }));

const rankingColumns: Column<Ranking>[] = [
  ...headColumns,
  column('standings', list([unitOfPlace, ...placeColumns]), { vi: 'Thứ hạng', en: 'Places' }, placedIn),
  column(
    'unplaced',
    {
      ...many(unit),
      schema: many(unit).schema.describe(
        'Candidates to whom the basis gives no place on what is on record. That is not the last place.',
      ),
    },
    { vi: 'Chưa có thứ hạng', en: 'Without a rank' },
    ({ annual, standing }) => standing.unplaced.map((one) => inPeriod(one, annual?.period)),
  ),
  optional(
    'attachments',
    attachments,
    { vi: 'Tài liệu kèm theo kết quả', en: 'Documents with the published result' },
    ({ annual, site }) => {
      const told = toldAttachments(site, annual?.result?.attachments ?? []);
      return told.length === 0 ? undefined : told;
    },
  ),
];

/** One place of a standing with its reasons in words, or one unit without a place. */
interface RankingLine {
  ranking: Ranking;
  unit: Unit;
  placed?: Placed;
  reasons?: LocalText;
}

const rankingLines = (source: DataSource): RankingLine[] => {
  const { words } = source.archive.site;
  const [vi, en] = [stringsIn('vi', words), stringsIn('en', words)];
  return rankings(source).flatMap((ranking): RankingLine[] => [
    ...placedIn(ranking).map((placed) => ({
      ranking,
      unit: placed.unit,
      placed,
      reasons: {
        vi: reasonsInWords({ lang: 'vi', t: vi[ranking.bloc.kind] }, placed.reasons, ranking.annual),
        en: reasonsInWords({ lang: 'en', t: en[ranking.bloc.kind] }, placed.reasons, ranking.annual),
      },
    })),
    ...ranking.standing.unplaced.map((one) => ({ ranking, unit: one })),
  ]);
};

const yearOf = ({ annual }: Ranking): string => annual?.period ?? overAll;

export const rankingsTable = table(rankings, rankingColumns, yearOf);

export const rankingsSheet = sheet(
  rankingLines,
  [
    ...columnsOf(headColumns, ({ ranking }: RankingLine) => ranking),
    ...columnsOf([unitOfPlace], (line: RankingLine) => ({ unit: line.unit, annual: line.ranking.annual })),
    ...columnsOf(placeColumns, ({ placed }: RankingLine) => placed),
    ...optional('reasons', text, { vi: 'Căn cứ', en: 'Reasons' }, ({ reasons }: RankingLine) => reasons).csv,
  ],
  ({ ranking }) => yearOf(ranking),
);
