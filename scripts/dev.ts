import { existsSync, watch } from 'node:fs';
import { checkContent } from '../src/check/check-content.ts';
import type { GivenPath } from '../src/commands/arguments.ts';
import { readArguments, UsageError } from '../src/commands/arguments.ts';
import { thisCaller } from '../src/commands/caller.ts';
import { sayRefused } from '../src/commands/refused-place.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { printProblem, shownOf, summarize } from '../src/problems/print.ts';
import { refusePath } from '../src/release/refuse-places.ts';
import type { Lang } from '../src/text/locales.ts';

const command = { usage: 'npm run dev -- [--content DIR] [--lang vi|en]', options: [] };

/** How long to wait for a program that saves a file in several steps, in milliseconds. */
const settling = 300;

await runCommand(async (argv) => {
  const caller = thisCaller();
  const { content, lang } = readArguments(argv, command, caller);
  if (!existsSync(content.path)) throw new UsageError(`--content ${content.given}?\n${command.usage}`);
  const refused = refusePath(caller.inProject('')) ?? refusePath(content.path);
  if (refused !== undefined) throw new UsageError(sayRefused(refused, '', lang));
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DEV_BACKGROUND'] = '0';
  process.env['NIEN_GIAM_CONTENT'] = content.path;
  const { dev } = await import('astro');
  const { address } = await dev({ logLevel: 'error' });
  await tellProblems(content, lang);
  let pending: NodeJS.Timeout | undefined;
  watch(content.path, { recursive: true }, () => {
    clearTimeout(pending);
    pending = setTimeout(() => tellProblems(content, lang), settling);
  });
  console.log(lang === 'vi' ? `Xem tại http://localhost:${address.port}/` : `See http://localhost:${address.port}/`);
  return 0;
});

async function tellProblems(content: GivenPath, lang: Lang): Promise<void> {
  const { problems } = await checkContent(content.path);
  for (const found of shownOf(problems)) console.log(`${printProblem(found, lang)}\n`);
  console.log(`${content.given}: ${summarize(problems, lang)}`);
}
