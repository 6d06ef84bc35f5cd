import { z } from 'zod';
import type { Named } from '../../archive/names.ts';
import type { LocalText } from '../../schemas/text.ts';
import type { Name } from '../../schemas/units.ts';

/** A text in each language. */
export interface Bilingual {
  vi: string;
  en: string;
}

export type Cell = string | number | undefined;

/** A column of a CSV file, with what stands in it for a row. */
export interface CsvColumn<R> {
  name: string;
  title: Bilingual;
  cell: (row: R) => Cell;
}

/** A field of a data table, said once: how JSON holds it, its schema, and the columns that it has in a CSV file. */
export interface Column<R> {
  name: string;
  /** Of the field in JSON; absent where nothing is recorded. */
  json: (row: R) => unknown;
  schema: z.ZodType;
  csv: readonly CsvColumn<R>[];
}

/** What a kind of value looks like in each format. */
export interface Kind<V> {
  schema: z.ZodType;
  json: (value: V) => unknown;
  csv: readonly CsvPart<V>[];
}

/** A column that a value needs in a CSV file: a text has one a language, a unit its id and its names. */
interface CsvPart<V> {
  suffix: string;
  /** What distinguishes it from the other columns of the value. */
  note?: Bilingual;
  /** What stands between the parts of several values. No id holds a semicolon, no text the end of a line. */
  separator: '; ' | '\n';
  cell: (value: V) => Cell;
}

/** A field that every row has. */
export function column<R, V>(name: string, kind: Kind<V>, title: Bilingual, value: (row: R) => V): Column<R> {
  return makeColumn(name, kind, title, value, kind.schema);
}

/** A field that a row may lack. */
export function optional<R, V>(
  name: string,
  kind: Kind<V>,
  title: Bilingual,
  value: (row: R) => V | undefined,
): Column<R> {
  return makeColumn(name, kind, title, value, kind.schema.optional());
}

function makeColumn<R, V>(
  name: string,
  kind: Kind<V>,
  title: Bilingual,
  value: (row: R) => V | undefined,
  schema: z.ZodType,
): Column<R> {
  const ifKnown = <T>(row: R, make: (known: V) => T): T | undefined => {
    const known = value(row);
    return known === undefined ? undefined : make(known);
  };
  return {
    name,
    json: (row) => ifKnown(row, kind.json),
    schema: schema.meta({ title: title.en }),
    csv: kind.csv.map(({ suffix, note, cell }) => ({
      name: `${name}${suffix}`,
      title: note === undefined ? title : { vi: `${title.vi}, ${note.vi}`, en: `${title.en}, ${note.en}` },
      cell: (row) => ifKnown(row, cell),
    })),
  };
}

/** The columns of something, as columns of what it is a part of; they are empty where it is not there. */
export function columnsOf<R, P>(columns: readonly Column<P>[], part: (row: R) => P | undefined): CsvColumn<R>[] {
  return columns.flatMap(({ csv }) =>
    csv.map(({ name, title, cell }) => ({
      name,
      title,
      cell: (row) => {
        const found = part(row);
        return found === undefined ? undefined : cell(found);
      },
    })),
  );
}

/** A row as JSON holds it: what is not recorded is not written. */
export function jsonOf<R>(columns: readonly Column<R>[], row: R): Record<string, unknown> {
  const fields = columns.map(({ name, json }) => [name, json(row)] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

export function schemaOf(columns: readonly Column<never>[]): z.ZodType {
  return z.strictObject(Object.fromEntries(columns.map(({ name, schema }) => [name, schema])));
}

function plain<V extends string | number>(schema: z.ZodType, separator: CsvPart<V>['separator'] = '; '): Kind<V> {
  return { schema, json: (value) => value, csv: [{ suffix: '', separator, cell: (value) => value }] };
}

export const word = plain<string>(z.string(), '\n');
export const recordId = plain<string>(z.string());
export const count = plain<number>(z.int());
export const day = plain<string>(
  z.string().describe('A day as precisely as it is known: 2017-03-20, 2017-03 or 2017.'),
);
export const period = plain<string>(z.string().describe('A period: 2017, or 2023-2024.'));

export const choice = <T extends string>(values: readonly T[]): Kind<T> => plain<T>(z.enum(values));

export const flag: Kind<boolean> = {
  schema: z.boolean(),
  json: (value) => value,
  csv: [{ suffix: '', separator: '; ', cell: String }],
};

export const inVietnamese: Bilingual = { vi: 'tiếng Việt', en: 'in Vietnamese' };
export const inEnglish: Bilingual = { vi: 'tiếng Anh', en: 'in English' };

export const text: Kind<LocalText> = {
  schema: z
    .strictObject({ vi: z.string(), en: z.string().optional() })
    .describe('A text in Vietnamese, and in English where it is translated.'),
  json: ({ vi, en }) => (en === undefined ? { vi } : { vi, en }),
  csv: [
    { suffix: '_vi', note: inVietnamese, separator: '\n', cell: ({ vi }) => vi },
    { suffix: '_en', note: inEnglish, separator: '\n', cell: ({ en }) => en },
  ],
};

/** Something with an id, and the name under which a row speaks of it. */
export interface Reference {
  id: string;
  name: Pick<Name, 'vi' | 'en'>;
}

/** Something under the name that it bore then. */
export function referenceTo(named: Named, name: Name): Reference {
  return { id: named.id, name };
}

/** In JSON the id; in a CSV file the name too, since whoever opens a table has no other at hand. */
export function reference(description: string): Kind<Reference> {
  return {
    schema: z.string().describe(description),
    json: ({ id }) => id,
    csv: [
      { suffix: '', note: { vi: 'mã', en: 'id' }, separator: '; ', cell: ({ id }) => id },
      { suffix: '_vi', note: { vi: 'tên', en: 'name in Vietnamese' }, separator: '\n', cell: ({ name }) => name.vi },
      {
        suffix: '_en',
        note: { vi: 'tên tiếng Anh', en: 'name in English' },
        separator: '\n',
        cell: ({ name }) => name.en,
      },
    ],
  };
}

/** Several values, in one cell for each part of them. */
export function many<V>({ schema, json, csv }: Kind<V>): Kind<readonly V[]> {
  return {
    schema: z.array(schema),
    json: (values) => values.map(json),
    csv: csv.map((part) => ({ ...part, cell: (values) => joined(values.map(part.cell), part.separator) })),
  };
}

/** Nothing where nothing is known; an empty line where one of several is not. */
function joined(cells: readonly Cell[], separator: CsvPart<unknown>['separator']): Cell {
  return cells.some((cell) => cell !== undefined) ? cells.map((cell) => cell ?? '').join(separator) : undefined;
}

/** A group of fields. In a CSV file its columns bear its name and theirs: `decisionNumber`. */
export function group<G>(columns: readonly Column<G>[]): Kind<G> {
  return {
    schema: schemaOf(columns as readonly Column<never>[]),
    json: (value) => jsonOf(columns, value),
    csv: columns.flatMap(({ csv }) =>
      csv.map(({ name, title, cell }) => ({
        suffix: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
        note: title,
        separator: '\n' as const,
        cell,
      })),
    ),
  };
}

/** A list of groups. Its entries have rows of their own in a CSV file, or one line each, where `line` says what stands there. */
export function list<G>(columns: readonly Column<G>[], line?: (entry: G) => string): Kind<readonly G[]> {
  return {
    schema: z.array(schemaOf(columns as readonly Column<never>[])),
    json: (entries) => entries.map((entry) => jsonOf(columns, entry)),
    csv:
      line === undefined ? [] : [{ suffix: '', separator: '\n', cell: (entries) => joined(entries.map(line), '\n') }],
  };
}
