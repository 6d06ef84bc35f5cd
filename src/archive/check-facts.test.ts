import { describe, expect, test } from 'vitest';
import type { Files } from '../../tests/support/memory-archive.ts';
import {
  award,
  base,
  bloc,
  check,
  covenant,
  meeting,
  problemsOf,
  result,
  roster,
  source,
  textOf,
  unit,
} from '../../tests/support/memory-archive.ts';

const without =
  (...kinds: string[]) =>
  (told: string): boolean =>
    !kinds.includes(told.split(' ')[0] ?? '');

/** Each case is a small archive with one fact that is as it should not be, or as it may be. */
function holds(cases: [name: string, files: Files, expected: string[]][]): void {
  test.each(cases)('%s', (_, files, expected) => expect(problemsOf({ ...base, ...files })).toEqual(expected));
}

describe('folders are what they stand for', () => {
  const own = (path: string, facts: object): Files => ({
    [`${path}/index.vi.md`]: { title: 'x', bloc: 'khoi', sources: [source], ...facts },
  });
  const recipients = [{ unit: 'a', type: 'co' }];
  const kinds = ['other'];
  holds([
    ['a year', own('awards/2016/khen', { recipients }), []],
    ['a word for a year', own('awards/khac/khen', { recipients }), ['bad-year-folder awards/khac/khen/index.vi.md']],
    [
      'a year and more',
      own('meetings/2017-ban/hop', { kinds, date: 2017 }),
      ['bad-year-folder meetings/2017-ban/hop/index.vi.md'],
    ],
    [
      'five digits',
      own('covenants/20171/giao-uoc', { period: 2017 }),
      ['bad-year-folder covenants/20171/giao-uoc/index.vi.md'],
    ],
    [
      'a word for a period',
      own('results/khoi/nam-2024', { order: [{ unit: 'a', place: 1 }] }),
      ['bad-period results/khoi/nam-2024/index.vi.md'],
    ],
    [
      'a period backwards',
      own('results/khoi/2024-2023', { order: [{ unit: 'a', place: 1 }] }),
      ['period-backwards results/khoi/2024-2023/index.vi.md'],
    ],
    [
      'a period cut short',
      own('results/khoi/2024-25', { order: [{ unit: 'a', place: 1 }] }),
      ['bad-period results/khoi/2024-25/index.vi.md'],
    ],
    [
      'a period of another calendar',
      own('results/khoi/2024-2025', { order: [{ unit: 'a', place: 1 }] }),
      ['other-calendar results/khoi/2024-2025/index.vi.md'],
    ],
  ]);
});

describe('periods are of the calendar of their bloc', () => {
  const school = bloc({ calendar: 'school-year', rosters: [roster('2016-2017', 'a')] });
  const at = 'meetings/2017/hop/index.vi.md';
  holds([
    ['a school year', { ...school, ...meeting('2017/hop', { reviews: '2016-2017' }) }, []],
    ['a school year with a long dash', { ...school, ...meeting('2017/hop', { reviews: '2016–2017' }) }, []],
    [
      'a year in a bloc of school years',
      { ...school, ...meeting('2017/hop', { opens: 2017 }) },
      [`other-calendar ${at} 9`],
    ],
    [
      'two school years as one',
      { ...school, ...meeting('2017/hop', { reviews: '2015-2017' }) },
      [`other-calendar ${at} 9`],
    ],
    [
      'a school year in a bloc of years',
      meeting('2017/hop', { reviews: [2016, '2016-2017'] }),
      [`other-calendar ${at} 11`],
    ],
    ['a roster', bloc({ rosters: [roster('2016-2017', 'a')] }), ['other-calendar blocs/khoi.yaml 4']],
    ['an award', award('khen', '2016-2017', ['a co']), ['other-calendar awards/2016/khen/index.vi.md 4']],
    [
      'a meeting of which nobody can tell the school year',
      { ...school, ...meeting('2017/hop', {}) },
      [`meeting-without-period ${at} 6`],
    ],
    [
      'a school year that begins in the year of the day',
      { ...school, ...meeting('2017/hop', { reviews: '2017-2018' }) },
      [],
    ],
    [
      'a school year that had not begun',
      { ...school, ...meeting('2017/hop', { reviews: '2018-2019' }) },
      [`before-period ${at} 9`],
    ],
    ['a period that had not begun', meeting('2017/hop', { reviews: 2030 }), [`before-period ${at} 9`]],
    ['the period of the day itself', meeting('2017/hop', { reviews: 2017 }), []],
  ]);
});

describe('a unit is named while it is there', () => {
  const named = (from?: string, to?: string): Files => ({
    'units/a.yaml': { names: [{ vi: 'An', ...(from && { from }), ...(to && { to }) }] },
    ...bloc({ rosters: [] }),
  });
  const merged: Files = {
    'units/a.yaml': { names: [{ vi: 'An' }], successors: [{ unit: 'b', on: '2019-03-01' }] },
    ...bloc({ rosters: [] }),
  };
  const split = (...successors: object[]): Files => ({
    'units/a.yaml': { names: [{ vi: 'An' }], successors },
    ...bloc({ rosters: [] }),
  });
  const khen = 'awards/2020/khen/index.vi.md';
  const inSchoolYear = { calendar: 'school-year', rosters: [] };
  holds([
    [
      'in the school year of its end',
      { ...named(undefined, '2019-10'), ...bloc(inSchoolYear), ...award('khen', '2019-2020', ['a co']) },
      [],
    ],
    [
      'when not all its successors had taken over',
      {
        ...split({ unit: 'b', on: '2020-05-01' }, { unit: 'c', on: '2018-03-01' }),
        ...award('khen', 2020, ['a co']),
      },
      [],
    ],
    [
      'when all had',
      {
        ...split({ unit: 'b', on: '2018-03-01' }, { unit: 'c', on: '2019-05-01' }),
        ...award('khen', 2020, ['a co']),
      },
      [`ended-unit ${khen} 6`],
    ],
    [
      'when nobody knows since when one has',
      { ...split({ unit: 'b', on: '2018-03-01' }, { unit: 'c' }), ...award('khen', 2020, ['a co']) },
      [],
    ],
    ['before its end', { ...named(undefined, '2020-06'), ...award('khen', 2020, ['a co']) }, []],
    [
      'after its end',
      { ...named(undefined, '2019-12-31'), ...award('khen', 2020, ['a co']) },
      [`ended-unit ${khen} 6`],
    ],
    [
      'decided after its end for a period before it',
      { ...named(undefined, '2019-12-31'), ...award('khen', 2019, ['a co'], { decision: { date: '2019-12-31' } }) },
      [],
    ],
    [
      'long before the day where there is no period',
      { ...named(undefined, '2014-03'), ...award('khen', undefined, ['a co'], { announcedOn: '2016-04-01' }) },
      ['ended-unit awards/2016/khen/index.vi.md 5'],
    ],
    [
      'in the year before the day where there is no period',
      { ...named(undefined, '2015-12-31'), ...award('khen', undefined, ['a co'], { announcedOn: '2016-04-01' }) },
      [],
    ],
    [
      'begun in the year of the day where there is no period',
      { ...named('2016-02'), ...award('khen', undefined, ['a co'], { announcedOn: '2016-04-01' }) },
      [],
    ],
    ['merged before', { ...merged, ...award('khen', 2020, ['a co']) }, [`ended-unit ${khen} 6`]],
    ['merged in the same year', { ...merged, ...award('khen', 2019, ['a co']) }, []],
    [
      'the lead of a bloc',
      { ...merged, ...covenant('2020/giao-uoc', { leader: 'a' }) },
      ['ended-unit covenants/2020/giao-uoc/index.vi.md 7'],
    ],
    [
      'the lead that is passed to it',
      { ...merged, ...meeting('2020/hop', { handover: { period: 2020, leader: 'a' } }) },
      ['ended-unit meetings/2020/hop/index.vi.md 12'],
    ],
    [
      'those who are there',
      { ...merged, ...meeting('2020/hop', { attending: ['a', 'b'] }) },
      ['ended-unit meetings/2020/hop/index.vi.md 10'],
    ],
    [
      'an order',
      { ...merged, ...result(2020, { order: [{ unit: 'a', place: 1 }] }) },
      ['ended-unit results/khoi/2020/index.vi.md 6'],
    ],
    [
      'a score table',
      { ...merged, ...result(2020, { criteria: [{ column: 'd', name: 'x' }] }, 'unit,d\nb,1\na,2\n') },
      ['ended-unit results/khoi/2020/scores.csv 3'],
    ],
    ['a roster', { ...merged, ...bloc({ rosters: [roster(2020, 'b', 'a')] }) }, ['ended-unit blocs/khoi.yaml 7']],
    ['before its first name', { ...named('2021'), ...award('khen', 2020, ['a co']) }, [`unit-before-name ${khen} 6`]],
    ['in the year of its first name', { ...named('2020-12-31'), ...award('khen', 2020, ['a co']) }, []],
  ]);
});

describe('days of unequal precision are compared as far as both go', () => {
  const names = (...list: object[]): Files => ({ 'units/z.yaml': { names: list } });
  holds([
    ['a name of a part of a year', names({ vi: 'X', from: '2021-03-01', to: '2021' }), []],
    ['one name after the other in a year', names({ vi: 'X', to: '2021-06-30' }, { vi: 'Y', from: '2021' }), []],
    [
      'a name that ends before it begins',
      names({ vi: 'X', from: '2021-03-01', to: '2021-02' }),
      ['name-backwards units/z.yaml 4'],
    ],
    [
      'two names at one time',
      names({ vi: 'X', to: '2021-06' }, { vi: 'Y', from: '2021-05' }),
      ['names-overlap units/z.yaml 1'],
    ],
  ]);
});

describe('what a record says is held against itself', () => {
  const hop = 'meetings/2017/hop/index.vi.md';
  const khen = 'awards/2016/khen/index.vi.md';
  const sources = [{ title: 'S', publishedOn: '2018-01-01', capturedOn: '2017-12-31' }];
  const announced = (date: string, announcedOn: string): Files => ({
    ...meeting('2016/hop', { date }),
    ...award('khen', 2016, ['a co'], { announcedAt: '2016/hop', announcedOn }),
  });
  holds([
    ['a copy older than its source', meeting('2017/hop', { sources }), [`days-out-of-order ${hop} 10`]],
    ['withdrawn before it was', meeting('2017/hop', { withdrawn: { on: '2017-03', reason: 'x' } }), []],
    [
      'withdrawn a month before it was',
      meeting('2017/hop', { withdrawn: { on: '2017-02', reason: 'x' } }),
      [`days-out-of-order ${hop} 10`],
    ],
    [
      'corrected before it was',
      meeting('2017/hop', { updates: [{ on: '2017-03-19', what: 'x' }] }),
      [`days-out-of-order ${hop} 10`],
    ],
    [
      'revoked before it was decided',
      award('khen', 2016, [], {
        decision: { date: '2016-05-01' },
        recipients: [{ unit: 'a', type: 'co', status: 'revoked', revoked: { on: '2016-04' } }],
      }),
      [`days-out-of-order ${khen} 10`],
    ],
    ['announced on the day of its meeting', announced('2016-12', '2016-12-20'), []],
    ['announced on another day', announced('2016-11', '2016-12-20'), [`announced-otherwise ${khen} 11`]],
    [
      'an award before its period',
      award('khen', 2016, ['a co'], { period: 2017, decision: { date: '2016-12-31' } }),
      [`before-period ${khen} 4`],
    ],
    ['an award in its period', award('khen', 2016, ['a co'], { decision: { date: '2016-01-01' } }), []],
    [
      'more units than there were',
      covenant('2016/giao-uoc', { signatories: { units: ['a', 'b'], count: 1 } }),
      ['more-named-than-counted covenants/2016/giao-uoc/index.vi.md 11'],
    ],
    ['as many as there were', covenant('2016/giao-uoc', { signatories: { units: ['a', 'b'], count: 2 } }), []],
    ['fewer than there were', covenant('2016/giao-uoc', { signatories: { units: ['a', 'b'], count: 5 } }), []],
    ['one kind twice', meeting('2017/hop', { kinds: ['other', 'other'] }), []],
    [
      'a mail address',
      meeting('2017/hop', { people: [{ name: 'A', role: { vi: 'Chủ trì (a@kho.example)' } }] }),
      [`contact-data ${hop} 12`],
    ],
    [
      'a number that is none of a telephone',
      meeting('2017/hop', { people: [{ name: 'A', office: 'Phòng 0305' }] }),
      [],
    ],
  ]);
});

describe('records are held against each other', () => {
  const decision = { number: '1/QĐ-UBND', date: '2016-12-30' };
  const two = (first: object, second: object): Files => ({
    ...award('khen', 2016, ['a co'], { decision: first }),
    ...award('them', 2016, ['b co'], { decision: second }),
  });
  const again = 'awards/2016/them/index.vi.md';
  holds([
    ['one decision in two records', two(decision, decision), [`repeated-decision ${again} 11`]],
    [
      'one decision in records of two blocs',
      {
        'blocs/hai.yaml': { names: [{ vi: 'Khối hai' }] },
        ...two(decision, decision),
        ...award('them', 2016, ['b co'], { bloc: 'hai', decision }),
      },
      [`repeated-decision ${again} 11`],
    ],
    [
      'one number in two blocs, of no day',
      {
        'blocs/hai.yaml': { names: [{ vi: 'Khối hai' }] },
        ...award('khen', 2016, ['a co'], { decision: { number: '1/QĐ' } }),
        ...award('them', 2016, ['b co'], { bloc: 'hai', decision: { number: '1/QĐ' } }),
      },
      [],
    ],
    [
      'a decision and its presentation, which names it',
      {
        ...award('khen', 2016, ['a co'], { decision }),
        ...award('them', 2016, ['a co presented'], { decision, follows: '2016/khen' }),
      },
      [],
    ],
    ['one number in two years', two(decision, { ...decision, date: '2016-01-02' }), []],
    [
      'one award of one day in two records without a period',
      {
        ...award('khen', undefined, ['a co'], { announcedOn: '2016-12-01' }),
        ...award('them', undefined, ['a co'], { announcedOn: '2016-12-01' }),
      },
      [`duplicate-award ${again} 5`],
    ],
    [
      'of two decisions',
      {
        ...award('khen', undefined, ['a co'], { announcedOn: '2016-12-01', decision: { number: '1/QĐ' } }),
        ...award('them', undefined, ['a co'], { announcedOn: '2016-12-01', decision: { number: '2/QĐ' } }),
      },
      [],
    ],
    [
      'an award of a year, and one for that year',
      {
        ...award('khen', undefined, ['a co'], { announcedOn: '2016' }),
        ...award('them', 2016, ['a co']),
      },
      [],
    ],
    [
      'two complete rosters that differ',
      bloc({ rosters: [roster(2016, 'a', 'b'), roster(2016, 'b', 'a'), roster(2016, 'a')] }),
      ['two-rosters blocs/khoi.yaml 19'],
    ],
    ['a complete roster of nobody', bloc({ rosters: [roster(2016)] }), ['too-few blocs/khoi.yaml 5']],
    ['two units of one name', { 'units/z.yaml': unit('An') }, ['same-name units/z.yaml 2']],
    ['one of them under its former name', { 'units/z.yaml': { names: [{ vi: 'An', to: '2010' }] } }, []],
    [
      'spans of a policy that end before they begin, or are of another calendar',
      bloc({
        ranking: {
          spans: [
            { basis: 'none', from: 2017, to: 2016 },
            { basis: 'none', from: '2016-2017' },
          ],
        },
      }),
      ['days-out-of-order blocs/khoi.yaml 7', 'other-calendar blocs/khoi.yaml 9'],
    ],
    [
      'a leader from a day after it had ended',
      {
        'units/y.yaml': { names: [{ vi: 'Y' }], ended: { on: '2016-06-30' } },
        ...bloc({ leaders: [{ period: 2016, leader: 'y', deputies: ['a'], from: '2016-07-01', source }] }),
      },
      ['ended-unit blocs/khoi.yaml 5'],
    ],
    [
      'a meeting that ends before it begins',
      meeting('2020/hop', { endDate: '2020-03-19' }),
      ['days-out-of-order meetings/2020/hop/index.vi.md 9'],
    ],
    [
      'two units of one name, one of which has ended',
      { 'units/z.yaml': { names: [{ vi: 'An' }], ended: { on: '2025' } } },
      [],
    ],
    [
      'a unit that ends before its last name began',
      { 'units/z.yaml': { names: [{ vi: 'Z', from: '2020' }], ended: { on: '2019' } } },
      ['days-out-of-order units/z.yaml 5'],
    ],
    [
      'a unit whose last name outlives it',
      {
        'units/z.yaml': {
          names: [
            { vi: 'Y', to: '2018' },
            { vi: 'Z', from: '2019', to: '2021' },
          ],
          ended: { on: '2020' },
        },
      },
      ['days-out-of-order units/z.yaml 8'],
    ],
    ['two blocs of one name', { 'blocs/z.yaml': { names: [{ vi: 'Khối' }] } }, ['same-name blocs/z.yaml 2']],
    ['a successor twice', { 'units/z.yaml': unit('Z', 'a', 'a') }, ['duplicate-unit units/z.yaml 5']],
    [
      'a leader who is no member',
      { 'units/z.yaml': unit('Z'), ...covenant('2016/giao-uoc', { leader: 'z' }) },
      ['outside-roster covenants/2016/giao-uoc/index.vi.md 7'],
    ],
    [
      'a lead passed to a unit that is no member',
      { 'units/z.yaml': unit('Z'), ...meeting('2016/hop', { handover: { period: 2016, leader: 'z' } }) },
      ['outside-roster meetings/2016/hop/index.vi.md 12'],
    ],
  ]);
  test('the day that comes first is called by its own key', () => {
    const sources = [source];
    const decided = award('khen', 2016, ['a co'], {
      sources,
      decision: { date: '2016-05-01' },
      withdrawn: { on: '2016-04', reason: 'x' },
    });
    const [found] = check({ ...base, ...decided }).problems;
    expect(found?.details).toMatchObject({ key: 'withdrawn.on', other: 'decision.date' });
  });
  test('a lower level before a higher one in the catalogue', () => {
    const types = [
      { id: 'co', name: 'A', level: 'grassroots' },
      { id: 'x', name: 'B', level: 'state' },
    ];
    expect(problemsOf({ ...base, 'award-types.yaml': types }).filter(without('unknown-award-type'))).toEqual([
      'level-out-of-order award-types.yaml 6',
    ]);
  });
});

describe('a contradiction is told at the fact that makes it, with both of its sides', () => {
  const day = '2017-03-20';
  const early = '2017-03-19';
  const corrected = { updates: [{ on: early, what: 'Sửa' }] };
  const later = { title: 'S', publishedOn: '2018-01-01', capturedOn: early };
  const covenantMeeting = meeting('2017/hop', { date: day });
  const order = [
    { unit: 'a', place: 1 },
    { unit: 'b', place: 2 },
    { unit: 'a', place: 3 },
  ];
  /** Each problem with the rest of its line from its place on, and its details. */
  const told = (files: Files): unknown[] =>
    check({ ...base, ...files }).problems.map(({ kind, path, position, details }) => {
      const [line, column] = [position?.line ?? 0, position?.column ?? 0];
      const text = textOf(path, files[path] ?? '').split('\n')[line - 1];
      return [kind, text?.slice(column - 1), details];
    });
  test.each<[name: string, files: Files, kind: string, at: string | undefined, details: object]>([
    [
      'a lead passed for a period of another calendar',
      meeting('2017/hop', { handover: { period: '2017-2018', leader: 'a' } }),
      'other-calendar',
      '2017-2018',
      { given: '2017-2018', bloc: 'khoi', calendar: 'calendar-year' },
    ],
    [
      'a covenant of another calendar',
      covenant('2017/giao-uoc', { period: '2017-2018' }),
      'other-calendar',
      '2017-2018',
      { given: '2017-2018', bloc: 'khoi', calendar: 'calendar-year' },
    ],
    [
      'results of another calendar',
      result('2017-2018', { order: order.slice(0, 1) }),
      'other-calendar',
      undefined,
      { given: '2017-2018', bloc: 'khoi', calendar: 'calendar-year' },
    ],
    [
      'a covenant corrected before it was signed',
      covenant('2017/giao-uoc', { signedOn: day, ...corrected }),
      'days-out-of-order',
      early,
      { key: 'updates.on', given: early, other: 'signedOn', otherDay: day },
    ],
    [
      'a covenant corrected before the meeting that it was signed at',
      { ...covenantMeeting, ...covenant('2017/giao-uoc', { signedAt: '2017/hop', ...corrected }) },
      'days-out-of-order',
      early,
      { key: 'updates.on', given: early, other: 'signedAt', otherDay: day },
    ],
    [
      'an award corrected before it was announced',
      award('khen', 2017, ['a co'], { announcedOn: day, ...corrected }),
      'days-out-of-order',
      early,
      { key: 'updates.on', given: early, other: 'announcedOn', otherDay: day },
    ],
    [
      'an award corrected before the meeting that announced it',
      { ...covenantMeeting, ...award('khen', 2017, ['a co'], { announcedAt: '2017/hop', ...corrected }) },
      'days-out-of-order',
      early,
      { key: 'updates.on', given: early, other: 'announcedAt', otherDay: day },
    ],
    [
      'an award corrected before it was decided',
      award('khen', 2017, ['a co'], { decision: { date: day }, ...corrected }),
      'days-out-of-order',
      early,
      { key: 'updates.on', given: early, other: 'decision.date', otherDay: day },
    ],
    [
      'an award revoked before it was decided',
      award('khen', 2017, [], {
        decision: { date: day },
        recipients: [{ unit: 'a', type: 'co', status: 'revoked', revoked: { on: early } }],
      }),
      'days-out-of-order',
      early,
      { key: 'recipients.revoked.on', given: early, other: 'decision.date', otherDay: day },
    ],
    [
      'results with a copy older than its source',
      result(2016, { order: order.slice(0, 1), sources: [later] }),
      'days-out-of-order',
      early,
      { key: 'sources.capturedOn', given: early, other: 'sources.publishedOn', otherDay: '2018-01-01' },
    ],
    [
      'an award decided before its period and announced in it',
      award('khen', 2017, ['a co'], { decision: { date: '2016-12-31' }, announcedOn: day }),
      'before-period',
      '2017',
      { period: '2017', day: '2016-12-31' },
    ],
    [
      'a number of awards of one type twice',
      award('khen', 2016, [], {
        counts: [
          { type: 'co', number: 1 },
          { type: 'bang-khen', number: 1 },
          { type: 'bang-khen', number: 2 },
        ],
      }),
      'duplicate-count',
      'bang-khen',
      { type: 'bang-khen' },
    ],
    ['a unit twice in an order', result(2016, { order }), 'duplicate-unit', 'a', { unit: 'a' }],
    [
      'a covenant in another year than its meeting',
      { ...covenantMeeting, ...covenant('2016/giao-uoc', { signedAt: '2017/hop' }) },
      'wrong-year-folder',
      undefined,
      { folder: '2016', expected: '2017' },
    ],
    [
      'a covenant in another year than that of its signing',
      { ...covenantMeeting, ...covenant('2018/giao-uoc', { signedOn: '2017-04-01', signedAt: '2017/hop' }) },
      'wrong-year-folder',
      undefined,
      { folder: '2018', expected: '2017' },
    ],
    [
      'a covenant in another year than its period',
      covenant('2016/giao-uoc', { period: 2017 }),
      'wrong-year-folder',
      undefined,
      { folder: '2016', expected: '2017' },
    ],
    [
      'a covenant signed at a meeting of another bloc',
      {
        'blocs/z.yaml': { names: [{ vi: 'Khối Z' }] },
        ...meeting('2017/hop', { bloc: 'z' }),
        ...covenant('2017/giao-uoc', { signedAt: '2017/hop' }),
      },
      'meeting-of-other-bloc',
      '2017/hop',
      { bloc: 'khoi', other: 'z' },
    ],
  ])('%s', (_, files, kind, at, details) => expect(told(files)).toEqual([[kind, at, details]]));
});
