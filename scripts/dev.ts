import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { astroConfig } from '../src/astro/config.ts';
import { readOwnSlugs } from '../src/astro/own-slugs.ts';
import type { ToldProblems } from '../src/astro/problems-in-page.ts';
import { ProblemsInPage } from '../src/astro/problems-in-page.ts';
import { settling } from '../src/astro/settling.ts';
import { checkContent } from '../src/check/check-folder.ts';
import type { GivenPath } from '../src/commands/arguments.ts';
import { readArguments, UsageError } from '../src/commands/arguments.ts';
import { thisCaller } from '../src/commands/caller.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { commandWords, sayRefused } from '../src/commands/words.ts';
import { printProblem, shownOf, summarize } from '../src/problems/print.ts';
import { refusePath } from '../src/release/refuse-places.ts';
import type { Lang } from '../src/text/locales.ts';

const command = { usage: 'npm run dev -- [--content DIR] [--lang vi|en]', options: [] };

await runCommand(async (argv) => {
  const caller = thisCaller();
  const { content, lang } = readArguments(argv, command, caller);
  if (!existsSync(content.path))
    throw new UsageError(`${commandWords[lang].arguments.notThere(content.given)}\n${command.usage}`);
  const refused = refusePath(caller.inProject('')) ?? refusePath(content.path);
  if (refused !== undefined) throw new UsageError(sayRefused(refused, '', lang));
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DEV_BACKGROUND'] = '0';
  const { dev } = await import('astro');
  const rendered = { dir: content.path };
  const inPage = new ProblemsInPage(join(content.path, 'site.yaml'));
  const config = astroConfig(rendered, () => readOwnSlugs(rendered));
  const { address } = await dev({
    ...config,
    integrations: [...(config.integrations ?? []), inPage.integration],
    configFile: false,
    root: caller.inProject(''),
    logLevel: 'error',
  });
  const see = `http://localhost:${address.port}/`;
  const tell = (): Promise<void> => tellProblems(content, lang, (told) => inPage.show(told, see));
  let telling = tell();
  await telling;
  let pending: NodeJS.Timeout | undefined;
  watch(content.path, { recursive: true }, () => {
    clearTimeout(pending);
    // One after the other: what was found last is what is shown.
    pending = setTimeout(() => {
      telling = telling.then(tell);
    }, settling);
  });
  console.log(commandWords[lang].dev.see(see));
  return 0;
});

/** In the terminal, and in every page that is open. */
async function tellProblems(
  content: GivenPath,
  lang: Lang,
  show: (told: ToldProblems) => Promise<void>,
): Promise<void> {
  const { problems, archive } = await checkContent(content.path);
  const printed = shownOf(problems).map((found) => printProblem(found, lang));
  for (const one of printed) console.log(`${one}\n`);
  const summary = `${content.given}: ${summarize(problems, lang)}`;
  console.log(summary);
  const instead = archive === undefined && { instead: commandWords[lang].dev.unreadable };
  await show({ lang, summary, problems: printed, ...instead });
}
