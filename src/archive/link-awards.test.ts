import { describe, expect, test } from 'vitest';
import type { Files } from '../../tests/support/memory-archive.ts';
import {
  archiveOf,
  award,
  base,
  bloc,
  meeting,
  problemsOf,
  roster,
  standing,
} from '../../tests/support/memory-archive.ts';
import type { Annual } from './archive.ts';

const other: Files = {
  'blocs/khoi-hai.yaml': { names: [{ vi: 'Khối hai' }], rosters: [roster(2016, 'f')] },
  'units/f.yaml': { names: [{ vi: 'Giang' }] },
};

/** The awards of each unit as its page has them: `record type status`, those that a later record takes further with where. */
function awardsOf(files: Files, id: string): string[] {
  const unit = archiveOf({ ...base, ...files }).units.find((one) => one.id === id);
  return (unit?.awards ?? []).map(
    ({ award: { id: record }, recipient: { type, status, continuedBy } }) =>
      `${record} ${type.id} ${status}${continuedBy === undefined ? '' : ` → ${continuedBy.id}`}`,
  );
}

const proposal = award('de-nghi', 2016, ['a co proposed', 'b bang-khen proposed'], { announcedOn: '2016-10' });
const decision = award('quyet-dinh', 2016, ['a co'], { announcedOn: '2016-11', follows: '2016/de-nghi' });
const presentation = award('trao', undefined, ['a co presented'], {
  bloc: undefined,
  announcedOn: '2016-12',
  follows: '2016/quyet-dinh',
});

describe('one award from its proposal to its decision and its presentation', () => {
  test('the later record takes it further; what that does not name stays where it was', () => {
    const files = { ...proposal, ...decision, ...presentation };
    expect(awardsOf(files, 'a')).toEqual([
      '2016/trao co presented',
      '2016/quyet-dinh co decided → 2016/trao',
      '2016/de-nghi co proposed → 2016/quyet-dinh',
    ]);
    expect(awardsOf(files, 'b')).toEqual(['2016/de-nghi bang-khen proposed']);
  });
  test('it counts once, in the period and the bloc that the earlier records state', () => {
    const files = { ...base, ...proposal, ...decision, ...presentation };
    expect(standing(files, 2016)).toBe('awards: 1 a | b, c, d, e');
    expect(problemsOf(files)).toEqual([]);
    const [annual] = archiveOf(files).blocs[0]?.annuals ?? [];
    expect(annual?.awards.map(({ id }) => id)).toEqual(['2016/trao', '2016/quyet-dinh', '2016/de-nghi']);
  });
  test('what a later record revokes counts no more', () => {
    const revoked = award('huy', 2016, ['a co revoked'], { announcedOn: '2017-01', follows: '2016/quyet-dinh' });
    const moved = { 'awards/2017/huy/index.vi.md': revoked['awards/2016/huy/index.vi.md'] as object };
    expect(standing({ ...base, ...decision, ...moved, ...proposal }, 2016)).toBe('none: | a, b, c, d, e');
  });
  test('a decision on several proposals; of two periods none is taken over', () => {
    const files = {
      ...base,
      ...award('mot', 2016, ['a co proposed']),
      ...award('hai', 2017, ['b co proposed']),
      ...award('ca-hai', undefined, ['a co', 'b co'], { follows: ['2016/mot', '2017/hai'] }),
    };
    const found = archiveOf(files).awards.find(({ id }) => id === '2016/ca-hai');
    expect(found?.follows.map(({ id }) => id)).toEqual(['2016/mot', '2017/hai']);
    expect(found?.period).toBeUndefined();
    const one = { ...files, ...award('hai', 2016, ['b co proposed']) };
    delete one['awards/2017/hai/index.vi.md'];
    const same = { ...one, ...award('ca-hai', undefined, ['a co'], { follows: ['2016/mot', '2016/hai'] }) };
    expect(archiveOf(same).awards.find(({ id }) => id === '2016/ca-hai')?.period).toBe('2016');
  });
  test('what earlier records state comes through those between, whatever the files are called', () => {
    const files = {
      ...base,
      ...award('c', 2016, ['a co proposed'], { announcedOn: '2016-10' }),
      ...award('b', undefined, ['a co'], { bloc: undefined, announcedOn: '2016-11', follows: '2016/c' }),
      ...award('a', undefined, ['a co presented'], { bloc: undefined, announcedOn: '2016-12', follows: '2016/b' }),
    };
    expect(archiveOf(files).awards.map(({ id, period }) => `${id} ${period}`)).toEqual([
      '2016/a 2016',
      '2016/b 2016',
      '2016/c 2016',
    ]);
    expect(standing(files, 2016)).toBe('awards: 1 a | b, c, d, e');
  });
  test('the bloc that a later record states is its own', () => {
    const recipients = [{ unit: 'a', bloc: 'khoi-hai', type: 'co' }];
    const files = { ...base, ...other, ...proposal, ...award('x', 2016, [], { recipients, follows: '2016/de-nghi' }) };
    expect(standing(files, 2016)).toBe('none: | a, b, c, d, e');
  });
  const theme = award('de-nghi', 2016, ['a co proposed'], { announcedOn: '2016-10', ground: 'theme' });
  test('the ground that an earlier record states is that of the later one', () => {
    const files = { ...base, ...theme, ...decision, ...presentation };
    expect(archiveOf(files).awards.map(({ id, recipients: [one] }) => `${id} ${one?.ground}`)).toEqual([
      '2016/trao theme',
      '2016/quyet-dinh theme',
      '2016/de-nghi theme',
    ]);
    expect(standing(files, 2016)).toBe('none: | a, b, c, d, e');
  });
  test('the ground that a later record states is its own, and of no ground at all is any', () => {
    const stated = award('quyet-dinh', 2016, ['a co'], {
      announcedOn: '2016-11',
      follows: '2016/de-nghi',
      ground: 'sudden',
    });
    expect(awardsOf({ ...proposal, ...stated }, 'a')).toEqual([
      '2016/quyet-dinh co decided',
      '2016/de-nghi co proposed → 2016/quyet-dinh',
    ]);
    expect(archiveOf({ ...base, ...proposal, ...stated }).awards[0]?.recipients[0]?.ground).toBe('sudden');
  });
  test('two awards of one type are told apart by what they are for, and by their blocs', () => {
    const both = [
      { unit: 'a', type: 'co', ground: 'theme', status: 'proposed' },
      { unit: 'a', type: 'co', ground: 'year', status: 'proposed' },
    ];
    const files = {
      ...award('de-nghi', 2016, [], { announcedOn: '2016-10', recipients: both }),
      ...award('quyet-dinh', 2016, ['a co'], { announcedOn: '2016-11', ground: 'year', follows: '2016/de-nghi' }),
    };
    const [found] = archiveOf({ ...base, ...files }).awards.filter(({ id }) => id === '2016/de-nghi');
    expect(found?.recipients.map(({ ground, continuedBy }) => [ground, continuedBy?.id])).toEqual([
      ['theme', undefined],
      ['year', '2016/quyet-dinh'],
    ]);
    const elsewhere = [{ unit: 'a', bloc: 'khoi-hai', type: 'co' }];
    const apart = {
      ...other,
      ...proposal,
      ...award('x', 2016, [], { recipients: elsewhere, follows: '2016/de-nghi' }),
    };
    expect(awardsOf(apart, 'a')).toEqual(['2016/de-nghi co proposed', '2016/x co decided']);
  });
  test('an award of another type is another award', () => {
    const lower = award('quyet-dinh', 2016, ['a giay-khen'], { follows: '2016/de-nghi' });
    expect(awardsOf({ ...proposal, ...lower }, 'a')).toEqual([
      '2016/de-nghi co proposed',
      '2016/quyet-dinh giay-khen decided',
    ]);
  });
  test('without the line they are two awards, and the same one decided twice is told', () => {
    const facts = presentation['awards/2016/trao/index.vi.md'] as object;
    const unlinked = { ...facts, bloc: 'khoi', period: 2016, follows: [] } as object;
    expect(problemsOf({ ...base, ...decision, ...proposal, 'awards/2016/trao/index.vi.md': unlinked })).toEqual([
      'duplicate-award awards/2016/trao/index.vi.md 5',
    ]);
  });
  test.each<[string, Files, string[]]>([
    [
      'two that follow each other',
      award('de-nghi', 2016, ['a co proposed'], { follows: '2016/quyet-dinh' }),
      ['follows-cycle awards/2016/quyet-dinh/index.vi.md 11'],
    ],
    [
      'a decision before its proposal',
      award('de-nghi', 2016, ['a co proposed'], { announcedOn: '2016-12' }),
      ['follows-later awards/2016/quyet-dinh/index.vi.md 11'],
    ],
    ['of days that may be one', award('de-nghi', 2016, ['a co proposed'], { announcedOn: '2016' }), []],
    ['a proposal that is not there', {}, ['unknown-award awards/2016/quyet-dinh/index.vi.md 11']],
  ])('%s', (_, files, expected) => expect(problemsOf({ ...base, ...decision, ...files })).toEqual(expected));
  test('a proposal that readers do not see is followed by nobody, and no problem', () => {
    const draft = {
      ...proposal,
      ...award('de-nghi', 2016, ['a co proposed'], { announcedOn: '2016-10', draft: true }),
    };
    expect(problemsOf({ ...base, ...draft, ...decision })).toEqual([]);
    expect(archiveOf({ ...base, ...draft, ...decision }).awards.map(({ follows }) => follows)).toEqual([[]]);
  });
  test('a draft of the decision leaves the proposal as it is', () => {
    const draft = award('quyet-dinh', 2016, ['a co'], { follows: '2016/de-nghi', draft: true });
    expect(awardsOf({ ...proposal, ...draft }, 'a')).toEqual(['2016/de-nghi co proposed']);
  });
});

describe('a decision for several blocs', () => {
  const spanning = (recipients: object[], facts: object = {}): Files => ({
    ...award('chung', 2016, [], { bloc: undefined, recipients, ...facts }),
  });
  const two = spanning([
    { unit: 'a', bloc: 'khoi', type: 'co' },
    { unit: 'f', bloc: 'khoi-hai', type: 'bang-khen' },
  ]);
  const annuals = (files: Files): string[] =>
    archiveOf(files).blocs.flatMap(({ id, annuals: of }) =>
      of.flatMap(({ period, awards }: Annual) =>
        awards.map(
          ({ recipients, counts }) => `${id} ${period}: ${recipients.map(({ unit }) => unit.id)} ${counts.length}`,
        ),
      ),
    );
  test('each bloc has its own recipients, and they count there', () => {
    const files = { ...base, ...other, ...two };
    expect(problemsOf(files)).toEqual([]);
    expect(annuals(files)).toEqual(['khoi 2016: a 0', 'khoi-hai 2016: f 0']);
    expect(standing(files, 2016)).toBe('awards: 1 a | b, c, d, e');
  });
  test('numbers of which nobody says whose they are belong to no bloc', () => {
    const counts = [{ type: 'bang-khen', number: 32 }];
    expect(annuals({ ...base, ...other, ...spanning([{ unit: 'a', bloc: 'khoi', type: 'co' }], { counts }) })).toEqual([
      'khoi 2016: a 0',
    ]);
  });
  test('a record of a bloc may name a unit of another; a bloc of which it names nobody has no part in it', () => {
    const recipients = [{ unit: 'f', bloc: 'khoi-hai', type: 'co' }];
    expect(annuals({ ...base, ...other, ...award('x', 2016, [], { recipients }) })).toEqual(['khoi-hai 2016: f 0']);
  });
  test('a unit is held to the roster of the bloc that it is named with', () => {
    const files = { ...base, ...other, ...spanning([{ unit: 'f', bloc: 'khoi', type: 'co' }]) };
    expect(problemsOf(files)).toEqual(['outside-roster awards/2016/chung/index.vi.md 5']);
  });
  test('the place of a recipient is that in the file, whoever before it is not known', () => {
    const files = award('x', 2016, ['khong-co co', 'a co', 'a co']);
    expect(problemsOf({ ...base, ...files })).toEqual([
      'unknown-unit awards/2016/x/index.vi.md 6',
      'duplicate-award awards/2016/x/index.vi.md 10',
    ]);
  });
  test('a period of another calendar than that of a bloc is told once', () => {
    const school = { 'blocs/khoi-hai.yaml': { names: [{ vi: 'Khối hai' }], calendar: 'school-year' } };
    expect(problemsOf({ ...base, ...other, ...school, ...two })).toEqual([
      'other-calendar awards/2016/chung/index.vi.md 3',
    ]);
  });
  test.each<[string, Files, string[]]>([
    [
      'a member of one bloc',
      spanning([{ unit: 'a', type: 'co' }]),
      ['recipient-without-bloc awards/2016/chung/index.vi.md 5'],
    ],
    ['a member of none', { ...spanning([{ unit: 'g', type: 'co' }]), 'units/g.yaml': { names: [{ vi: 'Hà' }] } }, []],
    [
      'a member of two',
      {
        ...spanning([{ unit: 'a', type: 'co' }]),
        'blocs/khoi-hai.yaml': { names: [{ vi: 'Khối hai' }], rosters: [roster(2016, 'a')] },
      },
      [],
    ],
  ])('a recipient of no bloc: %s', (_, files, expected) => {
    expect(problemsOf({ ...base, ...other, ...files })).toEqual(expected);
    expect(annuals({ ...base, ...other, ...files })).toEqual([]);
  });
});

test('whom the record before does not name has no bloc from there', () => {
  const before = award('de-nghi', 2016, ['b co proposed'], { announcedOn: '2016-10' });
  const follows = (id: string): Files => ({
    ...base,
    ...before,
    ...award('x', undefined, ['a co', 'b co'], { bloc: undefined, announcedOn: '2016-11', follows: id }),
  });
  expect(problemsOf(follows('2016/de-nghi'))).toEqual(['recipient-without-bloc awards/2016/x/index.vi.md 4']);
  // Nobody can tell what a record that is not there would have said.
  expect(problemsOf(follows('2016/khac'))).toEqual(['unknown-award awards/2016/x/index.vi.md 11']);
});

describe('a meeting of the whole city', () => {
  const whole = (facts: object = {}): Files => meeting('2016/hoi-dong', { bloc: undefined, ...facts });
  test('is in the archive and in the annual of no bloc', () => {
    const files = { ...base, ...other, ...whole() };
    expect(problemsOf(files)).toEqual([]);
    const { meetings, blocs } = archiveOf(files);
    expect(meetings.map(({ id, periods }) => [id, periods])).toEqual([['2016/hoi-dong', ['2016']]]);
    expect(blocs.flatMap(({ annuals }) => annuals.flatMap(({ meetings: of }) => of))).toEqual([]);
  });
  test.each<[string, Files, string[]]>([
    [
      'told where the archive has one bloc alone',
      { ...base, ...whole() },
      ['meeting-without-bloc meetings/2016/hoi-dong/index.vi.md'],
    ],
    [
      'nobody leads the whole city',
      { ...base, ...other, ...whole({ leadership: { period: 2016, leader: 'a' } }) },
      ['missing-key meetings/2016/hoi-dong/index.vi.md 2'],
    ],
    [
      'nor hands it over',
      { ...base, ...other, ...whole({ handover: { period: 2016, leader: 'a' } }) },
      ['missing-key meetings/2016/hoi-dong/index.vi.md 2'],
    ],
  ])('%s', (_, files, expected) => expect(problemsOf(files)).toEqual(expected));
  test('awards of any bloc can be announced at it', () => {
    const files = {
      ...base,
      ...other,
      ...bloc({}),
      ...whole(),
      ...award('x', 2016, ['a co'], { announcedAt: '2016/hoi-dong' }),
    };
    expect(problemsOf(files)).toEqual([]);
    expect(archiveOf(files).meetings[0]?.awards.map(({ id }) => id)).toEqual(['2016/x']);
  });
});
