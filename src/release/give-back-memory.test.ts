import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const module = JSON.stringify(new URL('./give-back-memory.ts', import.meta.url).href);

test('the system gets back what a process has done with', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    `import { giveBackMemory } from ${module};
const { rss } = process.memoryUsage;
let held = Array.from({ length: 3_000_000 }, (_, one) => ({ one, text: \`\${one} \${one + 1}\`, more: [one, one] }));
giveBackMemory();
const before = rss();
held = held.slice(0, 1);
giveBackMemory();
console.log(JSON.stringify({ before, after: rss(), held }));`,
  ]);
  const { before, after, held } = JSON.parse(stdout) as { before: number; after: number; held: unknown };
  expect(held).toEqual([{ one: 0, text: '0 1', more: [0, 0] }]);
  expect(before).toBeGreaterThan(300_000_000);
  expect(after).toBeLessThan(before / 2);
});
