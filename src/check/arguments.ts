import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Lang } from '../i18n/locales.ts';
import { languages } from '../i18n/locales.ts';
import type { Day } from '../schemas/day.ts';
import { dayParts } from '../schemas/day.ts';

/** What the commands that read a content folder can be told. */
export interface ContentArguments {
  content: string;
  lang: Lang;
  asOf?: Day;
}

/** A command line that cannot be followed; its message says how to call the command. */
export class UsageError extends Error {}

/**
 * Reads the options of a command.
 *
 * @param options names of the command's own options that take a value, besides `--content`, `--lang` and `--as-of`
 */
export function readArguments<O extends string>(
  argv: readonly string[],
  options: readonly O[],
  usage: string,
): ContentArguments & Partial<Record<O, string>> {
  const names = ['content', 'lang', 'as-of', ...options];
  let values: Record<string, unknown>;
  try {
    ({ values } = parseArgs({
      args: [...argv],
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
      strict: true,
      allowPositionals: false,
    }));
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
  // Every option is declared as text above.
  const given = values as Partial<Record<string, string>>;
  const lang = languages.find((one) => one === (given['lang'] ?? 'vi'));
  if (lang === undefined) throw new UsageError(`--lang: ${languages.join(' | ')}\n${usage}`);
  const asOf = given['as-of'];
  if (asOf !== undefined && dayParts(asOf)?.date === undefined) throw new UsageError(`--as-of: YYYY-MM-DD\n${usage}`);
  const content = given['content'] ?? 'content';
  if (statSync(content, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new UsageError(`--content ${content}: đây không phải là thư mục.\n${usage}`);
  }
  const own = Object.fromEntries(options.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])));
  return {
    content,
    lang,
    ...(asOf !== undefined && { asOf }),
    // Exactly the command's own options that were given.
    ...(own as Partial<Record<O, string>>),
  };
}
