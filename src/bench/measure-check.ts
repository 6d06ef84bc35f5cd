import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keptFileOf } from '../check/kept-examinations.ts';
import type { CommandCost } from './measure-command.ts';
import { measureCommand, writeCorpus } from './measure-command.ts';

const keepCompiled = fileURLToPath(new URL('../commands/keep-compiled.ts', import.meta.url));

/** What checks of an archive took: the first one, and one after the text of a report has changed. */
export interface CheckCost {
  files: number;
  first: CommandCost;
  changed: CommandCost;
}

/** Checks a fictional archive as `npm run check` does, and again after a change. */
export async function measureCheck(reports: number, folder: string): Promise<CheckCost> {
  const { content, files } = await writeCorpus(reports, folder);
  try {
    const check = (): Promise<CommandCost> =>
      measureCommand('check.ts', ['--content', content], folder, ['--import', keepCompiled]);
    const first = await check();
    const report = (await readdir(join(content, 'meetings'), { recursive: true })).find((path) =>
      path.endsWith('.vi.md'),
    );
    const path = join(content, 'meetings', report ?? '');
    await writeFile(path, `${await readFile(path, 'utf8')}\nThêm một đoạn.\n`);
    return { files, first, changed: await check() };
  } finally {
    await rm(keptFileOf(content), { force: true });
  }
}
