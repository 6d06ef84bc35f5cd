import { readArguments, UsageError } from '../src/check/arguments.ts';
import { checkContent } from '../src/check/check-content.ts';
import { runCommand } from '../src/check/run-command.ts';
import { annotate } from '../src/problems/annotations.ts';
import { printProblem, summarize } from '../src/problems/print.ts';
import { isWarning } from '../src/problems/problem.ts';
import { makeReport } from '../src/problems/report.ts';

const usage = 'npm run check -- [--content DIR] [--lang vi|en] [--format text|github|json] [--as-of YYYY-MM-DD]';

await runCommand(async (argv) => {
  const { content, lang, asOf, format = 'text' } = readArguments(argv, ['format'], usage);
  if (!['text', 'github', 'json'].includes(format)) throw new UsageError(`--format: text | github | json\n${usage}`);
  const { problems } = await checkContent(content, asOf);
  if (format === 'json') {
    console.log(JSON.stringify(makeReport(problems, content, lang), undefined, 2));
  } else {
    for (const found of problems)
      console.log(format === 'github' ? annotate(found, content, lang) : `${printProblem(found, lang)}\n`);
    console.log(`${content}: ${summarize(problems, lang)}`);
  }
  return problems.every(isWarning) ? 0 : 1;
});
