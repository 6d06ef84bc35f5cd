import { expect, test } from 'vitest';
import type { Files } from '../../tests/support/memory-archive.ts';
import { archiveOf, award, base, covenant, meeting, problemsOf, result } from '../../tests/support/memory-archive.ts';

const replaced = (by: string): object => ({ withdrawn: { on: '2018', reason: 'Trùng.', replacedBy: by } });

test('a withdrawn record leads to the one of its kind that stands for it', () => {
  const { withdrawn } = archiveOf({
    ...base,
    ...meeting('2017/hop', {}),
    ...meeting('2017/lap', replaced('2017/hop')),
    ...award('khen', 2016, ['a co']),
    ...award('lap', 2016, ['a co'], replaced('2016/khen')),
    ...covenant('2017/giao-uoc', {}),
    ...covenant('2017/lap', replaced('2017/giao-uoc')),
  });
  const led = Object.values(withdrawn).flatMap((records) =>
    records.map(({ id, withdrawn: its }) => [id, its?.replacedBy?.id]),
  );
  expect(led).toEqual([
    ['2017/lap', '2017/hop'],
    ['2016/lap', '2016/khen'],
    ['2017/lap', '2017/giao-uoc'],
  ]);
});

test.each<[string, Files, string[]]>([
  [
    'one that is not there',
    meeting('2017/lap', replaced('2017/hop')),
    ['unknown-replacement meetings/2017/lap/index.vi.md 12'],
  ],
  [
    'one of another kind',
    { ...award('khen', 2016, ['a co']), ...meeting('2017/lap', replaced('2016/khen')) },
    ['unknown-replacement meetings/2017/lap/index.vi.md 12'],
  ],
  ['itself', meeting('2017/lap', replaced('2017/lap')), ['withdrawn-replacement meetings/2017/lap/index.vi.md 12']],
  [
    'one that is withdrawn too',
    {
      ...meeting('2017/hop', { withdrawn: { on: '2018', reason: 'Nhầm.' } }),
      ...meeting('2017/lap', replaced('2017/hop')),
    },
    ['withdrawn-replacement meetings/2017/lap/index.vi.md 12'],
  ],
  [
    'one for results',
    result(2016, replaced('khoi/2015')),
    ['result-without-content results/khoi/2016/index.vi.md', 'unknown-replacement results/khoi/2016/index.vi.md 8'],
  ],
])('%s is told', (_, files, expected) => expect(problemsOf({ ...base, ...files })).toEqual(expected));

test('one that readers do not see is not named, and no problem', () => {
  const files: Files = {
    ...base,
    ...meeting('2017/hop', { publishOn: '2027-01-01' }),
    ...meeting('2017/lap', replaced('2017/hop')),
  };
  expect(problemsOf(files, { asOf: '2026-11-27' })).toEqual([]);
  const of = (asOf: string) => archiveOf(files, { asOf }).withdrawn.meetings[0]?.withdrawn;
  expect(of('2026-11-27')).toEqual({ on: '2018', reason: { vi: 'Trùng.' } });
  expect(of('2027-01-01')?.replacedBy?.id).toBe('2017/hop');
});
