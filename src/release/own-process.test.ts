import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { useFolder } from '../../tests/support/use-folder.ts';
import { OwnProcess } from './own-process.ts';

const dir = useFolder();

const module = JSON.stringify(new URL('./own-process.ts', import.meta.url).href);

/** The entry of a process that does this. */
async function entryThat(work: string): Promise<URL> {
  const path = join(dir(), 'entry.mjs');
  await writeFile(
    path,
    `import { inOwnProcess } from ${module};\nawait inOwnProcess(async ({ next, tell }) => {\n${work}\n});\n`,
  );
  return pathToFileURL(path);
}

test('it is told one thing after the other, and tells what there is to know, before it is done', async () => {
  const entry = await entryThat(`const [, , given] = process.argv;
const [first, second] = [await next(), await next()];
tell([given, first, second]);
tell(process.env['SECRET'] ?? 'knows nothing');`);
  const news: unknown[] = [];
  process.env['SECRET'] = 'told';
  const own = new OwnProcess<ReadonlyMap<string, number>, unknown>(entry, ['given'], (one) => news.push(one));
  own.tell(new Map([['a', 1]]));
  own.tell(new Map([['b', 2]]));
  await own.done();
  expect(news).toEqual([['given', new Map([['a', 1]]), new Map([['b', 2]])], 'knows nothing']);
  await own.end();
});

test('nothing of what it tells at last is lost, however much it is', async () => {
  const entry = await entryThat(`for (let one = 0; one < 40; one += 1) tell({ one, much: 'x'.repeat(2 ** 20) });`);
  const news: number[] = [];
  const own = new OwnProcess<never, { one: number; much: string }>(entry, [], ({ one, much }) =>
    news.push(one + much.length),
  );
  await own.done();
  expect(news).toEqual(Array.from({ length: 40 }, (_, one) => one + 2 ** 20));
});

test('it ends when its work is done, whatever it has left open', async () => {
  const own = new OwnProcess(await entryThat('setInterval(() => undefined, 2 ** 30);'));
  await own.done();
});

test.each<[what: string, work: string, error: object]>([
  [
    'what the system refuses',
    `throw Object.assign(new Error('no space'), { code: 'ENOSPC', path: '/a', dest: '/b', syscall: () => 1 });`,
    { message: 'no space', code: 'ENOSPC', path: '/a', dest: '/b' },
  ],
  [
    'what several wrap',
    `throw new AggregateError([Object.assign(new Error('first'), { code: 'EMFILE' }), 'second'], 'all');`,
    { message: 'all', errors: [{ message: 'first', code: 'EMFILE' }, { message: 'second' }] },
  ],
  [
    'what one wraps',
    `throw new Error('outer', { cause: new Error('inner') });`,
    { message: 'outer', errors: [{ message: 'inner' }] },
  ],
  ['what is no error', `throw 'stopped';`, { message: 'stopped' }],
  ['that it has ended', 'process.exit(3);', { message: 'entry.mjs: 3' }],
  [
    'that there was no memory',
    `process.kill(process.pid, 'SIGABRT');\nawait next();`,
    { message: 'entry.mjs: SIGABRT', code: 'ENOMEM' },
  ],
])('why it cannot go on is told: %s', async (_, work, error) => {
  const own = new OwnProcess(await entryThat(work));
  const thrown: unknown = await own.done().catch((one: unknown) => one);
  expect(thrown).toBeInstanceOf(Error);
  expect(thrown).toMatchObject(error);
  await own.end();
});

test('where an error was thrown is told with it', async () => {
  const own = new OwnProcess(await entryThat(`throw new Error('here');`));
  await expect(own.done()).rejects.toMatchObject({ stack: expect.stringContaining('entry.mjs:3') as unknown });
});

test('one that has ended is told nothing more, and says why', async () => {
  const own = new OwnProcess<string>(await entryThat('await next();'));
  await own.end();
  own.tell('a');
  await expect(own.done()).rejects.toThrow('entry.mjs: SIGKILL');
});

test('when who has started it is killed, it ends in the middle of its work', async () => {
  const entry = await entryThat(`tell(process.pid);
await new Promise((resolve) => setInterval(resolve, 2 ** 30));`);
  const starter = join(dir(), 'starter.mjs');
  await writeFile(
    starter,
    `import { OwnProcess } from ${module};
new OwnProcess(new URL(${JSON.stringify(entry.href)}), [], (pid) => console.log(pid));
`,
  );
  const parent = execFile(process.execPath, [starter]);
  const [said] = (await once(parent.stdout ?? parent, 'data')) as [string];
  const pid = Number(said);
  expect(isThere(pid)).toBe(true);
  parent.kill('SIGKILL');
  await expect.poll(() => isThere(pid), { timeout: 60_000 }).toBe(false);
});

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
