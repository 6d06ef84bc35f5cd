import { describe, expect, test } from 'vitest';
import type { CopyNotes } from './note-copy.ts';
import { noteCopy, sourcesIn } from './note-copy.ts';

const notes: CopyNotes = {
  capturedOn: '2026-11-28',
  copy: 'ban-luu.txt',
  copyDigest: 'abc',
  copyTextDigest: undefined,
};
const record = (sources: string): string =>
  `---\ntitle: Hội nghị # ghi chú\nsources:\n${sources}bloc: khoi\n---\n\nNội dung.\n`;

describe('a copy is noted below what is said of its source', () => {
  test.each<[name: string, sources: string, noted: string, index?: number]>([
    [
      'fields, each on its line',
      '  - title: Báo cáo\n    address: https://a.vn\n',
      '  - title: Báo cáo\n    address: https://a.vn\n    capturedOn: 2026-11-28\n    copy: ban-luu.txt\n    copyDigest: abc\n',
    ],
    [
      'a list that is not indented',
      '- title: Báo cáo\n',
      '- title: Báo cáo\n  capturedOn: 2026-11-28\n  copy: ban-luu.txt\n  copyDigest: abc\n',
    ],
    [
      'texts in two languages, and a comment',
      '  - title: Báo cáo\n    note:\n      vi: Ngày in. # xem lại\n',
      '  - title: Báo cáo\n    note:\n      vi: Ngày in. # xem lại\n    capturedOn: 2026-11-28\n    copy: ban-luu.txt\n    copyDigest: abc\n',
    ],
    [
      'a folded text at the end',
      '  - title: >-\n      Báo cáo\n      tổng kết\n',
      '  - title: >-\n      Báo cáo\n      tổng kết\n    capturedOn: 2026-11-28\n    copy: ban-luu.txt\n    copyDigest: abc\n',
    ],
    [
      'in braces',
      '  - { title: Báo cáo }\n',
      '  - { title: Báo cáo, capturedOn: 2026-11-28, copy: ban-luu.txt, copyDigest: abc }\n',
    ],
    [
      'the second of two',
      '  - title: Một\n  - title: Hai\n',
      '  - title: Một\n  - title: Hai\n    capturedOn: 2026-11-28\n    copy: ban-luu.txt\n    copyDigest: abc\n',
      1,
    ],
    [
      'the first of two',
      '  - title: Một\n  - title: Hai\n',
      '  - title: Một\n    capturedOn: 2026-11-28\n    copy: ban-luu.txt\n    copyDigest: abc\n  - title: Hai\n',
    ],
    [
      'what was said of an earlier copy',
      '  - title: Báo cáo\n    copy: cu.html\n    copyDigest: "000"\n    copyTextDigest: "111"\n    publishCopy: true\n',
      '  - title: Báo cáo\n    copy: ban-luu.txt\n    copyDigest: abc\n    publishCopy: true\n    capturedOn: 2026-11-28\n',
    ],
  ])('%s', (_, sources, noted, index = 0) => {
    expect(noteCopy(record(sources), index, notes)).toBe(record(noted));
  });
  test('lines that end as on Windows stay so', () => {
    const windows = (text: string): string => text.replaceAll('\n', '\r\n');
    expect(noteCopy(windows(record('  - title: Báo cáo\n')), 0, { copy: 'a.txt' })).toBe(
      windows(record('  - title: Báo cáo\n    copy: a.txt\n')),
    );
  });
  test('a source that is only a word cannot be noted', () => {
    expect(() => noteCopy(record('  - Báo cáo\n'), 0, notes)).toThrow('the source is no mapping');
  });
});

test('the sources of a record, as far as their copies go', () => {
  expect(sourcesIn(record('  - title: Một\n    copy: a.txt\n    capturedOn: 2019-11-20\n  - title: Hai\n'))).toEqual([
    { copy: 'a.txt', capturedOn: '2019-11-20' },
    {},
  ]);
  for (const broken of [
    'Nội dung.',
    '---\ntitle: a: b\n---\n',
    '---\ntitle: Hội nghị\n---\n',
    '---\nsources: []\n---\n',
  ])
    expect(sourcesIn(broken)).toBeUndefined();
});
