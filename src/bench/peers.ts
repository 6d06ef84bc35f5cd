import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { UsageError } from '../commands/arguments.ts';
import { project } from '../release/render-root.ts';
import type { SiteSize } from './measure-builds.ts';
import { sizeOf } from './measure-builds.ts';
import type { Cost } from './measure-command.ts';
import { measureCommand } from './measure-command.ts';
import type { PeerPage, PeerSite } from './peer-pages.ts';
import { watchMemory } from './watch-memory.ts';
import { writeFiles } from './write-corpus.ts';

/** Another generator, with a site for it that says the same. */
export interface Peer {
  name: string;
  /** Builds the site anew. */
  build(): Promise<{ cost: Cost; size: SiteSize }>;
}

/** The exact version that is compared with: it is no dependency of the project. */
const eleventy = '@11ty/eleventy@3.1.2';

/**
 * Writes the same site for other generators: Hugo as the system has it, Eleventy from npm, and Astro with its own content collections.
 *
 * @param folder where each of them gets a folder
 */
export async function writePeers(site: PeerSite, folder: string): Promise<Peer[]> {
  return [
    await writeHugo(site, join(folder, 'hugo')),
    await writeEleventy(site, join(folder, 'eleventy')),
    await writeAstro(site, join(folder, 'astro')),
  ];
}

const run = promisify(execFile);

/**
 * Which Hugo the system has.
 *
 * @throws UsageError where it has none
 */
export async function hugoVersion(): Promise<string> {
  const { stdout } = await run('hugo', ['version']).catch(() => {
    throw new UsageError(
      '--peers: Hugo is not installed. Take the package of your system, such as `apt-get install hugo`.',
    );
  });
  return /v\d[\d.]*/u.exec(stdout)?.[0] ?? '';
}

async function writeHugo({ pages, layout }: PeerSite, folder: string): Promise<Peer> {
  await writeFiles(folder, [
    {
      path: 'config.toml',
      content: 'baseURL = "https://peer.example/"\ndisableKinds = ["section", "taxonomy", "term", "home", "RSS"]\n',
    },
    {
      path: 'layouts/_default/single.html',
      content: documentOf(layout, '{{ .Params.lang_of }}', '{{ .Title }}', '{{ .Content }}'),
    },
    ...pages.map((page) => fileOf(page, 'content', `url: ${JSON.stringify(page.address)}\nlang_of: ${page.lang}`)),
  ]);
  return peer(await hugoVersion(), 'Hugo', join(folder, 'public'), () =>
    measureProcess('hugo', ['--source', folder, '--quiet']),
  );
}

async function writeEleventy({ pages, layout }: PeerSite, folder: string): Promise<Peer> {
  await writeFiles(folder, [
    { path: 'package.json', content: '{ "private": true, "type": "module" }\n' },
    {
      path: 'pages/_includes/page.liquid',
      content: documentOf(layout, '{{ lang }}', '{{ title | escape }}', '{{ content }}'),
    },
    ...pages.map((page) =>
      fileOf(page, 'pages', `permalink: ${JSON.stringify(page.address)}\nlang: ${page.lang}\nlayout: page.liquid`),
    ),
  ]);
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', eleventy], { cwd: folder });
  const out = join(folder, 'site');
  const script = join(folder, 'node_modules/@11ty/eleventy/cmd.cjs');
  const args = [`--input=${join(folder, 'pages')}`, `--output=${out}`, '--quiet'];
  return peer(
    eleventy.replace(/^.*@/u, ''),
    'Eleventy',
    out,
    async () => (await measureCommand(script, args, folder)).whole,
  );
}

async function writeAstro({ pages, layout }: PeerSite, folder: string): Promise<Peer> {
  const { head, before, after } = layout;
  const names = ['head', 'before', 'after'].join(', ');
  await writeFiles(folder, [
    { path: 'package.json', content: '{ "private": true, "type": "module" }\n' },
    { path: 'astro.config.mjs', content: 'export default { logLevel: "error" };\n' },
    {
      path: 'src/content.config.ts',
      content: `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { pages: defineCollection({ loader: glob({ pattern: '**/*.md', base: './pages' }) }) };
`,
    },
    { path: 'src/layout.json', content: JSON.stringify({ head, before, after }) },
    {
      path: 'src/pages/[...path].astro',
      content: `---
import { getCollection, render } from 'astro:content';
import { ${names} } from '../layout.json';
export const getStaticPaths = async () =>
  (await getCollection('pages')).map((entry) => ({
    params: { path: entry.data.address.replace(/^\\/|\\/$/gu, '') || undefined },
    props: { entry },
  }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang={entry.data.lang}>
  <head><title>{entry.data.title}</title><Fragment set:html={head} /></head>
  <body><Fragment set:html={before} /><main><Content /></main><Fragment set:html={after} /></body>
</html>
`,
    },
    ...pages.map((page) => fileOf(page, 'pages', `address: ${JSON.stringify(page.address)}\nlang: ${page.lang}`)),
  ]);
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'));
  const { version } = JSON.parse(await readFile(join(project, 'node_modules/astro/package.json'), 'utf8')) as {
    version: string;
  };
  const script = join(project, 'node_modules/astro/bin/astro.mjs');
  const forget = ['.astro', 'dist'].map((name) => join(folder, name));
  return peer(version, 'Astro', join(folder, 'dist'), async () => {
    for (const left of forget) await rm(left, { recursive: true, force: true });
    return (await measureCommand(script, ['build', '--root', folder], folder)).whole;
  });
}

function peer(version: string, name: string, out: string, build: () => Promise<Cost>): Peer {
  return {
    name: `${name} ${version}`,
    build: async () => {
      await rm(out, { recursive: true, force: true });
      const cost = await build();
      return { cost, size: await sizeOf(out) };
    },
  };
}

const fileOf = ({ address, title, markdown }: PeerPage, folder: string, facts: string) => ({
  path: `${folder}${address.replace(/\/$/u, '') || '/home'}.md`,
  content: `---\ntitle: ${JSON.stringify(title)}\n${facts}\n---\n\n${markdown}`,
});

const documentOf = (
  { head, before, after }: PeerSite['layout'],
  lang: string,
  title: string,
  content: string,
): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>${before}<main>${content}</main>${after}</body></html>\n`;

/** Measures a program that is not Node's: what its shell counts of it, and the most that the system says was resident (Linux alone says it). */
async function measureProcess(command: string, args: readonly string[]): Promise<Cost> {
  const start = performance.now();
  const shell = spawn('bash', ['-c', '"$@" >&2 || exit; times', 'bash', command, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [said, errors] = ['', ''];
  shell.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  shell.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const watched = watchMemory(shell.pid ?? 0);
  const [code] = await once(shell, 'close').finally(watched.end);
  const cpu = cpuOfChildren(said);
  if (code !== 0 || cpu === undefined) throw new Error(`${command}: ${errors}`);
  return { wall: (performance.now() - start) / 1000, cpu, memory: watched.most() };
}

/** Of what the shell's `times` prints, the second line: user and system seconds of its children. */
export function cpuOfChildren(said: string): number | undefined {
  const parts = /\n(?<um>\d+)m(?<us>[\d.,]+)s (?<sm>\d+)m(?<ss>[\d.,]+)s/u.exec(said)?.groups;
  if (parts === undefined) return undefined;
  const seconds = (minutes = '', rest = ''): number => Number(minutes) * 60 + Number(rest.replace(',', '.'));
  return seconds(parts['um'], parts['us']) + seconds(parts['sm'], parts['ss']);
}
