import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
import { awardTypesSchema } from './award-types.ts';
import { awardSchema } from './awards.ts';
import { blocSchema } from './blocs.ts';
import { covenantSchema } from './covenants.ts';
import { meetingSchema } from './meetings.ts';
import { pageSchema } from './pages.ts';
import { parseFacts } from './parse-facts.ts';
import { resultSchema } from './results.ts';
import { translationSchema } from './translations.ts';
import { unitSchema } from './units.ts';

const record = { title: 'Hội nghị', bloc: 'khoi-mot', sources: [{ title: 'Báo cáo' }] };
const meeting = { ...record, kinds: ['other'], date: '2017-03-20' };
const award = { ...record, recipients: [{ unit: 'a', type: 'co' }] };
const covenant = { ...record, period: '2017' };
const sourceKeys = [
  ...['title', 'publisher', 'address', 'publishedOn', 'capturedOn', 'note'],
  ...['copy', 'copyDigest', 'copyTextDigest', 'publishCopy'],
];

/** The problems of facts, without what is the same in all. */
function told(schema: z.ZodType, facts: unknown): Omit<Problem, 'path'>[] {
  return parseFacts(schema, facts, 'a.md').problems.map(({ path, ...rest }) => {
    expect(path).toBe('a.md');
    return rest;
  });
}

describe('what facts must be', () => {
  type Row = [what: string, schema: z.ZodType, facts: unknown, problems: unknown[]];
  const missing = (key: string, pointer: (string | number)[], meaning: string, within?: string) => ({
    kind: 'missing-key',
    details: { key, meaning, ...(within !== undefined && { within }) },
    pointer,
  });
  const wrong = (expected: string, given: string, pointer: (string | number)[], suggestion?: string) => ({
    kind: 'wrong-type',
    details: { expected, given, ...(suggestion !== undefined && { suggestion }) },
    pointer,
  });
  const badNumber = (given: string, pointer: (string | number)[]) => ({
    kind: 'bad-number',
    details: { given },
    pointer,
  });
  const { title, ...untitled } = meeting;
  const { bloc, ...unbound } = covenant;
  const { period, ...timeless } = covenant;
  const { kinds, ...unkind } = meeting;
  expect([title, bloc, period, kinds]).not.toContain(undefined);

  test.each<Row>([
    ['a text is not there', meetingSchema, untitled, [missing('title', ['title'], 'Tiêu đề tiếng Việt của bản ghi.')]],
    [
      'an id is not there',
      covenantSchema,
      unbound,
      [missing('bloc', ['bloc'], 'Mã của khối thi đua: tên tệp trong content/blocs.')],
    ],
    [
      'a value of several forms is not there',
      covenantSchema,
      timeless,
      [missing('period', ['period'], 'Kỳ của giao ước.')],
    ],
    [
      'a list is not there',
      meetingSchema,
      unkind,
      [missing('kinds', ['kinds'], 'Loại hoạt động; một hội nghị có thể thuộc nhiều loại.')],
    ],
    [
      'a word of a few is not there',
      awardTypesSchema,
      [{ id: 'co', name: 'Cờ' }],
      [missing('level', [0, 'level'], 'Cấp khen thưởng: state, government, province hoặc grassroots.')],
    ],
    [
      'a text inside a list is not there',
      meetingSchema,
      { ...meeting, people: [{ office: 'Chủ tịch' }] },
      [missing('name', ['people', 0, 'name'], 'Họ và tên.', 'people')],
    ],
    ['nothing is written', meetingSchema, null, [{ kind: 'not-a-mapping', details: {}, pointer: [] }]],
    ['a list stands for the facts', meetingSchema, [meeting], [{ kind: 'not-a-mapping', details: {}, pointer: [] }]],
    ['a mapping stands for the catalogue', awardTypesSchema, {}, [wrong('array', 'object', [])]],
    ['a number stands for a text', meetingSchema, { ...meeting, title: 2017 }, [wrong('string', 'number', ['title'])]],
    [
      'nothing stands behind a key that has to be there',
      meetingSchema,
      { ...meeting, title: null },
      [
        {
          kind: 'blank-key',
          details: { key: 'title', meaning: 'Tiêu đề tiếng Việt của bản ghi.' },
          pointer: ['title'],
          atKey: true,
        },
      ],
    ],
    [
      'nothing stands behind one that may be left out, whatever it takes',
      meetingSchema,
      { ...meeting, reviews: null, photos: null, timeOfDay: null },
      ['timeOfDay', 'reviews', 'photos'].map((key) => ({
        kind: 'blank-key',
        details: { key },
        pointer: [key],
        atKey: true,
      })),
    ],
    [
      'nothing stands behind the mark of an item',
      meetingSchema,
      { ...meeting, kinds: [null] },
      [
        {
          kind: 'blank-key',
          details: { key: 'kinds', isItem: true },
          pointer: ['kinds', 0],
        },
      ],
    ],
    [
      'a list stands for a text',
      meetingSchema,
      { ...meeting, title: ['Tin'] },
      [wrong('string', 'array', ['title'], 'title: Tin')],
    ],
    [
      'a text stands for a list',
      meetingSchema,
      { ...meeting, sources: 'x' },
      [wrong('array', 'string', ['sources'], '- title: x')],
    ],
    [
      'a text stands for a group',
      meetingSchema,
      { ...meeting, handover: 'a' },
      [
        {
          kind: 'wrong-type',
          details: {
            expected: 'object',
            given: 'string',
            keys: ['period', 'leader', 'deputies', 'outgoing', 'receivedBy'],
          },
          pointer: ['handover'],
        },
      ],
    ],
    [
      'a text stands for yes or no',
      meetingSchema,
      { ...meeting, draft: 'có' },
      [wrong('boolean', 'string', ['draft'], 'draft: true')],
    ],
    [
      'a text stands for a list of words',
      meetingSchema,
      { ...meeting, kinds: 'annual-review, handover' },
      [wrong('array', 'string', ['kinds'], 'kinds: [annual-review, handover]')],
    ],
    [
      'a text stands for a group in a list',
      resultSchema,
      { title: 'A', order: [{ unit: 'a', place: 1 }], sources: ['Báo cáo'] },
      [
        {
          kind: 'wrong-type',
          details: {
            expected: 'object',
            given: 'string',
            keys: sourceKeys,
            suggestion: '- title: Báo cáo',
          },
          pointer: ['sources', 0],
        },
      ],
    ],
    [
      'a field without a space behind its colon for a group in a list',
      resultSchema,
      { title: 'A', order: [{ unit: 'a', place: 1 }], sources: ["title:'Báo cáo"] },
      [
        {
          kind: 'wrong-type',
          details: {
            expected: 'object',
            given: 'string',
            keys: sourceKeys,
          },
          pointer: ['sources', 0],
        },
      ],
    ],
    [
      'a group for one of a few words',
      meetingSchema,
      { ...meeting, kinds: [{ 'other date': '2018-05-05' }] },
      [wrong('string', 'object', ['kinds', 0])],
    ],
    [
      'a number with what is counted',
      covenantSchema,
      { ...covenant, taskCount: '9 nhiệm vụ' },
      [wrong('number', 'string', ['taskCount'], 'taskCount: 9')],
    ],
    [
      'a number in words',
      covenantSchema,
      { ...covenant, taskCount: 'chín' },
      [wrong('number', 'string', ['taskCount'], 'taskCount: 9')],
    ],
    [
      'a word that is no number',
      covenantSchema,
      { ...covenant, taskCount: 'nhiều' },
      [wrong('number', 'string', ['taskCount'])],
    ],
    [
      'none of several forms',
      meetingSchema,
      { ...meeting, attending: 'chín' },
      [wrong('array|number|object', 'string', ['attending'], 'attending: 9')],
    ],
    [
      'none of several forms, which are the same',
      covenantSchema,
      { ...covenant, tasks: [true] },
      [wrong('string|object', 'boolean', ['tasks', 0])],
    ],
    [
      'the form that got furthest: a group',
      meetingSchema,
      { ...meeting, attending: { unit: ['a'] } },
      [
        {
          kind: 'unknown-key',
          details: { key: 'unit', allowed: 'units, count, organisations', nearest: 'units' },
          pointer: ['attending', 'unit'],
          atKey: true,
        },
      ],
    ],
    [
      'the form that got furthest: a number',
      meetingSchema,
      { ...meeting, attending: -1 },
      [badNumber('-1', ['attending'])],
    ],
    [
      'the form that got furthest: a list',
      meetingSchema,
      { ...meeting, attending: ['a', 1] },
      [wrong('string', 'number', ['attending', 1])],
    ],
    [
      'a form within a form',
      blocSchema,
      { names: [{ vi: 'Khối' }], rosters: [{ period: '2016', source: { title: 7 } }] },
      [wrong('string|object', 'number', ['rosters', 0, 'source', 'title'])],
    ],
    [
      'a number with a fraction',
      covenantSchema,
      { ...covenant, taskCount: 1.5 },
      [wrong('int', 'number', ['taskCount'])],
    ],
    ['a number too small', covenantSchema, { ...covenant, taskCount: 0 }, [badNumber('0', ['taskCount'])]],
    [
      'a number too large to be exact',
      covenantSchema,
      { ...covenant, taskCount: 2 ** 60 },
      [badNumber(String(2 ** 60), ['taskCount'])],
    ],
    ['an empty list', unitSchema, { names: [] }, [{ kind: 'too-few', details: { minimum: 1 }, pointer: ['names'] }]],
    [
      'a word that is none of a few',
      resultSchema,
      { ...record, status: 'finall' },
      [
        {
          kind: 'not-one-of',
          details: { given: 'finall', allowed: 'draft, final', nearest: 'final' },
          pointer: ['status'],
        },
      ],
    ],
    [
      'a key in Vietnamese, which is not missing as well',
      meetingSchema,
      { ...untitled, 'tiêu đề': 'A' },
      [
        {
          kind: 'unknown-key',
          details: { key: 'tiêu đề', allowed: expect.stringContaining('title, summary'), nearest: 'title' },
          pointer: ['tiêu đề'],
          atKey: true,
        },
      ],
    ],
    [
      'a word of a few in Vietnamese',
      meetingSchema,
      { ...meeting, kinds: ['Tổng kết'] },
      [
        {
          kind: 'not-one-of',
          details: { given: 'Tổng kết', allowed: expect.stringContaining('annual-review'), nearest: 'annual-review' },
          pointer: ['kinds', 0],
        },
      ],
    ],
    [
      'a word that is like none of a few',
      resultSchema,
      { ...record, status: 'ban hành' },
      [{ kind: 'not-one-of', details: { given: 'ban hành', allowed: 'draft, final' }, pointer: ['status'] }],
    ],
    [
      'a key that no schema has, like none',
      meetingSchema,
      { ...meeting, people: [{ name: 'A', phoneNumber: 1 }] },
      [
        {
          kind: 'unknown-key',
          details: { key: 'phoneNumber', allowed: 'key, name, office, role' },
          pointer: ['people', 0, 'phoneNumber'],
          atKey: true,
        },
      ],
    ],
    [
      'facts in a translation',
      translationSchema,
      { title: 'Meeting', date: '2017' },
      [{ kind: 'facts-in-translation', details: { keys: ['date'] }, pointer: ['date'], atKey: true }],
    ],
    [
      'a rule of its own, of a group',
      awardSchema,
      { ...award, recipients: [] },
      [{ kind: 'award-without-recipients', details: { given: '', suggestion: '' }, pointer: [] }],
    ],
    [
      'a rule of its own, of a text',
      pageSchema,
      { title: 'Trang', slug: 'Giới thiệu' },
      [{ kind: 'bad-id', details: { given: 'Giới thiệu', suggestion: 'gioi-thieu' }, pointer: ['slug'] }],
    ],
    [
      'two faults at once',
      meetingSchema,
      { ...untitled, draft: 1 },
      [missing('title', ['title'], 'Tiêu đề tiếng Việt của bản ghi.'), wrong('boolean', 'number', ['draft'])],
    ],
  ])('%s', (_, schema, facts, problems) => expect(told(schema, facts)).toEqual(problems));

  test('facts that fit come back, and no problem', () => {
    expect(parseFacts(z.strictObject({ a: z.string().trim() }), { a: ' x ' }, 'a.md')).toEqual({
      facts: { a: 'x' },
      problems: [],
    });
  });
});
