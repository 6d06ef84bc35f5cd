import { expect, test } from 'vitest';
import { refusalOf } from '../../tests/support/refusal.ts';
import type { BenchRequest } from './bench-request.ts';
import { readBenchRequest } from './bench-request.ts';

const read = (line: string): BenchRequest => readBenchRequest(line.split(' ').filter(Boolean));

test.each<[line: string, asked: BenchRequest]>([
  ['', { json: undefined, kind: 'builds', sizes: [300, 3_000, 10_000], runs: 3, awards: 300_000, withPeers: false }],
  [
    '--reports 20,300 --runs 2 --awards 1000 --peers --json do.json',
    { json: 'do.json', kind: 'builds', sizes: [20, 300], runs: 2, awards: 1_000, withPeers: true },
  ],
  ['--check 500 --json do.json', { json: 'do.json', kind: 'check', sizes: [500] }],
  ['--readers 300', { json: undefined, kind: 'readers', reports: 300, runs: 3 }],
  ['--readers 300 --runs 5', { json: undefined, kind: 'readers', reports: 300, runs: 5 }],
])('reads what "%s" asks for', (line, asked) => {
  expect(read(line)).toEqual(asked);
});

test.each([
  ['--reports nhiều', '--reports phải là số nguyên từ 1 đến 100000.'],
  ['--reports 300, --lang en', '--reports must be a whole number from 1 to 100000.'],
  ['--check 0', '--check phải là số nguyên từ 1 đến 100000.'],
  ['--readers 10', '--readers phải là số nguyên từ 20 đến 100000.'],
  ['--runs 0', '--runs phải là số nguyên từ 1 đến 100.'],
  ['--awards 0', '--awards phải là số nguyên từ 1 đến 10000000.'],
  ['--check 300 --peers', '--peers không dùng cùng với --check.'],
  ['--check 300 --runs 2', '--runs không dùng cùng với --check.'],
  ['--check 300 --readers 300 --lang en', '--readers cannot be used with --check.'],
  ['--readers 300 --reports 300', '--reports không dùng cùng với --readers.'],
  ['--readers 300 --awards 300', '--awards không dùng cùng với --readers.'],
])('tells what is wrong with "%s"', (line, what) => expect(refusalOf(() => read(line))).toBe(what));
