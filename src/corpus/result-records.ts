import { periodYears } from '../schemas/period.ts';
import type { Hundredths } from '../schemas/points.ts';
import { writePoints } from '../schemas/points.ts';
import { deciders, grades } from '../schemas/results.ts';
import type { BlocHistory, Cycle } from './bloc-history.ts';
import type { Bilingual } from './names.ts';
import type { Random } from './random.ts';
import type { CorpusRecord, ResultRecordFacts } from './record.ts';
import { writeSource } from './record-sources.ts';
import { writeReport } from './report-text.ts';

interface Criterion {
  column: string;
  name: Bilingual;
  group?: Bilingual;
  maximum: number;
}

/** The columns besides the criteria, in every score table. */
const otherColumns = [
  { column: 'thuong', name: { vi: 'Điểm thưởng', en: 'Bonus' }, role: 'bonus' },
  { column: 'tru', name: { vi: 'Điểm trừ', en: 'Deduction' }, role: 'deduction' },
] as const;

interface ScoreRow {
  unit: string;
  /** Points by criterion, then bonus and deduction. */
  points: Hundredths[];
}

/** The column that decides between equal totals, where one does; every score table has it. */
const tieBreaker = 'chuyen-mon';

const criterionNames: readonly [column: string, name: Bilingual][] = [
  [tieBreaker, { vi: 'Nhiệm vụ chuyên môn', en: 'Core work' }],
  ['cai-cach', { vi: 'Cải cách hành chính', en: 'Administrative reform' }],
  ['phong-trao', { vi: 'Phong trào thi đua', en: 'Emulation movement' }],
  ['doan-the', { vi: 'Xây dựng Đảng và đoàn thể', en: 'Party and mass organisations' }],
  ['phoi-hop', { vi: 'Phối hợp trong khối', en: 'Cooperation in the bloc' }],
  ['an-sinh', { vi: 'An sinh xã hội', en: 'Social welfare' }],
];

/** What the criteria of a table may count for at most, 100 points in all. */
const maxima: readonly (readonly number[])[] = [
  [50, 20, 20, 10],
  [40, 20, 15, 15, 10],
  [30, 20, 15, 15, 10, 10],
];

/** The results that a bloc published for a cycle: an order, a score table, grades, several of them, or none at all. */
export function writeResults(bloc: BlocHistory, cycle: Cycle, random: Random): CorpusRecord<ResultRecordFacts>[] {
  const share = random.integer(1, 100);
  if (share > 80) return [];
  const withOrder = share <= 40;
  const withScores = share > 25 && share <= 65;
  const text = writeReport('results', bloc, cycle, random.fork('text'));
  const folder = `results/${bloc.id}/${cycle.period}`;
  const criteria = drawCriteria(random);
  const rows = scoreMembers(cycle.members, criteria, random.fork('scores'));
  const order = tellOrder(rows, random);
  return [
    {
      folder,
      facts: {
        ...(random.chance(0.5) && { bloc: bloc.id, period: cycle.period }),
        ...(withOrder && { order: random.chance(0.3) ? withVotes(order, cycle.members.length, random) : order }),
        ...(share > 60 && { grades: gradeMembers(cycle.members, random) }),
        ...(random.chance(0.4) && { by: random.pick(deciders) }),
        ...(random.chance(0.2) && { votes: { for: cycle.members.length, of: cycle.members.length } }),
        ...(withScores && { criteria: [...criteria, ...otherColumns] }),
        ...(withScores && bloc.index % 4 === 1 && { tieBreakers: [tieBreaker] }),
        ...(withOrder && order.length < cycle.members.length && { complete: false }),
        ...(random.chance(0.08) && { status: 'draft' }),
        sources: [writeSource(text.title.vi, String(periodYears(cycle.period).last), random)],
      },
      text,
      translation: 'current',
      cited: false,
      beside: withScores ? [{ path: `${folder}/scores.csv`, content: writeScoreTable(criteria, rows, random) }] : [],
    },
  ];
}

function drawCriteria(random: Random): Criterion[] {
  const chosen = random.pick(maxima);
  const isGrouped = random.chance(0.3);
  return criterionNames.slice(0, chosen.length).map(([column, name], at) => ({
    column,
    name,
    maximum: chosen[at] ?? 0,
    ...(isGrouped && { group: at < 2 ? duties : movement }),
  }));
}

const duties = { vi: 'Nhiệm vụ chính trị', en: 'Political duties' };
const movement = { vi: 'Công tác thi đua', en: 'Emulation work' };

/** One row a member. In half of the tables two units have the same points; in a few, one unit is missing. */
function scoreMembers(members: readonly string[], criteria: readonly Criterion[], random: Random): ScoreRow[] {
  const rows = members.map((unit) => ({ unit, points: drawPoints(criteria, random) }));
  const [model, double] = random.sample(rows, 2);
  if (model && double && random.chance(0.5)) double.points = model.points;
  return random.chance(0.15) ? rows.slice(1) : rows;
}

function drawPoints(criteria: readonly Criterion[], random: Random): Hundredths[] {
  const step = random.pick([100, 50, 25, 5, 1]);
  const lost = criteria.map(({ maximum }) => random.integer(0, (maximum * 20) / step) * step);
  return [
    ...criteria.map(({ maximum }, at) => maximum * 100 - (lost[at] ?? 0)),
    random.integer(0, 10) * 50,
    random.chance(0.7) ? 0 : random.integer(1, 4) * 50,
  ];
}

function gradeMembers(members: readonly string[], random: Random): NonNullable<ResultRecordFacts['grades']> {
  return members.map((unit) => ({ unit, grade: random.chance(0.6) ? 'outstanding' : random.pick(grades) }));
}

/** The order, with the votes that the first of it had. */
function withVotes<Place extends { place: number }>(order: readonly Place[], voters: number, random: Random): Place[] {
  return order.map((one) =>
    one.place === 1 ? { ...one, votes: { for: random.integer(1, voters), of: voters } } : one,
  );
}

function totalOf({ points }: ScoreRow): Hundredths {
  const deduction = points.at(-1) ?? 0;
  return points.reduce((sum, value) => sum + value, 0) - 2 * deduction;
}

/** The places by total, ties sharing one; sometimes only the first few, and sometimes the bloc decided against the points. */
function tellOrder(rows: readonly ScoreRow[], random: Random): NonNullable<ResultRecordFacts['order']> {
  const order = rows.map((row) => ({
    unit: row.unit,
    place: 1 + rows.filter((other) => totalOf(other) > totalOf(row)).length,
  }));
  order.sort((a, b) => a.place - b.place);
  const [first, second] = order;
  if (first && second && random.chance(0.2)) [first.unit, second.unit] = [second.unit, first.unit];
  return random.chance(0.3) ? order.slice(0, random.integer(3, 5)) : order;
}

/** Some blocs write their table with an English, some with a Vietnamese office: commas and dots, or semicolons and commas. */
function writeScoreTable(criteria: readonly Criterion[], rows: readonly ScoreRow[], random: Random): string {
  const { separator, mark } = random.pick([
    { separator: ',', mark: '.' },
    { separator: ';', mark: ',' },
  ]);
  const header = ['unit', ...[...criteria, ...otherColumns].map(({ column }) => column)];
  const lines = rows.map(({ unit, points }) => [unit, ...points.map((value) => writePoints(value).replace('.', mark))]);
  return [header, ...lines].map((cells) => `${cells.join(separator)}\n`).join('');
}
