import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What V8 collects, as it is asked for by its own extension. */
type Collect = (options: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void;

/** From how many resident bytes on it is worth the time. */
const much = 300_000_000;

/** Gives back to the system what a process does not need any more, where it has much: of what V8 collects by itself it keeps most. */
export function giveBackMemory(): void {
  if (process.memoryUsage.rss() < much) return;
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as Collect;
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
