import type { Ask } from './compare-served.ts';

/** How long an answer may take, in milliseconds. */
const patience = 30_000;

/**
 * Asks the server of a site over the network. Redirects are not followed.
 *
 * @param base the address of the site, with a path where it stands below one
 */
export function askServer(base: string): Ask {
  const root = base.replace(/\/*$/u, '/');
  return async (address) => {
    const answer = await fetch(new URL(`.${address}`, root), {
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) };
  };
}
