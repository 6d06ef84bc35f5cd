import { checkContent } from '../src/check/check-folder.ts';
import { readArguments, UsageError } from '../src/commands/arguments.ts';
import { evidenceLines } from '../src/commands/evidence-lines.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { commandWords } from '../src/commands/words.ts';
import { annotate } from '../src/problems/annotations.ts';
import { harmless, printProblem, shownOf, summarize } from '../src/problems/print.ts';
import { isWarning } from '../src/problems/problem.ts';
import { makeReport } from '../src/problems/report.ts';

const command = {
  usage:
    'npm run check -- [--content DIR] [--lang vi|en] [--format text|github|json] [--as-of YYYY-MM-DD] [--mend [--yes]]',
  options: ['format', 'as-of'],
  flags: ['mend', 'yes'],
} as const;

/** A mend can lay bare what another one mends; more rounds than these would be going in circles. */
const rounds = 10;

await runCommand(async (argv) => {
  const { content, lang, asOf, flags, format = 'text' } = readArguments(argv, command);
  if (!['text', 'github', 'json'].includes(format))
    throw new UsageError(`--format: text | github | json\n${command.usage}`);
  if (flags.has('yes') && !flags.has('mend'))
    throw new UsageError(`${commandWords[lang].arguments.missing('--mend')}\n${command.usage}`);
  let { problems, evidence } = await checkContent(content.path, asOf);
  const say = commandWords[lang].check;
  if (flags.has('mend')) {
    const { areCommitted, changesOf, diffOf, makeChanges } = await import('../src/commands/mend-content.ts');
    let changes = await changesOf(content.path, problems);
    if (changes.length > 0 && !flags.has('yes') && !areCommitted(content.path, changes)) {
      console.error(say.uncommitted(content.given));
      return 1;
    }
    for (let round = 0; changes.length > 0 && round < rounds; round += 1) {
      // What a program reads holds the report alone.
      for (const line of changes.flatMap(diffOf)) (format === 'text' ? console.log : console.error)(harmless(line));
      await makeChanges(content.path, changes);
      ({ problems, evidence } = await checkContent(content.path, asOf));
      changes = await changesOf(content.path, problems);
    }
    if (format === 'text') console.log('');
  }
  if (format === 'json') {
    // A runner of GitHub obeys `##[command]` wherever it stands in what is printed.
    const json = JSON.stringify(makeReport(problems, content.given, lang), undefined, 2);
    console.log(json.replaceAll('##[', '##\\u005b'));
  } else {
    for (const found of shownOf(problems))
      console.log(format === 'github' ? annotate(found, content.given, lang) : `${printProblem(found, lang)}\n`);
    console.log(`${content.given}: ${summarize(problems, lang)}`);
    const sure = problems.filter(({ mend }) => mend?.grade === 'sure').length;
    if (sure > 0 && format === 'text' && !flags.has('mend')) console.log(say.mendable(sure));
    if (format === 'text') for (const line of evidenceLines(evidence, lang)) console.log(line);
  }
  return problems.every(isWarning) ? 0 : 1;
});
