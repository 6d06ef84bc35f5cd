import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { pdfOf } from '../../../tests/support/documents.ts';
import type { Files } from '../../../tests/support/memory-archive.ts';
import {
  archiveOf,
  award,
  base,
  bloc,
  covenant,
  meeting,
  result,
  roster,
  source,
} from '../../../tests/support/memory-archive.ts';
import { gzip } from '../../astro/gzip.ts';
import { rankBloc } from '../../ranking/rank-overall.ts';
import type { DataTable, Sheet } from '../../site/routes.ts';
import { sheets as sheetNames } from '../../site/routes.ts';
import { digestOfText } from '../../text/digest.ts';
import { catalogOf } from './catalog.ts';
import { toCsv } from './csv.ts';
import { dataFilesOf } from './data-files.ts';
import type { DataSource } from './table.ts';
import { countRows, sheets, tables } from './tables.ts';

function sourceOf(files: Files): DataSource {
  const archive = archiveOf({ ...base, ...files });
  return {
    archive,
    standings: new Map(archive.blocs.map((one) => [one, rankBloc(one, archive.awardTypes)])),
    releases: [],
  };
}

/** A table as a spreadsheet reads it. */
function read(sheet: Sheet, files: Files): Record<string, string>[] {
  // Most programs take any line end outside quotation marks for the end of a record.
  return parse(toCsv(sheets[sheet], sheets[sheet].rows(sourceOf(files))), {
    bom: true,
    columns: true,
    record_delimiter: ['\r\n', '\n'],
  });
}

const json = (table: DataTable, files: Files): Record<string, unknown>[] => tables[table].rows(sourceOf(files));

const merged: Files = {
  'units/a.yaml': {
    names: [
      { vi: 'Tên mới', en: 'New name', from: '2017' },
      { vi: 'Tên cũ', en: 'Old name', to: '2016' },
    ],
  },
};

test('texts that hold semicolons and quotation marks come back as they were: a task has a row of its own', () => {
  const tasks = [{ vi: 'Giữ gìn vệ sinh; trồng cây xanh', en: 'Clean up; plant trees' }, 'Tiết kiệm “điện”, "nước"'];
  const files = covenant('2016/giao-uoc', { tasks, signatories: ['a', 'b'] });
  expect(read('covenant-tasks', files)).toEqual([
    {
      covenant: '2016/giao-uoc',
      bloc: 'khoi',
      bloc_vi: 'Khối',
      bloc_en: '',
      period: '2016',
      number: '1',
      task_vi: 'Giữ gìn vệ sinh; trồng cây xanh',
      task_en: 'Clean up; plant trees',
    },
    expect.objectContaining({ number: '2', task_vi: 'Tiết kiệm “điện”, "nước"', task_en: '' }),
  ]);
  const [row] = read('covenants', files);
  expect([row?.['signatoriesUnits'], row?.['signatoriesUnits_vi']]).toEqual(['a; b', 'An\nBình']);
});

test('what is not known is empty in a table and absent in JSON', () => {
  const files = covenant('2016/giao-uoc', {});
  const [row] = read('covenants', files);
  const cells = ['signedOn', 'leader', 'leader_vi', 'signatoriesUnits', 'signatoriesCount', 'taskCount'];
  expect(cells.map((name) => row?.[name])).toEqual(cells.map(() => ''));
  expect(Object.keys(json('covenants', files)[0] ?? {})).toEqual([
    ...[
      'id',
      'title',
      'bloc',
      'period',
      'kind',
      'deputies',
      'targets',
      'tasks',
      'sources',
      'evidence',
      'attachments',
      'updates',
      'addresses',
    ],
  ]);
});

test('what facts rest on: a row each, their number in each record, and the sentence beside a recipient', () => {
  const said = 'Tặng Cờ thi đua cho An.';
  const files: Files = {
    ...award('khen', 2016, ['a co', 'b bang-khen'], {
      announcedOn: '2017-03-20',
      sources: [
        { title: 'Báo', address: 'https://bao.example/1', copy: 'ban-luu.txt', copyDigest: digestOfText(said) },
      ],
      evidence: [
        { fact: 'recipients[0]', quote: 'Cờ thi đua cho An' },
        { fact: 'recipients.1.unit', inferred: true, note: { vi: 'Theo ảnh.', en: 'By a photograph.' } },
        { fact: 'announcedOn', inferred: true, note: 'Theo ngày đăng.' },
      ],
    }),
    'awards/2016/khen/ban-luu.txt': said,
    ...result(2016, {
      order: [{ unit: 'a', place: 1 }],
      evidence: [{ fact: 'order.0.place', quote: 'thứ nhất' }],
    }),
  };
  expect(json('evidence', files)).toMatchObject([
    {
      collection: 'awards',
      record: '2016/khen',
      bloc: 'khoi',
      fact: 'recipients.0',
      quote: 'Cờ thi đua cho An',
      inferred: false,
      source: { title: { vi: 'Báo' }, address: 'https://bao.example/1', copyDigest: digestOfText(said) },
      addresses: { vi: 'https://kho.example/khen-thuong/2016/khen/' },
    },
    { fact: 'recipients.1.unit', inferred: true, note: { vi: 'Theo ảnh.', en: 'By a photograph.' } },
    { fact: 'announcedOn', inferred: true, note: { vi: 'Theo ngày đăng.' } },
    {
      collection: 'results',
      record: 'khoi/2016',
      fact: 'order.0.place',
      quote: 'thứ nhất',
      addresses: { vi: 'https://kho.example/khoi/khoi/2016/' },
    },
  ]);
  expect(json('evidence', files)[1]).not.toHaveProperty('quote');
  expect(read('evidence', files)[0]).toMatchObject({
    bloc_vi: 'Khối',
    quote: 'Cờ thi đua cho An',
    inferred: 'false',
    sourceTitle_vi: 'Báo',
    sourceAddress: 'https://bao.example/1',
    sourceCopyDigest: digestOfText(said),
  });
  const [told] = json('awards', files);
  // The bloc, the period, the day and two recipients; of one of these the unit alone was concluded.
  expect(told).toMatchObject({
    evidence: { facts: 5, quoted: 1, inferred: 1 },
    recipients: [{ quotes: ['Cờ thi đua cho An'] }, { quotes: [] }],
  });
  expect(read('awards', files).map(({ quotes, evidenceFacts }) => [quotes, evidenceFacts])).toEqual([
    ['Cờ thi đua cho An', '5'],
    ['', '5'],
  ]);
});

test('people and sources, one a line', () => {
  const sources = [source, { title: 'Tin; bài', address: 'https://tin.example/a' }];
  const people = [{ name: 'Nguyễn Văn A' }, { name: 'Trần Thị B' }];
  const [row] = read('meetings', meeting('2017/hop', { people, sources }));
  expect(row?.['people']?.split('\n')).toEqual(['Nguyễn Văn A', 'Trần Thị B']);
  expect(row?.['sources']?.split('\n')).toEqual([source.title, 'Tin; bài <https://tin.example/a>']);
});

test('documents with their addresses, and of a file of the archive what it is', () => {
  const pdf = pdfOf('Quyet dinh');
  const attachments = [
    { title: { vi: 'Quyết định', en: 'Decision' }, file: './qd.pdf', kind: 'decision' },
    { title: 'Tin', address: 'https://bao.example/tin' },
  ];
  const files: Files = {
    ...result(2016, { order: [{ unit: 'a', place: 1 }], attachments }),
    'results/khoi/2016/qd.pdf': pdf,
    ...meeting('2017/hop', { attachments, addedOn: '2017-04-01' }),
    'meetings/2017/hop/qd.pdf': pdf,
    ...bloc({ documents: [{ title: 'Quy chế', file: './qc.pdf', period: 2016, issuedOn: '2016-01' }] }),
    'blocs/qc.pdf': pdf,
  };
  const file = { type: 'pdf', size: pdf.length, sha256: createHash('sha256').update(pdf).digest('hex') };
  const told = (folder: string) => [
    { ...file, title: attachments[0]?.title, kind: 'decision', address: `https://kho.example/files/${folder}/qd.pdf` },
    { title: { vi: 'Tin' }, address: 'https://bao.example/tin' },
  ];
  expect(json('meetings', files)[0]).toMatchObject({ attachments: told('meetings/2017/hop'), addedOn: '2017-04-01' });
  expect(json('rankings', files).map((row) => row['attachments'])).toEqual([
    told('results/khoi/2016'),
    undefined,
    undefined,
  ]);
  expect(json('blocs', files)[0]?.['documents']).toEqual([
    {
      ...file,
      title: { vi: 'Quy chế' },
      address: 'https://kho.example/files/blocs/qc.pdf',
      period: '2016',
      issuedOn: '2016-01',
    },
  ]);
  expect(read('meetings', files)[0]?.['attachments']).toBe(
    'Quyết định <https://kho.example/files/meetings/2017/hop/qd.pdf>\nTin <https://bao.example/tin>',
  );
});

test('a unit bears its current name in its own row, whatever the order of its names in the file', () => {
  const row = read('units', merged).find(({ id }) => id === 'a');
  expect([row?.['name_vi'], row?.['name_en'], row?.['names_vi']]).toEqual(['Tên mới', 'New name', 'Tên cũ\nTên mới']);
});

test('what a unit became stands there by id and by name', () => {
  const row = read('units', {
    'units/a.yaml': { names: [{ vi: 'An' }], successors: [{ unit: 'b', on: '2016' }, { unit: 'c' }] },
    'units/b.yaml': {
      names: [
        { vi: 'Bình', to: '2018' },
        { vi: 'Bình mới', from: '2019' },
      ],
    },
  }).find(({ id }) => id === 'a');
  expect([row?.['successors'], row?.['successors_vi']]).toEqual(['b; c', 'Bình\nCường']);
});

test('beside every id stands the name of the time', () => {
  const files = {
    ...merged,
    ...award('khen', 2015, ['a co'], { announcedOn: '2016-03-01' }),
    ...award('sau', 2017, ['a co'], { announcedOn: '2018-03-01' }),
    ...covenant('2016/giao-uoc', { leader: 'a' }),
  };
  const awards = read('awards', files).map(({ unit, unit_vi, unit_en, type_vi, bloc_vi }) => [
    ...[unit, unit_vi, unit_en, type_vi, bloc_vi],
  ]);
  expect(awards).toEqual([
    ['a', 'Tên mới', 'New name', 'Cờ thi đua', 'Khối'],
    ['a', 'Tên cũ', 'Old name', 'Cờ thi đua', 'Khối'],
  ]);
  expect(read('rankings', files).map(({ period, unit_vi }) => [period, unit_vi])).toEqual(
    expect.arrayContaining([
      ['2015', 'Tên cũ'],
      ['2017', 'Tên mới'],
      ['all', 'Tên mới'],
    ]),
  );
  expect(read('leaders', files).find(({ period }) => period === '2016')).toMatchObject({
    unit: 'a',
    unit_vi: 'Tên cũ',
  });
});

test('a leader has a row for each unit in each post, with the days and where that is stated', () => {
  const files = {
    ...bloc({
      leaders: [
        { period: 2017, leader: 'b', to: '2017-06-30', source: { title: 'Thông báo' } },
        { period: 2017, leader: 'a', from: '2017-07-01', source },
      ],
    }),
    ...meeting('2017/hop', { handover: { period: 2017, leader: 'b', outgoing: 'c', deputies: ['d'] } }),
    ...covenant('2017/giao-uoc', { leader: 'b' }),
  };
  const rows = read('leaders', files).map(({ period, role, unit, from, to, handovers, sources }) =>
    [period, role, unit, from, to, handovers, sources?.replace('\n', ' + ')].join(' | '),
  );
  expect(rows).toEqual([
    '2016 | leader | c |  |  |  | meetings/2017/hop',
    '2017 | leader | b |  | 2017-06-30 | 2017/hop | Thông báo + meetings/2017/hop\ncovenants/2017/giao-uoc',
    `2017 | leader | a | 2017-07-01 |  | 2017/hop | ${source.title}`,
    '2017 | deputy | d |  |  |  | meetings/2017/hop',
  ]);
});

test('an award has a row for each recipient and for each number', () => {
  const files = award('khen', 2016, ['a co', 'b bang-khen revoked'], {
    decision: { number: '12/QĐ-UBND', issuer: { vi: 'Ủy ban', en: 'Committee' } },
    counts: [{ type: 'giay-khen', number: 4, status: 'proposed', of: 'individuals' }],
    complete: true,
  });
  const rows = read('awards', files);
  expect(
    rows.map(({ unit, type, status, ground, number, of, complete }) => [
      unit,
      type,
      status,
      ground,
      number,
      of,
      complete,
    ]),
  ).toEqual([
    ['a', 'co', 'decided', 'year', '', '', 'true'],
    ['b', 'bang-khen', 'revoked', 'year', '', '', 'true'],
    ['', 'giay-khen', 'proposed', 'year', '4', 'individuals', 'true'],
  ]);
  expect(rows[2]).toMatchObject({
    decisionNumber: '12/QĐ-UBND',
    decisionIssuer_vi: 'Ủy ban',
    decisionIssuer_en: 'Committee',
    type_vi: 'Giấy khen',
    addresses_vi: 'https://kho.example/khen-thuong/2016/khen/',
    addresses_en: 'https://kho.example/en/awards/2016/khen/',
  });
});

test('a place with its reasons in words; the row over all periods says that it is one', () => {
  const files = {
    ...award('khen', 2015, ['a co', 'b co']),
    ...result(
      2016,
      { criteria: [{ column: 'diem', name: { vi: 'Điểm', en: 'Points' } }] },
      'unit,diem\nb,97.5\na,90\n',
    ),
  };
  const rows = read('rankings', files).map(({ period, basis, unit, place, tied, reasons_vi, reasons_en }) =>
    [period, basis, unit, place, tied, reasons_vi, reasons_en].join(' | '),
  );
  expect(rows).toEqual([
    '2015 | awards | a | 1 | true | 1 Cờ thi đua | 1 Cờ thi đua',
    '2015 | awards | b | 1 | true | 1 Cờ thi đua | 1 Cờ thi đua',
    '2016 | scores | b | 1 | false | 97,5 điểm | 97.5 points',
    '2016 | scores | a | 2 | false | 90 điểm | 90 points',
    ...['c', 'd', 'e'].map((unit) => `2016 | scores | ${unit} |  |  |  | `),
    'all | awards | a | 1 | true | 1 Cờ thi đua | 1 Cờ thi đua',
    'all | awards | b | 1 | true | 1 Cờ thi đua | 1 Cờ thi đua',
    ...['c', 'd', 'e'].map((unit) => `all | awards | ${unit} |  |  |  | `),
  ]);
  expect(json('rankings', files).map(({ period }) => period)).toEqual(['2015', '2016', null]);
});

test('a cell that a spreadsheet would take for a formula is harmless', () => {
  const [row] = read('meetings', meeting('2017/hop', { title: '=HYPERLINK("https://x.example")' }));
  expect(row?.['title_vi']).toBe('\'=HYPERLINK("https://x.example")');
});

const everything: Files = {
  ...meeting('2017/hop', {}),
  ...award('khen', 2016, ['a co']),
  ...covenant('2016/giao-uoc', { tasks: ['Một'] }),
  ...bloc({ rosters: [roster(2016, 'a')] }),
};

test.each(sheetNames)('%s has its columns with and without rows, each once', (sheet) => {
  const header = (files: Files): string =>
    toCsv(sheets[sheet], sheets[sheet].rows(sourceOf(files))).split('\r\n')[0] ?? '';
  expect(header({})).toMatch(/^\uFEFF[a-zA-Z_]+(?:,[a-zA-Z_]+)+$/u);
  expect(header(everything)).toBe(header({}));
  const names = sheets[sheet].columns.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('the catalogue says of every file how many rows it has, and of every column what it holds', () => {
  const from = sourceOf(everything);
  const { tables: told } = catalogOf(from, dataFilesOf(from, gzip).files) as {
    tables: { name: Sheet; rows: number; columns: { name: string; title: Record<'vi' | 'en', string> }[] }[];
  };
  expect(told.map(({ name }) => name)).toEqual(sheetNames);
  for (const { name, rows, columns } of told) {
    expect(rows).toBe(countRows(from)[name]);
    expect(columns.map((column) => column.name)).toEqual(sheets[name].columns.map((column) => column.name));
    for (const { title } of columns)
      expect([title.vi, title.en].map((words) => words.trim() !== '')).toEqual([true, true]);
    const titles = columns.map(({ title }) => title.vi);
    expect(titles.filter((title, index) => titles.indexOf(title) < index)).toEqual([]);
  }
});
