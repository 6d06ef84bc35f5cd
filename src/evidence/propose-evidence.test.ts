import { expect, test } from 'vitest';
import type { Files } from '../../tests/support/memory-archive.ts';
import { award, base, bloc, check, meeting } from '../../tests/support/memory-archive.ts';
import { digestOfText } from '../text/digest.ts';
import type { Proposals } from './propose-evidence.ts';
import { proposeEvidence } from './propose-evidence.ts';

const said =
  'Tin của Khối Một\n\nSáng 20/3, tại Hà Nội, Khối Một tổng kết năm 2016. Tặng Cờ thi đua cho An và Giấy khen cho 2 đơn vị: Bình,\nCường; Cờ thi đua của Bình.';

function proposed(files: Files, record: string): Proposals | undefined {
  return proposeEvidence(check({ ...base, ...bloc({ names: [{ vi: 'Khối Một' }] }), ...files }).entries, record);
}

const withCopy = { sources: [{ title: 'Báo cáo', copy: 'ban-luu.txt', copyDigest: digestOfText(said) }] };

test('the shortest clauses that say a fact are proposed, and a year that none says is inferred', () => {
  const files = {
    ...meeting('2017/hop', { ...withCopy, timeOfDay: 'evening', evidence: [{ fact: 'bloc', quote: 'Khối Một' }] }),
    'meetings/2017/hop/ban-luu.txt': said,
  };
  expect(proposed(files, 'meetings/2017/hop')).toEqual({
    proposals: [
      { fact: 'kinds.0', quote: 'Khối Một tổng kết năm 2016.', source: 0, isYearInferred: false },
      { fact: 'date', quote: 'Sáng 20/3', source: 0, isYearInferred: true },
    ],
    unfound: ['timeOfDay'],
    hasText: true,
  });
});

test('of an award a sentence is proposed that gives it to this unit', () => {
  const files = {
    ...award('khen', 2016, ['an co', 'c giay-khen', 'b co', 'a co'], withCopy),
    'awards/2016/khen/ban-luu.txt': said,
    'units/an.yaml': { names: [{ vi: 'An' }] },
  };
  const { proposals = [], unfound } = proposed(files, 'awards/2016/khen') ?? {};
  expect(proposals.map(({ fact, quote }) => `${fact}: ${quote}`)).toEqual([
    'bloc: Tin của Khối Một',
    'period: Khối Một tổng kết năm 2016.',
    'recipients.0: Tặng Cờ thi đua cho An và Giấy khen cho 2 đơn vị: Bình',
    'recipients.1: Tặng Cờ thi đua cho An và Giấy khen cho 2 đơn vị: Bình, Cường',
    'recipients.2: Cờ thi đua của Bình.',
    'recipients.3: Tặng Cờ thi đua cho An và Giấy khen cho 2 đơn vị: Bình',
  ]);
  expect(unfound).toEqual([]);
});

test('without a copy nothing is proposed, and of no record nothing is known', () => {
  expect(proposed(meeting('2017/hop', {}), 'meetings/2017/hop')).toEqual({
    proposals: [],
    unfound: ['bloc', 'kinds.0', 'date'],
    hasText: false,
  });
  expect(proposed({}, 'meetings/2017/khac')).toBeUndefined();
});
