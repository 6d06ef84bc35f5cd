import { readOptions } from '../src/commands/arguments.ts';
import { thisCaller } from '../src/commands/caller.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { commandWords } from '../src/commands/words.ts';
import { putBack, releasesOf } from '../src/release/publish-site.ts';

const command = { usage: 'npm run rollback -- [--out DIR] [--lang vi|en]', options: ['out'] } as const;

await runCommand(async (argv) => {
  const caller = thisCaller();
  const { given, lang } = readOptions(argv, command, caller);
  const say = commandWords[lang];
  const out = given.out === undefined ? caller.inProject('dist') : caller.pathOf(given.out);
  const isBack = await putBack(releasesOf(out), () => console.log(say.build.begins.wait));
  console.log(isBack ? say.rollback.done(given.out ?? 'dist') : say.rollback.none(given.out ?? 'dist'));
  return isBack ? 0 : 1;
});
