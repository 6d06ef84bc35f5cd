import { z } from 'zod';
import { comparedCollections, parts } from './parts.ts';

const partName = z.enum(parts);

/** A record by its collection and id: `awards/2017/khen-thuong`, `blocs/khoi-6`. */
const reference = z.string().regex(new RegExp(`^(?:${comparedCollections.join('|')})/.`, 'u'));

/** What can have happened to a record as a whole. */
const wholeKinds = ['added', 'withdrawn', 'restored', 'taken-down', 'removed'] as const;

/** Every kind of change, in the order in which they are told. */
export const changeKinds = [
  'added',
  'corrected',
  'withdrawn',
  'restored',
  'taken-down',
  'removed',
  'moved-places',
] as const;

const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(wholeKinds), of: reference }),
  z.strictObject({ kind: z.literal('corrected'), of: reference, parts: z.array(partName) }),
  z.strictObject({
    kind: z.literal('moved-places'),
    bloc: z.string(),
    /** Absent for the standing over all periods. */
    period: z.string().optional(),
    /** Units by id, in the order of their places now; `from` or `to` is absent where a unit had or has no place. */
    moves: z.array(z.strictObject({ unit: z.string(), from: z.int().optional(), to: z.int().optional() })),
    /** The records that changed and that the standing rests on; none where it is computed in another way than before. */
    causes: z.array(reference),
  }),
]);

/** One thing that is other than it was in the release before. */
export type Change = z.output<typeof changeSchema>;

const releaseSchema = z.strictObject({
  /** Counted from the first release that changed anything. */
  number: z.int().positive(),
  /** The day that the build was told, and no clock of a machine. */
  on: z.string().optional(),
  changes: z.array(changeSchema),
});

/** What one release changed. */
export type Release = z.output<typeof releaseSchema>;

const recordSchema = z.strictObject({
  withdrawn: z.literal(true).optional(),
  /** The digest of each of its parts. */
  parts: z.partialRecord(partName, z.string()),
});

/** What is compared of a record. */
export type RecordFacts = z.output<typeof recordSchema>;

const standingSchema = z.strictObject({
  /** The places of units, by id. */
  places: z.record(z.string(), z.int()),
  /** The records that it rests on. */
  rests: z.array(reference),
});

/** What is compared of a standing. */
export type StandingFacts = z.output<typeof standingSchema>;

/** What `/facts.json` holds: enough to tell, at the next build, what has changed; and what earlier releases changed. */
const releaseFactsSchema = z.strictObject({
  /** The address of the site. */
  site: z.string(),
  records: z.record(reference, recordSchema),
  /** By bloc and period, `khoi-6/2016`; by bloc alone for the standing over all periods. */
  standings: z.record(z.string(), standingSchema),
  /** Newest first. */
  releases: z.array(releaseSchema),
});

export type ReleaseFacts = z.output<typeof releaseFactsSchema>;

/** The facts in the text of `/facts.json`; undefined where it is none. */
export function readReleaseFacts(text: string): ReleaseFacts | undefined {
  try {
    return releaseFactsSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The text of `/facts.json`: a line a record, so that two releases can be compared by eye. */
export function writeReleaseFacts({ site, records, standings, releases }: ReleaseFacts): string {
  const lines = (entries: readonly string[]): string => (entries.length === 0 ? '' : `\n${entries.join(',\n')}\n`);
  const object = (all: Readonly<Record<string, unknown>>): string =>
    `{${lines(Object.entries(all).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`))}}`;
  const list = `[${lines(releases.map((release) => JSON.stringify(release)))}]`;
  return `{"site":${JSON.stringify(site)},\n"records":${object(records)},\n"standings":${object(standings)},\n"releases":${list}}\n`;
}
