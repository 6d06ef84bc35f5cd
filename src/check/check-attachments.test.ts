import { expect, test } from 'vitest';
import { pdfOf } from '../../tests/support/documents.ts';
import type { Files } from '../../tests/support/memory-archive.ts';
import {
  archiveOf,
  award,
  base,
  bloc,
  meeting,
  problemsOf,
  result,
  roster,
} from '../../tests/support/memory-archive.ts';
import { publishedFilesIn } from '../archive/archive.ts';
import { digestOfText } from '../text/digest.ts';

const pdf = pdfOf('Quyet dinh');
const hop = 'meetings/2017/hop';
const attachments = (...files: string[]): object => ({
  attachments: files.map((file) => ({ title: 'Tài liệu', file })),
});
const documents = (...files: string[]): Files =>
  bloc({ documents: files.map((file) => ({ title: 'Quy chế', file, kind: 'bylaws', period: 2016 })) });
const withText = (facts: object, text: string): Files => ({
  [`${hop}/index.vi.md`]: `---\n${JSON.stringify({
    title: 'Hội nghị',
    bloc: 'khoi',
    kinds: ['other'],
    date: '2017-03-20',
    sources: [{ title: 'Báo cáo' }],
    ...facts,
  })}\n---\n${text}\n`,
});

const copy = { title: 'Báo cáo', copy: `${hop}/ban-luu.txt`, copyDigest: digestOfText('Chiều 20/3') };

test.each<[string, Files, string[]]>([
  ['beside a meeting', { ...meeting('2017/hop', attachments('./qd.pdf')), [`${hop}/qd.pdf`]: pdf }, [`${hop}/qd.pdf`]],
  ['named without ./', { ...meeting('2017/hop', attachments('qd.pdf')), [`${hop}/qd.pdf`]: pdf }, [`${hop}/qd.pdf`]],
  [
    'beside an award, with a name of its own language',
    { ...award('khen', 2016, ['a co'], attachments('./quyết-định.pdf')), 'awards/2016/khen/quyết-định.pdf': pdf },
    ['awards/2016/khen/quyết-định.pdf'],
  ],
  [
    'beside a score table',
    {
      ...result(2016, { criteria: [{ column: 'd', name: 'Điểm' }], ...attachments('./bang.csv') }, 'unit,d\na,9\n'),
      'results/khoi/2016/bang.csv': 'Đơn vị,Điểm\nAn,9\n',
    },
    ['results/khoi/2016/bang.csv'],
  ],
  [
    'beside the file of a bloc and in its folder',
    {
      ...documents('./quy-che.pdf', './khoi/thang-diem.pdf'),
      'blocs/quy-che.pdf': pdf,
      'blocs/khoi/thang-diem.pdf': pdf,
    },
    ['blocs/khoi/thang-diem.pdf', 'blocs/quy-che.pdf'],
  ],
  [
    'named twice, published once',
    { ...meeting('2017/hop', attachments('./qd.pdf', './qd.pdf')), [`${hop}/qd.pdf`]: pdf },
    [`${hop}/qd.pdf`],
  ],
  [
    'led to by the text that names it',
    {
      ...withText(
        attachments('./qd.pdf'),
        '[Quyết định](./qd.pdf), [nữa](qd.pdf#page=2), [và](/files/meetings/2017/hop/qd.pdf)',
      ),
      [`${hop}/qd.pdf`]: pdf,
    },
    [`${hop}/qd.pdf`],
  ],
])('a document %s goes out', (_, files, expected) => {
  expect(problemsOf({ ...base, ...files })).toEqual([]);
  const archive = archiveOf({ ...base, ...files });
  expect(
    publishedFilesIn(archive)
      .map(({ path }) => path)
      .sort(),
  ).toEqual(expected.toSorted());
});

const publishing = { ...copy, publishCopy: true };
const members = roster(2017, 'a', 'b');
const placed = { order: [{ unit: 'a', place: 1 }], sources: [publishing] };
const others = { ...roster(2017, 'a'), complete: false };

test.each<[string, Files, isPublished: boolean]>([
  ['a roster', bloc({ rosters: [{ ...members, source: publishing }] }), true],
  ['a leader', bloc({ rosters: [members], leaders: [{ period: 2017, leader: 'a', source: publishing }] }), true],
  ['a result', { ...bloc({ rosters: [members] }), ...result(2017, placed) }, true],
  ['a draft', meeting('2018/hop', { sources: [publishing], draft: true }), false],
  // No page shows these: nothing would lead to the file.
  ['a roster beside a better one', bloc({ rosters: [{ ...others, source: publishing }, members] }), false],
  [
    'a withdrawn result',
    { ...bloc({ rosters: [members] }), ...result(2017, { ...placed, withdrawn: { on: '2018', reason: 'Nhầm.' } }) },
    false,
  ],
])('whether the copy goes out that the source of %s publishes', (_, files, isPublished) => {
  const path = `${hop}/ban-luu.txt`;
  const all = { ...base, ...meeting('2017/hop', {}), [path]: 'Chiều 20/3', ...files };
  expect(problemsOf(all)).toEqual([]);
  expect(publishedFilesIn(archiveOf(all)).map((file) => file.path)).toEqual(isPublished ? [path] : []);
});

test.each<[string, Files, string[]]>([
  ['one that is not there', meeting('2017/hop', attachments('./qd.pdf')), [`missing-document ${hop}/index.vi.md 11`]],
  [
    'one of another record',
    { ...meeting('2017/hop', attachments('../khac/qd.pdf')) },
    [`document-outside-folder ${hop}/index.vi.md 11`],
  ],
  [
    'one on the web',
    meeting('2017/hop', attachments('https://a.example/qd.pdf')),
    [`document-outside-folder ${hop}/index.vi.md 11`],
  ],
  [
    'one in a folder of Windows',
    meeting('2017/hop', attachments('tai\\qd.pdf')),
    [`document-outside-folder ${hop}/index.vi.md 11`],
  ],
  ['one in the folder of another bloc', documents('khac/quy-che.pdf'), ['document-outside-folder blocs/khoi.yaml 5']],
  ['one that nobody names', { ...meeting('2017/hop', {}), [`${hop}/qd.pdf`]: pdf }, [`unused-document ${hop}/qd.pdf`]],
  [
    'one of a bloc that nobody names',
    { 'blocs/qd.pdf': pdf, 'blocs/khoi/a.pdf': pdf },
    ['unused-document blocs/khoi/a.pdf', 'unused-document blocs/qd.pdf'],
  ],
  [
    'one beside nothing',
    { 'meetings/2017/khac/bao-cao.docx': 'PK' },
    ['refused-document-format meetings/2017/khac/bao-cao.docx', 'misplaced-file meetings/2017/khac/bao-cao.docx'],
  ],
  ['one in the folder of no bloc', { 'blocs/khac/a.pdf': pdf }, ['misplaced-file blocs/khac/a.pdf']],
  [
    'one with a blank in its name',
    { ...meeting('2017/hop', attachments('./q d.pdf')), [`${hop}/q d.pdf`]: pdf },
    [`bad-document-name ${hop}/q d.pdf`],
  ],
  [
    'one that a text leads to and no list names',
    { ...withText({}, '[Quyết định](./qd.pdf)'), [`${hop}/qd.pdf`]: pdf },
    [`unlisted-document ${hop}/index.vi.md 4`],
  ],
  [
    'one that a text leads to and is not there',
    withText({}, '[Quyết định](./qd.pdf)'),
    [`broken-link ${hop}/index.vi.md 4`],
  ],
  [
    'two places',
    meeting('2017/hop', { attachments: [{ title: 'A', file: './a.pdf', address: 'https://a.example' }] }),
    [`attachment-without-place ${hop}/index.vi.md 10`, `missing-document ${hop}/index.vi.md 11`],
  ],
  [
    'a period of another calendar',
    bloc({ documents: [{ title: 'A', address: 'https://a.example/', period: '2016-2017' }] }),
    ['other-calendar blocs/khoi.yaml 6'],
  ],
  ['a day before its own', meeting('2017/hop', { addedOn: '2017-01-01' }), [`days-out-of-order ${hop}/index.vi.md 9`]],
  // What nobody can read names nobody knows what.
  [
    'none beside facts that cannot be read',
    { [`${hop}/index.vi.md`]: 'Không có', [`${hop}/qd.pdf`]: pdf },
    [`no-front-matter ${hop}/index.vi.md 1`],
  ],
])('a document may not be %s', (_, files, expected) => {
  expect(problemsOf({ ...base, ...files })).toEqual(expected);
});

test('the closest name beside it is shown', () => {
  const files = {
    ...base,
    ...meeting('2017/hop', attachments('./qd-136.pdf')),
    [`${hop}/qd-163.pdf`]: pdf,
    'blocs/qd-137.pdf': pdf,
  };
  expect(problemsOf(files)).toContain(`missing-document ${hop}/index.vi.md 11`);
});

test('what is hidden brings no document, what is withdrawn keeps its own', () => {
  const files = (state: object): Files => ({
    ...base,
    ...meeting('2017/an', {}),
    ...meeting('2017/hop', { ...attachments('./qd.pdf'), ...state }),
    [`${hop}/qd.pdf`]: pdf,
  });
  const published = (state: object): number => publishedFilesIn(archiveOf(files(state))).length;
  expect(published({ draft: true })).toBe(0);
  expect(published({ publishOn: '2099-01-01' })).toBe(0);
  expect(published({ withdrawn: { on: '2018', reason: 'Nhầm.' } })).toBe(1);
});
