/** Takes a lock as often as it is told, as one of several processes, and removes its file each time: `LOCK HELD TIMES`. Ends with 1 where another one has it too. */
import { closeSync, openSync, rmSync } from 'node:fs';
import { Lock } from '../../src/release/lock.ts';

const [path = '', held = '', times = ''] = process.argv.slice(2);

for (let taken = 0; taken < Number(times); ) {
  const lock = Lock.try(path);
  if (lock === undefined) continue;
  taken += 1;
  // There as long as somebody has the lock.
  closeSync(openSync(held, 'wx'));
  rmSync(held);
  rmSync(path);
  lock.release();
}
