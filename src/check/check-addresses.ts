import type { Archive } from '../archive/archive.ts';
import { attachedFilesIn } from '../archive/archive.ts';
import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { goneOf, redirectsOf } from '../site/former-addresses.ts';
import { pagesOf } from '../site/pages.ts';
import { addressOf, attachedFileAddress, machineAddresses } from '../site/routes.ts';
import { languages } from '../text/locales.ts';

/** Former addresses at which something stands, or that two things claim, and what was taken down and stands all the same. */
export function checkAddresses(archive: Archive): Problem[] {
  const standing = new Set([
    ...pagesOf(archive).flatMap(({ destination }) => languages.map((lang) => addressOf(destination, lang))),
    ...attachedFilesIn(archive).map(({ path }) => attachedFileAddress(path)),
    ...machineAddresses,
  ]);
  const problems: Problem[] = [];
  const gone = goneOf(archive);
  const told = new Set<unknown>();
  for (const { address, takedown } of gone) {
    if (!standing.has(address) || told.has(takedown)) continue;
    told.add(takedown);
    const pointer = [archive.takedowns.indexOf(takedown), 'address'];
    problems.push(problem('takedown-standing', 'takedowns.yaml', { given: address }, { pointer }));
  }
  const claimed = new Map(gone.map(({ address }) => [address, 'takedowns.yaml']));
  for (const { from, path } of redirectsOf(archive)) {
    const other = claimed.get(from);
    claimed.set(from, path);
    const key = `${path} ${from}`;
    if (told.has(path) || told.has(key)) continue;
    told.add(key);
    const place = { pointer: ['movedFrom'], atKey: true };
    if (standing.has(from)) {
      told.add(path);
      problems.push(problem('moved-from-standing', path, { given: from }, place));
    } else if (other !== undefined && other !== path) {
      told.add(path);
      problems.push(problem('moved-from-claimed', path, { given: from, other }, place));
    }
  }
  return problems;
}
