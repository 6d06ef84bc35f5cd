import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Files } from '../../tests/support/memory-archive.ts';
import { award, base, bloc, covenant, meeting, result, roster, textOf } from '../../tests/support/memory-archive.ts';
import { parseText } from '../markdown/parse-text.ts';
import { annotate } from '../problems/annotations.ts';
import { printProblem, shownOf } from '../problems/print.ts';
import { makeReport } from '../problems/report.ts';
import { placeOf } from '../source/places.ts';
import { checkExamined } from './check-examined.ts';
import { examineFile } from './examine-file.ts';

const archive: Files = {
  ...base,
  ...bloc({ rosters: [roster(2016, 'a', 'b', 'c')], ranking: { lineage: 'carry' } }),
  ...meeting('2017/hop', {
    reviews: 2016,
    attending: ['a', 'b'],
    people: [{ name: 'A', office: { vi: 'B', en: 'C' } }],
  }),
  ...award('khen', 2017, ['a co', 'b bang-khen'], { announcedAt: '2017/hop', decision: { number: '1/QĐ-UBND' } }),
  ...covenant('2017/giao-uoc', { tasks: ['Một', 'Hai'], signatories: ['a'], leader: 'b' }),
  ...result(2016, { criteria: [{ column: 'd', name: 'x' }], order: [{ unit: 'a', place: 1 }] }, 'unit,d\na,1\nb,2\n'),
  'pages/about/index.vi.mdx': '---\ntitle: Giới thiệu\n---\n\nChữ <AwardTypes />.\n',
};
const paths = Object.keys(archive);
const texts = new Map(Object.entries(archive).map(([path, content]) => [path, textOf(path, content)]));

/** What has broken readers of YAML, Markdown, MDX and CSV, or means something to a terminal, a runner or a browser. */
const pieces = [
  ...[
    '---\n',
    '\n---\n',
    '\n',
    ': ',
    ' #2',
    '&a ',
    '*a',
    '!!binary x',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '|',
    '>',
    '%',
    '\t',
  ],
  ...[
    '\u0000',
    '\u001b[31m',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\r',
    '\n::error::x',
    '##[error]x',
    '__proto__: x',
    'constructor',
  ],
  ...[
    '<script>',
    '<img src=x onerror=1>',
    '](javascript:1)',
    '![](',
    '[^1]',
    '[^1]: x',
    '`',
    '```',
    '~',
    '../',
    '<!--',
    '-->',
  ],
  ...[
    '0o17',
    '1e999',
    '1.000',
    '2017-02-31',
    '0000',
    '-1',
    '٣',
    'ệ',
    '\u0301',
    '$&',
    '\\',
    ';;;',
    'sep=;',
    '_a',
    '&amp;',
    '> ',
    '- ',
  ],
  ...[
    'null',
    'true',
    '\nk: v',
    '\n- x',
    '\n## h',
    '\n| a | b |\n| - | - |',
    'www.a.b ',
    '[a](b)',
    '__ASTRO_IMAGE_',
    '<a>',
  ],
];

const mutation = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    piece: fc.constantFrom(...pieces),
    count: fc.constantFrom(1, 1, 1, 60, 3_000),
  }),
  fc.record({ kind: fc.constant('delete' as const), length: fc.nat(60) }),
  fc.record({ kind: fc.constant('cut' as const) }),
  fc.record({ kind: fc.constant('repeat' as const), count: fc.constantFrom(2, 50, 2_000) }),
  fc.record({ kind: fc.constant('byte' as const), byte: fc.nat(255) }),
);

const mutations = fc.array(fc.record({ path: fc.constantFrom(...paths), at: fc.nat(), mutation }), {
  minLength: 1,
  maxLength: 4,
});

type Mutation =
  | { kind: 'insert'; piece: string; count: number }
  | { kind: 'delete'; length: number }
  | { kind: 'cut' }
  | { kind: 'repeat'; count: number }
  | { kind: 'byte'; byte: number };

function mutate(bytes: Uint8Array, where: number, how: Mutation): Uint8Array {
  const at = where % (bytes.length + 1);
  const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (how.kind) {
    case 'insert':
      return Buffer.concat([head, Buffer.from(how.piece.repeat(how.count)), tail]);
    case 'delete':
      return Buffer.concat([head, tail.subarray(how.length)]);
    case 'cut':
      return head;
    case 'byte':
      return Buffer.concat([head, Buffer.of(how.byte), tail.subarray(1)]);
    case 'repeat': {
      const line = /^[^\n]*\n?/u.exec(new TextDecoder().decode(tail))?.[0] ?? '';
      return Buffer.concat([head, Buffer.from(line.repeat(how.count)), tail]);
    }
  }
}

// The limit guards against a hang of one of them; together they take a few seconds.
test('no mixture of hostile changes ends the check, or writes a line that steers who reads it', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(mutations, (changes) => {
      const files = new Map<string, Uint8Array>([...texts].map(([path, text]) => [path, Buffer.from(text)]));
      for (const { path, at, mutation: how } of changes) {
        files.set(path, mutate(files.get(path) ?? new Uint8Array(), at, how));
      }
      const examined = [...files].map(([path, bytes]) => {
        const place = placeOf(path);
        if (place === undefined || place.collection === 'image') throw new Error(path);
        return examineFile({ path, place, bytes }, parseText);
      });
      const { problems, archive: joined } = checkExamined({ files: examined, images: [], problems: [] });
      expect(joined !== undefined || problems.length > 0).toBe(true);
      for (const found of shownOf(problems)) {
        const printed = printProblem(found, 'vi');
        expect(printed).not.toMatch(/^\s*::|##\[|(?!\n)\p{Cc}|\u202E/mu);
        expect(annotate(found, 'content', 'en')).toMatch(/^::(?:error|warning) file=[^\n]*$/u);
      }
      makeReport(problems, 'content', 'vi');
    }),
    { numRuns: 200 },
  );
});
