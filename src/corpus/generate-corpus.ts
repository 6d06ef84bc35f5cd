import { compareText } from '../text/collation.ts';
import type { BlocHistory } from './bloc-history.ts';
import { fewestUnits, tellBloc, unitFacts } from './bloc-history.ts';
import { evenShare, tellRecords } from './bloc-records.ts';
import { tellCity } from './city-records.ts';
import { attachDocuments, writeBlocDocuments } from './documents.ts';
import { illustrate } from './photographs.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';
import type { CorpusFile, CorpusRecord } from './record.ts';
import { writeRecord, writeYaml } from './record-files.ts';
import { assignStates, assignTranslations } from './record-states.ts';
import { writeSiteFiles } from './site-files.ts';

export interface CorpusOptions {
  /** How many meetings the archive reports. Everything else follows from them. */
  reports: number;
  seed: number;
  blocs?: number;
  /** How many periods each bloc opens. The first of them reviews one more, of which nothing else is known. */
  periods?: number;
  /** How many members each bloc is founded with; 8 to 12 where it is left out. */
  units?: number;
  /** Whether every unit has a very long name, and not only one in ten. */
  longNames?: boolean;
}

/** Bounds of what can be asked for, both included. The units have to have names; the periods end in 2024. */
export const bounds = {
  reports: [1, 100_000],
  seed: [0, 4_294_967_295],
  blocs: [1, 1000],
  periods: [1, 60],
  units: [fewestUnits, 40],
} as const satisfies Record<string, readonly [least: number, most: number]>;

/** How many blocs bring documents. */
const mostWithDocuments = 6;

const mostPeriods = 30;
const meetingsPerPeriod = 3.5;
const mostMeetingsPerPeriod = 4;

/**
 * The number of blocs and of periods in each: about 60 meetings to a bloc, and 3 or 4 of them to a period. Up to 60 blocs are
 * enough for 7,200 meetings; beyond that there are more of them, rather than fuller periods.
 */
export function planSize({ reports, blocs, periods }: CorpusOptions): { blocs: number; periods: number } {
  const usual = Math.min(60, Math.round(reports / 60));
  const needed = Math.ceil(reports / (mostPeriods * mostMeetingsPerPeriod));
  const size = blocs ?? Math.max(2, usual, needed);
  const cycles = Math.round(reports / (size * meetingsPerPeriod));
  return { blocs: size, periods: periods ?? Math.min(mostPeriods, Math.max(1, cycles)) };
}

/**
 * A whole fictional archive, sorted by path. The same options give the same bytes on every machine.
 * Throws a `RangeError` where there are fewer reports than annual reviews: one for each bloc and period.
 */
export async function generateCorpus(options: CorpusOptions): Promise<CorpusFile[]> {
  const size = planSize(options);
  if (options.reports < size.blocs * size.periods) throw new RangeError('Fewer reports than annual reviews');
  const random = createRandom(`corpus ${options.seed}`);
  const blocs = Array.from({ length: size.blocs }, (_, index) => {
    const meetings = evenShare(options.reports, size.blocs, index);
    return writeBloc({ ...options, index, cycles: size.periods, meetings }, random.fork(`bloc/${index}`));
  });
  const told = tellCity(blocs, random.fork('city'));
  const attached = attachDocuments(told, random.fork('documents'));
  const illustrated = await illustrate(attached, random.fork('photographs'));
  const records = assignTranslations(assignStates(illustrated, random.fork('states')), random.fork('translations'));
  const files = [...writeSiteFiles(), ...blocs.flatMap((bloc) => bloc.files), ...records.flatMap(writeRecord)];
  return files.sort((a, b) => compareText(a.path, b.path));
}

function writeBloc(
  plan: CorpusOptions & { index: number; cycles: number; meetings: number },
  random: Random,
): { history: BlocHistory; files: CorpusFile[]; records: CorpusRecord[] } {
  const units = plan.units ?? random.integer(8, 12);
  const history = tellBloc({ ...plan, units, longNames: plan.longNames ?? false }, random.fork('history'));
  const { facts, records } = tellRecords(history, plan.meetings, random.fork('records'));
  const period = history.cycles.at(-1)?.period;
  // A few blocs have documents of their own.
  const { documents, files } =
    plan.index >= mostWithDocuments || period === undefined
      ? { documents: undefined, files: [] }
      : writeBlocDocuments(history.id, period);
  return {
    history,
    files: [
      { path: `blocs/${history.id}.yaml`, content: writeYaml({ ...facts, documents }) },
      ...files,
      ...history.units.map((unit) => ({ path: `units/${unit.id}.yaml`, content: writeYaml(unitFacts(unit)) })),
    ],
    records,
  };
}
