import { readArguments } from '../src/check/arguments.ts';
import { checkContent } from '../src/check/check-content.ts';
import { runCommand } from '../src/check/run-command.ts';
import { printProblem, summarize } from '../src/problems/print.ts';
import { isWarning } from '../src/problems/problem.ts';

const usage = 'npm run check -- [--content DIR] [--lang vi|en] [--as-of YYYY-MM-DD]';

await runCommand(async (argv) => {
  const { content, lang, asOf } = readArguments(argv, [], usage);
  const { problems } = await checkContent(content, asOf);
  for (const found of problems) console.log(`${printProblem(found, lang)}\n`);
  console.log(`${content}: ${summarize(problems, lang)}`);
  return problems.every(isWarning) ? 0 : 1;
});
