import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryArchive } from '../../tests/support/arbitrary-archive.ts';
import type { Files } from '../../tests/support/memory-archive.ts';
import { archiveOf, base, checked, examined } from '../../tests/support/memory-archive.ts';
import { problemCases } from '../../tests/support/problem-cases.ts';
import { publishedFrom } from '../../tests/support/published.ts';
import { describeProblem } from '../problems/words.ts';
import { placeOf } from '../source/places.ts';
import type { Archive } from './archive.ts';

const asOf = '2026-01-01';

function read(files: Files): Archive {
  return archiveOf(files, { asOf });
}

test('the archives of these tests have no errors: what they hold is what is tested', () => {
  fc.assert(
    fc.property(arbitraryArchive, ({ files, withoutHidden, withoutWithdrawn }) => {
      for (const one of [files, withoutHidden, withoutWithdrawn]) read(one);
    }),
  );
});

test('any order of the files gives the same archive, standings, data and problems', () => {
  fc.assert(
    fc.property(arbitraryArchive, fc.infiniteStream(fc.nat()), ({ files }, randoms) => {
      const inOrder = examined(files);
      const shuffled = inOrder
        .map((file) => [randoms.next().value as number, file] as const)
        .sort(([a], [b]) => a - b)
        .map(([, file]) => file);
      const [one, other] = [checked(inOrder, { asOf }), checked(shuffled, { asOf })];
      expect(other.problems).toEqual(one.problems);
      expect(other.hidden).toEqual(one.hidden);
      const published = ({ archive }: typeof one): unknown => archive && publishedFrom(archive);
      expect(published(other)).toEqual(published(one));
    }),
  );
});

const readable = Object.entries(problemCases).flatMap(([kind, given]): [string, Files][] => {
  if (typeof given === 'function') return [];
  const texts = Object.entries(given).filter(([path, content]) => !(content instanceof Uint8Array) && isText(path));
  return [[kind, { ...base, ...Object.fromEntries(texts) }]];
});

function isText(path: string): boolean {
  const place = placeOf(path);
  return place !== undefined && place.collection !== 'image';
}

test.each(readable)('any order of the files tells the same of %s', (_, files) => {
  const inOrder = examined(files);
  for (const other of [inOrder.toReversed(), [...inOrder.slice(3), ...inOrder.slice(0, 3)]])
    expect(checked(other).problems).toEqual(checked(inOrder).problems);
});

test('of what is hidden nothing is published: all is as if it were not there', () => {
  fc.assert(
    fc.property(arbitraryArchive, ({ files, withoutHidden }) => {
      expect(publishedFrom(read(files))).toEqual(publishedFrom(read(withoutHidden)));
    }),
  );
});

test('what is withdrawn is at its own address, and everything else is as if it were not there', () => {
  fc.assert(
    fc.property(arbitraryArchive, ({ files, withoutWithdrawn }) => {
      const archive = read(files);
      const { meetings, awards, covenants } = archive.withdrawn;
      const ids = [...meetings, ...awards, ...covenants].map(({ id }) => id);
      const isItsOwn = (address: string): boolean => ids.some((id) => address.endsWith(`/${id}/`));
      const rest = Object.entries(publishedFrom(archive)).filter(([address]) => !isItsOwn(address));
      expect(Object.fromEntries(rest)).toEqual(publishedFrom(read(withoutWithdrawn)));
    }),
  );
});

test('a problem can be told in both languages, whatever it is about', () => {
  fc.assert(
    fc.property(arbitraryArchive, ({ files }) => {
      for (const found of checked(examined(files), { asOf }).problems)
        for (const lang of ['vi', 'en'] as const)
          expect(Object.values(describeProblem(found, lang)).join(' ')).not.toMatch(/undefined|\[object/u);
    }),
  );
});
