import { readArguments } from '../src/commands/arguments.ts';
import { thisCaller } from '../src/commands/caller.ts';
import { sayFailure } from '../src/commands/failure.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { buildAloud, previousOf } from '../src/commands/say-build.ts';
import { readShards } from '../src/release/shards.ts';
import { stepsOfMerge } from '../src/release/steps.ts';

const command = {
  usage:
    'npm run merge -- [--shards DIR] [--content DIR] [--out DIR] [--previous DIR|none] [--commit HASH] [--lang vi|en] [--as-of YYYY-MM-DD]',
  options: ['shards', 'out', 'as-of', 'previous', 'commit'],
} as const;

await runCommand(async (argv) => {
  const caller = thisCaller();
  const { content, lang, asOf, out: given, previous, commit, shards } = readArguments(argv, command, caller);
  const out = given === undefined ? caller.inProject('dist') : caller.pathOf(given);
  const compared = previousOf({ previous, commit }, { usage: command.usage, lang, caller });
  const folder = shards === undefined ? caller.inProject('.') : caller.pathOf(shards);
  const found = await readShards(folder).catch((error: unknown) => {
    console.error(sayFailure(error, lang));
    return undefined;
  });
  if (found === undefined) return 1;
  const request = { content: content.path, out, asOf, previous: compared, commit };
  return (await buildAloud(request, stepsOfMerge(found), { out: given ?? 'dist', lang })) ? 0 : 1;
});
