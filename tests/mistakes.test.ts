import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkFiles } from '../src/check/check-files.ts';
import { parseText } from '../src/markdown/parse-text.ts';
import type { LocatedProblem } from '../src/problems/print.ts';
import { describeProblem } from '../src/problems/words.ts';
import { mended, sureEdits } from './support/mended.ts';
import { filesIn, project } from './support/site.ts';

// Single mistakes of people who work in an office, in an archive as they write it: each is found, at its line, as one problem,
// and what is said fits it.

const base = new Map<string, string>();
beforeAll(async () => {
  const folder = join(project, 'tests/fixtures/mistakes');
  for (const file of await filesIn(folder)) base.set(file, await readFile(join(folder, file), 'utf8'));
});

interface Told {
  /** Kind and place of each problem. */
  found: string[];
  /** How each is mended, in words. */
  mends: string[];
  /** How sure its mend is that can be pressed, where it has one. */
  grades: (string | undefined)[];
  /** What is found when the sure ones have been pressed, and how much would then be pressed again. */
  left: string[];
  again: number;
}

function problemsIn(files: ReadonlyMap<string, Uint8Array>): LocatedProblem[] {
  return checkFiles(
    [...files].map(([path, bytes]) => ({ path, bytes })),
    parseText,
  ).problems;
}

const tellAll = (problems: readonly LocatedProblem[]): string[] =>
  problems.map(({ kind, path, position }) =>
    [kind, position === undefined ? path : `${path}:${position.line}:${position.column}`].join(' '),
  );

/** What is told of the archive after a change. */
function told(change: (files: Map<string, string>) => void): Told {
  const texts = new Map(base);
  change(texts);
  const files = new Map([...texts].map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const problems = problemsIn(files);
  const left = problemsIn(mended(files, problems));
  return {
    found: tellAll(problems),
    mends: problems.map((one) => describeProblem(one, 'vi').mend),
    grades: problems.map(({ mend }) => mend?.grade),
    left: tellAll(left),
    again: sureEdits(left).length,
  };
}

/** A mend that is pressed takes its problem away, and brings no other. */
function expectMended({ found, grades, left, again }: Told): void {
  expect(left).toEqual(found.filter((_, index) => grades[index] !== 'sure'));
  expect(again).toBe(0);
}

test.each([
  ['no line before the facts', '---\ntitle', 'title'],
  ['another number of hyphens', '---\ntitle', '----\ntitle'],
  ['a dash of Word', '---\ntitle', '—\ntitle'],
  ['an empty line before', '---\ntitle', '\n---\ntitle'],
  ['a mark of code', '---\ntitle', '```yaml\ntitle'],
  ['another number of hyphens behind', '---\n\nNgày', '----\n\nNgày'],
  ['a dash of Word behind', '---\n\nNgày', '—\n\nNgày'],
])('what should be three hyphens is mended: %s', (_, find, put) => {
  const path = 'meetings/2024/tong-ket-2023/index.vi.md';
  const all = told((files) => files.set(path, (files.get(path) ?? '').replace(find, put)));
  expect(all.found).toHaveLength(1);
  expect(all.left).toEqual([]);
});

test.each([
  ['no line behind the facts at all', '---\n\nNgày', '\nNgày'],
  ['a line behind the first heading', '---\n\nNgày', '\n## Phần một\n\n----\n\nNgày'],
])('nobody knows where the facts end: %s', (_, find, put) => {
  const path = 'meetings/2024/tong-ket-2023/index.vi.md';
  const { found, grades } = told((files) => files.set(path, (files.get(path) ?? '').replace(find, put)));
  expect([found.length, grades]).toEqual([1, [undefined]]);
});

type Row = [put: string, kind: string, place: string, mend: string];

/** A piece of a file, and what people make of it. */
function inFile(name: string, path: string, rows: readonly [find: string, ...Row][]): void {
  describe(name, () => {
    test.each(rows)('%s → %s', (find, put, kind, place, mend) => {
      expect(base.get(path)).toContain(find);
      const all = told((files) =>
        files.set(
          path,
          (files.get(path) ?? '').replace(find, () => put),
        ),
      );
      const { found, mends } = all;
      expectMended(all);
      expect(found).toEqual(kind === '' ? [] : [`${kind} ${path}${place === '' ? '' : `:${place}`}`]);
      expect(mends.join('\n')).toContain(mend);
    });
  });
}

test('the archive has no problem as it is', () => expect(told(() => undefined).found).toEqual([]));

inFile('a report', 'meetings/2024/tong-ket-2023/index.vi.md', [
  [
    'reviews: 2023',
    'reviews: 2024',
    'opens-before-reviews',
    '9:8',
    'Đối chiếu với nguồn rồi sửa opens hoặc reviews; nếu nguồn ghi đúng như vậy thì gi',
  ],
  [
    '- Sở Mùa Thu đạt',
    '\uF0B7 Sở Mùa Thu đạt',
    'private-character',
    '34:1',
    'ở đầu các mục của danh sách thì viết “- ”.',
  ],
  ['Khối hoàn thành', '![[ky.jpg]]\n\nKhối hoàn thành', 'foreign-markup', '32:1', 'Ảnh viết ![Nội dung ảnh]'],
  [
    'Khối hoàn thành',
    '{{< figure src="ky.jpg" >}}\n\nKhối hoàn thành',
    'foreign-markup',
    '32:1',
    'những gì khác thì bỏ',
  ],
  ['**9 nhiệm vụ**', '==9 nhiệm vụ==', 'foreign-markup', '32:17', 'chữ cần nhấn mạnh viết **đậm**'],
  ['**9 nhiệm vụ**', '`a == b` và 1 == 1', '', '', ''],
  ['Sở Mùa Thu nhận Cờ', '```\nSở Mùa Thu nhận Cờ', 'unclosed-code', '44:1', 'nếu không định viết mã thì xóa dấu.'],
  ['Sở Mùa Thu nhận Cờ thi đua.[^1]', '```\nmã\n```\n\nSở Mùa Thu nhận Cờ thi đua.[^1]', '', '', ''],
  ['Bà A chủ trì.', 'Bà A chủ trì (0912 345 678).', 'personal-data', '28:1', 'Xóa đi; nếu là số của cơ quan'],
  ['Bà A chủ trì.', 'Bà A chủ trì, +84 912 345 678.', 'personal-data', '28:1', 'Xóa đi'],
  ['Bà A chủ trì.', 'Ngày 03.12.2017 20 đơn vị họp; quyết định 0345/2017. Bà A chủ trì.', '', '', ''],
  ['Bà A chủ trì.', 'Bà A (CCCD số 031090001234) chủ trì.', 'personal-data', '28:1', 'Xóa đi'],
  ['Bà A chủ trì.', 'Điện thoại Văn phòng: 0225 3123 456. Bà A chủ trì.', '', '', ''],
  ['[^1]: Theo', '[^1] Theo', 'missing-footnote', '46:1', 'Viết: [^1]: Theo báo cáo của Khối.'],
  [
    '/tin/2024/so-ket-2024/',
    'http://localhost:4321/tin/2024/so-ket-2024/',
    'local-address',
    '32:52',
    'ví dụ /tin/2017/.',
  ],
  ['/tin/2024/so-ket-2024/', '/tin/2024/so-ket-2024/index.html', 'broken-link', '32:52', 'Chép địa chỉ của trang'],
  [
    'publisher: Khối Thử',
    'publisher: { vi: Khối Thử en: Test Bloc }',
    'yaml-missing-comma',
    '22:30',
    'Viết: publisher: { vi: Khối Thử, en: Test Bloc }',
  ],
  ['publisher: Khối Thử', 'publisher: {vi:Khối Thử}', 'yaml-unspaced-colon', '22:17', 'Viết: vi: Khối Thử'],
  [
    'date: 2024-03-20',
    '<<<<<<< HEAD\ndate: 2024-03-20\n=======\ndate: 2024-03-21\n>>>>>>> sua-ngay',
    'merge-conflict',
    '6:1',
    'Từ dòng này đến dòng 10: giữ lại bản đúng, xóa bản kia và các dòng dấu.',
  ],
  [
    'Khối hoàn thành',
    '<<<<<<< HEAD\nKhối đã hoàn thành\n=======\nKhối hoàn thành\n>>>>>>> sua\n\nKhối hoàn thành',
    'merge-conflict',
    '32:1',
    'Từ dòng này đến dòng 36: giữ lại bản đúng',
  ],
  ['Khối hoàn thành', '>>>>>>> sua-bai\n\nKhối hoàn thành', 'merge-conflict', '32:1', 'Từ dòng này đến dòng 32:'],
  [
    'title: Tổng kết công tác thi đua năm 2023',
    'title: Tổng kết công tác thi đua\nnăm 2023',
    'yaml-goes-on',
    '2:8',
    'Nối thành một dòng: title: Tổng kết công tác thi đua năm 2023',
  ],
  [
    'title: Tổng kết công tác thi đua năm 2023',
    'title: Tổng kết\n  công tác\nthi đua\n  năm 2023',
    'yaml-goes-on',
    '2:8',
    'Nối thành một dòng: title: Tổng kết công tác thi đua năm 2023',
  ],
  [
    'title: Tổng kết công tác thi đua năm 2023',
    'title: Tổng kết công\n# ghi chú\ntác thi đua năm 2023',
    'yaml-syntax',
    '4:1',
    'Sau tên trường phải có dấu hai chấm',
  ],
  [
    'summary: Khối Thử tổng kết năm 2023, ',
    'summary:\nKhối Thử tổng kết năm 2023,\n',
    'yaml-goes-on',
    '3:9',
    'summary: Khối Thử tổng kết năm 2023, ký giao ước năm 2024 và bàn giao nhiệm vụ Trưởng khối.',
  ],
  ['title: Tổng', 'title: [Mới] Tổng', 'yaml-sign', '2:8', 'title: "[Mới] Tổng kết công tác thi đua năm 2023"'],
  [
    'https://bao.example/tong-ket',
    '[báo](https://bao.example/tong-ket)',
    'yaml-sign',
    '23:14',
    'Viết: address: https://bao.example/tong-ket',
  ],
  [
    'https://bao.example/tong-ket',
    '<https://bao.example/tong-ket>',
    'bad-address',
    '23:14',
    'bắt đầu bằng https:// hoặc http://: https://bao.example/tong-ket',
  ],
  ['date: 2024-03-20', 'date: 2024-03-20 14:00', 'bad-day', '6:7', 'Viết: 2024-03-20.'],
  [
    'date: 2024-03-20',
    'date: 2024-03-20 - 2024-03-21',
    'bad-day',
    '6:7',
    'Ở đây chỉ ghi một ngày; hội nghị nhiều ngày thì ghi ngày đầu ở date, ngày cuối ở endDate.',
  ],
  ['date: 2024-03-20', 'date: 20-21/3/2024', 'bad-day', '6:7', 'ngày cuối ở endDate.'],
  ['place: Hội', 'timeOfDay: chiều\nplace: Hội', 'not-one-of', '7:12', 'Đổi thành “afternoon”'],
  [
    'bloc: khoi-thu',
    'bloc: [khoi-thu, khoi-khac]',
    'wrong-type',
    '4:7',
    'Trường này chỉ nhận một giá trị: viết một giá trị, không có dấu ngoặc vuông hay gạch nối.',
  ],
  ['bloc: khoi-thu', 'bloc: [khoi-thu]', 'wrong-type', '4:7', 'Viết: bloc: khoi-thu'],
  [
    '[bản sơ kết](/tin/2024/so-ket-2024/)',
    '[bản sơ kết] (https://bao.example/so-ket)',
    'broken-address',
    '32:52',
    'Viết: [bản sơ kết](https://bao.example/so-ket)',
  ],
  [
    '/tin/2024/so-ket-2024/',
    'file:///C:/so-ket.pdf',
    'local-address',
    '32:52',
    'Chép tài liệu vào cùng thư mục với bản tin, rồi viết [chữ](./ten-tep.pdf), hoặc ghi vào attachments.',
  ],
  ['/tin/2024/so-ket-2024/', 'thi-dua.kho.gov.vn/tin', 'bad-address', '32:52', 'https://thi-dua.kho.gov.vn/tin'],
  [
    'title: Tổng kết công tác',
    'title: Kết quả: tổng kết\n  công tác\n   ',
    'yaml-colon',
    '2:15',
    'title: "Kết quả: tổng kết công tác thi đua năm 2023"',
  ],
  [
    'publisher: Khối Thử',
    'publisher: Khối: Thử\n      và các khối',
    'yaml-colon',
    '22:20',
    'publisher: "Khối: Thử và các khối"',
  ],
  [
    'title: Tổng kết',
    'title: Kết quả: Tổng kết',
    'yaml-colon',
    '2:15',
    'Đặt cả giá trị trong dấu ngoặc kép: title: "Kết quả: Tổng kết công tác thi đua năm 2023"',
  ],
  [
    'place: Hội trường Mùa Thu',
    'place: Hội trường: Mùa Thu',
    'yaml-colon',
    '7:18',
    'Đặt cả giá trị trong dấu ngoặc kép: place: "Hội trường: Mùa Thu"',
  ],
  [
    'title: Tổng kết công',
    'title: "Tổng kết" công',
    'yaml-inner-quote',
    '2:18',
    `Đặt cả giá trị trong dấu nháy đơn: title: '"Tổng kết" công tác thi đua năm 2023'`,
  ],
  [
    'place: Hội trường Mùa Thu',
    'place: "Hội trường Mùa Thu',
    'yaml-open-quote',
    '7:8',
    'Đóng lại ở cuối giá trị: place: "Hội trường Mùa Thu"',
  ],
  [
    'place: Hội trường Mùa Thu',
    `place: 'Hội trường Mùa Thu`,
    'yaml-open-quote',
    '7:8',
    `Đóng lại ở cuối giá trị: place: 'Hội trường Mùa Thu'`,
  ],
  [
    'title: Tổng',
    'title: %Tổng',
    'yaml-sign',
    '2:8',
    'Đặt cả giá trị trong dấu ngoặc kép: title: "%Tổng kết công tác thi đua năm 2023"',
  ],
  ['place: Hội', 'place: @Hội', 'yaml-sign', '7:8', 'Đặt cả giá trị trong dấu ngoặc kép: place: "@Hội trường Mùa Thu"'],
  ['place: Hội', 'place: `Hội', 'yaml-sign', '7:8', 'Đặt cả giá trị trong dấu ngoặc kép: place: "`Hội trường Mùa Thu"'],
  ['place: Hội', 'place: *Hội', 'yaml-sign', '7:8', 'Đặt cả giá trị trong dấu ngoặc kép: place: "*Hội trường Mùa Thu"'],
  [
    'place: Hội',
    'place: &Hội',
    'yaml-alias',
    '7:13',
    'Viết lại giá trị đầy đủ; nếu & hoặc * là một phần của nội dung thì đặt trong dấu',
  ],
  ['place: Hội', 'place: !Hội', 'yaml-sign', '7:8', 'Đặt cả giá trị trong dấu ngoặc kép: place: "!Hội trường Mùa Thu"'],
  ['place: Hội', 'place: [Hội', 'yaml-sign', '7:8', 'Đặt cả giá trị trong dấu ngoặc kép: place: "[Hội trường Mùa Thu"'],
  ['place: Hội', 'place: {Hội', 'yaml-sign', '7:8', 'Đặt cả giá trị trong dấu ngoặc kép: place: "{Hội trường Mùa Thu"'],
  [
    'place: Hội',
    'place: - Hội',
    'yaml-sign',
    '7:8',
    'Đặt cả giá trị trong dấu ngoặc kép: place: "- Hội trường Mùa Thu"',
  ],
  [
    'place: Hội',
    'place: ? Hội',
    'yaml-sign',
    '7:8',
    'Đặt cả giá trị trong dấu ngoặc kép: place: "? Hội trường Mùa Thu"',
  ],
  [
    'place: Hội',
    'place: | Hội',
    'yaml-sign',
    '7:8',
    'Đặt cả giá trị trong dấu ngoặc kép: place: "| Hội trường Mùa Thu"',
  ],
  [
    'place: Hội',
    'place: > Hội',
    'yaml-sign',
    '7:8',
    'Đặt cả giá trị trong dấu ngoặc kép: place: "> Hội trường Mùa Thu"',
  ],
  ['    name: Bà A', '\tname: Bà A', 'yaml-tab', '12:1', 'Xóa phím Tab và thụt dòng bằng dấu cách.'],
  [
    '    name: Bà A\n    office',
    '\t\tname: Bà A\n\t\toffice',
    'yaml-tab',
    '12:1',
    'Xóa phím Tab và thụt dòng bằng dấu cách.',
  ],
  ['place: Hội', 'place:\tHội', '', '', ''],
  ['place: Hội', 'place:Hội', 'yaml-missing-colon', '7:6', 'Viết: place: Hội trường Mùa Thu'],
  ['  - key: ba-a', '  – key: ba-a', 'yaml-list-mark', '11:3', 'Viết: - key: ba-a'],
  ['  - key: ba-a', '  — key: ba-a', 'yaml-list-mark', '11:3', 'Viết: - key: ba-a'],
  [
    'reviews: 2023',
    'reviews: 2023\nplace: Hội trường khác',
    'yaml-duplicate-key',
    '9:1',
    'Giữ lại một dòng; nếu là danh sách, viết các mục dưới cùng một trường.',
  ],
  ['    name: Bà A', '\u00a0\u00a0\u00a0\u00a0name: Bà A', '', '', ''],
  ['bloc: khoi-thu', 'bloc:\u00a0khoi-thu', '', '', ''],
  ['Tổng kết công', 'Tổng\u00a0kết\u00a0công', '', '', ''],
  ['bloc: khoi-thu', 'bloc：khoi-thu', 'yaml-missing-colon', '4:5', 'Viết: bloc: khoi-thu'],
  [
    'bloc: khoi-thu',
    'bloc: khoi\u200b-thu',
    'invisible-character',
    '4:11',
    'Xóa ký tự ở chỗ được đánh dấu; nếu không thấy, xóa và gõ lại cả từ.',
  ],
  ['bloc: khoi-thu', 'bloc: khoi\u2011thu', '', '', ''],
  [
    'bloc: khoi-thu',
    'bloc: khoi–thu',
    'unknown-bloc',
    '4:7',
    'Viết “khoi-thu”; nếu không phải thì dùng mã khác đã có, hoặc tạo tệp mới trong c',
  ],
  [
    'title: Tổng kết công tác thi đua năm 2023',
    'title: “Tổng kết: công tác”',
    'yaml-colon',
    '2:17',
    'Đặt cả giá trị trong dấu ngoặc kép: title: "“Tổng kết: công tác”"',
  ],
  [
    'place: Hội trường Mùa Thu',
    'place: "Hội trường "Mùa Thu""',
    'yaml-inner-quote',
    '7:21',
    `Đặt cả giá trị trong dấu nháy đơn: place: 'Hội trường "Mùa Thu"' Hoặc dùng dấu n`,
  ],
  [
    'place: Hội trường Mùa Thu',
    'place: Hội trường #1 Mùa Thu',
    'cut-by-hash',
    '7:8',
    'Nếu phần sau thuộc về nội dung, đặt cả câu trong dấu ngoặc kép. Nếu là ghi chú, ',
  ],
  ['    name: Bà A', '   name: Bà A', 'yaml-indent', '12:4', 'Để 4 dấu cách ở đầu dòng.'],
  ['    name: Bà A', '     name: Bà A', 'yaml-indent', '12:6', 'Để 4 dấu cách ở đầu dòng.'],
  ['reviews: 2023', ' reviews: 2023', 'yaml-indent', '8:2', 'Xóa các dấu cách ở đầu dòng.'],
  ['reviews: 2023', 'reviews 2023', 'yaml-missing-colon', '8:8', 'Viết: reviews: 2023'],
  ['reviews: 2023', 'reviews = 2023', 'yaml-missing-colon', '8:8', 'Viết: reviews: 2023'],
  ['reviews: 2023', 'reviews; 2023', 'yaml-missing-colon', '8:8', 'Viết: reviews: 2023'],
  [
    'kinds: [annual-review, covenant-signing, handover]',
    'kinds: [annual-review, covenant-signing, handover',
    'yaml-open-bracket',
    '5:8',
    'Viết: kinds: [annual-review, covenant-signing, handover] Nếu dấu ngoặc là một ph',
  ],
  [
    'kinds: [annual-review, covenant-signing, handover]',
    'kinds: [annual-review covenant-signing, handover]',
    'not-one-of',
    '5:9',
    'Dùng một trong các giá trị: annual-review, mid-year-review, covenant-signing, ha',
  ],
  ['---\n\nNgày', '\nNgày', 'unclosed-front-matter', '1:1', 'Thêm một dòng chỉ có “---” sau dữ kiện cuối cùng.'],
  [
    '---\ntitle',
    'title',
    'no-front-matter',
    '1:1',
    'Thêm dòng “---” ở dòng đầu tiên, các dữ kiện, rồi một dòng “---” nữa.',
  ],
  [
    '---\ntitle',
    '----\ntitle',
    'no-front-matter',
    '1:1',
    'Dòng đầu tiên chỉ gồm ba dấu gạch nối: sửa “----” thành “---”, hoặc xóa đi nếu',
  ],
  [
    '---\ntitle',
    '—\ntitle',
    'no-front-matter',
    '1:1',
    'Dòng đầu tiên chỉ gồm ba dấu gạch nối: sửa “—” thành “---”, hoặc xóa đi nếu “--',
  ],
  ['---\ntitle', '\n---\ntitle', 'no-front-matter', '1:1', 'Xóa các dòng trống ở đầu tệp.'],
  ['---\ntitle', '--- \ntitle', '', '', ''],
  [
    '---\ntitle',
    '```\n---\ntitle',
    'no-front-matter',
    '1:1',
    'Dòng đầu tiên chỉ gồm ba dấu gạch nối: sửa “```” thành “---”, hoặc xóa đi nếu “',
  ],
  ['title: Tổng', 'Title: Tổng', 'unknown-key', '2:1', 'Đổi tên trường thành “title”.'],
  ['title: Tổng', 'tiêu đề: Tổng', 'unknown-key', '2:1', 'Đổi tên trường thành “title”.'],
  ['summary:', 'sumary:', 'unknown-key', '3:1', 'Đổi tên trường thành “summary”.'],
  ['place: Hội trường Mùa Thu', 'place:', 'blank-key', '7:1', 'Xóa cả dòng “place:”, hoặc điền giá trị.'],
  [
    'kinds: [annual-review, covenant-signing, handover]',
    'kinds:',
    'blank-key',
    '5:1',
    'Điền giá trị. Loại hoạt động; một hội nghị có thể thuộc nhiều loại.',
  ],
  ['reviews: 2023', 'reviews:', 'blank-key', '8:1', 'Xóa cả dòng “reviews:”, hoặc điền giá trị.'],
  [
    'title: Tổng kết công tác thi đua năm 2023',
    'title:',
    'blank-key',
    '2:1',
    'Điền giá trị. Tiêu đề tiếng Việt của bản ghi.',
  ],
  [
    'kinds: [annual-review, covenant-signing, handover]',
    'kinds: handover',
    'wrong-type',
    '5:8',
    'Viết: kinds: [handover]',
  ],
  [
    'kinds: [annual-review, covenant-signing, handover]',
    'kinds: annual-review, handover',
    'wrong-type',
    '5:8',
    'Viết: kinds: [annual-review, handover]',
  ],
  [
    'annual-review,',
    'tổng kết,',
    'not-one-of',
    '5:9',
    'Đổi thành “annual-review”, hoặc một trong các giá trị khác: annual-review, mid-y',
  ],
  [
    'annual-review,',
    'anual-review,',
    'not-one-of',
    '5:9',
    'Đổi thành “annual-review”, hoặc một trong các giá trị khác: annual-review, mid-y',
  ],
  ['bloc: khoi-thu', 'bloc: khoi-thu\ndraft: yes', 'wrong-type', '5:8', 'Viết: draft: true'],
  ['bloc: khoi-thu', 'bloc: khoi-thu\ndraft: "true"', 'wrong-type', '5:8', 'Viết: draft: true'],
  ['bloc: khoi-thu', 'bloc: khoi-thu\ndraft: có', 'wrong-type', '5:8', 'Viết: draft: true'],
  [
    'bloc: khoi-thu',
    'bloc: khoi-thu\nwithdrawn: true',
    'wrong-type',
    '5:12',
    'Ghi thành nhóm các trường: { on: …, reason: …, replacedBy: … }; trường nào không',
  ],
  [
    'date: 2024-03-20',
    'date: 20/03/2024',
    'bad-day',
    '6:7',
    'Viết: 2024-03-20. Mẫu là 2017-03-20; chỉ biết tháng thì viết 2017-03, chỉ biết n',
  ],
  [
    'date: 2024-03-20',
    'date: 20.03.2024',
    'bad-day',
    '6:7',
    'Viết: 2024-03-20. Mẫu là 2017-03-20; chỉ biết tháng thì viết 2017-03, chỉ biết n',
  ],
  [
    'date: 2024-03-20',
    'date: 2024-3-20',
    'bad-day',
    '6:7',
    'Viết: 2024-03-20. Mẫu là 2017-03-20; chỉ biết tháng thì viết 2017-03, chỉ biết n',
  ],
  [
    'date: 2024-03-20',
    'date: 2024-02-30',
    'day-not-real',
    '6:7',
    'Xem lại nguồn và sửa ngày; chỉ biết tháng thì viết 2017-03.',
  ],
  [
    '    role: Chủ trì',
    '    role: Chủ trì\n    role: Thư ký',
    'yaml-duplicate-key',
    '15:5',
    'Giữ lại một dòng; nếu là danh sách, viết các mục dưới cùng một trường.',
  ],
  [
    'date: 2024-03-20',
    'date: 24-03-20',
    'bad-day',
    '6:7',
    'Mẫu là 2017-03-20; chỉ biết tháng thì viết 2017-03, chỉ biết năm thì viết 2017.',
  ],
  [
    'date: 2024-03-20',
    'date: ngày 20 tháng 3 năm 2024',
    'bad-day',
    '6:7',
    'Viết: 2024-03-20. Mẫu là 2017-03-20; chỉ biết tháng thì viết 2017-03, chỉ biết n',
  ],
  [
    'date: 2024-03-20',
    'date: 2024-20-03',
    'day-not-real',
    '6:7',
    'Xem lại nguồn và sửa ngày; chỉ biết tháng thì viết 2017-03.',
  ],
  [
    'date: 2024-03-20',
    'date: 2024-03-20T14:00:00',
    'bad-day',
    '6:7',
    'Viết: 2024-03-20. Mẫu là 2017-03-20; chỉ biết tháng thì viết 2017-03, chỉ biết n',
  ],
  [
    'sources:\n  - title: Báo cáo tổng kết năm 2023\n',
    'sources:\n    title: Báo cáo tổng kết năm 2023\n',
    'wrong-type',
    '21:5',
    'Thêm dấu gạch nối và dấu cách (- ) trước dòng đầu của mỗi mục.',
  ],
  ['bloc: khoi-thu', 'bloc: khoi-thu\nphotos: [ky.jpg]', 'wrong-type', '5:10', 'Viết: - { src: ky.jpg, alt: … }'],
  [
    'https://bao.example/tong-ket',
    'bao.example/tong-ket',
    'bad-address',
    '23:14',
    'Chép đầy đủ địa chỉ, bắt đầu bằng https:// hoặc http://: https://bao.example/tong-ket',
  ],
  [
    'https://bao.example/tong-ket',
    'https://bao.example/tong ket',
    'bad-address',
    '23:14',
    'Chép đầy đủ địa chỉ, bắt đầu bằng https:// hoặc http://: https://bao.example/tong%20ket',
  ],
  [
    'outgoing: so-mua-thu',
    'outgoing: so-mua-thuu',
    'unknown-unit',
    '17:13',
    'Viết “so-mua-thu”; nếu không phải thì dùng mã khác đã có, hoặc tạo tệp mới trong',
  ],
  [
    'outgoing: so-mua-thu',
    'outgoing: so-muaa-thu',
    'unknown-unit',
    '17:13',
    'Viết “so-mua-thu”; nếu không phải thì dùng mã khác đã có, hoặc tạo tệp mới trong',
  ],
  [
    'outgoing: so-mua-thu',
    'outgoing: Sở Mùa Thu',
    'unknown-unit',
    '17:13',
    'Viết “so-mua-thu”; nếu không phải thì dùng mã khác đã có, hoặc tạo tệp mới trong',
  ],
  ['reviews: 2023', 'reviews: 2042', 'before-period', '8:10', 'Xem lại'],
  [
    'handover:',
    '  - name: bà A\nhandover:',
    'repeated-person',
    '15:11',
    'Xóa một trong hai; nếu là hai người trùng tên thì ghi chức vụ (office) của từng người.',
  ],
  [
    'publishedOn: 2024-03-21',
    'publishedOn: 2023-03-21',
    'published-before',
    '24:18',
    'Xem lại hai ngày theo nguồn; nếu nguồn chỉ báo trước sự việc thì giữ nguyên.',
  ],
  [
    'bloc: khoi-thu',
    'bloc: Khối Thử',
    'unknown-bloc',
    '4:7',
    'Viết “khoi-thu”; nếu không phải thì dùng mã khác đã có, hoặc tạo tệp mới trong c',
  ],
  [
    'outgoing: so-mua-thu',
    'outgoing: so-mua-xuan',
    'handover-to-itself',
    '17:13',
    'Xem lại nguồn; nếu đơn vị tiếp tục làm Trưởng khối, bỏ outgoing.',
  ],
  [
    'receivedBy: ba-a',
    'receivedBy: ong-b',
    'receiver-not-named',
    '19:15',
    'Ghi người này vào people, hoặc ghi lại receivedBy bằng key hay họ tên của một ng',
  ],
  [
    'kinds: [annual-review, covenant-signing, handover]',
    'kinds: [annual-review, covenant-signing]',
    'handover-without-kind',
    '15:1',
    'Thêm handover vào kinds; nếu không có bàn giao thì xóa phần handover.',
  ],
  [
    'capturedOn: 2024-04-02',
    'capturedOn: 2024-03-02',
    'days-out-of-order',
    '25:17',
    'Xem lại nguồn và sửa ngày ghi nhầm.',
  ],
  [
    'opens: 2024',
    'opens: 2022',
    'opens-before-reviews',
    '9:8',
    'Đối chiếu với nguồn rồi sửa opens hoặc reviews; nếu nguồn ghi đúng như vậy thì giữ nguyên.',
  ],
  [
    'Khối hoàn thành',
    '<b>Khối</b> hoàn thành',
    'raw-html',
    '32:1',
    'Viết bằng Markdown (**đậm**, *nghiêng*, [chữ](địa chỉ)); nếu là dấu “<” trong câ',
  ],
  [
    'Khối hoàn thành',
    'Khối<br>hoàn thành',
    'raw-html',
    '32:5',
    'Viết bằng Markdown (**đậm**, *nghiêng*, [chữ](địa chỉ)); nếu là dấu “<” trong câ',
  ],
  [
    'Khối hoàn thành',
    '<!-- xem lại -->\n\nKhối hoàn thành',
    'raw-html',
    '32:1',
    'Viết bằng Markdown (**đậm**, *nghiêng*, [chữ](địa chỉ)); nếu là dấu “<” trong câ',
  ],
  ['## Kết quả', '##Kết quả', 'unspaced-heading', '30:1', 'Viết: ## Kết quả'],
  [
    '## Kết quả',
    '## I. KẾT QUẢ THỰC HIỆN NĂM 2023',
    'all-capitals',
    '30:1',
    'Viết như một câu thường: chỉ viết hoa chữ đầu và tên riêng.',
  ],
  [
    'title: Tổng kết công tác thi đua năm 2023',
    'title: TỔNG KẾT CÔNG TÁC THI ĐUA NĂM 2023',
    'all-capitals',
    '2:8',
    'Viết như một câu thường: chỉ viết hoa chữ đầu và tên riêng.',
  ],
  [
    'summary: Khối Thử tổng kết năm 2023, ký giao ước năm 2024 và bàn giao nhiệm vụ Trưởng khối.',
    'summary: >\n  KHỐI THỬ TỔNG KẾT NĂM 2023,\n  KÝ GIAO ƯỚC NĂM 2024',
    'all-capitals',
    '3:10',
    'Viết như một câu thường: chỉ viết hoa chữ đầu và tên riêng.',
  ],
  [
    'Bà A chủ trì.',
    'Bà A chủ trì[1].\n\n[1] Theo báo cáo.',
    'typed-footnote',
    '30:1',
    'Ở chỗ dẫn viết [^1]; chú thích viết: [^1]: Theo báo cáo.',
  ],
  [
    '[bản sơ kết](',
    '[tại đây](',
    'vague-link',
    '32:52',
    'Đặt liên kết vào tên của trang hoặc tài liệu, ví dụ: xem [bản tin sơ kết](/tin/20',
  ],
  ['## Kết quả', '**Kết quả**', 'bold-heading', '30:1', 'Nếu là đề mục, viết: ## Kết quả'],
  ['### Khen thưởng', '__Khen thưởng__', 'bold-heading', '42:1', 'Nếu là đề mục, viết: ### Khen thưởng'],
  ['    name: Bà A', '    name: NGUYỄN VĂN A', 'all-capitals', '12:11', 'Viết: Nguyễn Văn A'],
  ['## Kết quả', '# Kết quả', 'heading-level-one', '30:1', 'Dùng hai dấu “##”; nếu chỉ lặp lại tiêu đề thì xóa đi.'],
  ['### Khen thưởng', '##### Khen thưởng', 'heading-jump', '42:1', 'Bớt dấu “#” cho còn 3.'],
  [
    'Bà A chủ trì.',
    'Bà A chủ trì.\n---',
    'underlined-heading',
    '28:1',
    'Nếu muốn đề mục, viết “## ” trước chữ; nếu muốn đường kẻ, để một dòng trống ở giữa.',
  ],
  [
    'Bà A chủ trì.',
    'Bà A chủ trì.\n===',
    'heading-level-one',
    '28:1',
    'Dùng hai dấu “##”; nếu chỉ lặp lại tiêu đề thì xóa đi.',
  ],
  [
    '| Sở Mùa Thu | 98 |',
    '| Sở Mùa Thu | 98 | 1 |',
    'ragged-table',
    '39:1',
    'Sửa số dấu “|” cho bằng các dòng khác; dấu “|” là một phần của nội dung thì viết “\\|”.',
  ],
  ['| --- | --- |\n', '', 'table-without-rule', '37:1', 'Thêm dưới tên các cột dòng: | --- | --- |'],
  [
    '| --- | --- |\n',
    '| --- |\n',
    'ragged-table',
    '38:1',
    'Sửa số dấu “|” cho bằng các dòng khác; dấu “|” là một phần của nội dung thì viết “\\|”.',
  ],
  [
    '| Đơn vị | Điểm |\n| --- | --- |\n| Sở Mùa Thu | 98 |\n| Sở Mùa Xuân | 97,5 |',
    'Đơn vị\tĐiểm\nSở Mùa Thu\t98\nSở Mùa Xuân\t97,5',
    'table-without-rule',
    '37:1',
    'Đặt dấu “|” trước, giữa và sau các ô; dưới tên các cột thêm dòng: | --- | --- |',
  ],
  [
    '- Sở Mùa Thu đạt 98 điểm.\n- Sở',
    '• Sở Mùa Thu đạt 98 điểm.\n• Sở',
    'typed-list',
    '34:1',
    'Bắt đầu mỗi mục bằng dấu gạch nối và dấu cách, hoặc số và dấu chấm, ví dụ: - Sở ',
  ],
  [
    '- Sở Mùa Thu đạt 98 điểm.\n- Sở',
    '– Sở Mùa Thu đạt 98 điểm.\n– Sở',
    'typed-list',
    '34:1',
    'Bắt đầu mỗi mục bằng dấu gạch nối và dấu cách, hoặc số và dấu chấm, ví dụ: - Sở ',
  ],
  [
    '- Sở Mùa Thu đạt 98 điểm.\n- Sở',
    '-Sở Mùa Thu đạt 98 điểm.\n-Sở',
    'typed-list',
    '34:1',
    'Bắt đầu mỗi mục bằng dấu gạch nối và dấu cách, hoặc số và dấu chấm, ví dụ: - Sở ',
  ],
  [
    '- Sở Mùa Thu đạt 98 điểm.\n- Sở',
    '1)Sở Mùa Thu đạt 98 điểm.\n2)Sở',
    'typed-list',
    '34:1',
    'Bắt đầu mỗi mục bằng dấu gạch nối và dấu cách, hoặc số và dấu chấm, ví dụ: 1. Sở',
  ],
  [
    '- Sở Mùa Thu đạt 98 điểm.\n- Sở',
    'a) Sở Mùa Thu đạt 98 điểm.\nb) Sở',
    'typed-list',
    '34:1',
    'Bắt đầu mỗi mục bằng dấu gạch nối và dấu cách, hoặc số và dấu chấm, ví dụ: - Sở ',
  ],
  [
    '[^1]: Theo báo cáo của Khối.\n',
    '',
    'missing-footnote',
    '44:28',
    'Thêm một dòng “[^1]: …” ở cuối nội dung, hoặc xóa dấu.',
  ],
  ['Cờ thi đua.[^1]', 'Cờ thi đua.', 'unused-footnote', '46:1', 'Ghi “[^1]” ở chỗ cần chú thích, hoặc xóa chú thích.'],
  [
    'Khối hoàn thành',
    '![Lễ ký](./ky.jpg)\n\nKhối hoàn thành',
    'missing-image',
    '32:1',
    'Đặt tệp ảnh vào cùng thư mục với tệp này và ghi đúng tên tệp.',
  ],
  [
    'Khối hoàn thành',
    '![Lễ ký](./ky ket.jpg)\n\nKhối hoàn thành',
    'broken-address',
    '32:1',
    'Viết: ![Lễ ký](./ky-ket.jpg) Địa chỉ liền sau dấu “]”, không có dấu cách; lời dư',
  ],
  [
    'Khối hoàn thành',
    '![Lễ ký][ky]\n\n[ky]: ./ky.jpg\n\nKhối hoàn thành',
    'image-reference',
    '32:1',
    'Ghi tên tệp ngay tại chỗ: ![mô tả](./ten-anh.jpg).',
  ],
  [
    'Khối hoàn thành',
    '![Lễ ký](./ky.jpg “Chú thích”)\n\nKhối hoàn thành',
    'broken-address',
    '32:1',
    'Viết: ![Lễ ký](./ky.jpg "Chú thích") Địa chỉ liền sau dấu “]”, không có dấu cách',
  ],
  [
    'Khối hoàn thành',
    '![Lễ ký](https://bao.example/ky.jpg)\n\nKhối hoàn thành',
    'remote-image',
    '32:1',
    'Nếu được phép dùng, tải ảnh về và đặt cạnh bản tin.',
  ],
  [
    'Khối hoàn thành',
    '![Lễ ký](C:\\Users\\a\\ky.jpg)\n\nKhối hoàn thành',
    'local-address',
    '32:1',
    'Chép ảnh vào cùng thư mục với bản tin, rồi viết ![Nội dung ảnh](./ten-anh.jpg).',
  ],
  [
    'Khối hoàn thành',
    '![Lễ ký](.\\ky.jpg)\n\nKhối hoàn thành',
    'unsafe-address',
    '32:1',
    'Dùng địa chỉ bắt đầu bằng https://, http://, mailto: hoặc tel:, hoặc địa chỉ tro',
  ],
  [
    '/tin/2024/so-ket-2024/',
    '/tin/2024/so-ket/',
    'broken-link',
    '32:52',
    'Chép địa chỉ của trang, từ dấu “/” sau tên miền, có cả dấu “/” ở cuối.',
  ],
  [
    '/tin/2024/so-ket-2024/',
    '#ket-quaa',
    'broken-fragment',
    '32:52',
    'Sau dấu “#”, viết đề mục bằng chữ thường không dấu, nối bằng gạch nối, ví dụ #phan-mot.',
  ],
  [
    '/tin/2024/so-ket-2024/',
    '../so-ket-2024/index.vi.md',
    'broken-link',
    '32:52',
    'Chép địa chỉ của trang, từ dấu “/” sau tên miền, có cả dấu “/” ở cuối.',
  ],
  [
    '/tin/2024/so-ket-2024/',
    'www.bao.example',
    'bad-address',
    '32:52',
    'Chép đầy đủ địa chỉ, bắt đầu bằng https:// hoặc http://: https://www.bao.example',
  ],
  [
    '[bản sơ kết](/tin',
    '[bản sơ kết] (/tin',
    'broken-address',
    '32:52',
    'Viết: [bản sơ kết](/tin/2024/so-ket-2024/) Địa chỉ liền sau dấu “]”, không có dấ',
  ],
  ['/tin/2024/so-ket-2024/', '', 'empty-link', '32:52', 'Viết đủ hai phần: [chữ để bấm](địa chỉ).'],
  [
    '/tin/2024/so-ket-2024/',
    'javascript:alert(1)',
    'unsafe-address',
    '32:52',
    'Dùng địa chỉ bắt đầu bằng https://, http://, mailto: hoặc tel:, hoặc địa chỉ tro',
  ],
  [
    'Ngày 20 tháng',
    '---\ntitle: Hai\n---\n\nNgày 20 tháng',
    'second-front-matter',
    '28:1',
    'Chuyển các dữ kiện lên phần đầu tệp, rồi xóa phần này.',
  ],
  [
    '**9 nhiệm vụ**',
    '** 9 nhiệm vụ **',
    'loose-emphasis',
    '32:1',
    'Đặt “**” sát chữ ở cả hai đầu: **chữ đậm**; nếu là dấu sao thật, viết “\\*”.',
  ],
  [
    '**9 nhiệm vụ**',
    '**9 nhiệm vụ',
    'loose-emphasis',
    '32:1',
    'Đặt “**” sát chữ ở cả hai đầu: **chữ đậm**; nếu là dấu sao thật, viết “\\*”.',
  ],
  [
    'Khối hoàn thành',
    '    Khối hoàn thành',
    'indented-text',
    '32:1',
    'Xóa các dấu cách hoặc phím Tab ở đầu dòng; trang tự trình bày đoạn văn.',
  ],
  [
    'Khối hoàn thành',
    '\tKhối hoàn thành',
    'indented-text',
    '32:1',
    'Xóa các dấu cách hoặc phím Tab ở đầu dòng; trang tự trình bày đoạn văn.',
  ],
  [
    'Khối hoàn thành',
    'Khối \u202ehoàn thành',
    'bidi-override',
    '32:6',
    'Xóa ký tự ở chỗ được đánh dấu; nếu không thấy, xóa và gõ lại cả từ.',
  ],
  ['Khối hoàn thành', 'Kh\ufffdi hoàn thành', 'lost-character', '32:3', 'Xem lại nguồn và gõ lại chữ đó.'],
  [
    'Khối hoàn thành',
    'Khèi hoµn thµnh nhiÖm vô',
    'legacy-text',
    '32:1',
    'Chuyển đoạn này sang Unicode bằng công cụ chuyển mã của bộ gõ (UniKey: Ctrl+Shif',
  ],
  ['Khối hoàn thành', 'Ðơn vị hoàn thành', 'lookalike-letter', '32:1', 'Gõ lại thành “Đ”.'],
]);

inFile('a covenant', 'covenants/2024/giao-uoc-2024/index.vi.md', [
  ['taskCount: 3', 'taskCount: ba nhiệm vụ', 'wrong-type', '9:12', 'Sửa lại giá trị cho đúng kiểu.'],
  ['taskCount: 3', 'taskCount: ba', 'wrong-type', '9:12', 'Viết: taskCount: 3'],
  ['taskCount: 3', 'taskCount: “3”', 'wrong-type', '9:12', 'Viết: taskCount: 3'],
  ['signedOn: 2024', 'signedOn: 2004', 'covenant-before-meeting', '5:11', 'Sửa signedOn, hoặc bỏ signedAt'],
  [
    'signedAt: 2024/tong-ket-2023',
    'signedAt: Tổng kết công tác thi đua năm 2023',
    'unknown-meeting',
    '6:11',
    'Viết “2024/tong-ket-2023”',
  ],
  ['signedAt: 2024/tong-ket-2023', 'signedAt: 2024-03-20', 'unknown-meeting', '6:11', 'Viết “2024/tong-ket-2023”'],
  [
    'signedAt: 2024/tong-ket-2023',
    'signedAt: https://kho.example/en/news/2024/tong-ket-2023/',
    'unknown-meeting',
    '6:11',
    'Viết “2024/tong-ket-2023”',
  ],
  ['  - Đẩy', '  – Đẩy', 'yaml-list-mark', '12:3', 'Viết: - Đẩy mạnh cải cách hành chính'],
  ['  - Đẩy', '  2. Đẩy', 'yaml-list-mark', '12:3', 'Viết: - Đẩy mạnh cải cách hành chính'],
  ['  - Đẩy', '  • Đẩy', 'yaml-list-mark', '12:3', 'Viết: - Đẩy mạnh cải cách hành chính'],
  ['  - Đẩy', '  -Đẩy', 'yaml-list-mark', '12:3', 'Viết: - Đẩy mạnh cải cách hành chính'],
  [
    'period: 2024',
    'period: 2024–2025',
    'other-calendar',
    '4:9',
    'Viết một năm, ví dụ 2024; hoặc sửa calendar trong tệp của khối.',
  ],
  [
    'period: 2024',
    'period: 2024-2026',
    'other-calendar',
    '4:9',
    'Viết một năm, ví dụ 2024; hoặc sửa calendar trong tệp của khối.',
  ],
  ['period: 2024', 'period: 2024/2025', 'bad-period', '4:9', 'Viết: 2024-2025. Mẫu là 2017 hoặc 2023-2024.'],
  ['period: 2024', 'period: năm 2024', 'bad-period', '4:9', 'Viết: 2024. Mẫu là 2017 hoặc 2023-2024.'],
  [
    '  - Tăng cường phối hợp giữa các đơn vị',
    '  - Đẩy mạnh cải cách hành chính',
    'repeated-task',
    '13:5',
    'Xóa một trong hai; nếu nguồn ghi hai lần thì giữ nguyên.',
  ],
  [
    'taskCount: 3',
    'taskCount: 2',
    'more-tasks-than-counted',
    '11:3',
    'Sửa taskCount hoặc danh sách tasks theo đúng nguồn.',
  ],
  [
    'deputies: [so-mua-he]',
    'deputies: [so-mua-xuan]',
    'leader-is-deputy',
    '8:12',
    'Xem lại nguồn và sửa leader hoặc deputy.',
  ],
]);

inFile('a result', 'results/khoi-thu/2023/index.vi.md', [
  ['maximum: 60', 'maximum: 60 điểm', 'bad-points', '6:14', 'Chỉ ghi số, không kèm chữ “điểm” hay “đ”.'],
  ['sources:', 'order: [so-mua-thu]\nsources:', 'wrong-type', '10:9', 'Viết: - { unit: so-mua-thu, place: … }'],
  [
    'sources:',
    'order: so-mua-thu, so-mua-he\nsources:',
    'wrong-type',
    '10:8',
    'Ghi thành danh sách, mỗi mục một nhóm các trường: - { unit: …, place: …, votes: … }',
  ],
  ['sources:', 'order:\n  - unit: so-mua-thu\n    place: Nhất\nsources:', 'wrong-type', '12:12', 'Viết: place: 1'],
  [
    'sources:',
    'order:\n  - unit: so-mua-thu\n    place: 1\n    votes: 9/10\nsources:',
    'wrong-type',
    '13:12',
    'Viết: votes: { for: 9, of: 10 }',
  ],
  [
    'sources:',
    'grades:\n  - unit: so-mua-thu\n    grade: Hoàn thành tốt nhiệm vụ\nsources:',
    'not-one-of',
    '12:12',
    'Đổi thành “good”',
  ],
  [
    'sources:\n  - title: Bảng điểm năm 2023',
    'sources: Bảng điểm năm 2023',
    'wrong-type',
    '10:10',
    'Viết: - title: Bảng điểm năm 2023',
  ],
  [
    '  - title: Bảng điểm năm 2023',
    '  - Bảng điểm năm 2023',
    'wrong-type',
    '11:5',
    'Viết: - title: Bảng điểm năm 2023',
  ],
  [
    'sources:',
    'order:\n  - { unit: so-mua-xuan, place: 1 }\n  - { unit: so-mua-thu, place: 2 }\n  - { unit: so-mua-he, place: 3 }\nsources:',
    'order-against-scores',
    '12:32',
    'Đối chiếu với nguồn; nếu nguồn ghi đúng như vậy thì giữ nguyên và nói rõ trong nội dung.',
  ],
  [
    'Bảng điểm do Khối Thử công bố.\n',
    '',
    'empty-body',
    '12:1',
    'Viết nội dung dưới dòng “---” thứ hai; nếu nguồn không có gì thêm thì để như vậy',
  ],
]);

inFile('an award', 'awards/2024/khen-thuong-2023/index.vi.md', [
  [
    '    type: bang-khen\n',
    '    type: bang-khen\n    status: revoked\n    revoked: { on: 2024-05-02, decision: Quyết định số 170/QĐ-UBND }\n',
    'number-with-words',
    '16:42',
    'Viết: 170/QĐ-UBND; ngày có trường riêng.',
  ],
  [
    'number: 163/QĐ-UBND',
    'number: Quyết định số 163/QĐ-UBND ngày 10/3/2024',
    'number-with-words',
    '6:11',
    'Viết: 163/QĐ-UBND; ngày có trường riêng.',
  ],
  [
    'number: 163/QĐ-UBND',
    'number: Số 163/QĐ-UBND',
    'number-with-words',
    '6:11',
    'Viết: 163/QĐ-UBND; ngày có trường riêng.',
  ],
  ['number: 163/QĐ-UBND', 'number: QĐ 163', 'number-with-words', '6:11', 'Chỉ ghi số; ngày có trường riêng.'],
  [
    'decision:\n  number: 163/QĐ-UBND\n  date: 2024-03-10\n  issuer: Ủy ban nhân dân thành phố Thử\n',
    'decision: Quyết định số 163/QĐ-UBND, ngày 10/3/2024\n',
    'wrong-type',
    '5:11',
    'Viết: decision: { number: 163/QĐ-UBND, date: 2024-03-10 }',
  ],
  ['- unit: so-mua-thu', '- unit: so-mua-thu, so-mua-he', 'unknown-unit', '11:11', 'Mỗi đơn vị là một mục riêng'],
  [
    'type: co-thi-dua',
    'type: Cờ thi đua',
    'unknown-award-type',
    '12:11',
    'Viết “co-thi-dua”; nếu không phải thì dùng mã khác đã có, hoặc thêm hình thức mớ',
  ],
  [
    'announcedAt: 2024/tong-ket-2023',
    'announcedAt: tong-ket-2023',
    'unknown-meeting',
    '9:14',
    'Viết “2024/tong-ket-2023”; nếu không phải thì dùng mã khác đã có, theo mẫu 2017/',
  ],
  [
    'announcedAt: 2024/tong-ket-2023',
    'announcedAt: meetings/2024/tong-ket-2023/index.vi.md',
    'unknown-meeting',
    '9:14',
    'Viết “2024/tong-ket-2023”; nếu không phải thì dùng mã khác đã có, theo mẫu 2017/',
  ],
  ['number: 12', 'number: mười hai', 'wrong-type', '17:13', 'Sửa lại giá trị cho đúng kiểu.'],
  ['number: 12', 'number: 12 đơn vị', 'wrong-type', '17:13', 'Viết: number: 12'],
  ['number: 12', 'number: -12', 'bad-number', '17:13', 'Sửa lại con số.'],
  ['number: 163/QĐ-UBND', 'number: 163', 'wrong-type', '6:11', 'Đặt giá trị trong dấu ngoặc kép để máy hiểu là chữ.'],
  [
    'date: 2024-03-10',
    'date: 2024-04-10',
    'announced-before-decided',
    '7:9',
    'Đối chiếu với nguồn rồi sửa decision.date, announcedAt hoặc announcedOn; nếu ngu',
  ],
]);

inFile('a score table', 'results/khoi-thu/2023/scores.csv', [
  ['so-mua-he,57,38.25\n', 'so-mua-he,57,38.25\nTổng cộng,174.5,116.25\n', '', '', ''],
  ['so-mua-he,57,38.25\n', 'so-mua-he,57,38.25\n,,\n,,\n', '', '', ''],
  [
    'so-mua-thu,',
    'Sở Mùa Thu,',
    'unit-names',
    '2:1',
    'Thay từng tên bằng mã, tức tên tệp trong content/units, ví dụ: Sở Mùa Thu → so-mua-thu.',
  ],
  [
    'so-mua-thu,59,39\nso-mua-xuan,58.5,39\nso-mua-he,',
    'sở mùa thu,59,39\n"Sở  Mùa Xuân",58.5,39\nDepartment of Summer,',
    'unit-names',
    '2:1',
    'ví dụ: sở mùa thu → so-mua-thu.',
  ],
  ['so-mua-thu,59', 'so-mua-thu,1.059.000', 'thousands-separator', '2:12', 'Viết “1059000”.'],
  [
    'so-mua-thu,59',
    'so-mua-thu,59%',
    'bad-points',
    '2:12',
    'Điểm không viết bằng phần trăm: ghi số điểm theo nguồn, không có dấu %.',
  ],
  [
    'so-mua-xuan,58.5',
    'so-mua-xuan,05-Thg5',
    'bad-points',
    '3:13',
    'Bảng tính đã đổi điểm thành ngày: đặt cột là kiểu chữ (Text)',
  ],
  [
    'so-mua-xuan,58.5',
    'so-mua-xuan,8/5/2023',
    'bad-points',
    '3:13',
    'Bảng tính đã đổi điểm thành ngày: đặt cột là kiểu chữ (Text)',
  ],
  ['so-mua-thu,59', 'so-mua-thu,', 'empty-points', '2:12', 'Điền điểm; nếu đúng là không điểm thì ghi 0.'],
  [
    'so-mua-thu,59',
    'so-mua-thu,-',
    'bad-points',
    '2:12',
    'Nếu được không điểm thì ghi 0; nếu không được chấm thì xóa dòng của đơn vị.',
  ],
  ['so-mua-thu,59', 'so-mua-thu,59 điểm', 'bad-points', '2:12', 'Chỉ ghi số, không kèm chữ “điểm” hay “đ”.'],
  ['so-mua-xuan,58.5', 'so-mua-xuan,58.5đ', 'bad-points', '3:13', 'Chỉ ghi số, không kèm chữ “điểm” hay “đ”.'],
  ['so-mua-thu,59', 'so-mua-thu,#REF!', 'bad-points', '2:12', 'Ô này là lỗi của bảng tính: mở bảng tính, sửa ô'],
  ['so-mua-thu,59', 'so-mua-thu,=50+9', 'bad-points', '2:12', 'Ô này là công thức chứ không phải kết quả'],
  [
    'so-mua-he,57,38.25\n',
    'so-mua-he,57,38.25\nso-mua-he,57,38.25\n',
    'duplicate-unit',
    '5:1',
    'Xóa một trong hai dòng.',
  ],
  [
    'so-mua-thu,59,39',
    'so-mua-thu,59',
    'ragged-row',
    '2:1',
    'Kiểm tra dấu ngăn cách của dòng này; ô có dấu phẩy thì đặt trong dấu ngoặc kép.',
  ],
  [
    'so-mua-thu,59,39',
    'so-mua-thu,59,39,1',
    'ragged-row',
    '2:1',
    'Kiểm tra dấu ngăn cách của dòng này; ô có dấu phẩy thì đặt trong dấu ngoặc kép.',
  ],
  ['so-mua-thu,59', 'so-mua-thu,61', 'points-over-maximum', '2:12', 'Xem lại nguồn và sửa điểm hoặc maximum.'],
  ['phong_trao', 'phong_trào', '', '', ''],
  [
    'so-mua-thu,59',
    '"so-mua-thu,59',
    'csv-syntax',
    '2:1',
    'Xóa dấu ngoặc kép thừa, hoặc đặt cả ô trong một cặp dấu ngoặc kép.',
  ],
  [
    'so-mua-thu,',
    'so-mua-thuu,',
    'unknown-unit',
    '2:1',
    'Viết “so-mua-thu”; nếu không phải thì dùng mã khác đã có, hoặc tạo tệp mới trong',
  ],
  [
    'so-mua-xuan,58.5,39',
    'so-mua-xuan,58,5,39',
    'ragged-row',
    '3:1',
    'Kiểm tra dấu ngăn cách của dòng này; ô có dấu phẩy thì đặt trong dấu ngoặc kép.',
  ],
]);

inFile('a bloc', 'blocs/khoi-thu.yaml', [
  [
    '- vi: Khối Thử',
    '- vi: KHỐI THỬ',
    'all-capitals',
    '2:9',
    'Viết như một câu thường: chỉ viết hoa chữ đầu và tên riêng.',
  ],
  [
    '    count: 3\n    complete: true\n    source: 2024/tong-ket-2023\n  - period: 2024',
    '    count: 4\n    complete: true\n    source: 2024/tong-ket-2023\n  - period: 2024',
    'roster-count-mismatch',
    '10:12',
    'Sửa danh sách, sửa count, hoặc bỏ “complete: true”.',
  ],
]);

inFile('the award types', 'award-types.yaml', [
  [
    '- id: bang-khen\n',
    '- id: giay-khen\n  name: Giấy khen\n  level: grassroots\n- id: co-thi-dua\n  name: Cờ\n  level: province\n- id: bang-khen\n',
    'duplicate-address',
    '7:7',
    'Chọn tên khác.',
  ],
  [
    'level: province',
    'level: tỉnh',
    'not-one-of',
    '3:10',
    'Đổi thành “province”, hoặc một trong các giá trị khác: state, government, provin',
  ],
  [
    '- id: co-thi-dua\n  name: { vi: Cờ thi đua, en: Emulation Flag }\n  level: province\n',
    'co-thi-dua:\n  name: { vi: Cờ thi đua, en: Emulation Flag }\n  level: province\n',
    'yaml-syntax',
    '4:1',
    'Đặt cả giá trị trong dấu ngoặc kép: title: "Hội nghị: tổng kết". Sau tên trường ',
  ],
]);

describe('where a file stands', () => {
  test.each<[from: string, to: string, kind: string, place: string, mend: string]>([
    // The references to a unit whose file has another name are right.
    ['units/so-mua-he.yaml', 'units/ so-mua-he.yaml', 'bad-file-name', '', 'Đổi tên thành “so-mua-he”.'],
    ['units/so-mua-he.yaml', 'units/Sở Mùa Hè.yaml', 'bad-file-name', '', 'Đổi tên thành “so-mua-he”.'],
    [
      'meetings/2024/tong-ket-2023/index.vi.md',
      'meetings/2023/tong-ket-2023/index.vi.md',
      'wrong-year-folder',
      '',
      'Chuyển thư mục vào năm 2024, hoặc sửa ngày.',
    ],
    [
      'meetings/2024/tong-ket-2023/index.vi.md',
      'meetings/2024/Tổng kết 2023/index.vi.md',
      'bad-file-name',
      '',
      'Đổi tên thành “tong-ket-2023”.',
    ],
    [
      'meetings/2024/tong-ket-2023/index.vi.md',
      'meetings/2024/Tong-Ket-2023/index.vi.md',
      'bad-file-name',
      '',
      'Đổi tên thành “tong-ket-2023”.',
    ],
    [
      'meetings/2024/tong-ket-2023/index.vi.md',
      'meetings/tong-ket-2023/index.vi.md',
      'misplaced-file',
      '',
      'Đổi thành content/meetings/<năm>/tong-ket-2023/index.vi.md; nếu tệp ấy đã có và ',
    ],
    [
      'meetings/2024/tong-ket-2023/index.vi.md',
      'meetings/2024/tong-ket-2023/Index.vi.md',
      'wrong-extension-case',
      '',
      'Đổi tên thành “index.vi.md”, và sửa ở những chỗ nhắc tới tệp.',
    ],
    [
      'meetings/2024/tong-ket-2023/index.vi.md',
      'meetings/2024/tong-ket-2023/index.vi.md.txt',
      'misplaced-file',
      '',
      'Đổi thành content/meetings/2024/tong-ket-2023/index.vi.md; nếu tệp ấy đã có và đ',
    ],
    [
      'meetings/2024/tong-ket-2023/index.vi.md',
      'meetings/2024/tong-ket-2023/index.md',
      'misplaced-file',
      '',
      'Đổi thành content/meetings/2024/tong-ket-2023/index.vi.md; nếu tệp ấy đã có và đ',
    ],
    [
      'meetings/2024/tong-ket-2023/index.vi.md',
      'meetings/2024/tong-ket-2023/index.vi.markdown',
      'misplaced-file',
      '',
      'Đổi thành content/meetings/2024/tong-ket-2023/index.vi.md; nếu tệp ấy đã có và đ',
    ],
    [
      'meetings/2024/tong-ket-2023/index.vi.md',
      'meetings/2024/tong-ket-2023/index_vi.md',
      'misplaced-file',
      '',
      'Đổi thành content/meetings/2024/tong-ket-2023/index.vi.md; nếu tệp ấy đã có và đ',
    ],
    [
      'meetings/2024/tong-ket-2023/index.vi.md',
      'meetings/2024/tong-ket-2023/index.vn.md',
      'misplaced-file',
      '',
      'Đổi thành content/meetings/2024/tong-ket-2023/index.vi.md; nếu tệp ấy đã có và đ',
    ],
    [
      'units/so-mua-thu.yaml',
      'units/so-mua-thu.yml',
      'misplaced-file',
      '',
      'Đổi thành content/units/so-mua-thu.yaml; nếu tệp ấy đã có và đây là bản sao thì ',
    ],
    [
      'units/so-mua-thu.yaml',
      'units/so-mua-thu.md',
      'misplaced-file',
      '',
      'Đổi thành content/units/so-mua-thu.yaml; nếu tệp ấy đã có và đây là bản sao thì ',
    ],
    [
      'units/so-mua-thu.yaml',
      'units/so-mua-thu/so-mua-thu.yaml',
      'misplaced-file',
      '',
      'Đổi thành content/units/so-mua-thu.yaml; nếu tệp ấy đã có và đây là bản sao thì ',
    ],
    [
      'awards/2024/khen-thuong-2023/index.vi.md',
      'award/2024/khen-thuong-2023/index.vi.md',
      'misplaced-file',
      '',
      'Đổi thành content/awards/2024/khen-thuong-2023/index.vi.md; nếu tệp ấy đã có và ',
    ],
    [
      'awards/2024/khen-thuong-2023/index.vi.md',
      'Awards/2024/khen-thuong-2023/index.vi.md',
      'misplaced-file',
      '',
      'Đổi thành content/awards/2024/khen-thuong-2023/index.vi.md; nếu tệp ấy đã có và ',
    ],
    [
      'awards/2024/khen-thuong-2023/index.vi.md',
      'khen-thuong/2024/khen-thuong-2023/index.vi.md',
      'misplaced-file',
      '',
      'Đổi thành content/awards/2024/khen-thuong-2023/index.vi.md; nếu tệp ấy đã có và ',
    ],
    [
      'results/khoi-thu/2023/scores.csv',
      'results/khoi-thu/2023/Scores.csv',
      'wrong-extension-case',
      '',
      'Đổi tên thành “scores.csv”, và sửa ở những chỗ nhắc tới tệp.',
    ],
    [
      'results/khoi-thu/2023/index.vi.md',
      'results/2023/index.vi.md',
      'misplaced-file',
      '',
      'Đổi thành content/results/<khối>/2023/index.vi.md; nếu tệp ấy đã có và đây là bả',
    ],
  ])('%s → %s', (from, to, kind, place, mend) => {
    const all = told((files) => {
      files.set(to, files.get(from) ?? expect.fail(from));
      files.delete(from);
    });
    const { found, mends } = all;
    expectMended(all);
    expect(found).toEqual([`${kind} ${to}${place}`]);
    expect(mends.join('\n')).toContain(mend);
  });

  test.each<[added: string, text: string, kind: string, place: string, mend: string]>([
    ['meetings/2024/tong-ket-2023/Thumbs.db', 'x', '', '', ''],
    ['meetings/2024/desktop.ini', 'x', '', '', ''],
    ['meetings/2024/tong-ket-2023/~$bao-cao.docx', 'x', '', '', ''],
    ['meetings/.DS_Store', 'x', '', '', ''],
    ['meetings/2024/tong-ket-2023/.~lock.bao.docx#', 'x', '', '', ''],
    [
      'meetings/2024/tong-ket-2023/index.vi.md.bak',
      'x',
      'misplaced-file',
      '',
      'Đổi thành content/meetings/2024/tong-ket-2023/index.vi.md; nếu tệp ấy đã có và đ',
    ],
    [
      'meetings/2024/tong-ket-2023/index.vi.md~',
      'x',
      'misplaced-file',
      '',
      'Đổi thành content/meetings/2024/tong-ket-2023/index.vi.md; nếu tệp ấy đã có và đ',
    ],
    [
      'meetings/2024/tong-ket-2023/index.vi - Copy.md',
      'x',
      'misplaced-file',
      '',
      'Đổi thành content/meetings/2024/tong-ket-2023/index.vi.md; nếu tệp ấy đã có và đ',
    ],
    [
      'meetings/2024/tong-ket-2023/index.vi (1).md',
      'x',
      'misplaced-file',
      '',
      'Đổi thành content/meetings/2024/tong-ket-2023/index.vi.md; nếu tệp ấy đã có và đ',
    ],
    [
      'units/so-thu.yaml',
      'names:\n  - vi: Sở Mùa Thu\n    en: Department of Autumn\n',
      'same-name',
      '2:3',
      'Nếu là một đơn vị thì gộp hai tệp; nếu là hai thì ghi tên đầy đủ hơn; đơn vị đã ',
    ],
  ])('%s beside the others', (added, text, kind, place, mend) => {
    const all = told((files) => files.set(added, text));
    const { found, mends } = all;
    // No mend writes over a file that is there.
    expectMended(all);
    expect(found).toEqual(kind === '' ? [] : [`${kind} ${added}${place === '' ? '' : `:${place}`}`]);
    expect(mends.join('\n')).toContain(mend);
  });

  test('a copy of a report', () => {
    const path = 'meetings/2024/tong-ket-2023/index.vi.md';
    const { found, mends } = told((files) => files.set('meetings/2024/ban-sao/index.vi.md', files.get(path) ?? ''));
    expect(found).toEqual([`copied-record ${path}:2:8`]);
    expect(mends.join('\n')).toContain('Nếu là bản sao thì sửa tiêu đề và ngày');
  });
});

describe('a score table as Excel writes it', () => {
  const path = 'results/khoi-thu/2023/scores.csv';
  test.each([['diem.csv', 'Nếu bảng điểm là “diem.csv” thì đổi tên thành scores.csv.']])(
    'under another name: %s',
    (name, mend) => {
      const { found, mends } = told((files) => {
        files.set(path.replace('scores.csv', name), files.get(path) ?? expect.fail(path));
        files.delete(path);
      });
      expect(found.filter((one) => one.includes('index.vi.md'))).toEqual([
        'criteria-without-scores results/khoi-thu/2023/index.vi.md:3:1',
      ]);
      expect(mends.join('\n')).toContain(mend);
    },
  );
  test.each<[text: string, kind: string, place: string, mend: string]>([
    ['unit;chuyen_mon;phong_trao\nso-mua-thu;59;39\nso-mua-xuan;58,5;39\nso-mua-he;57;38,25\n', '', '', ''],
    ['sep=;\nunit;chuyen_mon;phong_trao\nso-mua-thu;59;39\nso-mua-xuan;58,5;39\nso-mua-he;57;38,25\n', '', '', ''],
    ['unit\tchuyen_mon\tphong_trao\nso-mua-thu\t59\t39\nso-mua-xuan\t58.5\t39\nso-mua-he\t57\t38.25\n', '', '', ''],
    [
      'BẢNG ĐIỂM THI ĐUA NĂM 2023,,\nunit,chuyen_mon,phong_trao\nso-mua-thu,59,39\nso-mua-xuan,58.5,39\nso-mua-he,57,38.25\n',
      '',
      '',
      '',
    ],
    ['STT,unit,chuyen_mon,phong_trao\n1,so-mua-thu,59,39\n2,so-mua-xuan,58.5,39\n3,so-mua-he,57,38.25\n', '', '', ''],
    [
      'unit,chuyen_mon,phong_trao,tong\nso-mua-thu,59,39,98\nso-mua-xuan,58.5,39,97.5\nso-mua-he,57,38.25,95.25\n',
      '',
      '',
      '',
    ],
    ['unit,"chuyen\nmon",phong_trao\nso-mua-thu,59,39\nso-mua-xuan,58.5,39\nso-mua-he,57,38.25\n', '', '', ''],
    [
      'Đơn vị,Nhiệm vụ chuyên môn,Phong trào thi đua\nso-mua-thu,59,39\nso-mua-xuan,58.5,39\nso-mua-he,57,38.25\n',
      '',
      '',
      '',
    ],
    [
      'unit;chuyen_mon;phong_trao\nso-mua-thu;59;39\nso-mua-xuan;58,5;39\nso-mua-he;57;38.25\n',
      'mixed-decimal-marks',
      '4:14',
      'Xem lại nguồn và dùng một dấu thập phân cho cả bảng.',
    ],
    [
      'unit,chuyen_mon\nso-mua-thu,59\nso-mua-xuan,58.5\nso-mua-he,57\n',
      'missing-column',
      '1:1',
      'Thêm cột “phong_trao” vào dòng đầu của scores.csv, hoặc sửa criteria.',
    ],
    ['unit,chuyen_mon,phong_trao\n', 'empty-scores', '', 'Điền điểm của các đơn vị, hoặc xóa scores.csv và criteria.'],
    ['', 'no-header', '1:1', 'Để tên cột ở dòng đầu: unit cho mã đơn vị, rồi các cột như đã khai trong criteri'],
    ['PK\u0003\u0004\u0014', 'not-text', '1:1', 'Bảng điểm thì lưu dưới dạng “CSV UTF-8” với tên scores.csv'],
    [
      '<html><table><tr><td>unit</td></tr></table></html>',
      'not-text',
      '1:1',
      'Bảng điểm thì lưu dưới dạng “CSV UTF-8”',
    ],
    [
      'unit,chuyen_mon,phong_trao\nso-mua-thu,59,39\n,58.5,39\nso-mua-he,57,38.25\n',
      'unknown-unit',
      '3:1',
      'Điền mã của đơn vị; nếu trong bảng tính ô này được gộp với ô ở trên thì tách ra',
    ],
    [
      'unit,chuyen_mon,phong_trao,Xếp hạng\nso-mua-thu,59,39,1\nso-mua-xuan,58.5,39,2\nso-mua-he,57,38.25,3\n',
      'unknown-column',
      '1:28',
      'Bảng điểm chỉ gồm điểm: xóa cột này. Thứ hạng do nguồn nêu thì ghi vào order',
    ],
    [
      'unit,chuyen_mon,phong_trao,Ghi chú\nso-mua-thu,59,39,tốt\nso-mua-xuan,58.5,39,\nso-mua-he,57,38.25,\n',
      'unknown-column',
      '1:28',
      'Bảng điểm chỉ gồm điểm: xóa cột này; điều cần ghi thêm thì viết vào nội dung của bản ghi.',
    ],
    ...(
      [
        ['#REF!', 'Ô này là lỗi của bảng tính'],
        ['=B3+1', 'Ô này là công thức chứ không phải kết quả'],
        ['10-Mar', 'Bảng tính đã đổi điểm thành ngày'],
        ['95%', 'Điểm không viết bằng phần trăm'],
        ['-', 'Nếu được không điểm thì ghi 0'],
        ['1O', 'Viết điểm bằng chữ số'],
      ] as const
    ).map(([cell, mend]): [string, string, string, string] => [
      `unit,chuyen_mon,phong_trao\nso-mua-thu,59,39\nso-mua-xuan,${cell},39\nso-mua-he,57,38.25\n`,
      'bad-points',
      '3:13',
      mend,
    ]),
    [
      'unit,chuyen_mon,phong_trao\n,tối đa 60,tối đa 40\nso-mua-thu,59,39\nso-mua-xuan,58.5,39\nso-mua-he,57,38.25\n',
      'unknown-unit',
      '2:1',
      'Điền mã của đơn vị',
    ],
    [
      'unit,chuyen_mon,phong_trao\nso-mua-thu,59,39\nso-mua-xuan,1.050,39\nso-mua-he,57,38.25\n',
      'too-many-decimals',
      '3:13',
      'Nếu là hàng nghìn thì viết 1050; nếu không thì xem lại nguồn',
    ],
  ])('%j', (text, kind, place, mend) => {
    const { found, mends } = told((files) => files.set(path, text));
    expect(found).toEqual(kind === '' ? [] : [`${kind} ${path}${place === '' ? '' : `:${place}`}`]);
    expect(mends.join('\n')).toContain(mend);
  });
});

describe('a unit', () => {
  const path = 'units/so-mua-thu.yaml';
  test.each<[text: string, kind: string, place: string, mend: string]>([
    ['', 'not-a-mapping', '1:1', 'Viết mỗi dữ kiện thành một dòng, ví dụ “title: Hội nghị tổng kết”.'],
    ['names: Sở Mùa Thu\n', 'wrong-type', '1:8', 'Viết: - vi: Sở Mùa Thu'],
  ])('%j', (text, kind, place, mend) => {
    const { found, mends } = told((files) => files.set(path, text));
    expect(found).toEqual([`${kind} ${path}:${place}`]);
    expect(mends.join('\n')).toContain(mend);
  });
});

test('six mistakes in one file are all told, in their order', () => {
  const path = 'meetings/2024/tong-ket-2023/index.vi.md';
  const { found } = told((files) => {
    const text = (files.get(path) ?? '')
      .replace('title: Tổng', 'title: Kết quả: Tổng')
      .replace('kinds: [annual-review, covenant-signing, handover]', 'kinds: annual-review, handover')
      .replace('date: 2024-03-20', 'date: 20/3/2024')
      .replace('outgoing: so-mua-thu', 'outgoing: so-mua-thuu')
      .replace('## Kết quả', '##Kết quả')
      .replace('/tin/2024/so-ket-2024/', 'javascript:alert(1)');
    files.set(path, text);
  });
  expect(found.map((one) => one.replace(` ${path}`, ''))).toEqual([
    'yaml-colon:2:15',
    'wrong-type:5:8',
    'bad-day:6:7',
    'unknown-unit:17:13',
    'unspaced-heading:30:1',
    'unsafe-address:32:52',
  ]);
});
