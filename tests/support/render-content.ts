import type { LocatedProblem } from '../../src/problems/print.ts';
import type { ContentToRender } from '../../src/release/lay-out-content.ts';
import { layOut } from '../../src/release/lay-out-content.ts';
import { Renderer } from '../../src/release/render-site.ts';

/** What is rendered, and where. */
interface Rendered {
  content: ContentToRender;
  /** The folder of the site, which is empty or not there. */
  folder: string;
  /** Renders without the ways past Astro's inside. */
  isPlain?: boolean;
  /** The folder of the roots; that of the project, unless another is named. */
  roots?: string;
}

/** Renders content that was checked, as a build does. */
export async function renderContent({ content, folder, isPlain, roots }: Rendered): Promise<LocatedProblem[]> {
  const renderer = await Renderer.start(roots);
  try {
    const laidOut = await layOut(content, renderer.place, { isPlain });
    return await renderer.render({ content: { ...laidOut, pages: 1 }, folder, isPlain, onPages: () => undefined });
  } finally {
    await renderer.close();
  }
}
