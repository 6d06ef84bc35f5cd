import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languageOf, listAt } from '../../src/site/routes.ts';
import { filesIn } from '../support/site.ts';

/** The addresses of the two longest pages of each kind of a built site. */
export async function longestOfKinds(folder: string): Promise<string[][]> {
  const pages = (await filesIn(folder)).filter((file) => file.endsWith('index.html'));
  const sized = await Promise.all(
    pages.map(async (file) => {
      const html = await readFile(join(folder, file), 'utf8');
      return { path: `/${file.slice(0, -'index.html'.length)}`, length: html.length };
    }),
  );
  const byKind = Map.groupBy(sized, ({ path }) => kindOf(path));
  return [...byKind.values()].map((all) =>
    all
      .toSorted((a, b) => b.length - a.length)
      .slice(0, 2)
      .map(({ path }) => path),
  );
}

/** What kind of page stands at an address: by its language and section, and by how deep it stands in it or which part of a list it is. */
function kindOf(path: string): string {
  const lang = languageOf(path);
  const segments = path.split('/').slice(lang === 'en' ? 2 : 1, -1);
  const part = /^\d+$/u.test(segments.at(-1) ?? '') && segments.length !== 2 ? 'further' : 'narrowed';
  return `${lang} ${segments[0] ?? 'home'} ${listAt(path) === undefined ? segments.length : part}`;
}
