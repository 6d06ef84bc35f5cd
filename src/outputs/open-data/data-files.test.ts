import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, test } from 'vitest';
import type { Files } from '../../../tests/support/memory-archive.ts';
import {
  archiveOf,
  award,
  base,
  bloc,
  covenant,
  editionsOfArchive,
  meeting,
  result,
  roster,
} from '../../../tests/support/memory-archive.ts';
import { gzip } from '../../astro/gzip.ts';
import { rankBloc } from '../../ranking/rank-overall.ts';
import type { WholeDataFile } from '../../site/data-files.ts';
import { dataPage } from '../../site/page-models/data-page.ts';
import { dataPath } from '../../site/routes.ts';
import { catalogOf } from './catalog.ts';
import type { Cell } from './column.ts';
import { csvOfRows, csvRows } from './csv.ts';
import { dataFilesOf } from './data-files.ts';
import { jsonOfRows, jsonRows, toJson } from './json.ts';
import type { DataSource } from './table.ts';

const files: Files = {
  ...base,
  ...meeting('2016/hop', {}),
  ...meeting('2017/hop', {}),
  ...meeting('2017/gap', {}),
  ...award('khen', 2016, ['a co', 'b bang-khen']),
  ...covenant('2024/giao-uoc', { period: '2023-2024', tasks: ['Một', 'Hai'] }),
  ...bloc({ rosters: [roster(2015, 'a', 'b')] }),
  ...result(2016, {
    order: [{ unit: 'a', place: 1 }],
    evidence: [{ fact: 'order.0.place', inferred: true, note: 'Theo ảnh.' }],
  }),
};
const archive = archiveOf(files);
const source: DataSource = {
  archive,
  standings: new Map(archive.blocs.map((one) => [one, rankBloc(one, archive.awardTypes)])),
  releases: [
    { number: 3, on: '2026-02-01', changes: [{ kind: 'added', of: 'meetings/2017/hop' }] },
    { number: 2, on: '2025-12-31', changes: [{ kind: 'added', of: 'meetings/2017/gap' }] },
    { number: 1, changes: [{ kind: 'added', of: 'meetings/2016/hop' }] },
  ],
};
/** As though every file were large. */
const large = dataFilesOf(source, gzip, 1);
const text = (address: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(large.contents.get(address));
const fileOf = (table: string, format: string): WholeDataFile => {
  const found = large.files.find((file) => file.table === table && file.format === format);
  if (found === undefined) throw new Error(`no ${table}.${format}`);
  return found;
};
const yearsOf = (table: string, format = 'json'): string[] => fileOf(table, format).years.map(({ year }) => year);

/** The rows of a file, each as text. */
function rowsIn(address: string, format: string): string[] {
  const rows: unknown[] =
    format === 'json' ? JSON.parse(text(address)) : parse(text(address), { bom: true, columns: true });
  return rows.map((row) => JSON.stringify(row));
}

test.each<[string, Cell[][]]>([
  ['no row', []],
  [
    'rows',
    [
      ['a', 1],
      ['=1+1', 'b "c"'],
      ['', 'một\nhai'],
    ],
  ],
  [
    'a cell that holds the end of a row',
    [
      ['a\r\nb', 1],
      ['c', 2],
    ],
  ],
])('the rows of a file make the file: %s', (_, rows) => {
  expect(jsonOfRows(jsonRows(rows))).toBe(toJson(rows));
  const columns = ['một', 'hai'].map((name) => ({ name, title: { vi: name, en: name } }));
  const whole = stringify([['một', 'hai'], ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/u,
  });
  expect(csvRows(rows)).toHaveLength(rows.length);
  expect(csvOfRows({ columns }, csvRows(rows))).toBe(whole);
});

describe('a large file', () => {
  test('stands by the year of its records, of its periods or of its updates, the newest first', () => {
    expect(
      Object.fromEntries(
        large.files.filter(({ format }) => format === 'csv').map(({ table }) => [table, yearsOf(table, 'csv')]),
      ),
    ).toEqual({
      meetings: ['2017', '2016'],
      awards: ['2016'],
      covenants: ['2024'],
      'covenant-tasks': ['2024'],
      blocs: [],
      units: [],
      leaders: [],
      rankings: ['all', '2023-2024', '2017', '2016', '2015'],
      evidence: ['2016'],
      changes: ['update-1', '2026', '2025'],
    });
    for (const { table, format } of large.files.filter((file) => file.format === 'json'))
      expect(yearsOf(table, format), table).toEqual(yearsOf(table, 'csv'));
  });

  test.each(large.files.map((file) => [`${file.table}.${file.format}`, file] as const))(
    '%s: its parts have its rows, each once, and it is there compressed',
    (_, { address, size, format, compressed, years, table }) => {
      expect(size).toBe(large.contents.get(address)?.length);
      const parts = years.flatMap((part) => {
        expect(part).toEqual({
          year: part.year,
          address: `/data/${table}/${part.year}.${format}`,
          size: large.contents.get(part.address)?.length,
        });
        return rowsIn(part.address, format);
      });
      if (years.length > 0) expect(parts.toSorted()).toEqual(rowsIn(address, format).toSorted());
      expect(compressed).toEqual({ address: `${address}.gz`, size: large.contents.get(`${address}.gz`)?.length });
      const bytes = large.contents.get(`${address}.gz`) ?? new Uint8Array();
      expect(gunzipSync(bytes).toString('utf8')).toBe(text(address));
      // Neither when nor where it was made.
      expect([...bytes.subarray(4, 10)]).toEqual([0, 0, 0, 0, 0, 255]);
    },
  );

  test('a part has the columns of the whole, and the rows of its year alone', () => {
    expect(text('/data/meetings/2016.csv').split('\r\n')[0]).toBe(text('/data/meetings.csv').split('\r\n')[0]);
    expect(text('/data/meetings/2016.csv').charCodeAt(0)).toBe(0xfeff);
    const ids = (address: string): string[] => (JSON.parse(text(address)) as { id: string }[]).map(({ id }) => id);
    expect(ids('/data/meetings/2017.json').toSorted()).toEqual(['2017/gap', '2017/hop']);
    expect(ids('/data/meetings/2016.json')).toEqual(['2016/hop']);
    expect(JSON.parse(text('/data/rankings/all.json'))).toMatchObject([{ period: null }]);
  });

  test('is told on its page and in the catalogue, with its parts', () => {
    const edition = { ...editionsOfArchive(archive).vi, dataFiles: () => large.files };
    const page = dataPage(edition, { page: 'data' });
    expect(page.tables[0]?.files).toEqual([
      { address: '/data/meetings.json', text: 'meetings.json (2 KB)' },
      { address: '/data/meetings.json.gz', text: 'meetings.json.gz (1 KB)' },
      { address: '/data/meetings.csv', text: 'meetings.csv (1 KB)' },
      { address: '/data/meetings.csv.gz', text: 'meetings.csv.gz (1 KB)' },
    ]);
    expect(page.byYear?.files.map(({ name }) => name)).not.toContain('units.csv');
    expect(page.byYear?.files.find(({ name }) => name === 'rankings.csv')?.years).toEqual([
      { address: '/data/rankings/all.csv', text: 'qua các năm' },
      { address: '/data/rankings/2023-2024.csv', text: '2023-2024' },
      ...['2017', '2016', '2015'].map((year) => ({ address: `/data/rankings/${year}.csv`, text: year })),
    ]);
    expect(page.byYear?.files.find(({ name }) => name === 'changes.csv')?.years.map(({ text: said }) => said)).toEqual([
      'Lần cập nhật 1',
      '2026',
      '2025',
    ]);
    const { tables } = catalogOf(source, large.files) as { tables: { name: string }[] };
    expect(tables.find(({ name }) => name === 'covenant-tasks')).toMatchObject({
      csv: 'https://kho.example/data/covenant-tasks.csv',
      csvGzip: 'https://kho.example/data/covenant-tasks.csv.gz',
      csvByYear: [{ year: '2024', address: 'https://kho.example/data/covenant-tasks/2024.csv' }],
    });
  });
});

test('files that are not large stand alone', () => {
  const { files: all, contents } = dataFilesOf(source, gzip);
  expect(all.every(({ years, compressed }) => years.length === 0 && compressed === undefined)).toBe(true);
  expect([...contents.keys()].map(dataPath)).toEqual(all.map(({ table, format }) => `${table}.${format}`));
  const { tables } = catalogOf(source, all) as { tables: object[] };
  expect(tables.flatMap((table) => Object.keys(table)).filter((key) => /Gzip|ByYear/u.test(key))).toEqual([]);
  expect(dataPage({ ...editionsOfArchive(archive).en, dataFiles: () => all }, { page: 'data' }).byYear).toBeUndefined();
});

test.each([
  ['as large as it says', 0, true],
  ['larger by a byte', 1, false],
])('a file is large from so many bytes on: one that is %s', (_, more, isLarge) => {
  const size = fileOf('units', 'json').size;
  const { files: all } = dataFilesOf(source, gzip, size + more);
  expect(all.find(({ table, format }) => table === 'units' && format === 'json')?.compressed !== undefined).toBe(
    isLarge,
  );
});
