import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Day } from '../schemas/day.ts';
import { dayParts } from '../schemas/day.ts';
import type { Lang } from '../text/locales.ts';
import { defaultLang, languages } from '../text/locales.ts';
import type { Caller } from './caller.ts';
import { thisCaller } from './caller.ts';

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
  asOf?: Day;
}

/** A command line that cannot be followed; its message says what is wrong with it and how to call the command. */
export class UsageError extends Error {}

/** How a command is called, and what it takes besides `--content` and `--lang`. */
export interface Command<O extends string> {
  usage: string;
  options: readonly O[];
}

/**
 * Reads the options of a command. A relative path is meant from the folder in which the user stands.
 *
 * @throws UsageError where the command line cannot be followed
 */
export function readArguments<O extends string>(
  argv: readonly string[],
  { usage, options }: Command<O>,
  caller: Caller = thisCaller(),
): ContentArguments & Partial<Record<O, string>> {
  const names: readonly string[] = ['content', 'lang', ...options];
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const, multiple: true }])),
    strict: false,
    allowPositionals: true,
  });
  const lang = languages.find((one) => one === [values['lang']].flat()[0]);
  const say = words[lang ?? defaultLang];
  const refuse = (what: string): never => {
    throw new UsageError(`${what}\n${usage}`);
  };
  const swallowed = caller.swallowedBy(names);
  if (swallowed.length > 0) refuse(swallowedByNpm(swallowed, lang ?? defaultLang));
  for (const [name, all] of Object.entries(values)) {
    if (!names.includes(name)) refuse(say.unknown(`--${name}`));
    const [value, second] = [all].flat();
    // Without its value an option takes the next word for it.
    if (typeof value !== 'string' || value === '' || value.startsWith('--')) refuse(say.withoutValue(`--${name}`));
    if (second !== undefined) refuse(say.twice(`--${name}`));
  }
  if (positionals[0] !== undefined) {
    // Of some options npm leaves the value alone, and no trace of their names.
    refuse([say.unknown(positionals[0]), ...(caller.throughNpm ? [say.dashes] : [])].join(' '));
  }
  // Each option has one value, a text: what has not was refused above.
  const given = Object.fromEntries(Object.entries(values).map(([name, all]) => [name, String([all].flat()[0])]));
  if (given['lang'] !== undefined && lang === undefined) refuse(say.oneOf('--lang', languages.join(' | ')));
  const asOf = given['as-of'];
  if (asOf !== undefined && dayParts(asOf)?.date === undefined) refuse(say.oneOf('--as-of', 'YYYY-MM-DD'));
  const content = given['content'] ?? 'content';
  const path = given['content'] === undefined ? caller.inProject('content') : caller.pathOf(content);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === false) refuse(say.noFolder(content));
  const own = Object.fromEntries(options.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])));
  return {
    content: { path, given: content },
    lang: lang ?? defaultLang,
    ...(asOf !== undefined && { asOf }),
    // Exactly the command's own options that were given.
    ...(own as Partial<Record<O, string>>),
  };
}

/** That npm has taken options for its own, and what is missing before them. */
export function swallowedByNpm(names: readonly string[], lang: Lang): string {
  return words[lang].swallowed(names.map((name) => `--${name}`).join(', '));
}

const words = {
  vi: {
    unknown: (word: string) => `Không hiểu tham số ${word}.`,
    dashes: 'Trước các tham số phải có hai dấu gạch riêng (--), như dưới đây.',
    withoutValue: (option: string) => `Sau ${option} chưa ghi giá trị.`,
    twice: (option: string) => `${option} được ghi hai lần.`,
    oneOf: (option: string, allowed: string) => `${option} phải là: ${allowed}`,
    noFolder: (path: string) => `--content ${path}: đây không phải là thư mục.`,
    swallowed: (options: string) =>
      `npm đã giữ lại ${options} cho riêng nó: trước các tham số phải có hai dấu gạch riêng (--), như dưới đây.`,
  },
  en: {
    unknown: (word: string) => `${word} means nothing here.`,
    dashes: 'Two dashes (--) must stand before the options, as below.',
    withoutValue: (option: string) => `${option} has no value.`,
    twice: (option: string) => `${option} is given twice.`,
    oneOf: (option: string, allowed: string) => `${option} must be: ${allowed}`,
    noFolder: (path: string) => `--content ${path}: this is no folder.`,
    swallowed: (options: string) =>
      `npm has kept ${options} for itself: two dashes (--) must stand before the options, as below.`,
  },
} as const satisfies Record<Lang, object>;
