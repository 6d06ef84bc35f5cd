import { expect, test } from 'vitest';
import { pdfOf } from '../../tests/support/documents.ts';
import type { Files } from '../../tests/support/memory-archive.ts';
import { award, base, bloc, meeting, textOf } from '../../tests/support/memory-archive.ts';
import { parseText } from '../markdown/parse-text.ts';
import { digestOfText } from '../text/digest.ts';
import { checkFiles } from './check-files.ts';

const hop = 'meetings/2017/hop';
const said = 'Chiều 20/3';
const digest = digestOfText(said);
const locked = pdfOf('Quyet dinh').replace('/Root', '/Encrypt 5 0 R /Root');

/** The problems of copies in a small archive, each with its place. */
function problemsOf(files: Files | Record<string, Uint8Array | string | object>): string[] {
  const all = Object.entries({ ...base, ...files }).map(([path, content]) => ({
    path,
    bytes: content instanceof Uint8Array ? content : new TextEncoder().encode(textOf(path, content)),
  }));
  return checkFiles(all, parseText)
    .problems.filter(({ path }) => path !== 'site.yaml')
    .map(({ kind, path, position, details }) => [kind, path, position?.line, ...Object.values(details)].join(' '));
}

const kept = (facts: object): Files => meeting('2017/hop', { sources: [{ title: 'Báo cáo', ...facts }] });

test.each<[name: string, files: Record<string, string | object>, expected: string[]]>([
  ['a copy that is as it was', { ...kept({ copy: 'a.txt', copyDigest: digest }), [`${hop}/a.txt`]: said }, []],
  [
    'with a digest in capitals',
    { ...kept({ copy: './a.txt', copyDigest: digest.toUpperCase() }), [`${hop}/a.txt`]: said },
    [],
  ],
  [
    'a copy that is another',
    { ...kept({ copy: 'a.txt', copyDigest: digest }), [`${hop}/a.txt`]: `${said}.` },
    [`copy-changed ${hop}/index.vi.md 10 ${hop}/a.txt ${digest} ${digestOfText(`${said}.`)}`],
  ],
  ['one that is not there', kept({ copy: 'a.txt', copyDigest: digest }), [`missing-copy ${hop}/index.vi.md 9 a.txt`]],
  [
    'one under another name',
    { ...kept({ copy: 'ban-luu-1.txt', copyDigest: digest }), [`${hop}/ban-luu.txt`]: said },
    [`unused-copy ${hop}/ban-luu.txt `, `missing-copy ${hop}/index.vi.md 9 ban-luu-1.txt ban-luu.txt`],
  ],
  [
    'one without a digest',
    { ...kept({ copy: 'a.txt' }), [`${hop}/a.txt`]: said },
    [`copy-without-digest ${hop}/index.vi.md 9 copyDigest ${digest}`],
  ],
  [
    'a page without its text',
    { ...kept({ copy: 'a.html', copyDigest: digest }), [`${hop}/a.html`]: said },
    [`copy-without-text ${hop}/index.vi.md 9 a.html`],
  ],
  [
    'a page whose text is another',
    {
      ...kept({ copy: 'a.html', copyDigest: digest, copyTextDigest: digest }),
      [`${hop}/a.html`]: said,
      [`${hop}/a.html.txt`]: 'Chiều 21/3',
    },
    [`copy-changed ${hop}/index.vi.md 11 ${hop}/a.html.txt ${digest} ${digestOfText('Chiều 21/3')}`],
  ],
  [
    'a text with the digest of a text that was read once',
    { ...kept({ copy: 'a.txt', copyDigest: digest, copyTextDigest: digestOfText('x') }), [`${hop}/a.txt`]: said },
    [`copy-changed ${hop}/index.vi.md 11 ${hop}/a.txt ${digestOfText('x')} ${digest}`],
  ],
  [
    'a PDF that is a document of the record too',
    {
      ...meeting('2017/hop', {
        attachments: [{ title: 'Quyết định', file: './qd.pdf' }],
        sources: [{ title: 'Quyết định', copy: 'qd.pdf', copyDigest: digestOfText(pdfOf('Quyet dinh')) }],
      }),
      [`${hop}/qd.pdf`]: pdfOf('Quyet dinh'),
    },
    [`copy-without-text ${hop}/index.vi.md 9 qd.pdf`],
  ],
  [
    'a PDF that is a copy alone',
    {
      ...kept({ copy: 'qd.pdf', copyDigest: digestOfText(pdfOf('Quyet dinh')), copyTextDigest: digest }),
      [`${hop}/qd.pdf`]: pdfOf('Quyet dinh'),
      [`${hop}/qd.pdf.txt`]: said,
    },
    [],
  ],
  [
    'a PDF that is no PDF',
    { ...kept({ copy: 'ban-luu.pdf', copyDigest: digest }), [`${hop}/ban-luu.pdf`]: '<html>Không tìm thấy</html>' },
    [`refused-document-format ${hop}/ban-luu.pdf  html`],
  ],
  [
    'a PDF that is locked',
    {
      ...kept({ copy: 'ban-luu.pdf', copyDigest: digestOfText(locked), copyTextDigest: digest }),
      [`${hop}/ban-luu.pdf`]: locked,
      [`${hop}/ban-luu.pdf.txt`]: said,
    },
    [`locked-document ${hop}/ban-luu.pdf `],
  ],
  [
    'a record by another name, which is no copy',
    { ...meeting('2017/hop', {}), [`${hop}/index.en.md.txt`]: said },
    [`misplaced-file ${hop}/index.en.md.txt  ${hop}/index.en.md`],
  ],
  [
    'one that stands beside another record',
    {
      ...kept({ copy: 'a.txt', copyDigest: digest }),
      [`${hop}/a.txt`]: said,
      ...award('khen', 2016, ['a co'], { sources: [{ title: 'Báo cáo', copy: `${hop}/a.txt`, copyDigest: digest }] }),
    },
    [],
  ],
  [
    'one of a bloc',
    {
      ...kept({ copy: 'a.txt', copyDigest: digest }),
      [`${hop}/a.txt`]: said,
      ...bloc({
        rosters: [
          {
            period: 2016,
            units: ['a'],
            source: { title: 'Báo cáo', copy: `content/${hop}/b.txt`, copyDigest: digest },
          },
        ],
      }),
    },
    [`missing-copy blocs/khoi.yaml 9 content/${hop}/b.txt a.txt`],
  ],
  ['one that nobody names', { ...meeting('2017/hop', {}), [`${hop}/a.txt`]: said }, [`unused-copy ${hop}/a.txt `]],
  [
    'one of a record that cannot be read, which may name it',
    { [`${hop}/index.vi.md`]: 'Nội dung.', [`${hop}/a.txt`]: said },
    [`no-front-matter ${hop}/index.vi.md 1`],
  ],
  [
    'a name that is no part of an address',
    { ...kept({ copy: 'a (1).txt', copyDigest: digest }), [`${hop}/a (1).txt`]: said },
    [`bad-document-name ${hop}/a (1).txt  a (1).txt a-1.txt`],
  ],
  ['nothing kept, but published', kept({ publishCopy: true }), [`nothing-kept ${hop}/index.vi.md 9   publishCopy`]],
  [
    'a digest that is none',
    { ...kept({ copy: 'a.txt', copyDigest: 'abc' }), [`${hop}/a.txt`]: said },
    [`bad-digest ${hop}/index.vi.md 10 abc abc`],
  ],
])('%s', (_, files, expected) => {
  expect(problemsOf(files)).toEqual(expected);
});

test('one of a record whose sources are lost behind a mistake is not called unused', () => {
  const found = problemsOf({
    [`${hop}/index.vi.md`]: '---\ntitle: "Hội nghị\nsources: [{ title: Báo cáo, copy: a.txt }]\n---\n\nNội dung.\n',
    [`${hop}/a.txt`]: said,
  });
  const kinds = found.map((one) => one.split(' ')[0]);
  expect(kinds).toContain('yaml-open-quote');
  expect(kinds).not.toContain('unused-copy');
});

test('its letters are those of the source, whatever they are; but they must be letters', () => {
  const odd = `${said}\u200B\uFEFF а`;
  expect(problemsOf({ ...kept({ copy: 'a.txt', copyDigest: digestOfText(odd) }), [`${hop}/a.txt`]: odd })).toEqual([]);
  const bytes = Uint8Array.of(0x43, 0x68, 0x69, 0x8a, 0x75);
  const found = problemsOf({ ...kept({ copy: 'a.txt', copyDigest: digest }), [`${hop}/a.txt`]: bytes });
  expect(found.map((one) => one.split(' ')[0])).toEqual(['not-utf8']);
});
