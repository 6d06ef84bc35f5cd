import { expect, test } from 'vitest';
import { archiveOf, base, covenant } from '../../tests/support/memory-archive.ts';
import { compareTasks } from './compare-tasks.ts';

test('tells new, kept and dropped tasks against the period before, whatever their punctuation', () => {
  const { covenants } = archiveOf({
    ...base,
    ...covenant('2017/mot', { tasks: ['Cải cách hành chính;', 'Phòng, chống lãng phí'], taskCount: 2 }),
    ...covenant('2018/hai', { tasks: ['Chuyển đổi số', 'cải cách  hành chính'], taskCount: 5 }),
  });
  const [newer] = covenants;
  expect(newer && compareTasks(newer)).toEqual({
    tasks: [
      { text: { vi: 'Chuyển đổi số' }, change: 'new' },
      { text: { vi: 'cải cách hành chính' }, change: 'kept' },
    ],
    dropped: [{ vi: 'Phòng, chống lãng phí' }],
    whole: false,
  });
});

test('a task is the same wherever its tones are put, and stays as it was written', () => {
  const { covenants } = archiveOf({
    ...base,
    ...covenant('2017/mot', { tasks: ['Văn hoá đường thuỷ'], taskCount: 1 }),
    ...covenant('2018/hai', { tasks: ['Văn hóa đường thủy'], taskCount: 1 }),
  });
  expect(covenants[0] && compareTasks(covenants[0])).toEqual({
    tasks: [{ text: { vi: 'Văn hóa đường thủy' }, change: 'kept' }],
    dropped: [],
    whole: true,
  });
});

test.each([
  ['Cải cách – hành chính', 'Cải cách hành chính', 'kept'],
  ['Chuyển đổi số 2.0', 'Chuyển đổi số 20', 'new'],
  ['Báo cáo', 'Báocáo', 'new'],
] as const)('“%s” and “%s”', (before, now, expected) => {
  const { covenants } = archiveOf({
    ...base,
    ...covenant('2017/mot', { tasks: [before] }),
    ...covenant('2018/hai', { tasks: [now] }),
  });
  expect(covenants[0] && compareTasks(covenants[0])?.tasks.map(({ change }) => change)).toEqual([expected]);
});

test('compares nothing where the later one publishes no tasks', () => {
  const files = { ...base, ...covenant('2017/mot', { tasks: ['Một'] }), ...covenant('2018/hai', {}) };
  expect(archiveOf(files).covenants.map(compareTasks)).toEqual([undefined, undefined]);
});

test('compares nothing where the period before published no tasks', () => {
  const { covenants } = archiveOf({
    ...base,
    ...covenant('2017/mot', {}),
    ...covenant('2018/hai', { tasks: ['Một'] }),
  });
  expect(covenants.map(compareTasks)).toEqual([undefined, undefined]);
});
