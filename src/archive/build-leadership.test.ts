import { describe, expect, test } from 'vitest';
import type { Files } from '../../tests/support/memory-archive.ts';
import {
  archiveOf,
  base,
  bloc,
  covenant,
  meeting,
  problemsOf,
  roster,
  source,
} from '../../tests/support/memory-archive.ts';
import type { Post } from './archive.ts';

const posts = (all: readonly Post[]): string =>
  all
    .map(({ unit, from, to, sources }) => {
      const days = from === undefined && to === undefined ? '' : ` (${from ?? ''}..${to ?? ''})`;
      const stated = sources.map((one) => ('texts' in one ? one.id : one.title.vi));
      return `${unit.id}${days} by ${stated.join(', ')}`;
    })
    .join('; ');

/** Who led in each period, and who stood in, with where that is stated. */
function leadership(files: Files): string[] {
  const [only] = archiveOf({ ...base, ...bloc({ rosters: [] }), ...files }).blocs;
  return (only?.annuals ?? []).map(
    ({ period, leadership: { leaders, deputies, handovers } }) =>
      `${period}: ${posts(leaders) || 'nobody'} | ${posts(deputies) || 'nobody'} | ${handovers.map(({ id }) => id).join() || 'none'}`,
  );
}

describe('who led is put together from all that name somebody', () => {
  const handover = (facts: object, more: object = {}): Files =>
    meeting('2024/hop', { date: '2024-01-20', reviews: 2023, handover: { period: 2024, ...facts }, ...more });
  test.each<[string, Files, string[]]>([
    [
      'the unit that handed over led the period before',
      handover({ leader: 'a', outgoing: 'b' }),
      ['2023: b by 2024/hop | nobody | none', '2024: a by 2024/hop | nobody | 2024/hop'],
    ],
    [
      'though nothing else is on record of that period',
      meeting('2024/hop', { date: '2024-01-20', opens: 2024, handover: { period: 2024, leader: 'a', outgoing: 'b' } }),
      ['2023: b by 2024/hop | nobody | none', '2024: a by 2024/hop | nobody | 2024/hop'],
    ],
    [
      'the unit that took over may be unknown',
      handover({ outgoing: 'b' }),
      ['2023: b by 2024/hop | nobody | none', '2024: nobody | nobody | 2024/hop'],
    ],
    ['both may be', handover({}), ['2023: nobody | nobody | none', '2024: nobody | nobody | 2024/hop']],
    [
      'deputies, several',
      handover({ leader: 'a', deputies: ['b', 'c'] }),
      ['2023: nobody | nobody | none', '2024: a by 2024/hop | b by 2024/hop; c by 2024/hop | 2024/hop'],
    ],
    [
      'a report names the leader in passing',
      meeting('2022/hop', {
        date: '2022-12-20',
        reviews: 2022,
        leadership: { period: 2022, leader: 'a', deputies: ['b'] },
      }),
      ['2022: a by 2022/hop | b by 2022/hop | none'],
    ],
    [
      'the file of the bloc names it, with a source of its own',
      bloc({ leaders: [{ period: 2019, leader: 'a', deputies: ['b'], source }] }),
      ['2019: a by Báo cáo của khối | b by Báo cáo của khối | none'],
    ],
    [
      'every source is kept, and the unit stands once',
      {
        ...handover({ leader: 'a', outgoing: 'b' }),
        ...covenant('2024/giao-uoc', { leader: 'a', deputies: ['c'] }),
        ...bloc({ leaders: [{ period: 2023, leader: 'b', source: '2024/hop' }] }),
      },
      ['2023: b by 2024/hop | nobody | none', '2024: a by 2024/hop, 2024/giao-uoc | c by 2024/giao-uoc | 2024/hop'],
    ],
    [
      'the lead passed within the period, by the days of the file',
      bloc({
        leaders: [
          { period: 2025, leader: 'a', from: '2025-07-01', source },
          { period: 2025, leader: 'b', to: '2025-06-30', source },
        ],
      }),
      ['2025: b (..2025-06-30) by Báo cáo của khối; a (2025-07-01..) by Báo cáo của khối | nobody | none'],
    ],
    [
      'the lead passed within the period, by a handover from the leader of the period',
      {
        ...covenant('2025/giao-uoc', { leader: 'b' }),
        ...meeting('2025/hop', { date: '2025-07-10', handover: { period: 2025, leader: 'a', outgoing: 'b' } }),
      },
      ['2025: b (..2025-07-10) by 2025/giao-uoc, 2025/hop; a (2025-07-10..) by 2025/hop | nobody | 2025/hop'],
    ],
    [
      'in school years',
      {
        ...bloc({ calendar: 'school-year' }),
        ...meeting('2024/hop', {
          date: '2024-01-20',
          opens: '2023-2024',
          handover: { period: '2023-2024', leader: 'a', outgoing: 'b' },
        }),
      },
      ['2022-2023: b by 2024/hop | nobody | none', '2023-2024: a by 2024/hop | nobody | 2024/hop'],
    ],
    [
      'a withdrawn report says nothing',
      handover({ leader: 'a', outgoing: 'b' }, { withdrawn: { on: '2025', reason: 'Nhầm.' } }),
      [],
    ],
  ])('%s', (_, files, expected) => expect(leadership(files)).toEqual(expected));

  test('a unit knows the posts that it held, also the one that it handed over', () => {
    const { units } = archiveOf({ ...base, ...handover({ leader: 'a', outgoing: 'b', deputies: ['c'] }) });
    expect(units.flatMap(({ id, posts: held }) => held.map(({ period, role }) => `${id} ${role} ${period}`))).toEqual([
      'a leader 2024',
      'b leader 2023',
      'c deputy 2024',
    ]);
  });
});

describe('what is told of leaders', () => {
  const khoi = 'blocs/khoi.yaml';
  test.each<[string, Files, string[]]>([
    [
      'two leaders of a period, of whom nobody says which came first',
      { ...covenant('2017/giao-uoc', { leader: 'a' }), ...bloc({ leaders: [{ period: 2017, leader: 'b', source }] }) },
      ['two-leaders covenants/2017/giao-uoc/index.vi.md'],
    ],
    [
      'three, two of them without days',
      bloc({
        leaders: [
          { period: 2017, leader: 'a', source },
          { period: 2017, leader: 'b', source },
          { period: 2017, leader: 'c', from: '2017-09', source },
        ],
      }),
      [`two-leaders ${khoi}`],
    ],
    [
      'one without days and one with',
      bloc({
        leaders: [
          { period: 2017, leader: 'a', source },
          { period: 2017, leader: 'c', from: '2017-09', source },
        ],
      }),
      [],
    ],
    [
      'one without days and one that ended',
      bloc({
        leaders: [
          { period: 2017, leader: 'a', source },
          { period: 2017, leader: 'c', to: '2017-09', source },
        ],
      }),
      [],
    ],
    [
      'an outgoing leader whom another source contradicts',
      {
        ...covenant('2016/giao-uoc', { leader: 'a' }),
        ...meeting('2017/hop', { handover: { period: 2017, leader: 'b', outgoing: 'c' } }),
      },
      ['two-leaders meetings/2017/hop/index.vi.md'],
    ],
    [
      'days that run backwards',
      bloc({ leaders: [{ period: 2017, leader: 'a', from: '2017-09', to: '2017-03', source }] }),
      [`days-out-of-order ${khoi}`],
    ],
    ['nobody named', bloc({ leaders: [{ period: 2017, source }] }), [`missing-key ${khoi}`]],
    [
      'nobody named in a report',
      meeting('2017/hop', { leadership: { period: 2017 } }),
      ['missing-key meetings/2017/hop/index.vi.md'],
    ],
    ['another calendar', bloc({ leaders: [{ period: '2017-2018', leader: 'a', source }] }), [`other-calendar ${khoi}`]],
    [
      'an unknown meeting',
      bloc({ leaders: [{ period: 2017, leader: 'a', source: '2017/khong' }] }),
      [`unknown-meeting ${khoi}`],
    ],
    [
      'another calendar of a report that names the leader',
      meeting('2017/hop', { leadership: { period: '2017-2018', leader: 'a' } }),
      ['other-calendar meetings/2017/hop/index.vi.md'],
    ],
    [
      'a leader that is its own deputy',
      meeting('2017/hop', { leadership: { period: 2017, leader: 'a', deputies: ['b', 'a'] } }),
      ['leader-is-deputy meetings/2017/hop/index.vi.md'],
    ],
    [
      'a leader outside the roster, wherever it is named',
      {
        ...bloc({
          rosters: [roster(2016, 'a'), roster(2017, 'a')],
          leaders: [{ period: 2017, leader: 'b', from: '2017-01', source }],
        }),
        ...meeting('2017/hop', { handover: { period: 2017, leader: 'a', deputies: ['d'], outgoing: 'c' } }),
        ...meeting('2017/giua', { leadership: { period: 2017, deputies: ['e'] } }),
      },
      [
        'outside-roster meetings/2017/hop/index.vi.md',
        `outside-roster ${khoi}`,
        'outside-roster meetings/2017/giua/index.vi.md',
        'outside-roster meetings/2017/hop/index.vi.md',
      ],
    ],
    [
      'the old name of a field',
      covenant('2017/giao-uoc', { leader: 'a', deputy: 'a', deputies: ['b'] }),
      ['renamed-field covenants/2017/giao-uoc/index.vi.md', 'leader-is-deputy covenants/2017/giao-uoc/index.vi.md'],
    ],
  ])('%s', (_, files, expected) => {
    expect(
      problemsOf({ ...base, ...files })
        .map((one) => one.split(' ').slice(0, 2).join(' '))
        .toSorted(),
    ).toEqual(expected.toSorted());
  });

  test('a deputy under the old name of the field is one like the others', () => {
    expect(leadership(covenant('2017/giao-uoc', { deputy: 'a', deputies: ['b', 'a'] }))).toEqual([
      '2017: nobody | a by 2017/giao-uoc; b by 2017/giao-uoc | none',
    ]);
    expect(leadership(covenant('2017/giao-uoc', { deputy: 'a' }))).toEqual([
      '2017: nobody | a by 2017/giao-uoc | none',
    ]);
  });
});

describe('covenants of a period', () => {
  const covenants = (files: Files): string[] => {
    const [only] = archiveOf({ ...base, ...bloc({ rosters: [] }), ...files }).blocs;
    return (only?.annuals ?? []).map(
      (annual) =>
        `${annual.period}: ${annual.covenants.map(({ id, previous }) => `${id}<${previous?.id ?? ''}`).join(' ')} in force ${annual.covenant?.id}`,
    );
  };
  test.each<[string, Files, string[]]>([
    [
      'one that adds to another stands last, and is compared with none',
      {
        ...covenant('2016/a', {}),
        ...covenant('2017/a', { signedOn: '2017-03-01' }),
        ...covenant('2017/b', { period: 2017, kind: 'supplement', signedOn: '2017-02-01' }),
      },
      ['2016: 2016/a< in force 2016/a', '2017: 2017/a<2016/a 2017/b< in force 2017/a'],
    ],
    [
      'one signed anew is in force, and the next is compared with it',
      {
        ...covenant('2017/a', { signedOn: '2017-07-01' }),
        ...covenant('2017/b', { signedOn: '2017-03-01' }),
        ...covenant('2018/a', {}),
      },
      ['2017: 2017/b< 2017/a< in force 2017/a', '2018: 2018/a<2017/a in force 2018/a'],
    ],
    ['an addition alone', covenant('2017/b', { kind: 'supplement' }), ['2017: 2017/b< in force 2017/b']],
  ])('%s', (_, files, expected) => expect(covenants(files)).toEqual(expected));

  test.each<[string, object, object, string[]]>([
    [
      'of one day',
      { signedOn: '2017-03-01' },
      { signedOn: '2017-03-01' },
      ['two-covenants covenants/2017/b/index.vi.md 4'],
    ],
    ['of no known day', {}, {}, ['two-covenants covenants/2017/b/index.vi.md 4']],
    [
      'of a day and of its month',
      { signedOn: '2017-03-01' },
      { signedOn: '2017-03' },
      ['two-covenants covenants/2017/b/index.vi.md 4'],
    ],
    ['of a day and of no known day', { signedOn: '2017-03-01' }, {}, ['two-covenants covenants/2017/b/index.vi.md 4']],
    ['signed anew', { signedOn: '2017-03-01' }, { signedOn: '2017-09-01' }, []],
    ['one of which adds to the other', { signedOn: '2017-03-01' }, { signedOn: '2017-03-01', kind: 'supplement' }, []],
  ])('two of a period, %s', (_, one, other, expected) => {
    expect(problemsOf({ ...base, ...covenant('2017/a', one), ...covenant('2017/b', other) })).toEqual(expected);
  });
});
