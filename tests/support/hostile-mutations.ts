import fc from 'fast-check';
import { pieces } from './hostile-pieces.ts';
import type { Files } from './memory-archive.ts';
import { award, base, bloc, covenant, meeting, result, roster, textOf } from './memory-archive.ts';

/** A small archive of every kind of file. */
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
export const hostileArchive: ReadonlyMap<string, Uint8Array> = new Map(
  Object.entries(archive).map(([path, content]) => [path, new TextEncoder().encode(textOf(path, content))]),
);

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

/** Changes of files of that archive. */
export const mutations = fc.array(fc.record({ path: fc.constantFrom(...paths), at: fc.nat(), mutation }), {
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

/** Files after changes. */
export function mutated(
  files: ReadonlyMap<string, Uint8Array>,
  changes: readonly { path: string; at: number; mutation: Mutation }[],
): Map<string, Uint8Array> {
  const made = new Map(files);
  for (const { path, at, mutation: how } of changes)
    made.set(path, mutate(made.get(path) ?? new Uint8Array(), at, how));
  return made;
}
