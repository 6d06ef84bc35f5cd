import type { Pointer, Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import type { Collection } from '../source/places.ts';
import type { Source } from '../source/read-source.ts';
import { nearestRecord } from '../text/nearest.ts';

type Target = 'units' | 'blocs' | 'meetings' | 'awardTypes' | 'awards';

const kinds = {
  units: 'unknown-unit',
  blocs: 'unknown-bloc',
  meetings: 'unknown-meeting',
  awardTypes: 'unknown-award-type',
  awards: 'unknown-award',
} as const;

/** Where each collection names things by their ids; `*` stands for every item of a list. */
const references: Partial<Record<Collection, Record<string, Target>>> = {
  blocs: { 'rosters.*.units.*': 'units', 'leaders.*.leader': 'units', 'leaders.*.deputies.*': 'units' },
  units: { 'successors.*.unit': 'units' },
  meetings: {
    bloc: 'blocs',
    'attending.*': 'units',
    'attending.units.*': 'units',
    'leadership.leader': 'units',
    'leadership.deputies.*': 'units',
    'handover.leader': 'units',
    'handover.deputies.*': 'units',
    'handover.outgoing': 'units',
  },
  awards: {
    bloc: 'blocs',
    announcedAt: 'meetings',
    follows: 'awards',
    'follows.*': 'awards',
    'recipients.*.bloc': 'blocs',
    'recipients.*.unit': 'units',
    'recipients.*.type': 'awardTypes',
    'counts.*.type': 'awardTypes',
  },
  covenants: {
    bloc: 'blocs',
    signedAt: 'meetings',
    'signatories.*': 'units',
    'signatories.units.*': 'units',
    leader: 'units',
    deputy: 'units',
    'deputies.*': 'units',
  },
  results: { 'order.*.unit': 'units', 'grades.*.unit': 'units' },
};

/**
 * The ids in a file that stand for nothing. The archive finds them too, but sees no file whose facts do not fit their schema,
 * and an editor should hear of both at once.
 *
 * @param known the ids that there are, by what they stand for
 */
export function checkReferences({ path, place, data }: Source, known: Record<Target, ReadonlySet<string>>): Problem[] {
  return Object.entries(references[place.collection] ?? {}).flatMap(([pattern, target]) =>
    valuesAt(data, pattern.split('.'), []).flatMap(({ value, pointer }) => {
      if (typeof value !== 'string' || known[target].has(value)) return [];
      const close = nearestRecord(value, known[target]);
      return [problem(kinds[target], path, { given: value, ...(close && { nearest: close }) }, { pointer })];
    }),
  );
}

function valuesAt(value: unknown, [step, ...rest]: string[], pointer: Pointer): { value: unknown; pointer: Pointer }[] {
  if (step === undefined) return [{ value, pointer }];
  if (step === '*') {
    if (!Array.isArray(value)) return [];
    return value.flatMap((item, index) => valuesAt(item, rest, [...pointer, index]));
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [];
  return valuesAt((value as Record<string, unknown>)[step], rest, [...pointer, step]);
}
