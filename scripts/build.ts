import { readArguments, UsageError } from '../src/commands/arguments.ts';
import { thisCaller } from '../src/commands/caller.ts';
import { sayFailure } from '../src/commands/failure.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { commandWords, sayRefused } from '../src/commands/words.ts';
import { printProblem, shownOf, summarize } from '../src/problems/print.ts';
import type { BuildOutcome } from '../src/release/build-site.ts';
import { buildSite } from '../src/release/build-site.ts';
import { hasRelease } from '../src/release/previous-release.ts';
import type { Lang } from '../src/text/locales.ts';

const command = {
  usage:
    'npm run build -- [--content DIR] [--out DIR] [--previous DIR|none] [--commit HASH] [--lang vi|en] [--as-of YYYY-MM-DD]',
  options: ['out', 'as-of', 'previous', 'commit'],
} as const;

await runCommand(async (argv) => {
  const caller = thisCaller();
  const { content, lang, asOf, out: given, previous, commit } = readArguments(argv, command, caller);
  const out = given === undefined ? caller.inProject('dist') : caller.pathOf(given);
  // Astro keeps its chunks below the working folder, wherever the command is called from.
  process.chdir(caller.inProject('.'));
  const say = commandWords[lang].build;
  const compared = previous === undefined || previous === 'none' ? previous : caller.pathOf(previous);
  if (compared !== undefined && compared !== 'none' && !hasRelease(compared))
    throw new UsageError(`${say.noRelease(previous ?? '')}\n${command.usage}`);
  if (commit !== undefined && !/^[0-9a-f]{7,64}$/u.test(commit))
    throw new UsageError(`${say.notACommit(commit)}\n${command.usage}`);
  const request = { content: content.path, out, asOf, previous: compared, commit };
  const outcome = await buildSite(request, {
    begin: (part) => console.log(say.begins[part]),
    pages: (done, of) => console.log(say.pages(done, of)),
  }).catch((error: unknown) => {
    console.error(sayFailure(error, lang));
    return undefined;
  });
  const name = given ?? 'dist';
  if (outcome?.kind === 'place-refused') console.error(sayRefused(outcome.place, name, lang));
  else console.log(`\n${ending(outcome, name, lang)}`);
  return outcome?.kind === 'built' ? 0 : 1;
});

/** Every problem, and how the build ended. */
function ending(
  outcome: Exclude<BuildOutcome, { kind: 'place-refused' }> | undefined,
  out: string,
  lang: Lang,
): string {
  const say = commandWords[lang].build;
  if (outcome === undefined) return say.kept(out);
  const { problems } = outcome;
  const told = shownOf(problems).map((found) => `${printProblem(found, lang)}\n`);
  const last =
    outcome.kind === 'refused'
      ? [`${summarize(problems, lang)}. ${say.kept(out)}`]
      : [
          `${say.built(outcome.records, outcome.pages, outcome.files)} ${summarize(problems, lang)}.`,
          ...(outcome.otherSite === undefined ? [] : [say.otherSite(outcome.otherSite)]),
          ...(outcome.movedAside === undefined ? [] : [say.aside(outcome.movedAside)]),
          say.where(out),
        ];
  return [...told, ...last].join('\n');
}
