import { existsSync } from 'node:fs';
import { readOptions, UsageError, wholeNumber } from '../src/commands/arguments.ts';
import { thisCaller } from '../src/commands/caller.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { commandWords } from '../src/commands/words.ts';
import { startLocalCdn } from '../src/served/local-cdn.ts';

const command = {
  usage: 'npm run preview -- [--out DIR] [--port N] [--lang vi|en]',
  options: ['out', 'port'],
} as const;

await runCommand(async (argv) => {
  const caller = thisCaller();
  const options = readOptions(argv, command, caller);
  const say = commandWords[options.lang].preview;
  const site = options.given.out === undefined ? caller.inProject('dist') : caller.pathOf(options.given.out);
  if (!existsSync(site)) throw new UsageError(`${say.notThere(options.given.out ?? 'dist')}\n${command.usage}`);
  const { origin, ended } = await startLocalCdn(site, wholeNumber(options, 'port', [1, 65_535]) ?? 8787);
  console.log(say.see(`${origin}/`));
  await ended;
  return 0;
});
