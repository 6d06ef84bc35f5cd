import { expect, test } from 'vitest';
import type { Files } from '../../tests/support/memory-archive.ts';
import { award, base, check, covenant, meeting, problemsOf, result, unit } from '../../tests/support/memory-archive.ts';
import { digestOfText } from '../text/digest.ts';

// One cause, one problem: what only follows from it is not told, since its mend would make things worse.

const said = 'Khối họp.';
const copied = {
  sources: [{ title: 'Báo cáo', copy: 'meetings/2017/hop/ban-luu.txt', copyDigest: digestOfText(said) }],
};

test('a copy that stands in a folder under a name that none can have is not missing', () => {
  const { [`meetings/2017/hop/index.vi.md`]: report } = meeting('2017/hop', {
    sources: [{ title: 'Báo cáo', copy: 'ban-luu.txt', copyDigest: digestOfText(said) }],
  });
  const files = { ...base, ...award('khen', 2017, ['a co'], copied) };
  const folder = 'meetings/2017/Họp';
  expect(problemsOf({ ...files, [`${folder}/ban-luu.txt`]: said, [`${folder}/index.vi.md`]: report ?? '' })).toEqual([
    'bad-file-name meetings/2017/Họp/index.vi.md',
  ]);
});

test('results without their scores are told once, and a table beside them is theirs', () => {
  const files = { ...base, ...result(2016, { criteria: [{ column: 'd', name: 'D' }] }) };
  const told = ['criteria-without-scores results/khoi/2016/index.vi.md 5'];
  expect(problemsOf(files)).toEqual(told);
  const { problems } = check({ ...files, 'results/khoi/2016/bang-diem.csv': 'unit,d\na,1\n' });
  expect(problems.map(({ details }) => details)).toEqual([{ beside: 'bang-diem.csv' }]);
});

test('a copy that has changed is told once, in its own record', () => {
  const own = { sources: [{ title: 'Báo cáo', copy: 'ban-luu.txt', copyDigest: digestOfText(said) }] };
  const files = { ...base, ...award('khen', 2017, ['a co'], copied), ...meeting('2017/hop', own) };
  expect(problemsOf({ ...files, 'meetings/2017/hop/ban-luu.txt': `${said} Khác.` })).toEqual([
    'copy-changed meetings/2017/hop/index.vi.md 10',
  ]);
});

test('a unit that several files name and none has is no slip for another that is named', () => {
  const files = { ...base, ...award('khen', 2017, ['so-nao co']), ...meeting('2017/hop', { attending: ['so-nao'] }) };
  const nearestIn = (others: Files): unknown[] =>
    check({ ...files, ...others })
      .problems.filter(({ kind }) => kind === 'unknown-unit')
      .map(({ details }) => (details as { nearest?: string }).nearest);
  const other = { 'units/so-nau.yaml': unit('Sở Nâu') };
  // Nobody names it: the file may have been called otherwise.
  expect(nearestIn(other)).toEqual(['so-nau', 'so-nau']);
  expect(nearestIn({ ...other, ...award('khac', 2017, ['so-nau co']) })).toEqual([undefined, undefined]);
});

test.each(['Sở Nâu', 'SO-NAU', 'so_nau'])('a unit that several files call %s is the one', (given) => {
  const { problems } = check({
    ...base,
    'units/so-nau.yaml': unit('Sở Nâu'),
    ...award('khen', 2017, [], { recipients: [{ unit: given, type: 'co' }] }),
    ...award('khac', 2017, ['so-nau co']),
    ...meeting('2017/hop', { attending: [given] }),
  });
  const unknown = problems.filter(({ kind }) => kind === 'unknown-unit');
  expect(unknown.map(({ mend }) => mend?.grade)).toEqual(['sure', 'sure']);
});

test('a meeting of a doubtful day is told once, and not what takes its day from it', () => {
  const files = (date: string): Files => ({
    ...base,
    ...meeting('2017/hop', { date }),
    ...award('khen', 2017, ['a co'], {
      ...{ announcedAt: '2017/hop', announcedOn: '2017-03-20', period: 2016 },
      decision: { date: '2017-03-10' },
    }),
    ...award('giay-khen', 2017, ['b co'], { announcedAt: '2017/hop', period: 2016 }),
    ...covenant('2017/giao-uoc', { signedAt: '2017/hop', signedOn: '2017-03-20' }),
  });
  expect(problemsOf(files('2017-03-20'))).toEqual([]);
  for (const date of ['2018-03-20', '2012-03-20'])
    expect(problemsOf(files(date))).toEqual(['wrong-year-folder meetings/2017/hop/index.vi.md']);
});
