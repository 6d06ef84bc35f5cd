import fc from 'fast-check';
import { grades } from '../../src/schemas/results.ts';
import type { Files } from './memory-archive.ts';
import { source } from './memory-archive.ts';

/** What readers see of a record: all of it, nothing yet, or that it is withdrawn. */
const states = {
  listed: {},
  draft: { draft: true },
  held: { publishOn: '2099-01-01' },
  withdrawn: withdrawnIn('2030'),
};

type State = keyof typeof states;

function withdrawnIn(on: string): object {
  return { withdrawn: { on, reason: 'Nguồn đã rút bài.' } };
}

const unitIds = ['a', 'b', 'c', 'd', 'e', 'f'];
const [first = '', ...others] = unitIds;
const typeIds = ['co', 'bang-khen', 'giay-khen', 'co-luan-luu'];
const statuses = ['proposed', 'decided', 'presented', 'revoked'];
const unit = fc.constantFrom(...unitIds);
const state = fc.oneof(
  { weight: 5, arbitrary: fc.constant<State>('listed') },
  { weight: 3, arbitrary: fc.constantFrom<State>('draft', 'held', 'withdrawn') },
);
/** Periods by their place in the calendar of the bloc. */
const period = fc.nat({ max: 2 });
const written = fc.boolean();

const meeting = fc.record({
  state,
  written,
  reviews: period,
  handsOver: fc.boolean(),
  month: fc.integer({ min: 1, max: 9 }),
});
const award = fc.record({
  state,
  written,
  period: fc.option(period),
  announcedAt: fc.option(fc.nat({ max: 3 })),
  recipients: fc.array(fc.record({ unit, type: fc.constantFrom(...typeIds), status: fc.constantFrom(...statuses) }), {
    minLength: 1,
    maxLength: 6,
  }),
});
const covenant = fc.record({
  state,
  written,
  signatories: fc.uniqueArray(unit),
  deputies: fc.uniqueArray(fc.constantFrom(...others), { maxLength: 2 }),
  tasks: fc.uniqueArray(fc.constantFrom('Một', 'Hai', 'Ba', 'Bốn')),
});
const result = fc.record({
  state,
  status: fc.constantFrom('draft', 'final'),
  order: fc.option(fc.array(fc.uniqueArray(unit, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 })),
  grades: fc.uniqueArray(fc.record({ unit, grade: fc.constantFrom(...grades) }), { selector: (row) => row.unit }),
  scores: fc.uniqueArray(
    fc.record({ unit, points: fc.integer({ min: 80, max: 84 }), more: fc.integer({ min: 1, max: 3 }) }),
    {
      selector: (row) => row.unit,
    },
  ),
});

/** An archive as a list of records of every kind, in every state, and of a bloc with any policy. */
const plan = fc.record({
  calendar: fc.constantFrom('calendar-year', 'school-year'),
  basis: fc.option(fc.constantFrom('official', 'scores', 'grades', 'awards', 'none')),
  lineage: fc.constantFrom('own', 'carry'),
  /** For each unit the later ones that it became. */
  successors: fc.array(fc.uniqueArray(fc.nat({ max: 5 }), { maxLength: 2 }), { minLength: 6, maxLength: 6 }),
  rosters: fc.array(fc.option(fc.uniqueArray(unit, { minLength: 1 })), { minLength: 3, maxLength: 3 }),
  complete: fc.nat({ max: 3 }),
  meetings: fc.array(meeting, { minLength: 1, maxLength: 4 }),
  awards: fc.array(award, { maxLength: 4 }),
  covenants: fc.array(fc.option(covenant), { minLength: 3, maxLength: 3 }),
  results: fc.array(fc.option(result), { minLength: 3, maxLength: 3 }),
});

type Plan = typeof plan extends fc.Arbitrary<infer T> ? T : never;

/** The files of an archive, and the same archive without what readers do not see, and without what is withdrawn. */
export interface ArbitraryArchive {
  files: Files;
  withoutHidden: Files;
  withoutWithdrawn: Files;
}

/** Archives without errors, with every kind of record: unranked types, orders, forced bases, drafts, held back, withdrawn, carried lineages. */
export const arbitraryArchive: fc.Arbitrary<ArbitraryArchive> = plan.map((given) => ({
  files: filesOf(given, () => true),
  withoutHidden: filesOf(given, ({ state: of }) => of === 'listed' || of === 'withdrawn'),
  withoutWithdrawn: filesOf(given, ({ state: of }) => of !== 'withdrawn'),
}));

/** @param isKept which records there are; what names another names it no more */
function filesOf(given: Plan, isKept: (record: { state: State }) => boolean): Files {
  const periods = given.calendar === 'school-year' ? ['2014-2015', '2015-2016', '2016-2017'] : ['2015', '2016', '2017'];
  const endOf = (index: number): number => Number((periods[index] ?? '').slice(-4));
  const nameOf = (index: number): string => periods[index] ?? '';
  const files: Files = {
    'site.yaml': {
      name: 'Kho thử',
      address: 'https://kho.example',
      publisher: 'Ban Biên tập',
      contact: 'ban@kho.example',
    },
    'award-types.yaml': typeIds.map((id) => ({ id, name: id, level: 'province', ranked: id !== 'co-luan-luu' })),
    'blocs/khoi.yaml': {
      names: [{ vi: 'Khối' }],
      calendar: given.calendar,
      ranking: { lineage: given.lineage, ...(given.basis !== null && { basis: given.basis }) },
      rosters: given.rosters.flatMap((named, index) => {
        const complete = index === given.complete;
        return named === null ? [] : [{ period: nameOf(index), units: complete ? unitIds : named, complete, source }];
      }),
    },
  };
  for (const [index, id] of unitIds.entries()) {
    const later = (given.successors[index] ?? []).filter((next) => next > index);
    files[`units/${id}.yaml`] = {
      names: [{ vi: `Sở ${id}` }],
      successors: later.map((next) => ({ unit: unitIds[next] })),
    };
  }
  const put = (folder: string, record: { state: State; written?: boolean }, facts: object): void => {
    files[`${folder}/index.vi.md`] = {
      title: `Về ${folder}`,
      bloc: 'khoi',
      sources: [source],
      ...states[record.state],
      ...facts,
    };
    if (record.written) files[`${folder}/index.en.md`] = { title: `About ${folder}` };
  };
  const meetingDay = ({ reviews, month }: Plan['meetings'][number]): string => `${endOf(reviews) + 1}-0${month}-10`;
  const meetingId = (index: number, of: Plan['meetings'][number]): string => `${endOf(of.reviews) + 1}/hop-${index}`;
  for (const [index, of] of given.meetings.entries()) {
    if (!isKept(of)) continue;
    const passed = { period: nameOf(of.reviews), leader: first, outgoing: 'b' };
    put(`meetings/${meetingId(index, of)}`, of, {
      kinds: ['annual-review', ...(of.handsOver ? ['handover'] : [])],
      date: meetingDay(of),
      reviews: nameOf(of.reviews),
      ...(of.handsOver && { handover: passed }),
    });
  }
  // One award is told once.
  const told = new Set<string>();
  for (const [index, of] of given.awards.entries()) {
    const meetingOf = of.announcedAt === null ? undefined : given.meetings[of.announcedAt];
    const reviewed = of.period ?? 2;
    const announced = meetingOf !== undefined && meetingOf.reviews >= reviewed ? meetingOf : undefined;
    const year = announced === undefined ? endOf(reviewed) + 1 : endOf(announced.reviews) + 1;
    const recipients = of.recipients.filter((one) => {
      const key = JSON.stringify([one.unit, one.type, of.period]);
      const again = told.has(key);
      told.add(key);
      return !again;
    });
    if (!isKept(of) || recipients.length === 0) continue;
    const at =
      announced === undefined || !isKept(announced) ? {} : { announcedAt: meetingId(of.announcedAt ?? 0, announced) };
    put(`awards/${year}/khen-${index}`, of, {
      ...(of.period !== null && { period: nameOf(of.period) }),
      // It stays where it is filed, whatever becomes of the meeting that it names.
      decision: { date: `${year}-01-01` },
      ...at,
      ...(announced === undefined && { announcedOn: `${year}-12-01` }),
      recipients,
    });
  }
  for (const [index, of] of given.covenants.entries()) {
    if (of === null || !isKept(of)) continue;
    put(`covenants/${endOf(index)}/giao-uoc-${index}`, of, {
      period: nameOf(index),
      signedOn: `${endOf(index)}-02-01`,
      leader: first,
      deputies: of.deputies,
      signatories: of.signatories,
      tasks: of.tasks,
    });
  }
  for (const [index, of] of given.results.entries()) {
    if (of === null || !isKept(of) || (of.order === null && of.scores.length + of.grades.length === 0)) continue;
    const folder = `results/khoi/${nameOf(index)}`;
    const hasScores = of.scores.length > 0;
    put(folder, of, {
      status: of.status,
      ...(of.order !== null && { order: placesOf(of.order) }),
      ...(of.grades.length > 0 && { grades: of.grades }),
      ...(hasScores && {
        criteria: [
          { column: 'diem', name: 'Điểm' },
          { column: 'thuong', name: 'Điểm thưởng', role: 'bonus' },
        ],
        tieBreakers: ['thuong'],
      }),
    });
    if (hasScores)
      files[`${folder}/scores.csv`] =
        `unit,diem,thuong\n${of.scores.map((row) => `${row.unit},${row.points},${row.more}`).join('\n')}\n`;
  }
  return files;
}

/** Groups of units that share a place, as a published order: the next places are skipped. */
function placesOf(groups: readonly (readonly string[])[]): { unit: string; place: number }[] {
  const placed = new Set<string>();
  return groups.flatMap((sharing) => {
    const place = placed.size + 1;
    const fresh = sharing.filter((id) => !placed.has(id));
    for (const id of fresh) placed.add(id);
    return fresh.map((id) => ({ unit: id, place }));
  });
}
