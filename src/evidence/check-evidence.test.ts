import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Files } from '../../tests/support/memory-archive.ts';
import { award, base, bloc, check, covenant, meeting, unit } from '../../tests/support/memory-archive.ts';
import type { Entries } from '../archive/entries.ts';
import { checkContent } from '../check/check-folder.ts';
import { digestOfText } from '../text/digest.ts';
import { checkEvidence } from './check-evidence.ts';

/** Whatever a source says. */
const said =
  'Sáng 20/3/2017, Khối họp. Tặng Cờ thi đua cho Sở A và Bằng khen cho 2 đơn vị gồm: Sở B, Sở C. Sở B nhận bàn giao nhiệm vụ Khối trưởng.';

const units: Files = {
  'units/a.yaml': unit('Sở A'),
  'units/b.yaml': unit('Sở B'),
  'units/c.yaml': unit('Sở C'),
  ...bloc({ names: [{ vi: 'Khối Một' }] }),
};

const withCopy = { sources: [{ title: 'Báo cáo', copy: 'ban-luu.txt', copyDigest: digestOfText(said) }] };

/** What is told of the evidence of one record, with the line of each. */
function told(files: Files): string[] {
  return check({ ...base, ...units, ...files })
    .problems.filter(({ pointer }) => pointer?.[0] === 'evidence')
    .map(({ kind, details }) => [kind, ...Object.values(details)].join(' | '));
}

const hop = (evidence: object[], facts: object = {}): Files => ({
  ...meeting('2017/hop', { date: '2017-03-20', ...withCopy, evidence, ...facts }),
  'meetings/2017/hop/ban-luu.txt': said,
});

const khen = (evidence: object[], recipients = ['a co', 'b bang-khen']): Files => ({
  ...award('khen', 2017, recipients, { ...withCopy, evidence }),
  'awards/2017/khen/ban-luu.txt': said,
});

describe('what is told of evidence', () => {
  test.each<[what: string, files: Files, expected: string[]]>([
    ['a day that is said', hop([{ fact: 'date', quote: 'Sáng 20/3/2017' }]), []],
    [
      'a day that is not',
      hop([{ fact: 'date', quote: 'Sáng 20/3/2017' }], { date: '2017-03-21' }),
      ['value-not-in-quote | date | day | 21/3/2017'],
    ],
    [
      'a day that another sentence says',
      hop([{ fact: 'date', quote: 'Tặng Cờ thi đua cho Sở A' }]),
      ['value-not-in-quote | date | day | 20/3/2017 | Sáng 20/3/2017, Khối họp.'],
    ],
    [
      'a quotation that is not there, which is all that is told',
      hop([{ fact: 'date', quote: 'Chiều 20/3/2017, Khối họp.' }]),
      ['quote-not-in-copy | Chiều 20/3/2017, Khối họp. | Sáng 20/3/2017, Khối họp.'],
    ],
    [
      'a unit, a bloc and an award that are not there, each of which is told elsewhere',
      {
        ...hop(
          [
            { fact: 'handover.leader', quote: 'Sở B nhận bàn giao nhiệm vụ Khối trưởng' },
            { fact: 'bloc', quote: 'Khối họp' },
          ],
          { bloc: 'khoi-hai', handover: { period: 2017, leader: 'Sở B' } },
        ),
        ...khen([{ fact: 'recipients.0', quote: 'Tặng Cờ thi đua cho Sở A' }], ['a co-thi-dua', 'b bang-khen']),
      },
      [],
    ],
    [
      'a period that is wrong in itself',
      hop([{ fact: 'reviews.0', quote: 'Sáng 20/3/2017' }], { kinds: ['annual-review'], reviews: '2015-2016' }),
      [],
    ],
    ['a fact that is none', hop([{ fact: 'place', quote: 'Khối họp' }]), ['unknown-fact | place']],
    [
      'one behind the last of a list, which may be any of them',
      khen([
        { fact: 'recipients.2', quote: 'Tặng Cờ thi đua cho Sở A' },
        { fact: 'recipients[2]', quote: 'Tặng Cờ thi đua cho Sở A' },
        { fact: 'recipient.1', quote: 'Tặng Cờ thi đua cho Sở A' },
      ]),
      [
        'unknown-fact | recipients.2 | recipients.1',
        'unknown-fact | recipients[2] | recipients.1',
        'unknown-fact | recipient.1 | recipients.1',
      ],
    ],
    ['a fact with a slip', hop([{ fact: 'dat', quote: 'Khối họp' }]), ['unknown-fact | dat | date']],
    [
      'a source that is not there',
      hop([{ fact: 'date', quote: 'Sáng 20/3/2017', source: 2 }]),
      ['no-such-source | 2 | 1'],
    ],
    [
      'a source without a copy',
      hop([{ fact: 'date', quote: 'Sáng 21/3/2017' }], { sources: [{ title: 'Báo cáo' }] }),
      ['quote-without-copy', 'value-not-in-quote | date | day | 20/3/2017'],
    ],
    ['a fact in brackets', khen([{ fact: 'recipients[0]', quote: 'Tặng Cờ thi đua cho Sở A' }]), []],
    [
      'one field of it',
      khen([
        { fact: 'recipients.1.unit', quote: 'gồm: Sở B' },
        { fact: 'recipients.1.type', quote: 'Bằng khen' },
      ]),
      [],
    ],
    [
      'an award of another',
      khen(
        [{ fact: 'recipients.1', quote: 'Tặng Cờ thi đua cho Sở A và Bằng khen cho 2 đơn vị gồm: Sở B' }],
        ['a co', 'a bang-khen'],
      ),
      ['value-not-in-quote | recipients.1 | recipient | Sở A: Bằng khen'],
    ],
    [
      'an award of another, with what says so left out',
      khen([{ fact: 'recipients.0', quote: 'Tặng Cờ thi đua cho … Sở B' }], ['b co']),
      ['value-not-in-quote | recipients.0 | recipient | Sở B: Cờ thi đua'],
    ],
    [
      'a leader, of whom the sentence does not say that it is one',
      {
        ...covenant('2017/giao-uoc', {
          period: 2017,
          leader: 'b',
          ...withCopy,
          evidence: [
            { fact: 'leader', quote: 'gồm: Sở B' },
            { fact: 'leader', quote: 'Sở B nhận bàn giao nhiệm vụ Khối trưởng' },
          ],
        }),
        'covenants/2017/giao-uoc/ban-luu.txt': said,
      },
      ['value-not-in-quote | leader | leader | leader | Sở B nhận bàn giao nhiệm vụ Khối trưởng.'],
    ],
    ['what was concluded', hop([{ fact: 'date', inferred: true, note: 'Suy ra.' }]), []],
  ])('%s', (_, files, expected) => {
    expect(told(files)).toEqual(expected);
  });
});

test('facts are counted that rest on a sentence, those that were concluded, and all', () => {
  const counted = check({
    ...base,
    ...units,
    ...khen([
      { fact: 'period', quote: '2017', inferred: true, note: 'Suy ra.' },
      { fact: 'recipients.0', quote: 'Tặng Cờ thi đua cho Sở A' },
      { fact: 'recipients.1.unit', quote: 'Sở B' },
    ]),
  }).evidence;
  expect(counted).toEqual([{ path: 'awards/2017/khen/index.vi.md', facts: 4, quoted: 1, inferred: 1 }]);
});

/** Numbers that are the same every time. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The records of the source report, of which every fact has evidence, and all that they name. */
async function shipped(): Promise<Entries> {
  const { entries } = await checkContent('tests/fixtures/hai-phong');
  const isWhole = ({ facts }: { facts: { evidence: unknown[] } }): boolean => facts.evidence.length > 0;
  return {
    ...entries,
    meetings: entries.meetings.filter(isWhole),
    awards: entries.awards.filter(isWhole),
    covenants: entries.covenants.filter(isWhole),
    results: [],
  };
}

test('every fact of the source report rests on its sentence or is said to be inferred', async () => {
  const { problems, counts } = checkEvidence(await shipped());
  expect(problems).toEqual([]);
  expect(counts).toHaveLength(3);
  expect(counts.map(({ facts, quoted, inferred }) => facts - quoted - inferred)).toEqual([0, 0, 0]);
});

/** A value of a record, and what it is changed to. */
type Change = [
  of: 'meetings' | 'awards' | 'covenants',
  path: readonly (string | number)[],
  to: (given: string) => unknown,
];

test('500 single changes of a value are all found', async () => {
  const entries = await shipped();
  const next = seeded(20_170_320);
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const otherOf =
    (ids: readonly string[]) =>
    (id: string): string =>
      pick(ids.filter((one) => one !== id));
  const otherUnit = otherOf(entries.units.map(({ id }) => id));
  const otherBloc = otherOf(entries.blocs.map(({ id }) => id));
  const otherType = otherOf(entries.awardTypes.flatMap(({ facts }) => facts.map(({ id }) => id)));
  const oneOf =
    <T>(...list: T[]) =>
    (): T =>
      pick(list);
  const otherDigit = (number: string): string => {
    const at = next(number.length);
    return number.slice(0, at) + String((Number(number[at]) + 1 + next(9)) % 10) + number.slice(at + 1);
  };
  /** The year is inferred, which no quotation can say: another day or another month. */
  const otherDay = (given: string): string => {
    const [year = '', month = '', date = ''] = given.split('-');
    const within = (number: string, most: number): string =>
      String(1 + ((Number(number) + next(most - 1)) % most)).padStart(2, '0');
    return next(2) === 0 ? [year, month, within(date, 28)].join('-') : [year, within(month, 12), date].join('-');
  };
  const otherNumeral = (text: string): string => text.replace(pick(['XII', 'XV']), pick(['XI', 'XIII', 'XIV', 'XVI']));
  const changes: Change[] = [
    ['meetings', ['date'], otherDay],
    ['meetings', ['timeOfDay'], oneOf('morning', 'noon', 'evening')],
    ['meetings', ['reviews', 0], otherDigit],
    ['meetings', ['opens', 0], otherDigit],
    ['meetings', ['bloc'], otherBloc],
    ...[0, 1, 2].map((index): Change => ['meetings', ['kinds', index], oneOf('mid-year-review', 'exchange')]),
    ['meetings', ['people', 0, 'name'], oneOf('Nông Quốc Toản', 'Nông Văn Tuấn', 'Nông Quốc Tuấn Anh')],
    [
      'meetings',
      ['people', 0, 'office', 'vi'],
      oneOf('Chánh Văn phòng Ủy ban nhân dân thành phố', 'Giám đốc Sở Nội vụ'),
    ],
    ['meetings', ['handover', 'leader'], otherUnit],
    ['meetings', ['handover', 'period'], otherDigit],
    ['awards', ['bloc'], otherBloc],
    ['awards', ['period'], otherDigit],
    ['awards', ['decision', 'issuer', 'vi'], oneOf('Hội đồng nhân dân thành phố', 'Thủ tướng Chính phủ')],
    ...[0, 1, 2, 3].flatMap((index): Change[] => [
      ['awards', ['recipients', index, 'unit'], otherUnit],
      ['awards', ['recipients', index, 'type'], otherType],
    ]),
    ['covenants', ['period'], otherDigit],
    ['covenants', ['signedOn'], otherDay],
    ['covenants', ['bloc'], otherBloc],
    ['covenants', ['leader'], otherUnit],
    ['covenants', ['taskCount'], oneOf(5, 7, 8, 10, 19, 90, 99)],
    ['covenants', ['tasks', 0, 'vi'], otherNumeral],
  ];
  const unseen: string[] = [];
  for (let count = 0; count < 500; count += 1) {
    const [of, path, to] = pick(changes);
    const changed = structuredClone(entries[of]) as { facts: unknown }[];
    const holder = path.slice(0, -1).reduce((value: unknown, key) => at(value, key), changed[0]?.facts);
    const key = path.at(-1) ?? '';
    const given = String(at(holder, key));
    const put = to(given);
    (holder as Record<string | number, unknown>)[key] = put;
    const found = checkEvidence({ ...entries, meetings: [], awards: [], covenants: [], [of]: changed }).problems;
    if (found.length === 0) unseen.push(`${of} ${path.join('.')}: ${given} → ${put}`);
  }
  expect(unseen).toEqual([]);
});

function at(value: unknown, key: string | number): unknown {
  return (value as Record<string | number, unknown>)[key];
}

describe('what is worded otherwise is not refused', () => {
  test.each<[what: string, reword: (text: string) => string]>([
    [
      'agencies written out',
      (text) => text.replaceAll('HĐND', 'Hội đồng nhân dân').replaceAll('UBND', 'Ủy ban nhân dân'),
    ],
    [
      'agencies for short',
      (text) => text.replaceAll('Hội đồng nhân dân', 'HĐND').replaceAll('Ủy ban nhân dân', 'UBND'),
    ],
    ['departments for short', (text) => text.replaceAll('Kế hoạch và Đầu tư', 'KH&ĐT')],
    ['a day in words', (text) => text.replaceAll('20/3', 'ngày 20 tháng 3')],
    ['a day with zeros', (text) => text.replaceAll('20/3', 'ngày 20/03')],
    ['a number in words', (text) => text.replaceAll('9 nhiệm vụ', 'chín nhiệm vụ')],
    ['a number with a zero', (text) => text.replaceAll('9 nhiệm vụ', '09 nhiệm vụ')],
    ['an award by its whole name', (text) => text.replaceAll('Bằng khen cho', 'Bằng khen của UBND thành phố cho')],
    ['another name of an award', (text) => text.replaceAll('Cờ thi đua xuất sắc', 'Cờ thi đua của thành phố')],
    ['other places of tones', (text) => text.replaceAll('hóa', 'hoá').replaceAll('Ủy', 'Uỷ').replaceAll('ủy', 'uỷ')],
    ['a bloc without its commas', (text) => text.replaceAll('tham mưu, tổng hợp', 'tham mưu tổng hợp')],
    ['capitals', (text) => text.toUpperCase()],
  ])('%s', async (_, reword) => {
    const entries = await shipped();
    const copy = await readFile('tests/fixtures/hai-phong/meetings/2017/tong-ket-2016/ban-luu.txt', 'utf8');
    expect(reword(copy)).not.toBe(copy);
    for (const entry of entries.copies) entry.text = reword(entry.text);
    for (const { facts } of [...entries.meetings, ...entries.awards, ...entries.covenants])
      for (const one of facts.evidence) if (one.quote !== undefined) one.quote = reword(one.quote);
    expect(checkEvidence(entries).problems).toEqual([]);
  });
});
