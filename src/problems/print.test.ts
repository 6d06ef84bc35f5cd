import { describe, expect, test } from 'vitest';
import { award, base, check, meeting } from '../../tests/support/memory-archive.ts';
import { annotate } from './annotations.ts';
import { printProblem, shownOf, summarize } from './print.ts';
import { problem } from './problem.ts';
import { makeReport } from './report.ts';

const { problems } = check({
  ...base,
  ...award('khen', 2016, ['so-ab co']),
  'units/so-á.yaml': { names: [{ vi: 'Sở Á' }] },
  'meetings/2017/hop/index.vi.md':
    '---\ntitle: Hội nghị\nbloc: khoi\nkinds: [annual-review]\ndate: 2017-02-31\nsourcs: []\n---\nNội dung.\n',
});

test('a problem reads like help, in Vietnamese', () => {
  expect(problems.map((found) => printProblem(found, 'vi')).join('\n\n')).toMatchInlineSnapshot(`
    "awards/2016/khen/index.vi.md:6:11
      6 |   - unit: so-ab
                    ^
      Lỗi: Không có đơn vị “so-ab”. [unknown-unit]
      Vì sao: Không biết bản ghi nói về đơn vị nào.
      Cách sửa: Dùng mã của một đơn vị đã có, hoặc tạo tệp mới trong content/units.

    meetings/2017/hop/index.vi.md:5:7
      5 | date: 2017-02-31
                ^
      Lỗi: Không có ngày “2017-02-31” trong lịch. [day-not-real]
      Vì sao: Ngày sai sẽ đặt bản ghi vào nhầm chỗ.
      Cách sửa: Xem lại nguồn và sửa ngày; chỉ biết tháng thì viết 2017-03.

    meetings/2017/hop/index.vi.md:6:1
      6 | sourcs: []
          ^
      Lỗi: Không có trường “sourcs”. Có phải là “sources”? (sourcs → sources) [unknown-key]
      Vì sao: Giá trị của trường này sẽ không được đọc.
      Cách sửa: Đổi tên trường thành “sources”.

    units/so-á.yaml
      Lỗi: Tên “so-á” không dùng làm mã được. [bad-file-name]
      Vì sao: Tên thư mục và tên tệp là một phần của địa chỉ trang, nên chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.
      Cách sửa: Đổi tên thành “so-a”."
  `);
});

test('and in English', () => {
  expect(problems.map((found) => printProblem(found, 'en')).join('\n\n')).toMatchInlineSnapshot(`
    "awards/2016/khen/index.vi.md:6:11
      6 |   - unit: so-ab
                    ^
      Problem: There is no unit "so-ab". [unknown-unit]
      Why: Nobody can tell which unit is meant.
      Mend: Use the id of a unit that exists, or create its file in content/units.

    meetings/2017/hop/index.vi.md:5:7
      5 | date: 2017-02-31
                ^
      Problem: There is no day "2017-02-31" in the calendar. [day-not-real]
      Why: A wrong day puts the record in the wrong place.
      Mend: Check the source and correct the day; write 2017-03 if only the month is known.

    meetings/2017/hop/index.vi.md:6:1
      6 | sourcs: []
          ^
      Problem: There is no field "sourcs". Did you mean "sources"? (sourcs → sources) [unknown-key]
      Why: Its value would not be read.
      Mend: Call it "sources".

    units/so-á.yaml
      Problem: The name "so-á" cannot be an id. [bad-file-name]
      Why: Names of folders and files become addresses: lower-case ASCII letters, digits and hyphens only.
      Mend: Rename it to "so-a"."
  `);
});

test('errors and warnings are counted apart', () => {
  expect(summarize(problems, 'vi')).toBe('4 lỗi, 0 lưu ý');
  expect(summarize(problems, 'en')).toBe('4 problems, 0 warnings');
});

describe('many problems of one kind', () => {
  const units = Array.from({ length: 2000 }, (_, index) => `x${index}`);
  const many = check({
    ...base,
    ...meeting('2017/hop', { attending: { units } }),
    ...award('khen', 2016, ['a cc', 'y co']),
  }).problems;
  const shown = shownOf(many);

  test('the first twenty of a file are shown, and how many there are beside', () => {
    expect(many).toHaveLength(2002);
    expect(shown.map(({ path }) => path)).toEqual([
      ...Array.from({ length: 2 }, () => 'awards/2016/khen/index.vi.md'),
      ...Array.from({ length: 20 }, () => 'meetings/2017/hop/index.vi.md'),
    ]);
    expect(printProblem(shown.at(-2) ?? expect.fail(), 'vi')).not.toContain('Còn');
    expect(printProblem(shown.at(-1) ?? expect.fail(), 'vi')).toMatch(
      /\n {2}Còn 1980 chỗ nữa cùng loại trong tệp này\.$/u,
    );
    expect(annotate(shown.at(-1) ?? expect.fail(), 'content', 'en')).toMatch(
      /%0A1980 more of this kind in this file\.$/u,
    );
    expect(summarize(many, 'vi')).toBe('2002 lỗi, 0 lưu ý');
  });
  test('a report for tools counts all, and says how many are not listed', () => {
    const report = makeReport(many, 'content', 'vi');
    expect(report).toMatchObject({ errors: 2002, warnings: 0 });
    expect(report.problems).toHaveLength(22);
    expect(report.problems.map(({ more }) => more)).toEqual([...Array.from({ length: 21 }), 1980]);
  });
});

describe('what a file holds or is called steers neither a terminal nor a runner', () => {
  test.each([
    ['x\n::error file=a::owned.md', 'x\uFFFD::error file=a::owned.md'],
    ['::add-mask::x.md', './::add-mask::x.md'],
    ['\u00a0::add-mask::x.md', './\u00a0::add-mask::x.md'],
    ['##[add-mask]x.md', '## [add-mask]x.md'],
    ['a\u001b[31mred.md', 'a\uFFFD[31mred.md'],
    ['a\u202egnp.md', 'a\uFFFDgnp.md'],
    ['a\u009b1m.md', 'a\uFFFD1m.md'],
  ])('a file named %j', (path, printed) => {
    const found = { ...problem('misplaced-file', path, {}), lineText: '' };
    const lines = printProblem(found, 'vi').split('\n');
    expect(lines[0]).toBe(printed);
    expect(lines.slice(1).every((line) => /^ {2}\p{Lu}/u.test(line))).toBe(true);
    expect(annotate(found, 'content', 'vi').split('\n')).toHaveLength(1);
    expect(annotate(found, 'content', 'vi')).toMatch(/^::error file=content\/[^:,]*,title=misplaced-file::/u);
  });
  test('a value with line ends', () => {
    const given = 'x\n::stop-commands::y\r\n##[error]z';
    const found = { ...problem('bad-day', 'a.md', { given }), position: { line: 1, column: 1 }, lineText: given };
    expect(printProblem(found, 'vi').split('\n')).toHaveLength(6);
    expect(printProblem(found, 'vi')).not.toMatch(/^\s*::|##\[/mu);
    expect(annotate(found, 'content', 'vi').split('\n')).toHaveLength(1);
  });
});
