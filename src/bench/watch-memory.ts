import { readFile } from 'node:fs/promises';

/** How often it is looked, in milliseconds. */
const interval = 100;

/** What a process and all below it have resident, as it is watched. */
interface WatchedMemory {
  /** The most that they have had at once until now, in GiB; 0 where the system does not tell. */
  most: () => number;
  end: () => void;
}

/** Watches what a process and all below it have resident, as Linux tells it. */
export function watchMemory(pid: number): WatchedMemory {
  let most = 0;
  const watch = setInterval(() => {
    void residentAt(pid).then((found) => {
      most = Math.max(most, found);
    });
  }, interval);
  return { most: () => most / 2 ** 20, end: () => clearInterval(watch) };
}

/** In KiB. What one process had once counts too: it may have been between two looks. */
async function residentAt(pid: number): Promise<number> {
  const statuses = await Promise.all((await processesFrom(pid)).map((one) => procFile(`${one}/status`)));
  const now = statuses.map((status) => sizeIn(status, 'VmRSS'));
  return Math.max(
    ...statuses.map((status) => sizeIn(status, 'VmHWM')),
    now.reduce((sum, size) => sum + size, 0),
  );
}

/** A process and all below it. */
async function processesFrom(pid: number): Promise<number[]> {
  const children = (await procFile(`${pid}/task/${pid}/children`)).split(' ').filter(Boolean).map(Number);
  return [pid, ...(await Promise.all(children.map(processesFrom))).flat()];
}

/** A file of the system about processes: empty where the process has ended, or the system tells nothing. */
const procFile = (name: string): Promise<string> => readFile(`/proc/${name}`, 'utf8').catch(() => '');

const sizeIn = (status: string, name: 'VmRSS' | 'VmHWM'): number =>
  Number(new RegExp(`^${name}:\\s*(?<kb>\\d+)`, 'mu').exec(status)?.groups?.['kb'] ?? 0);
