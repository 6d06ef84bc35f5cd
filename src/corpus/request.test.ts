import { expect, test } from 'vitest';
import { readRequest, usage } from './request.ts';

test('reads what is asked for', () => {
  expect(readRequest(['--reports', '300', '--seed', '1', '--out', '/tmp/kho'])).toEqual({
    options: { reports: 300, seed: 1, longNames: false },
    out: '/tmp/kho',
  });
  const all = '--reports 90 --seed 2 --out kho --blocs 1 --periods 30 --units 12 --long-names';
  expect(readRequest(all.split(' '))).toEqual({
    options: { reports: 90, seed: 2, blocs: 1, periods: 30, units: 12, longNames: true },
    out: 'kho',
  });
});

test.each([
  [
    '',
    [
      'Thiếu --reports, hoặc sau đó chưa ghi giá trị.',
      'Thiếu --seed, hoặc sau đó chưa ghi giá trị.',
      'Thiếu --out, hoặc sau đó chưa ghi giá trị.',
    ],
  ],
  ['--reports 30 --seed 1 --out', ['Thiếu --out, hoặc sau đó chưa ghi giá trị.']],
  ['--reports nhiều --seed 1 --out kho', ['--reports phải là số nguyên từ 1 đến 100000.']],
  ['--reports 30 --seed -1 --out kho', ['--seed phải là số nguyên từ 0 đến 4294967295.']],
  ['--reports 30 --seed 1 --out kho --units 5', ['--units phải là số nguyên từ 6 đến 40.']],
  ['--reports 30 --seed 1 --out kho --bloc 5', ['Không hiểu tham số --bloc.', 'Không hiểu tham số 5.']],
  [
    '--reports 30 --seed 1 --out kho --blocs 2 --periods 30',
    ['Cần ít nhất 60 bản tin: mỗi kỳ của mỗi khối có một hội nghị tổng kết (2 khối, 30 kỳ).'],
  ],
])('tells what is wrong with "%s"', (args, faults) => {
  expect(readRequest(args.split(' ').filter((word) => word !== ''))).toEqual({ faults });
});

test('says how to call it', () => {
  for (const flag of ['--reports', '--seed', '--out', '--blocs', '--periods', '--units', '--long-names']) {
    expect(usage).toContain(flag);
  }
});
