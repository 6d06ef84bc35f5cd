import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { examined } from '../../tests/support/memory-archive.ts';
import { wholeArchive } from '../../tests/support/whole-archive.ts';
import type { Pointer } from '../problems/problem.ts';
import { collections } from '../source/places.ts';
import { schemas } from './collections.ts';
import { fieldAt, fieldTree, keysOf } from './field-tree.ts';

test.each<[string, keyof typeof schemas, Pointer, string | undefined]>([
  ['a field', 'meetings', ['date'], 'Ngày diễn ra: 2017-03-20, hoặc 2017-03, hoặc 2017 khi chỉ biết tháng hay năm.'],
  ['of an entry of a list', 'awards', ['recipients', 3, 'unit'], 'Mã đơn vị được khen thưởng.'],
  ['of a group', 'meetings', ['handover', 'outgoing'], 'Mã đơn vị bàn giao; bỏ dòng này nếu nguồn không nêu.'],
  ['of one of several forms', 'covenants', ['signatories', 'count'], 'Số đơn vị, khi nguồn chỉ nêu con số.'],
  ['of a value of its own kind', 'units', ['names', 0, 'short', 'vi'], 'Chữ tiếng Việt.'],
  [
    'of a list that is the file',
    'awardTypes',
    [0, 'level'],
    'Cấp khen thưởng: state, government, province hoặc grassroots.',
  ],
  ['none', 'meetings', ['handover', 'nobody'], undefined],
  ['none below a line', 'meetings', ['title', 'vi'], undefined],
])('what is told of a field: %s', (_, collection, pointer, description) => {
  expect(fieldAt(fieldTree(schemas[collection]), pointer)?.description).toBe(description);
});

test('the keys of a group, whatever form has them', () => {
  const meeting = fieldTree(schemas.meetings);
  expect(keysOf(fieldAt(meeting, ['attending']))).toEqual(['units', 'count', 'organisations']);
  expect(keysOf(fieldAt(meeting, ['handover']))).toEqual(['period', 'leader', 'deputies', 'outgoing', 'receivedBy']);
  expect(keysOf(fieldAt(meeting, ['title']))).toEqual([]);
  expect(keysOf(undefined)).toEqual([]);
});

const validator = new Ajv2020({ strict: false });
const validates = Object.fromEntries(collections.map((name) => [name, validator.compile(fieldTree(schemas[name]))]));

test.each(examined(wholeArchive))('an editor’s program finds nothing wrong with $path', ({ data, place }) => {
  const validate = validates[place.collection];
  expect(validate?.(data), JSON.stringify(validate?.errors)).toBe(true);
});

test.each<[string, keyof typeof schemas, (facts: Record<string, unknown>) => void]>([
  ['a key that is none', 'meetings', (facts) => Object.assign(facts, { tittle: 'Hội nghị' })],
  ['a kind that is none', 'meetings', (facts) => Object.assign(facts, { kinds: ['tong-ket'] })],
  ['a day that is none', 'meetings', (facts) => Object.assign(facts, { date: '20/3/2017' })],
  ['no sources', 'awards', (facts) => delete facts['sources']],
  ['no name', 'units', (facts) => Object.assign(facts, { names: [] })],
])('and it does find %s', (_, collection, spoil) => {
  const { data } = examined(wholeArchive).find(({ place }) => place.collection === collection) ?? {};
  const facts = { ...(data as Record<string, unknown>) };
  expect(validates[collection]?.(facts)).toBe(true);
  spoil(facts);
  expect(validates[collection]?.(facts)).toBe(false);
});
