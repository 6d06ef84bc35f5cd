import { readdir, readFile } from 'node:fs/promises';

const project = new URL('../../', import.meta.url);

/** The text of every module of the project, by its path from the root with forward slashes. */
export async function projectModules(): Promise<Map<string, string>> {
  const folders = await Promise.all(['src', 'scripts'].map(filesIn));
  const paths = [...folders.flat(), 'astro.config.mjs'].filter((path) => /\.(?:ts|mjs|astro)$/u.test(path)).sort();
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path, await readFile(new URL(encodeURI(path), project), 'utf8')] as const),
    ),
  );
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(new URL(folder, project), { recursive: true });
  return found.map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
}
