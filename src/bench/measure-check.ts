import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keptFileOf } from '../check/kept-examinations.ts';
import type { Cost } from './measure-command.ts';
import { measureCommand, npmOptions } from './measure-command.ts';
import { writeCorpus } from './write-corpus.ts';

const script = fileURLToPath(new URL('../../scripts/check.ts', import.meta.url));

/** What checks of an archive took: the first one, and one after the text of a report has changed. */
export interface CheckCost {
  files: number;
  first: Cost;
  changed: Cost;
}

/** Checks a fictional archive as `npm run check` does, and again after a change. */
export async function measureCheck(reports: number, folder: string): Promise<CheckCost> {
  const { content, files, report } = await writeCorpus(reports, folder);
  try {
    const check = async (): Promise<Cost> =>
      (await measureCommand(script, ['--content', content], folder, npmOptions('check.ts'))).whole;
    const first = await check();
    const path = join(content, report);
    await writeFile(path, `${await readFile(path, 'utf8')}\nThêm một đoạn.\n`);
    return { files, first, changed: await check() };
  } finally {
    await rm(keptFileOf(content), { force: true });
  }
}
