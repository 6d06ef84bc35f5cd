import { z } from 'zod';
import { awardStatuses } from '../../schemas/awards.ts';
import { bases } from '../../schemas/blocs.ts';
import { meetingKinds } from '../../schemas/meetings.ts';
import type { DataTable } from '../../site/routes.ts';

/**
 * The rows of the open data: what each JSON file is a list of. The files' JSON Schema is made from these, so what is
 * described is what is written. An absent key means that no source records it.
 */
const text = z
  .strictObject({ vi: z.string(), en: z.string().optional() })
  .describe('A text in Vietnamese, and in English where it is translated.');
const day = z.string().describe('A day as precisely as it is known: 2017-03-20, 2017-03 or 2017.');
const period = z.string().describe('A period: 2017, or 2023-2024.');
const unit = z.string().describe('The id of a unit.');
const bloc = z.string().describe('The id of a bloc.');
const addresses = z.strictObject({ vi: z.url(), en: z.url() }).describe('The pages of the record.');
const sources = z.array(
  z.strictObject({
    title: text,
    publisher: text.optional(),
    address: z.string().optional(),
    publishedOn: day.optional(),
    capturedOn: day.optional(),
    note: text.optional(),
  }),
);
const updates = z.array(z.strictObject({ on: day, what: text }));
const gathering = z.strictObject({ units: z.array(unit), count: z.int().optional() });
const names = z.array(
  z.strictObject({
    vi: z.string(),
    en: z.string().optional(),
    short: text.optional(),
    from: day.optional(),
    to: day.optional(),
  }),
);
const record = { id: z.string(), title: text, summary: text.optional(), bloc, sources, updates, addresses };
const reason = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('award'), type: z.string(), count: z.int() }),
  z.strictObject({ kind: z.literal('score'), total: z.number(), bonus: z.number(), deduction: z.number() }),
  z.strictObject({ kind: z.literal('tie-breaker'), column: z.string(), points: z.number() }),
  z.strictObject({ kind: z.literal('official'), place: z.int() }),
]);

export const rowSchemas = {
  meetings: z.strictObject({
    ...record,
    kinds: z.array(z.enum(meetingKinds)),
    date: day,
    dateNote: text.optional(),
    place: text.optional(),
    reviews: z.array(period),
    opens: z.array(period),
    periods: z.array(period).describe('Every period that the meeting belongs to.'),
    attending: gathering.optional(),
    people: z.array(
      z.strictObject({ key: z.string().optional(), name: z.string(), office: text.optional(), role: text.optional() }),
    ),
    handover: z
      .strictObject({ period, leader: unit, outgoing: unit.optional(), receivedBy: z.string().optional() })
      .optional(),
    awards: z.array(z.string()).describe('The ids of the awards announced at it.'),
    covenants: z.array(z.string()).describe('The ids of the covenants signed at it.'),
  }),
  awards: z.strictObject({
    ...record,
    period: period.optional(),
    decision: z
      .strictObject({ number: z.string().optional(), date: day.optional(), issuer: text.optional() })
      .optional(),
    announcedAt: z.string().optional().describe('The id of the meeting.'),
    day: day.optional().describe('The day of the announcement, else of the decision.'),
    recipients: z.array(
      z.strictObject({
        unit,
        type: z.string(),
        status: z.enum(awardStatuses),
        revoked: z.strictObject({ on: day.optional(), decision: z.string().optional() }).optional(),
        note: text.optional(),
      }),
    ),
    counts: z.array(z.strictObject({ type: z.string(), number: z.int() })),
  }),
  covenants: z.strictObject({
    ...record,
    period,
    signedOn: day.optional(),
    signedAt: z.string().optional().describe('The id of the meeting.'),
    signatories: gathering.optional(),
    leader: unit.optional(),
    deputy: unit.optional(),
    taskCount: z.int().optional(),
    tasks: z.array(text),
  }),
  blocs: z.strictObject({
    id: bloc,
    names,
    authority: text.optional(),
    calendar: z.enum(['calendar-year', 'school-year']),
    periods: z.array(period),
    rosters: z.array(
      z.strictObject({ period, units: z.array(unit), count: z.int().optional(), complete: z.boolean() }),
    ),
    addresses,
  }),
  units: z.strictObject({
    id: unit,
    names,
    successors: z.array(z.strictObject({ unit, on: day.optional() })),
    blocs: z.array(bloc),
    addresses,
  }),
  leaders: z.strictObject({
    bloc,
    period,
    leader: unit.optional(),
    deputy: unit.optional(),
    handedOverAt: z.string().optional().describe('The id of the meeting.'),
  }),
  rankings: z.strictObject({
    bloc,
    period: period.nullable().describe('null for the standing over all periods.'),
    basis: z.enum(bases),
    standings: z.array(z.strictObject({ unit, place: z.int(), tied: z.boolean(), reasons: z.array(reason) })),
    unplaced: z
      .array(unit)
      .describe('Candidates for whom nothing is published. They have no place, which is not the last.'),
  }),
} as const satisfies Record<DataTable, z.ZodType>;

export type Rows = { [T in DataTable]: z.output<(typeof rowSchemas)[T]>[] };

/** The JSON Schema of a data file: a list of rows. */
export function jsonSchemaOf(table: DataTable): unknown {
  return z.toJSONSchema(z.array(rowSchemas[table]), { target: 'draft-2020-12' });
}
