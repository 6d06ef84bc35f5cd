import { readOptions, siteOperand } from '../src/commands/arguments.ts';
import { thisCaller } from '../src/commands/caller.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { commandWords, sayDifference } from '../src/commands/words.ts';
import { reproduce } from '../src/served/reproduce.ts';

const command = { usage: 'npm run reproduce -- URL [--lang vi|en]', options: [], operands: ['URL'] } as const;

await runCommand(async (argv) => {
  const caller = thisCaller();
  const options = readOptions(argv, command, caller);
  const { lang } = options;
  const url = siteOperand(options);
  const say = commandWords[lang];
  const outcome = await reproduce(url, caller.inProject(''), (text) => process.stderr.write(text));
  if (outcome.kind === 'not-sealed') console.error(say.reproduce.notSealed(outcome.detail));
  else if (outcome.kind === 'no-commit') console.error(say.reproduce.noCommit(outcome.commit));
  else if (outcome.kind === 'not-built') console.error(say.reproduce.notBuilt(outcome.step));
  else {
    const { differences, compared, commit } = outcome;
    for (const difference of differences) console.log(sayDifference(difference, lang));
    console.log(
      differences.length === 0
        ? say.reproduce.same(compared, commit)
        : say.reproduce.differs(differences.length, compared, commit),
    );
    return differences.length === 0 ? 0 : 1;
  }
  return 1;
});
