import { checkContent } from '../src/check/check-folder.ts';
import { readArguments, UsageError } from '../src/commands/arguments.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { annotate } from '../src/problems/annotations.ts';
import { printProblem, shownOf, summarize } from '../src/problems/print.ts';
import { isWarning } from '../src/problems/problem.ts';
import { makeReport } from '../src/problems/report.ts';

const command = {
  usage: 'npm run check -- [--content DIR] [--lang vi|en] [--format text|github|json] [--as-of YYYY-MM-DD]',
  options: ['format', 'as-of'],
} as const;

await runCommand(async (argv) => {
  const { content, lang, asOf, format = 'text' } = readArguments(argv, command);
  if (!['text', 'github', 'json'].includes(format))
    throw new UsageError(`--format: text | github | json\n${command.usage}`);
  const { problems } = await checkContent(content.path, asOf);
  if (format === 'json') {
    // A runner of GitHub obeys `##[command]` wherever it stands in what is printed.
    const json = JSON.stringify(makeReport(problems, content.given, lang), undefined, 2);
    console.log(json.replaceAll('##[', '##\\u005b'));
  } else {
    for (const found of shownOf(problems))
      console.log(format === 'github' ? annotate(found, content.given, lang) : `${printProblem(found, lang)}\n`);
    console.log(`${content.given}: ${summarize(problems, lang)}`);
  }
  return problems.every(isWarning) ? 0 : 1;
});
