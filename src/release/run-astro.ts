import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { AstroOrder } from './astro-process.ts';
import { renderEnvironment } from './render-environment.ts';

/**
 * Runs one build by Astro, in a process of its own: the memory that a bundler takes in a thread stays with the process when the thread has ended.
 *
 * @param signal ends it
 * @throws where Astro has not made what it was to make
 */
export async function runAstro(order: AstroOrder, signal: AbortSignal): Promise<void> {
  const entry = fileURLToPath(new URL('./astro-process.ts', import.meta.url));
  const env = renderEnvironment(process.env);
  const astro = fork(entry, { env, serialization: 'advanced', signal, killSignal: 'SIGKILL' });
  // One that has ended already cannot be told: its code says so.
  astro.send(order, () => undefined);
  const [code, endedBy] = (await once(astro, 'exit')) as [number | null, NodeJS.Signals | null];
  if (code !== 0) throw new Error(`Astro: ${code ?? endedBy}`);
}
