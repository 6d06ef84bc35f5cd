import type { Archive } from '../../archive/archive.ts';
import type { Problem } from '../../problems/problem.ts';
import { problem } from '../../problems/problem.ts';
import { goneOf } from '../../site/former-addresses.ts';
import { attachedFileAddress, blocAt, languageOf, listAt, recordAt, securityTextAddress } from '../../site/routes.ts';
import { defaultLang } from '../../text/locales.ts';
import { nearest } from '../../text/nearest.ts';
import type { SiteAddresses } from './site-addresses.ts';

type Addresses = Omit<SiteAddresses, 'site'>;

/**
 * Where to lead whoever asks for a page that is made of records and has none any more: from a year or a further page of a list of
 * meetings to its beginning; from a year of a bloc, where something has just been taken down, to the bloc. And so from then on.
 */
export function emptiedSince(previous: Addresses, now: Addresses): Record<string, string> {
  const answering = new Set([...now.pages, ...Object.keys(now.gone)]);
  const isTakingDown = Object.keys(now.gone).some((address) => previous.gone[address] === undefined);
  const emptied = [...previous.pages, ...Object.keys(previous.redirects)].flatMap((from) => {
    if (answering.has(from)) return [];
    const list = listAt(from);
    if (list !== undefined) return [[from, list] as const];
    const was = previous.redirects[from] ?? from;
    const last = now.redirects[was] ?? was;
    if (blocAt(from) !== undefined && answering.has(last)) {
      // A year that leads to a bloc, and to no year of it, has done so since it came to an end.
      return blocAt(`${last}_/`) === last ? [[from, last] as const] : [];
    }
    const bloc = blocAt(last);
    return bloc !== undefined && answering.has(bloc) && isTakingDown ? [[from, bloc] as const] : [];
  });
  return Object.fromEntries(emptied);
}

/** The attached files that the release before had of records that have been taken down: they went with them. */
export function goneFilesSince(previous: Addresses, { gone }: Pick<Addresses, 'gone'>): Record<string, string> {
  const known = [...previous.files, ...Object.keys(previous.gone)];
  const files = Object.entries(gone).flatMap(([address, notice]) => {
    const record = languageOf(address) === defaultLang ? recordAt(address) : undefined;
    const folder = record && attachedFileAddress(`${record}/`);
    return folder === undefined
      ? []
      : known.filter((file) => file.startsWith(folder)).map((file) => [file, notice] as const);
  });
  return Object.fromEntries(files);
}

/** The addresses that were there in the release before and answer no more: each a problem, those of one page told once. */
export function lostAddresses(now: Addresses, previous: Addresses): Problem[] {
  const answering = new Set(allOf(now));
  const lost = allOf(previous).filter((address) => !answering.has(address) && address !== securityTextAddress);
  const isOfDefault = (address: string): boolean => languageOf(address) === defaultLang;
  // A page is lost in all its languages at once.
  const told = lost.some(isOfDefault) ? lost.filter(isOfDefault) : lost;
  const known = new Set(previous.pages);
  const added = now.pages.filter((address) => !known.has(address));
  return told.map((address) => {
    const suggestion = likeliest(address, added);
    const record = recordAt(address);
    const path = record === undefined ? 'takedowns.yaml' : `${record}/index.${defaultLang}.md`;
    return problem('site-lost-address', path, { address, ...(suggestion !== undefined && { suggestion }) });
  });
}

/**
 * What is said to have been taken down from an address at which nothing was, while something stands at one like it: most likely mistyped,
 * and what was to go is still there.
 */
export function takedownsOfNothing(
  archive: Pick<Archive, 'takedowns' | 'pages'>,
  now: Addresses,
  previous: Addresses,
): Problem[] {
  const known = new Set(allOf(previous));
  const gone = Map.groupBy(goneOf(archive), ({ takedown }) => takedown);
  return archive.takedowns.flatMap((takedown, index) => {
    if (gone.get(takedown)?.some((one) => known.has(one.address))) return [];
    const { address } = takedown;
    const suggestion = nearest(address, [...now.pages, ...now.files]);
    if (suggestion === undefined) return [];
    return [
      problem('site-takedown-of-nothing', 'takedowns.yaml', { address, suggestion }, { pointer: [index, 'address'] }),
    ];
  });
}

function allOf({ pages, files, redirects, gone }: Addresses): string[] {
  return [...pages, ...files, ...Object.keys(redirects), ...Object.keys(gone)];
}

/** Of the pages that are new, the one that most likely stands for a lost one: of its section, with a name like it, or the only one. */
function likeliest(address: string, added: readonly string[]): string | undefined {
  const section = (path: string): string => `${languageOf(path)} ${path.replace(/^\/en\//u, '/').split('/')[1]}`;
  const alike = added.filter((one) => section(one) === section(address));
  return nearest(address, alike) ?? (alike.length === 1 ? alike[0] : undefined);
}
