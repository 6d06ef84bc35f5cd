import { join } from 'node:path';
import { takeRenderRoot } from '../release/render-root.ts';
import type { CommandCost } from './measure-command.ts';
import { measureCommand, writeCorpus } from './measure-command.ts';

/** Builds a fictional archive once, cold, as `npm run build` does. */
export async function measureBuild(reports: number, folder: string): Promise<CommandCost & { pages: number }> {
  const { content } = await writeCorpus(reports, folder);
  // What an earlier build has bundled is not at hand.
  await (await takeRenderRoot()).close(false);
  const out = join(folder, `site-${reports}`);
  const { stdout, ...cost } = await measureCommand('build.ts', ['--content', content, '--out', out], folder);
  const pages = /(?<pages>\d+) trang, \d+ tệp/u.exec(stdout)?.groups?.['pages'];
  if (pages === undefined) throw new Error(stdout);
  return { pages: Number(pages), ...cost };
}
