import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { filesIn } from '../release/files-in.ts';
import { addressOf, blocAt, languageOf, recordAt } from '../site/routes.ts';
import { defaultLang } from '../text/locales.ts';
import { pageAsMarkdown } from './peer-pages.ts';
import { writeFiles } from './write-corpus.ts';

/** The pages that readers come to most. */
export const readPages = ['home', 'annual', 'standing', 'report'] as const;
export type ReadPage = (typeof readPages)[number];

/** A site that is read: its folder, and where in it each page stands. */
export interface ReaderSite {
  name: string;
  folder: string;
  addresses: Record<ReadPage, string>;
}

/** The exact versions that are compared with: they are no dependencies of the project. */
const versions = { astro: '7.3.5', '@astrojs/starlight': '0.42.4', 'govuk-frontend': '6.6.0' } as const;

/** The pages of a built site that are read, the longest of its kind each: without pictures where there is one, since the others have none. */
export async function readSite(folder: string): Promise<ReaderSite> {
  const files = (await filesIn(folder)).filter((file) => file.endsWith('/index.html'));
  const longest = async (kind: ReadPage, isOfKind: (address: string) => boolean): Promise<[ReadPage, string]> => {
    const pages = await Promise.all(
      files
        .filter((file) => languageOf(`/${file}`) === defaultLang && isOfKind(addressOfFile(file)))
        .map(async (file) => ({ file, html: await readFile(join(folder, file), 'utf8') })),
    );
    const words = ({ html }: { html: string }): number => pageAsMarkdown(html).markdown.length;
    const pictures = ({ html }: { html: string }): number => Number(html.includes('<img '));
    const [found] = pages.sort((a, b) => pictures(a) - pictures(b) || words(b) - words(a));
    if (found === undefined) throw new Error(`${folder}: no page is a ${kind}`);
    return [kind, addressOfFile(found.file)];
  };
  const addresses = Object.fromEntries([
    ['home', '/'],
    await longest('annual', (address) => blocAt(address) !== undefined),
    await longest('standing', (address) => standing.test(address)),
    await longest('report', (address) => recordAt(address)?.startsWith('meetings/') === true),
  ]) as ReaderSite['addresses'];
  return { name: 'Niên giám', folder, addresses };
}

const addressOfFile = (file: string): string => `/${file.replace(/index\.html$/u, '')}`;
const standing = new RegExp(`^${addressOf({ page: 'standing', bloc: '[^/]+' }, defaultLang)}$`, 'u');

/** Makes sites with the words of the same pages as others make them: Starlight, and a page of the Design System of GOV.UK. */
export async function makeReaderPeers(site: ReaderSite, folder: string): Promise<ReaderSite[]> {
  const texts = await Promise.all(
    readPages.map(async (page) => {
      const html = await readFile(join(site.folder, site.addresses[page], 'index.html'), 'utf8');
      const { title, markdown } = pageAsMarkdown(html);
      // Both show the title as the heading of the page.
      return { page, title, markdown: markdown.replace(/^# .*\n/mu, '') };
    }),
  );
  const starlight = join(folder, 'starlight');
  await install(starlight, ['astro', '@astrojs/starlight']);
  await writeFiles(starlight, [
    {
      path: 'astro.config.mjs',
      content: `import starlight from '@astrojs/starlight';
export default {
  site: 'https://peer.example',
  logLevel: 'error',
  integrations: [starlight({ title: 'Niên giám', locales: { root: { label: 'Tiếng Việt', lang: 'vi' } } })],
};
`,
    },
    {
      path: 'src/content.config.ts',
      content: `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    },
    ...texts.map(({ page, title, markdown }) => ({
      path: `src/content/docs/${page === 'home' ? 'index' : page}.md`,
      content: `---\ntitle: ${JSON.stringify(title)}\n---\n\n${markdown}`,
    })),
  ]);
  await run(process.execPath, [join(starlight, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', starlight], {
    cwd: starlight,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const addresses = Object.fromEntries(
    readPages.map((page) => [page, page === 'home' ? '/' : `/${page}/`]),
  ) as ReaderSite['addresses'];
  const built = { name: `Starlight ${versions['@astrojs/starlight']}`, folder: join(starlight, 'dist'), addresses };
  const govuk = join(folder, 'govuk');
  await install(govuk, ['govuk-frontend']);
  const frontend = join(govuk, 'node_modules/govuk-frontend/dist/govuk');
  const parts = (await filesIn(frontend)).filter((file) => /^assets\/|^govuk-frontend\.min\.(?:css|js)$/u.test(file));
  const out = join(govuk, 'site');
  await writeFiles(out, [
    ...(await Promise.all(parts.map(async (path) => ({ path, content: await readFile(join(frontend, path)) })))),
    ...(await Promise.all(
      texts.map(async ({ page, title }) => {
        const html = await readFile(join(built.folder, addresses[page], 'index.html'), 'utf8');
        return { path: join(addresses[page].slice(1), 'index.html'), content: govukPage(title, contentOf(html)) };
      }),
    )),
  ]);
  return [built, { name: `GOV.UK Frontend ${versions['govuk-frontend']}`, folder: out, addresses }];
}

const run = promisify(execFile);

async function install(folder: string, names: readonly (keyof typeof versions)[]): Promise<void> {
  // What Astro bundles depends on what the package says that it depends on.
  const dependencies = Object.fromEntries(names.map((name) => [name, versions[name]]));
  await writeFiles(folder, [
    { path: 'package.json', content: JSON.stringify({ private: true, type: 'module', dependencies }) },
  ]);
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
}

/** What Starlight has made of the Markdown of a page. */
function contentOf(html: string): string {
  const content = /<div class="sl-markdown-content">(?<content>.*?)<\/div>\s*<footer/su.exec(html)?.groups?.['content'];
  if (content === undefined) throw new Error('A page of Starlight without its content');
  return content;
}

/** A page as the template of the Design System has it: its header, a heading, its text, its footer, its styles and its script. */
function govukPage(title: string, content: string): string {
  const classes = { h2: 'govuk-heading-l', h3: 'govuk-heading-m', p: 'govuk-body', ul: 'govuk-list', a: 'govuk-link' };
  let text = content;
  for (const [tag, name] of Object.entries(classes))
    text = text.replaceAll(new RegExp(`<${tag}(?=[ >])`, 'gu'), `<${tag} class="${name}"`);
  return `<!DOCTYPE html>
<html lang="vi" class="govuk-template govuk-template--rebranded">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<link rel="stylesheet" href="/govuk-frontend.min.css">
</head>
<body class="govuk-template__body">
<script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');</script>
<a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">Đến nội dung chính</a>
<header class="govuk-template__header"><div class="govuk-header"><div class="govuk-header__container govuk-width-container">Niên giám</div></div></header>
<div class="govuk-width-container"><main class="govuk-main-wrapper" id="main-content"><h1 class="govuk-heading-xl">${title}</h1>${text}</main></div>
<footer class="govuk-template__footer"><div class="govuk-footer"><div class="govuk-width-container">Niên giám</div></div></footer>
<script type="module">import { initAll } from '/govuk-frontend.min.js'; initAll();</script>
</body>
</html>
`;
}
