import { expect, test } from 'vitest';
import { award, base, check, meeting, problemsOf, result } from '../../tests/support/memory-archive.ts';
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
