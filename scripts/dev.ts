import { existsSync, watch } from 'node:fs';
import { readArguments, UsageError } from '../src/check/arguments.ts';
import { checkContent } from '../src/check/check-content.ts';
import { runCommand } from '../src/check/run-command.ts';
import type { Lang } from '../src/i18n/locales.ts';
import { printProblem, summarize } from '../src/problems/print.ts';

const usage = 'npm run dev -- [--content DIR] [--lang vi|en]';

/** How long to wait for a program that saves a file in several steps, in milliseconds. */
const settling = 300;

await runCommand(async (argv) => {
  const { content, lang } = readArguments(argv, [], usage);
  if (!existsSync(content)) throw new UsageError(`${content}?\n${usage}`);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DEV_BACKGROUND'] = '0';
  process.env['NIEN_GIAM_CONTENT'] = content;
  const { dev } = await import('astro');
  const { address } = await dev({ logLevel: 'error' });
  await tellProblems(content, lang);
  let pending: NodeJS.Timeout | undefined;
  watch(content, { recursive: true }, () => {
    clearTimeout(pending);
    pending = setTimeout(() => tellProblems(content, lang), settling);
  });
  console.log(lang === 'vi' ? `Xem tại http://localhost:${address.port}/` : `See http://localhost:${address.port}/`);
  return 0;
});

async function tellProblems(content: string, lang: Lang): Promise<void> {
  const { problems } = await checkContent(content);
  for (const found of problems) console.log(`${printProblem(found, lang)}\n`);
  console.log(`${content}: ${summarize(problems, lang)}`);
}
