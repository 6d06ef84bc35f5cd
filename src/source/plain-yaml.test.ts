import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { pieces } from '../../tests/support/hostile-pieces.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { readYaml } from './yaml.ts';

test.each([
  [
    'title: Tổng kết\nkinds: [annual-review]\ndate: 2024-03-20\n',
    { title: 'Tổng kết', kinds: ['annual-review'], date: '2024-03-20' },
  ],
  ['a: 1\nb: -2.25\nc: true\nd: no\n', { a: 1, b: -2.25, c: true, d: 'no' }],
  ['- unit: so-noi-vu\n  names:\n    - { from: 2017 }\n', [{ unit: 'so-noi-vu', names: [{ from: 2017 }] }]],
  ['2017: \'một: hai\'\nb: "ba"\n', { 2017: 'một: hai', b: 'ba' }],
])('plain YAML is read: %j', (text, data) => {
  expect(readPlainYaml(text)).toEqual({ data });
});

test.each([
  ['a number that is not as it looks', 'a: 1.000\n'],
  ['a number of another base', 'a: 0o17\n'],
  ['a number that looks like a version', 'a: 1.10\n'],
  ['an alias', 'a: &x 1\nb: *x\n'],
  ['a note', 'a: b # c\n'],
  ['a block of text', 'a: |\n  b\n'],
  ['an escape', 'a: "\\u202e"\n'],
  ['a key twice', 'a: 1\na: 2\n'],
  ['a list over two lines', 'a: [b,\n  c]\n'],
  ['a colon in a value', 'a: b: c\n'],
  ['a mark that Word made', 'a:\n– b: c\n'],
  ['a hyphen that never breaks, which an id cannot have', 'a: so\u2011noi\u2011vu\n'],
  ['a space that never breaks', 'a:\u00a0b\n'],
  ['a mark that nobody sees', 'a: b\u200b\n'],
  ['nothing', ''],
])('what is not plain is left to the other reader: %s', (_, text) => {
  expect(readPlainYaml(text)).toBeUndefined();
});

const plainValue = fc.oneof(
  fc.constantFrom('Tổng kết', 'so-noi-vu', '2017-03-20', '2017', 'true', '1.5', 'a b', "l'an", '12', '-', 'a:b'),
  fc.integer(),
  fc.constantFrom(1.25, -2.75),
  fc.boolean(),
);
const { facts } = fc.letrec((tie) => ({
  facts: fc.oneof(
    { depthSize: 'small' },
    plainValue,
    fc.array(tie('facts'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'tên', 'b-c', '2017'), tie('facts')),
  ),
}));

const record = fc.dictionary(fc.constantFrom('title', 'a', 'b'), facts, { minKeys: 1 });

const changes = fc.array(
  fc.record({ at: fc.nat(), piece: fc.constantFrom(...pieces, ...'[]{},:-\'" \n#'), cut: fc.nat(3) }),
  {
    maxLength: 3,
  },
);

test('whatever is read quickly, the other reader reads in the same way', () => {
  let read = 0;
  fc.assert(
    fc.property(record, fc.boolean(), fc.oneof(fc.constant([]), changes), (data, flow, all) => {
      let text = stringify(data, { collectionStyle: flow ? 'flow' : 'any', lineWidth: flow ? 0 : 80 });
      for (const { at, piece, cut } of all) {
        const place = at % (text.length + 1);
        text = text.slice(0, place) + piece + text.slice(place + cut);
      }
      const quickly = readPlainYaml(text);
      if (quickly === undefined) return;
      read += 1;
      expect(readYaml(text, 'a.yaml', 1)).toEqual({ ...quickly, problems: [] });
    }),
    { numRuns: 5_000 },
  );
  // Enough of them are plain, or nothing would be proved.
  expect(read).toBeGreaterThan(500);
});
