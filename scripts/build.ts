import { readArguments, UsageError } from '../src/commands/arguments.ts';
import { thisCaller } from '../src/commands/caller.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { buildAloud, previousOf } from '../src/commands/say-build.ts';
import { commandWords } from '../src/commands/words.ts';
import { hasRelease } from '../src/release/has-release.ts';
import { shardOf } from '../src/release/shard.ts';

const command = {
  usage:
    'npm run build -- [--content DIR] [--out DIR] [--previous DIR|none] [--commit HASH] [--shard 1/4] [--lang vi|en] [--as-of YYYY-MM-DD]',
  options: ['out', 'as-of', 'previous', 'commit', 'shard'],
} as const;

await runCommand(async (argv) => {
  const caller = thisCaller();
  const { content, lang, asOf, out: given, previous, commit, shard: part } = readArguments(argv, command, caller);
  const say = commandWords[lang].build;
  const shard = part === undefined ? undefined : shardOf(part);
  if (part !== undefined && shard === undefined) throw new UsageError(`${say.notAShard(part)}\n${command.usage}`);
  const site = caller.inProject('dist');
  const name = given ?? (shard === undefined ? 'dist' : `dist-${shard.number}-of-${shard.of}`);
  const out = given === undefined ? caller.inProject(name) : caller.pathOf(given);
  // Astro keeps its chunks below the working folder, wherever the command is called from.
  process.chdir(caller.inProject('.'));
  // A part of a site is compared with the whole that stands there.
  const before = shard === undefined ? undefined : hasRelease(site) ? site : 'none';
  const compared = previousOf({ previous, commit }, { usage: command.usage, lang, caller });
  const request = { content: content.path, out, asOf, previous: compared ?? before, commit };
  // A whole site may stand as it is, and then none of its steps is loaded.
  const steps = shard && (await import('../src/release/steps.ts')).stepsOfShard(shard);
  return (await buildAloud(request, steps, { out: name, lang, part })) ? 0 : 1;
});
