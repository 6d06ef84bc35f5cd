import type { CorpusOptions } from '../corpus/generate-corpus.ts';
import { bounds, planSize } from '../corpus/generate-corpus.ts';
import { recorded } from '../schemas/recorded.ts';
import type { Lang } from '../text/locales.ts';
import { readOptions, UsageError, wholeNumber } from './arguments.ts';
import type { Caller } from './caller.ts';
import { thisCaller } from './caller.ts';
import { commandWords } from './words.ts';

const command = {
  usage:
    'npm run corpus -- --reports N --seed S --out DIR [--blocs N] [--periods N] [--units N] [--long-names] [--lang vi|en]',
  options: ['reports', 'seed', 'out', 'blocs', 'periods', 'units'],
  flags: ['long-names'],
} as const;

/** What `npm run corpus` is asked for. */
export interface CorpusRequest {
  options: CorpusOptions;
  /** Where the archive goes, as it was written. */
  out: string;
  lang: Lang;
}

/** @throws UsageError where the command line cannot be followed, or asks for an archive that cannot be */
export function readCorpusRequest(argv: readonly string[], caller: Caller = thisCaller()): CorpusRequest {
  const read = readOptions(argv, command, caller);
  const { given, flags, lang, refuse } = read;
  const { out } = given;
  const number = (name: keyof typeof bounds): number | undefined => wholeNumber(read, name, bounds[name]);
  const needed = (name: keyof typeof bounds): number => number(name) ?? refuse((say) => say.missing(`--${name}`));
  const [reports, seed] = [needed('reports'), needed('seed')];
  if (out === undefined) return refuse((say) => say.missing('--out'));
  const options: CorpusOptions = {
    reports,
    seed,
    longNames: flags.has('long-names'),
    ...recorded({ blocs: number('blocs'), periods: number('periods'), units: number('units') }),
  };
  const size = planSize(options);
  if (reports < size.blocs * size.periods)
    throw new UsageError(commandWords[lang].corpus.tooFewReports(size.blocs, size.periods));
  return { options, out, lang };
}
