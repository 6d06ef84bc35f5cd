import { describe, expect, test } from 'vitest';
import type { Files } from '../../tests/support/memory-archive.ts';
import { award, base, covenant, meeting, problemsOf } from '../../tests/support/memory-archive.ts';

const people = [{ key: 'ba-a', name: 'Bà A' }];
const handover = { period: 2017, leader: 'a' };

describe('what contradicts itself is told, and what does not is not', () => {
  test.each<[what: string, files: Files, told: string[]]>([
    ['a receiver by the name', meeting('2017/hop', { people, handover: { ...handover, receivedBy: 'Bà A' } }), []],
    ['a receiver by the key', meeting('2017/hop', { people, handover: { ...handover, receivedBy: 'ba-a' } }), []],
    [
      'a receiver who is nobody',
      meeting('2017/hop', { people, handover: { ...handover, receivedBy: 'ông B' } }),
      ['receiver-not-named meetings/2017/hop/index.vi.md 16'],
    ],
    [
      'a handover that is none of its kinds',
      meeting('2017/hop', { kinds: ['other'], handover }),
      ['handover-without-kind meetings/2017/hop/index.vi.md 9'],
    ],
    ['a period after the one that is reviewed', meeting('2017/hop', { reviews: '2016', opens: '2017' }), []],
    [
      'the first of several opens before the last that is reviewed',
      meeting('2017/hop', { reviews: ['2015', '2016'], opens: ['2017', '2015'] }),
      ['opens-before-reviews meetings/2017/hop/index.vi.md 13'],
    ],
    [
      'a decision of the day on which it is announced',
      award('khen', 2016, ['a co'], { decision: { date: '2016-03-20' }, announcedOn: '2016-03-20' }),
      [],
    ],
    [
      'a decision of which only the year is known',
      award('khen', 2016, ['a co'], { decision: { date: '2016' }, announcedOn: '2016-03-20' }),
      [],
    ],
    [
      'a decision of a later day',
      award('khen', 2016, ['a co'], { decision: { date: '2016-03-21' }, announcedOn: '2016-03-20' }),
      ['announced-before-decided awards/2016/khen/index.vi.md 11'],
    ],
    [
      'a task in two languages, and again in one',
      covenant('2017/giao-uoc', { tasks: [{ vi: 'Đoàn kết', en: 'Unite' }, 'Thi đua', 'đoàn kết'] }),
      ['repeated-task covenants/2017/giao-uoc/index.vi.md 11'],
    ],
    [
      'two people of one name in two offices',
      meeting('2017/hop', {
        people: [
          { name: 'Bà A', office: 'Giám đốc' },
          { name: 'Bà A', office: 'Chánh Văn phòng' },
        ],
      }),
      [],
    ],
    [
      'one person in one office',
      meeting('2017/hop', {
        people: [
          { name: 'Bà A', office: 'Giám đốc' },
          { name: 'bà a', office: 'Giám đốc' },
        ],
      }),
      ['repeated-person meetings/2017/hop/index.vi.md 12'],
    ],
    [
      'one of two sources from before the event',
      meeting('2017/hop', {
        sources: [
          { title: 'A', publishedOn: '2017-03-01' },
          { title: 'B', publishedOn: '2017-03-21' },
        ],
      }),
      [],
    ],
    [
      'a source of the month of the event',
      meeting('2017/hop', { sources: [{ title: 'A', publishedOn: '2017-03' }] }),
      [],
    ],
    [
      'a source from before the decision',
      award('khen', 2016, ['a co'], {
        decision: { date: '2016-03-20' },
        sources: [{ title: 'A', publishedOn: '2016-03-19' }],
      }),
      ['published-before awards/2016/khen/index.vi.md 10'],
    ],
    [
      'a source from before the signing',
      covenant('2017/giao-uoc', { signedOn: '2017-03-20', sources: [{ title: 'A', publishedOn: '2017-02' }] }),
      ['published-before covenants/2017/giao-uoc/index.vi.md 7'],
    ],
    [
      'a period that is reviewed and opened at once',
      meeting('2017/hop', { kinds: ['annual-review'], reviews: '2017', opens: '2017' }),
      ['opens-before-reviews meetings/2017/hop/index.vi.md 10'],
    ],
    [
      'the half of a period that is reviewed while its covenant is signed',
      meeting('2017/hop', { kinds: ['mid-year-review', 'covenant-signing'], reviews: '2017', opens: '2017' }),
      [],
    ],
    [
      'a source that was kept before the event',
      meeting('2017/hop', { sources: [{ title: 'A', capturedOn: '2010-03-19' }] }),
      ['published-before meetings/2017/hop/index.vi.md 9'],
    ],
    [
      'two sources of which one was kept after the event',
      meeting('2017/hop', {
        sources: [
          { title: 'A', publishedOn: '2017-03-01' },
          { title: 'B', capturedOn: '2019-03-19' },
        ],
      }),
      [],
    ],
    [
      'a period that has not begun',
      meeting('2017/hop', { reviews: '2042', opens: '2017' }),
      ['before-period meetings/2017/hop/index.vi.md 9'],
    ],
    [
      'a report that was copied',
      { ...meeting('2017/hop', {}), ...meeting('2017/moi', {}) },
      ['copied-record meetings/2017/moi/index.vi.md 2'],
    ],
    ['a report like another', { ...meeting('2017/hop', {}), ...meeting('2017/moi', { place: 'Hội trường' }) }, []],
    [
      'one that stands for another that was withdrawn',
      {
        ...meeting('2017/hop', { withdrawn: { on: '2017-04-01', reason: 'Trùng.', replacedBy: '2017/moi' } }),
        ...meeting('2017/moi', {}),
      },
      [],
    ],
  ])('%s', (_, files, told) => expect(problemsOf({ ...base, ...files })).toEqual(told));
});
