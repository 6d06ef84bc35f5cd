import { expect, test } from 'vitest';
import type { CheckedFolder } from '../check/check-folder.ts';
import { hiddenWordsIn } from './hidden-words.ts';

/** A report as the check leaves it, as far as words go. */
function report(id: string, data: object, body = ''): CheckedFolder['files'][number] {
  const path = `meetings/${id}/index.vi.md`;
  return {
    path,
    place: { collection: 'meetings', id },
    text: body,
    data,
    body,
    bodyLine: 1,
    problems: [],
    outline: { problems: [], anchors: [], links: [], images: [] },
  };
}

const draft = report('2017/nhap', {
  title: 'Hội nghị tổng kết chưa được công bố',
  summary: 'Khen thưởng',
  place: { vi: 'Hội trường lớn của Ủy ban nhân dân' },
  sources: [{ title: 'Thông báo về việc tổ chức hội nghị' }],
  people: [{ name: 'Một dòng của bài viết đã công bố rồi' }],
});
const hidden = new Set(['meetings/2017/nhap']);

test('what only a hidden record says, and is long enough to be nothing else', () => {
  expect([...hiddenWordsIn({ files: [draft], hidden })]).toEqual([
    'Hội nghị tổng kết chưa được công bố',
    'Hội trường lớn của Ủy ban nhân dân',
    'Thông báo về việc tổ chức hội nghị',
    'Một dòng của bài viết đã công bố rồi',
  ]);
});

test('what something shown says as well, as a fact or as a line of its text, is no secret', () => {
  const shown = report(
    '2017/hop',
    { place: 'Hội trường lớn của Ủy ban nhân dân' },
    '## Một dòng của bài viết đã công bố rồi\n\nNội dung.\n',
  );
  expect([...hiddenWordsIn({ files: [draft, shown], hidden })]).toEqual([
    'Hội nghị tổng kết chưa được công bố',
    'Thông báo về việc tổ chức hội nghị',
  ]);
});

test('the id of a record that is shown, and the address of a source, are nobody’s words', () => {
  const named = report('2017/nhap', {
    announcedAt: '2016/cac-co-quan-tham-muu-tong-hop-tong-ket-2015-2016',
    sources: [{ address: 'https://bao.example/thi-dua/tong-ket-nam-2016.html' }],
  });
  expect([...hiddenWordsIn({ files: [named], hidden })]).toEqual([]);
});

test('where nothing is hidden, there is nothing to look for', () => {
  expect(hiddenWordsIn({ files: [draft], hidden: new Set() }).size).toBe(0);
});
