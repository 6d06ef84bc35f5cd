import type { DataTable, Sheet } from '../../site/routes.ts';
import { sheets as sheetNames } from '../../site/routes.ts';
import { awardsSheet, awardsTable } from './awards-table.ts';
import { blocsSheet, blocsTable, leadersSheet, leadersTable, unitsSheet, unitsTable } from './blocs-table.ts';
import { changesSheet, changesTable } from './changes-table.ts';
import { covenantsSheet, covenantsTable, tasksSheet } from './covenants-table.ts';
import { evidenceSheet, evidenceTable } from './evidence-table.ts';
import { meetingsSheet, meetingsTable } from './meetings-table.ts';
import { rankingsSheet, rankingsTable } from './rankings-table.ts';
import type { CsvTable, DataSource, Table } from './table.ts';

/** The data files of JSON, by name. */
export const tables: Record<DataTable, Table> = {
  meetings: meetingsTable,
  awards: awardsTable,
  covenants: covenantsTable,
  blocs: blocsTable,
  units: unitsTable,
  leaders: leadersTable,
  rankings: rankingsTable,
  evidence: evidenceTable,
  changes: changesTable,
};

/** The data files of CSV, by name: a row a record, or a recipient, a task, a place. */
export const sheets: Record<Sheet, CsvTable> = {
  meetings: meetingsSheet,
  awards: awardsSheet,
  covenants: covenantsSheet,
  'covenant-tasks': tasksSheet,
  blocs: blocsSheet,
  units: unitsSheet,
  leaders: leadersSheet,
  rankings: rankingsSheet,
  evidence: evidenceSheet,
  changes: changesSheet,
};

/** How many rows each data file has: those of JSON, where it is both. */
export function countRows(source: DataSource): Record<Sheet, number> {
  const counts = { ...sheets, ...tables };
  // One number for each of the files.
  return Object.fromEntries(sheetNames.map((name) => [name, counts[name].count(source)])) as Record<Sheet, number>;
}
