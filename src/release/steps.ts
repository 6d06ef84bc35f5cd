import { join } from 'node:path';
import type { LocatedProblem } from '../problems/print.ts';
import { checkSite } from './check-site.ts';
import { filesIn } from './files-in.ts';
import { project } from './render-root.ts';
import { renderContent } from './render-site.ts';
import type { SiteInProgress, Step } from './step.ts';

/** What makes a site of sound content, in this order. How a step is announced stands in `commands/words.ts`. */
export const steps = [
  { name: 'render', run: renderContent },
  { name: 'verify', run: verifySite },
] as const satisfies readonly Step[];

export type StepName = (typeof steps)[number]['name'];

async function verifySite({ content, folder }: SiteInProgress): Promise<LocatedProblem[]> {
  const { address, hiddenWords, sourceOf } = content;
  const ownFiles = new Set(await filesIn(join(project, 'public')));
  return checkSite({ folder, files: await filesIn(folder), address, hiddenWords, sourceOf, ownFiles });
}
