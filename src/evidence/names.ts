import type { Entries } from '../archive/entries.ts';
import { namesInOrder } from '../archive/names.ts';
import type { Name } from '../schemas/units.ts';
import type { BorneName, Lexicon, ShortForm } from './mentions.ts';
import { lexiconOf } from './mentions.ts';

/** The names of an archive, as sentences may mention them. */
export interface Names {
  units: Lexicon;
  blocs: Lexicon;
  awardTypes: Lexicon;
}

export function namesOf({ units, blocs, awardTypes }: Pick<Entries, 'units' | 'blocs' | 'awardTypes'>): Names {
  return {
    units: lexiconOf(units.map(({ id, facts }) => ({ id, names: borneNames(id, facts.names) }))),
    blocs: lexiconOf(
      blocs.map(({ id, facts }) => ({ id, names: borneNames(id, facts.names) })),
      blocForms,
    ),
    awardTypes: lexiconOf(
      awardTypes
        .flatMap(({ facts }) => facts)
        .map(({ id, name, also }) => ({
          id,
          names: [name.vi, name.en ?? '', ...also].filter((text) => text !== '').map((text) => ({ text })),
        })),
      awardForms,
    ),
  };
}

/** Every name with its days; the first has been borne from the beginning, the last until today. */
function borneNames(id: string, names: readonly Name[]): BorneName[] {
  const inOrder = namesInOrder({ id, names });
  return inOrder.flatMap(({ vi, en, short, from, to }, index) =>
    [vi, en, short?.vi, short?.en].flatMap((text): BorneName[] =>
      text === undefined ? [] : [{ text, ...(index > 0 && { from }), ...(index < inOrder.length - 1 && { to }) }],
    ),
  );
}

/** "Khối các cơ quan tham mưu" for "Khối thi đua các cơ quan tham mưu". */
function blocForms(words: readonly string[]): ShortForm[] {
  const at = words.findIndex((word, index) => word === 'thi' && words[index + 1] === 'đua' && index <= 1);
  return at === 1 ? [{ words: words.toSpliced(at, 2) }] : [];
}

/** "Bằng khen" for "Bằng khen của Ủy ban nhân dân thành phố": who gives it is said elsewhere. */
function awardForms(words: readonly string[]): ShortForm[] {
  const at = words.lastIndexOf(words.includes('của') ? 'của' : 'of');
  return at > 0 ? [{ words: words.slice(0, at), leavesOut: words.slice(at + 1) }] : [];
}
