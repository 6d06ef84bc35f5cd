import type { Archive } from '../archive/archive.ts';
import { publishedFilesIn } from '../archive/archive.ts';
import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { goneOf, redirectsOf } from '../site/former-addresses.ts';
import { pagesOf } from '../site/pages.ts';
import { addressOf, attachedFileAddress, machineAddresses } from '../site/routes.ts';
import { languages } from '../text/locales.ts';

const takedownsFile = 'takedowns.yaml';

/**
 * Former addresses at which something stands, or that two things claim, or that nothing can have had, and what was taken down and
 * stands all the same.
 *
 * @param archive what readers see
 * @param preview what they would see if everything hidden were shown: what a draft says of its former place is held to the rules too
 */
export function checkAddresses({ archive, preview }: { archive: Archive; preview: Archive }): Problem[] {
  return [...standingTakedowns(archive), ...otherKinds(preview), ...wrongMoves(preview)];
}

/** Former ids that none of their kind can have had, such as a folder without its year: nobody ever came by them. */
function otherKinds({ moved }: Archive): Problem[] {
  const depth = (id: string): number => id.split('/').length;
  return moved.flatMap(({ id, path, from }) =>
    from
      .filter((one) => !one.startsWith('/') && depth(one) !== depth(id))
      .map((given) => problem('bad-former-place', path, { given }, { pointer: ['movedFrom'], atKey: true })),
  );
}

function standingTakedowns(archive: Archive): Problem[] {
  if (archive.takedowns.length === 0) return [];
  const standing = standingIn(archive);
  const gone = goneOf(archive);
  return archive.takedowns.flatMap((takedown, index) => {
    const found = gone.find((one) => one.takedown === takedown && standing.has(one.address));
    const place = { pointer: [index, 'address'] };
    return found === undefined ? [] : [problem('takedown-standing', takedownsFile, { given: takedown.address }, place)];
  });
}

function wrongMoves(archive: Archive): Problem[] {
  const redirects = redirectsOf(archive);
  if (redirects.length === 0) return [];
  const standing = standingIn(archive);
  const claimed = new Map(goneOf(archive).map(({ address }) => [address, takedownsFile]));
  const wrong = new Map<string, Problem>();
  for (const { from, path } of redirects) {
    const other = claimed.get(from);
    claimed.set(from, path);
    if (wrong.has(path)) continue;
    const place = { pointer: ['movedFrom'], atKey: true };
    if (standing.has(from)) wrong.set(path, problem('moved-from-standing', path, { given: from }, place));
    else if (other !== undefined && other !== path)
      wrong.set(path, problem('moved-from-claimed', path, { given: from, other }, place));
  }
  return [...wrong.values()];
}

/** The addresses at which an archive has something. */
function standingIn(archive: Archive): Set<string> {
  return new Set([
    ...pagesOf(archive).flatMap(({ destination }) => languages.map((lang) => addressOf(destination, lang))),
    ...publishedFilesIn(archive).map(({ path }) => attachedFileAddress(path)),
    ...machineAddresses,
  ]);
}
