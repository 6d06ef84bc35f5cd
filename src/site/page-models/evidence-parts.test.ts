import { describe, expect, test } from 'vitest';
import type { Files } from '../../../tests/support/memory-archive.ts';
import {
  award,
  base,
  bloc,
  covenant,
  editionsFor,
  meeting,
  result,
  roster,
} from '../../../tests/support/memory-archive.ts';
import { digestOfText } from '../../text/digest.ts';
import type { Lang } from '../../text/locales.ts';
import type { DestinationOf, PageKind } from '../routes.ts';
import type { EvidenceMark } from './evidence-parts.ts';
import type { PageModel } from './page-models.ts';
import { pageModel } from './page-models.ts';
import type { Sources } from './record-parts.ts';

/** What a source says that every record below has. */
const said = `Chiều 20/3, Khối tổng kết năm 2016. Tặng Cờ thi đua cho An, Bằng khen cho Bình.
Bàn giao nhiệm vụ Khối trưởng năm 2017 cho Bình. Giao ước có 2 nhiệm vụ.`;

const copied = (file: string) => ({ title: 'Báo', copy: file, copyDigest: digestOfText(said) });
const sources = [copied('meetings/2017/hop/ban-luu.txt')];

const files: Files = {
  ...base,
  ...bloc({ rosters: [{ ...roster(2016, 'a', 'b', 'c') }] }),
  ...meeting('2017/hop', {
    kinds: ['annual-review'],
    date: '2017-03-20',
    timeOfDay: 'afternoon',
    reviews: 2016,
    handover: { period: 2017, leader: 'b' },
    people: [{ name: 'Ông A' }, { name: 'Bà B' }],
    sources: [copied('ban-luu.txt')],
    evidence: [
      { fact: 'kinds.0', quote: 'tổng kết năm 2016' },
      {
        fact: 'date',
        quote: 'Chiều 20/3',
        inferred: true,
        note: { vi: 'Năm suy từ việc tổng kết.', en: 'From the review.' },
      },
      { fact: 'timeOfDay', quote: 'Chiều 20/3' },
      { fact: 'handover.leader', quote: 'Khối trưởng năm 2017 cho Bình' },
      { fact: 'people.1', inferred: true, note: 'Có trong ảnh.' },
    ],
  }),
  'meetings/2017/hop/ban-luu.txt': said,
  ...award('khen', 2016, ['a co', 'b bang-khen'], {
    announcedAt: '2017/hop',
    sources: [{ ...sources[0], note: 'Bản in.' }],
    evidence: [
      { fact: 'recipients.0', quote: 'Cờ thi đua cho An' },
      { fact: 'recipients[1].unit', quote: 'Bằng khen cho Bình' },
      { fact: 'recipients.1.type', quote: 'Bằng khen' },
    ],
  }),
  ...covenant('2017/giao-uoc', {
    period: 2017,
    leader: 'b',
    taskCount: 2,
    tasks: ['Một', 'Hai'],
    sources,
    evidence: [
      { fact: 'leader', quote: 'Khối trưởng năm 2017 cho Bình' },
      { fact: 'taskCount', quote: '2 nhiệm vụ' },
    ],
  }),
};

function model<K extends PageKind>(destination: DestinationOf<K>, lang: Lang = 'vi', of = files): PageModel<K> {
  return pageModel(editionsFor(of)[lang], destination);
}

const meetingPage = (lang?: Lang, of?: Files) => model<'meeting'>({ page: 'meeting', id: '2017/hop' }, lang, of);
const annual = (period: string, of?: Files) => model<'annual'>({ page: 'annual', bloc: 'khoi', period }, 'vi', of);

const written = (marks: readonly EvidenceMark[]): string =>
  marks.map(({ address, text, inferred }) => [text, address, inferred].filter((part) => part).join(' ')).join(', ');

/** The sentences at the foot of a page, source by source: what is quoted in brackets. */
const foot = (shown: Sources | undefined): string[][] =>
  (shown?.sources ?? []).map(({ sentences }) =>
    sentences.map(({ number, passage, notes }) =>
      [
        `${number}.`,
        ...(passage.length === 0
          ? []
          : [passage.map(({ text, isQuoted }) => (isQuoted ? `[${text}]` : text)).join('')]),
        ...notes.map(({ label, text }) => (label === undefined ? text.text : `${label}: ${text.text}`)),
      ].join(' '),
    ),
  );

describe('facts lead to the sentences that they rest on', () => {
  test('of a report', () => {
    const { heading, facts, changes, sources: shown } = meetingPage();
    expect(foot(shown)).toEqual([
      [
        '1. [Chiều 20/3], Khối [tổng kết năm 2016]. Suy ra: Năm suy từ việc tổng kết.',
        '2. Bàn giao nhiệm vụ [Khối trưởng năm 2017 cho Bình].',
        '3. Suy ra: Có trong ảnh.',
      ],
    ]);
    expect(written(heading.evidence ?? [])).toBe('1 #_cau-1');
    expect(written(changes?.handover?.evidence ?? [])).toBe('2 #_cau-2');
    expect(facts.facts.map(({ label, evidence }) => `${label}: ${written(evidence)}`)).toEqual([
      'Thời gian: 1 #_cau-1 suy ra',
      'Khối thi đua: ',
      'Năm thi đua: ',
      'Đại biểu được nêu tên: ',
    ]);
    const people = facts.facts.flatMap(({ value }) => ('people' in value ? value.people : []));
    expect(people.map(({ name, evidence }) => `${name.text}: ${written(evidence)}`)).toEqual([
      'Ông A: ',
      'Bà B: 3 #_cau-3 suy ra',
    ]);
    expect(shown.meaning).toMatch(/^Số trong ngoặc vuông bên cạnh một dữ kiện dẫn tới câu của nguồn/u);
    expect(shown.unquoted).toBe('4 trong 9 dữ kiện chưa có câu gốc.');
  });

  test('in English the sentence is Vietnamese, and says so', () => {
    const { sources: shown, facts } = meetingPage('en');
    expect(shown.sources[0]?.sentences.map(({ lang }) => lang)).toEqual(['vi', 'vi', undefined]);
    expect(foot(shown)[0]?.[0]).toBe('1. [Chiều 20/3], Khối [tổng kết năm 2016]. Inferred: From the review.');
    expect(shown.sources[0]?.sentences[2]?.notes).toEqual([
      { label: 'Inferred', text: { text: 'Có trong ảnh.', lang: 'vi' } },
    ]);
    expect(written(facts.facts[0]?.evidence ?? [])).toBe('1 #_cau-1 inferred');
  });

  test('of a decision, each of its recipients', () => {
    const { recipients, sources: shown } = model<'award'>({ page: 'award', id: '2016/khen' });
    expect(
      recipients.groups.flatMap(({ recipients: all }) =>
        all.map(({ unit, evidence }) => `${unit.text}: ${written(evidence)}`),
      ),
    ).toEqual(['An: 1 #_cau-1', 'Bình: 1 #_cau-1']);
    expect(foot(shown)).toEqual([['1. Tặng [Cờ thi đua cho An], [Bằng khen cho Bình].']]);
  });

  test('of a covenant', () => {
    const { tasks, facts } = model<'covenant'>({ page: 'covenant', id: '2017/giao-uoc' });
    expect(written(tasks.tasks.evidence)).toBe('2 #_cau-2');
    expect(tasks.tasks.rows.map(({ evidence }) => evidence)).toEqual([[], []]);
    expect(facts.facts.filter(({ evidence }) => evidence.length > 0).map(({ label }) => label)).toEqual([
      'Trưởng khối',
    ]);
  });

  test('of a year: places, awards and leaders, with the sentences of its records under one source', () => {
    const of2016 = annual('2016');
    expect(
      of2016.standing?.standing.rows.map(({ unit, awards }) => [
        unit.text,
        ...awards.map(({ record, evidence }) => `${record?.address} ${written(evidence)}`),
      ]),
    ).toEqual([
      ['An', '/khen-thuong/2016/khen/ 1 #_cau-1'],
      ['Bình', '/khen-thuong/2016/khen/ 1 #_cau-1'],
    ]);
    // The handover of 2017 stands on the page of 2017 alone, though the report is of both years.
    expect(foot(of2016.sources)).toEqual([['1. Tặng [Cờ thi đua cho An], [Bằng khen cho Bình].']]);
    expect(of2016.sources?.sources.map(({ notes }) => notes)).toEqual([[{ text: 'Bản in.' }]]);
    const of2017 = annual('2017');
    expect(foot(of2017.sources)).toEqual([
      ['1. Bàn giao nhiệm vụ [Khối trưởng năm 2017 cho Bình].', '2. Giao ước có [2 nhiệm vụ].'],
    ]);
    const leaders = of2017.leadership?.facts.leaders.value;
    // The report and the covenant say it in one sentence.
    expect(Array.isArray(leaders) && leaders.map(({ evidence }) => written(evidence))).toEqual(['1 #_cau-1']);
  });

  test('of the standing of a bloc', () => {
    const { newest } = model<'standing'>({ page: 'standing', bloc: 'khoi' });
    expect(newest?.standing.rows.map(({ awards }) => awards.map(({ evidence }) => written(evidence)))).toEqual([
      ['1 #_cau-1'],
      ['1 #_cau-1'],
    ]);
    expect(newest?.sources?.title).toBe('Câu gốc');
    expect(foot(newest?.sources)).toEqual([['1. Tặng [Cờ thi đua cho An], [Bằng khen cho Bình].']]);
  });

  test('of who led a bloc, on the pages of the records that name it', () => {
    const table = (lang: Lang) => model<'bloc'>({ page: 'bloc', bloc: 'khoi' }, lang).newest?.leaders.table;
    expect(table('vi')?.rows.map(({ evidence }) => written(evidence.leaders))).toEqual([
      'câu gốc /tin/2017/hop/#_cau-2',
      '',
    ]);
    expect(written(table('en')?.rows[0]?.evidence.leaders ?? [])).toBe('sentence /en/news/2017/hop/#_cau-2');
  });

  test('of the tenth recipient by itself, not of the first', () => {
    const many = ['a', 'b', 'c', ...Array.from({ length: 8 }, (_, index) => `u${index}`)];
    const units = Object.fromEntries(many.slice(3).map((id) => [`units/${id}.yaml`, { names: [{ vi: id }] }]));
    const { recipients } = model<'award'>({ page: 'award', id: '2016/khen' }, 'vi', {
      ...base,
      ...units,
      ...award(
        'khen',
        2016,
        many.map((id) => `${id} co`),
        { evidence: [{ fact: 'recipients.10', quote: 'Cờ cho u7', note: 'Dòng cuối.' }] },
      ),
    });
    const marked = recipients.groups.flatMap(({ recipients: all }) =>
      all.filter(({ evidence }) => evidence.length > 0),
    );
    expect(marked.map(({ unit }) => unit.text)).toEqual(['u7']);
  });

  test('of leaders and deputies, those of one period each', () => {
    const passed: Files = {
      ...base,
      ...meeting('2017/hop', {
        date: '2017-03-20',
        reviews: 2016,
        opens: 2017,
        leadership: { period: 2016, leader: 'a' },
        handover: { period: 2017, leader: 'a', deputies: ['b', 'c'] },
        evidence: [
          { fact: 'leadership.leader', quote: 'An là Khối trưởng' },
          { fact: 'handover.leader', quote: 'An tiếp tục là Khối trưởng' },
          { fact: 'handover.deputies.1', quote: 'Cường là Khối phó' },
        ],
      }),
    };
    expect(foot(annual('2016', passed).sources)).toEqual([['1. [An là Khối trưởng]']]);
    expect(foot(annual('2017', passed).sources)).toEqual([
      ['1. [An tiếp tục là Khối trưởng]', '2. [Cường là Khối phó]'],
    ]);
    const rows = model<'bloc'>({ page: 'bloc', bloc: 'khoi' }, 'vi', passed).newest?.leaders.table.rows;
    expect(rows?.map(({ evidence }) => [written(evidence.leaders), written(evidence.deputies)])).toEqual([
      ['câu gốc /tin/2017/hop/#_cau-2', 'câu gốc /tin/2017/hop/#_cau-3'],
      ['câu gốc /tin/2017/hop/#_cau-1', ''],
    ]);
  });

  test('several sentences of a fact are named in their order', () => {
    const { changes } = meetingPage('vi', {
      ...base,
      ...meeting('2017/hop', {
        handover: { period: 2017, leader: 'b' },
        place: 'Sở',
        evidence: [
          { fact: 'place', quote: 'tại Sở' },
          { fact: 'handover.leader', quote: 'Khối trưởng cho Bình' },
          { fact: 'handover.period', quote: 'tại Sở' },
        ],
      }),
    });
    expect(written(changes?.handover?.evidence ?? [])).toBe('1 #_cau-1, 2 #_cau-2');
  });

  test('a note that says how a sentence is to be read is no reason', () => {
    const { sources: shown } = meetingPage('vi', {
      ...base,
      ...meeting('2017/hop', { evidence: [{ fact: 'date', quote: '20/3/2017', note: 'Ở đầu trang.' }] }),
    });
    expect(foot(shown)).toEqual([['1. [20/3/2017] Ở đầu trang.']]);
  });

  test('of a source that is named twice its sentences stand once', () => {
    const { sources: shown } = meetingPage('vi', {
      ...base,
      ...meeting('2017/hop', {
        sources: [{ title: 'Báo' }, { title: 'Báo' }],
        evidence: [
          { fact: 'date', quote: '20/3/2017' },
          { fact: 'place', quote: 'tại Sở', source: 1 },
        ],
        place: 'Sở',
      }),
    });
    expect(foot(shown)).toEqual([['1. [20/3/2017]', '2. [tại Sở]'], []]);
  });

  test('what was captured on another day is another source', () => {
    const later = { ...files };
    const path = Object.keys(later).find((one) => one.startsWith('awards/')) ?? '';
    const facts = later[path] as { sources: object[] };
    later[path] = { ...facts, sources: [{ ...facts.sources[0], capturedOn: '2019-11-20' }] };
    expect(annual('2016', later).sources?.sources.map(({ sentences }) => sentences.length)).toEqual([0, 1]);
  });

  test('of a published result: its order, where that gives the places', () => {
    const text = 'Thứ nhất: Bình. Thứ hai: An.';
    const published: Files = {
      ...files,
      ...result(2016, {
        order: [
          { unit: 'a', place: 2 },
          { unit: 'b', place: 1 },
        ],
        sources: [{ title: 'Kết quả', copy: 'kq.txt', copyDigest: digestOfText(text) }],
        evidence: [
          { fact: 'order.0', quote: 'Thứ hai: An' },
          { fact: 'order.1', quote: 'Thứ nhất: Bình' },
        ],
      }),
      'results/khoi/2016/kq.txt': text,
    };
    const { standing, sources: shown } = annual('2016', published);
    expect(standing?.standing.rows.map(({ unit, evidence }) => `${unit.text}: ${written(evidence)}`)).toEqual([
      'Bình: 3 #_cau-3',
      'An: 2 #_cau-2',
    ]);
    expect(foot(shown)[1]).toEqual(['2. [Thứ hai: An].', '3. [Thứ nhất: Bình].']);
  });
});

describe('what is said where there is less', () => {
  test('of a meeting that readers do not see no sentence tells', () => {
    const hidden = { ...files };
    for (const path of Object.keys(hidden))
      if (path.startsWith('meetings/') && path.endsWith('.md'))
        hidden[path] = { ...(hidden[path] as object), draft: true };
    const [path = ''] = Object.keys(hidden).filter((one) => one.startsWith('awards/'));
    const facts = hidden[path] as { evidence: object[] };
    hidden[path] = {
      ...facts,
      evidence: [{ fact: 'announcedAt', quote: 'Khối tổng kết năm 2016' }, ...facts.evidence],
    };
    const { sources: shown } = model<'award'>({ page: 'award', id: '2016/khen' }, 'vi', hidden);
    // The copy is the meeting's, and not seen with it.
    expect(foot(shown)).toEqual([['1. [Cờ thi đua cho An]', '2. [Bằng khen cho Bình]', '3. [Bằng khen]']]);
  });

  test('without a copy a quotation stands alone', () => {
    const alone = meetingPage('vi', {
      ...base,
      ...meeting('2017/hop', { evidence: [{ fact: 'date', quote: 'Ngày 20/3/2017' }] }),
    });
    expect(foot(alone.sources)).toEqual([['1. [Ngày 20/3/2017]']]);
    expect(alone.sources.unquoted).toBeUndefined();
  });

  test('without evidence nothing is marked, and where a copy is kept that is said', () => {
    const kept = {
      ...base,
      ...meeting('2017/hop', { sources: [copied('ban-luu.txt')] }),
      'meetings/2017/hop/ban-luu.txt': said,
    };
    const { sources: shown, facts } = meetingPage('vi', kept);
    expect(foot(shown)).toEqual([[]]);
    expect(shown.meaning).toBeUndefined();
    expect(shown.unquoted).toBe('Chưa dữ kiện nào trên đây có câu gốc.');
    expect(meetingPage('en', kept).sources.unquoted).toBe('No fact above has a sentence of the source beside it yet.');
    expect(facts.facts.flatMap(({ evidence }) => evidence)).toEqual([]);
  });

  test('what facts lead to stands open, however many sources there are', () => {
    const many = Array.from({ length: 6 }, (_, index) => ({ title: `Báo ${index}` }));
    const { sources: shown } = meetingPage('vi', {
      ...base,
      ...meeting('2017/hop', { sources: many, evidence: [{ fact: 'date', quote: '20/3/2017', source: 4 }] }),
    });
    expect(shown).toMatchObject({ openAtMost: 5, more: '1 nguồn khác' });
    expect(foot(shown)[4]).toEqual(['1. [20/3/2017]']);
  });

  test('of records that share a copy of which one publishes it, the one line leads to it', () => {
    const shared = { ...files };
    const path = Object.keys(shared).find((one) => one.startsWith('awards/')) ?? '';
    const facts = shared[path] as { sources: object[] };
    shared[path] = { ...facts, sources: [{ ...facts.sources[0], publishCopy: true }] };
    expect(annual('2016', shared).sources?.sources.map(({ copy }) => copy)).toMatchObject([
      { address: '/files/meetings/2017/hop/ban-luu.txt' },
    ]);
  });
});
