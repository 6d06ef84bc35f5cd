import { printProblem, shownOf, summarize } from '../problems/print.ts';
import type { BuildOutcome, BuildRequest } from '../release/build-outcome.ts';
import { buildSite } from '../release/build-site.ts';
import { hasRelease } from '../release/has-release.ts';
import type { Lang } from '../text/locales.ts';
import { UsageError } from './arguments.ts';
import type { Caller } from './caller.ts';
import { sayFailure } from './failure.ts';
import { commandWords, sayRefused } from './words.ts';

/** What the commands that make a site are told of the release before, and of the commit. */
interface SiteOptions {
  previous?: string | undefined;
  commit?: string | undefined;
}

/**
 * The folder of the release before, as a build takes it; undefined where none is named.
 *
 * @throws UsageError where no release stands there, or the commit is none
 */
export function previousOf(
  { previous, commit }: SiteOptions,
  { usage, lang, caller }: { usage: string; lang: Lang; caller: Caller },
): string | undefined {
  const say = commandWords[lang].build;
  const compared = previous === undefined || previous === 'none' ? previous : caller.pathOf(previous);
  if (compared !== undefined && compared !== 'none' && !hasRelease(compared))
    throw new UsageError(`${say.noRelease(previous ?? '')}\n${usage}`);
  if (commit !== undefined && !/^[0-9a-f]{7,64}$/u.test(commit))
    throw new UsageError(`${say.notACommit(commit)}\n${usage}`);
  return compared;
}

/**
 * Builds a site, and says how that goes on and how it ended.
 *
 * @param steps those of a whole build, where they are left out
 * @param told how its place is called, in which language it is said, and which part of a site it is, such as `2/4`, where it is one
 * @returns whether the site is there
 */
export async function buildAloud(
  request: BuildRequest,
  steps: Parameters<typeof buildSite>[2],
  { out, lang, part }: { out: string; lang: Lang; part?: string | undefined },
): Promise<boolean> {
  const say = commandWords[lang].build;
  const outcome = await buildSite(
    request,
    {
      begin: (part) => console.log(say.begins[part]),
      pages: (done, of) => console.log(say.pages(done, of)),
    },
    steps,
  ).catch((error: unknown) => {
    console.error(sayFailure(error, lang));
    return undefined;
  });
  if (outcome?.kind === 'place-refused') console.error(sayRefused(outcome.place, out, lang));
  else console.log(`\n${ending(outcome, out, lang, part)}`);
  return outcome?.kind === 'built';
}

/** Every problem, and how the build ended. */
function ending(
  outcome: Exclude<BuildOutcome, { kind: 'place-refused' }> | undefined,
  out: string,
  lang: Lang,
  part: string | undefined,
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
          ...(outcome.isAsBefore ? [say.asBefore] : []),
          ...(outcome.otherSite === undefined ? [] : [say.otherSite(outcome.otherSite)]),
          ...(outcome.movedAside === undefined ? [] : [say.aside(outcome.movedAside)]),
          part === undefined ? say.where(out) : say.wherePart(part, out),
        ];
  return [...told, ...last].join('\n');
}
