import { expect, test } from 'vitest';
import { refusalOf } from '../../tests/support/refusal.ts';
import type { CorpusRequest } from './corpus-request.ts';
import { readCorpusRequest } from './corpus-request.ts';

const read = (line: string): CorpusRequest => readCorpusRequest(line.split(' ').filter(Boolean));

test('reads what is asked for', () => {
  expect(read('--reports 300 --seed 1 --out /tmp/kho')).toEqual({
    options: { reports: 300, seed: 1, longNames: false },
    out: '/tmp/kho',
    lang: 'vi',
  });
  expect(read('--reports 90 --seed 2 --out kho --blocs 1 --periods 30 --units 12 --long-names --lang en')).toEqual({
    options: { reports: 90, seed: 2, blocs: 1, periods: 30, units: 12, longNames: true },
    out: 'kho',
    lang: 'en',
  });
});

test.each([
  ['', 'Thiếu --reports.'],
  ['--reports 30 --out kho', 'Thiếu --seed.'],
  ['--reports 30 --seed 1', 'Thiếu --out.'],
  ['--reports 30 --seed 1 --out', 'Sau --out chưa ghi giá trị.'],
  ['--reports nhiều --seed 1 --out kho', '--reports phải là số nguyên từ 1 đến 100000.'],
  ['--reports 30 --seed -1 --out kho --lang en', '--seed must be a whole number from 0 to 4294967295.'],
  ['--reports 30 --seed 1 --out kho --units 5', '--units phải là số nguyên từ 6 đến 40.'],
  ['--reports 30 --seed 1 --out kho --bloc 5', 'Không hiểu tham số --bloc.'],
  ['--reports 30 --seed 1 --out kho --long-names=co', 'Không hiểu tham số --long-names.'],
  ['--reports 30 --seed 1 --out kho --content x', 'Không hiểu tham số --content.'],
  [
    '--reports 30 --seed 1 --out kho --blocs 2 --periods 30',
    'Cần ít nhất 60 bản tin: mỗi kỳ của mỗi khối có một hội nghị tổng kết (2 khối, 30 kỳ).',
  ],
])('tells what is wrong with "%s"', (line, what) => expect(refusalOf(() => read(line))).toBe(what));
