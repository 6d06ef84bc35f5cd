import { readOptions, siteOperand } from '../src/commands/arguments.ts';
import { thisCaller } from '../src/commands/caller.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { commandWords } from '../src/commands/words.ts';
import { askServer } from '../src/served/ask-server.ts';
import { bringLastRelease } from '../src/served/last-release.ts';

const command = {
  usage: 'npm run last-release -- URL --out DIR [--lang vi|en]',
  options: ['out'],
  operands: ['URL'],
} as const;

await runCommand(async (argv) => {
  const caller = thisCaller();
  const options = readOptions(argv, command, caller);
  const { given, lang, refuse } = options;
  const url = siteOperand(options);
  const say = commandWords[lang];
  const out = given.out ?? refuse((words) => words.missing('--out'));
  const outcome = await bringLastRelease(askServer(url), caller.pathOf(out));
  if (outcome.kind === 'brought') {
    console.log(say.lastRelease.brought(outcome.files, out));
    return 0;
  }
  console.error(
    outcome.kind === 'none'
      ? say.lastRelease.none(url)
      : say.lastRelease.unanswered(`${url.replace(/\/$/u, '')}${outcome.address}`, outcome.detail),
  );
  return 1;
});
