import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { astroConfig } from '../src/astro/config.ts';
import { previewOf } from '../src/astro/content-to-hand.ts';
import { Preview } from '../src/astro/preview.ts';
import { joinExamined } from '../src/check/check-examined.ts';
import { checkRead, readContent } from '../src/check/check-folder.ts';
import { SeenFiles } from '../src/check/seen-files.ts';
import type { GivenPath } from '../src/commands/arguments.ts';
import { readArguments, UsageError } from '../src/commands/arguments.ts';
import { thisCaller } from '../src/commands/caller.ts';
import { sayFailure } from '../src/commands/failure.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { commandWords, sayRefused } from '../src/commands/words.ts';
import { printProblem, shownOf, summarize } from '../src/problems/print.ts';
import { refusePath } from '../src/release/refuse-places.ts';
import type { Lang } from '../src/text/locales.ts';

/** An editor saves in several steps: so long all is quiet before what was saved is read, in milliseconds. */
const settling = 100;

/** So long the pages that are open may ask for what has changed, before it is held against all rules, in milliseconds. */
const answering = 150;

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
  const preview = new Preview(join(content.path, 'site.yaml'));
  const seen = new SeenFiles();
  // One after the other: what was found last is what is shown. What cannot be read now may be there after the next save.
  let looking = Promise.resolve();
  const look = (): Promise<void> => {
    looking = looking
      .then(() => showContent(content, lang, preview, seen))
      .catch((error: unknown) => console.error(sayFailure(error, lang)));
    return looking;
  };
  let pending: NodeJS.Timeout | undefined;
  watch(content.path, { recursive: true, persistent: false }, () => {
    clearTimeout(pending);
    pending = setTimeout(look, settling);
  });
  await look();
  const config = astroConfig(content.path);
  const { address } = await dev({
    ...config,
    integrations: [...(config.integrations ?? []), preview.integration],
    configFile: false,
    root: caller.inProject(''),
    logLevel: 'error',
  });
  const see = `http://localhost:${address.port}/`;
  console.log(commandWords[lang].dev.see(see));
  return 0;
});

/** Shows the content as it now is; its problems also in the terminal. */
async function showContent(content: GivenPath, lang: Lang, preview: Preview, seen: SeenFiles): Promise<void> {
  const isFirst = seen.isEmpty;
  const read = await readContent(content.path, seen);
  const joined = joinExamined(read.content.files);
  const shown = previewOf(content.path, read, joined.archive);
  if (shown !== undefined) {
    preview.show(shown);
    if (!isFirst) await pause(answering);
  }
  const found = checkRead(read, undefined, joined);
  const printed = shownOf(found.problems).map((one) => printProblem(one, lang));
  for (const one of printed) console.log(`${one}\n`);
  const summary = `${content.given}: ${summarize(found.problems, lang)}`;
  console.log(summary);
  const instead = shown === undefined && { instead: commandWords[lang].dev.unreadable };
  preview.tell({ lang, summary, problems: printed, ...instead });
}
