import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Day } from '../schemas/day.ts';
import { dayParts } from '../schemas/day.ts';
import type { Lang } from '../text/locales.ts';
import { defaultLang, languages } from '../text/locales.ts';
import type { Caller } from './caller.ts';
import { thisCaller } from './caller.ts';
import { commandWords } from './words.ts';

/** A path that a command was given. */
export interface GivenPath {
  /** The whole path. */
  path: string;
  /** As it was written, for what is said of it. */
  given: string;
}

/** What the commands that read a content folder can be told. */
export interface ContentArguments {
  content: GivenPath;
  lang: Lang;
  asOf: Day | undefined;
}

/** A command line that cannot be followed; its message says what is wrong with it and how to call the command. */
export class UsageError extends Error {}

/** How a command is called, and what it takes. */
export interface Command<O extends string, F extends string = never> {
  usage: string;
  /** Options with a value; `lang` is every command's. */
  options: readonly O[];
  /** Options without one. */
  flags?: readonly F[];
  /** What stands alone, without an option before it, and has to: how the usage calls each, in their order. */
  operands?: readonly string[];
}

/** The command line of a command, read. */
export interface Options<O extends string, F extends string> {
  given: Partial<Record<O, string>>;
  flags: ReadonlySet<F>;
  /** As many as the command takes. */
  operands: readonly string[];
  lang: Lang;
  /** Says in the user's language what is wrong with the command line. */
  refuse: (what: (say: Say) => string) => never;
}

type Say = (typeof commandWords)[Lang]['arguments'];

/**
 * Reads the options of a command.
 *
 * @throws UsageError where the command line cannot be followed
 */
export function readOptions<O extends string, F extends string = never>(
  argv: readonly string[],
  { usage, options, flags = [], operands = [] }: Command<O, F>,
  caller: Caller = thisCaller(),
): Options<O, F> {
  const withValue: readonly string[] = ['lang', ...options];
  const names: readonly string[] = [...withValue, ...flags];
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      names.map((name) => [name, { type: withValue.includes(name) ? 'string' : 'boolean', multiple: true } as const]),
    ),
    strict: false,
    allowPositionals: true,
  });
  const lang = languages.find((one) => one === [values['lang']].flat()[0]);
  const refuse = (what: (say: Say) => string): never => {
    throw new UsageError(`${what(commandWords[lang ?? defaultLang].arguments)}\n${usage}`);
  };
  const swallowed = caller.swallowedBy(names).map((name) => `--${name}`);
  if (swallowed.length > 0) refuse((say) => say.swallowed(swallowed.join(', ')));
  for (const [name, all] of Object.entries(values)) {
    const option = `--${name}`;
    if (!names.includes(name)) refuse((say) => say.unknown(option));
    const [value, second] = [all].flat();
    // Without its value an option takes the next word for it.
    const isGiven = withValue.includes(name)
      ? typeof value === 'string' && value !== '' && !value.startsWith('--')
      : value === true;
    if (!isGiven) refuse((say) => (withValue.includes(name) ? say.withoutValue(option) : say.unknown(option)));
    if (second !== undefined) refuse((say) => say.twice(option));
  }
  const [word] = positionals.slice(operands.length);
  // Of some options npm leaves the value alone, and no trace of their names.
  if (word !== undefined) refuse((say) => [say.unknown(word), ...(caller.throughNpm ? [say.dashes] : [])].join(' '));
  const missing = operands[positionals.length];
  if (missing !== undefined) refuse((say) => say.missing(missing));
  if (values['lang'] !== undefined && lang === undefined) refuse((say) => say.oneOf('--lang', languages.join(' | ')));
  const given = options.flatMap((name) => {
    const value = [values[name]].flat()[0];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return {
    // Exactly the options that were given.
    given: Object.fromEntries(given) as Partial<Record<O, string>>,
    flags: new Set(flags.filter((name) => values[name] !== undefined)),
    operands: positionals,
    lang: lang ?? defaultLang,
    refuse,
  };
}

/**
 * Reads the options of a command that works on a content folder. A relative path is meant from the folder in which the user
 * stands.
 *
 * @throws UsageError where the command line cannot be followed
 */
export function readArguments<O extends string, F extends string = never>(
  argv: readonly string[],
  { usage, options, flags = [], operands = [] }: Command<O, F>,
  caller: Caller = thisCaller(),
): ContentArguments & Pick<Options<O, F>, 'flags' | 'operands'> & Partial<Record<O, string>> {
  const command = { usage, options: ['content', ...options] as const, flags, operands };
  const { given, flags: set, operands: words, lang, refuse } = readOptions(argv, command, caller);
  // Whoever takes this option takes it in this form.
  const asOf = (given as Partial<Record<string, string>>)['as-of'];
  if (asOf !== undefined && dayParts(asOf)?.date === undefined) refuse((say) => say.oneOf('--as-of', 'YYYY-MM-DD'));
  const content: string | undefined = given.content;
  const path = content === undefined ? caller.inProject('content') : caller.pathOf(content);
  const named = content ?? 'content';
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory() === false) refuse((say) => say.noFolder(named));
  // An archive that has not begun has no folder yet; one that is named and is not there is a slip.
  if (there === undefined && content !== undefined) refuse((say) => say.notThere(named));
  return { ...given, content: { path, given: named }, flags: set, operands: words, lang, asOf };
}

/** The address of a site, which stands alone on the command line. */
export function siteOperand({
  operands: [operand = ''],
  refuse,
}: Pick<Options<string, never>, 'operands' | 'refuse'>): string {
  return /^https?:\/\//u.test(operand) && URL.canParse(operand) ? operand : refuse((say) => say.notAnAddress(operand));
}

/** A whole number within bounds, both included; absent where it is not given. */
export function wholeNumber<O extends string>(
  { given, refuse }: Pick<Options<O, never>, 'given' | 'refuse'>,
  name: O,
  [least, most]: readonly [number, number],
): number | undefined {
  const value = given[name];
  if (value === undefined) return undefined;
  const isWhole = /^\d{1,10}$/u.test(value) && Number(value) >= least && Number(value) <= most;
  return isWhole ? Number(value) : refuse((say) => say.wholeNumber(`--${name}`, least, most));
}
