import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RouteData } from 'astro';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn, temporaryFolder } from '../../tests/support/site.ts';
import type { AstroOwn, PageModule } from './astro-own.ts';
import { QuickPages } from './quick-pages.ts';
import { createComponent, render, renderComponent, renderHead } from './quick-runtime.ts';

let dir: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

const head = '<link rel="stylesheet" href="/a.css">';
const names = ['a', 'b', 'c'];

const page = createComponent((given, props) => {
  const { props: own } = given.createAstro(props) as { props: { name: string } };
  return render(['<head>', '</head><p>', '</p>'], renderHead(), own.name);
});

/** As Astro answers for each of these modules. */
function byAstro(module: PageModule, type: 'page' | 'endpoint', html: (name: string) => string): AstroOwn {
  const route = { route: '/[name]', component: 'name.astro', type } as RouteData;
  const end = type === 'page' ? '/' : '.txt';
  return {
    name: 'astro',
    app: { getComponentByRoute: async () => module },
    getStaticPaths: async () => names.map((name) => ({ pathname: `/tin/${name}${end}`, route })),
    render: async (request) => new Response(html(/\/(?<name>\w)[./]*\w*$/u.exec(request.url)?.groups?.['name'] ?? '')),
  };
}

const getStaticPaths = async () => names.map((name) => ({ props: { name } }));

/** Renders a site; gives the paths that Astro was asked for, and all files. */
async function rendered(folder: string, own: AstroOwn): Promise<{ left: string[]; files: Record<string, string> }> {
  const out = join(dir, folder);
  const left: string[] = [];
  const counted: AstroOwn = {
    ...own,
    render: (request, options) => {
      left.push(new URL(request.url).pathname);
      return own.render(request, options);
    },
  };
  await new QuickPages(counted, out).renderAll();
  const files = await filesIn(out);
  const texts = await Promise.all(files.map((file) => readFile(join(out, file), 'utf8')));
  return { left, files: Object.fromEntries(files.map((file, index) => [file, texts[index] ?? ''])) };
}

const asAstro = (name: string): string => `<!DOCTYPE html><head>${head}</head><p>${name}</p>`;

test('Astro renders the first page of a route, and all others have its head', async () => {
  const own = byAstro({ default: page, getStaticPaths }, 'page', asAstro);
  expect(await rendered('pages', own)).toEqual({
    left: ['/tin/a/'],
    files: Object.fromEntries(names.map((name) => [`tin/${name}/index.html`, asAstro(name)])),
  });
});

test('files are what they are asked to be', async () => {
  const GET: PageModule['GET'] = ({ props }) => new Response(`${(props as { name: string }).name}!`);
  const own = byAstro({ GET, getStaticPaths }, 'endpoint', () => 'a!');
  expect(await rendered('files', own)).toEqual({
    left: ['/tin/a.txt'],
    files: { 'tin/a.txt': 'a!', 'tin/b.txt': 'b!', 'tin/c.txt': 'c!' },
  });
});

test('where Astro makes another page of it, there is no site', async () => {
  const own = byAstro({ default: page, getStaticPaths }, 'page', (name) => asAstro(name).replace('<p>', '<p class>'));
  await expect(rendered('other', own)).rejects.toThrow('name.astro: Astro renders it in another way');
});

test('where Astro makes another file of it, there is no site', async () => {
  // The address is not told to what makes it.
  const GET = (({ url }: { url?: URL }) => new Response(`${url?.pathname}`)) as PageModule['GET'] & object;
  const own = byAstro({ GET, getStaticPaths }, 'endpoint', (name) => `/tin/${name}.txt`);
  await expect(rendered('other-file', own)).rejects.toThrow('name.astro: Astro renders it in another way');
});

test('where Astro finds other paths, there is no site', async () => {
  const own = byAstro({ default: page, getStaticPaths: async () => [] }, 'page', asAstro);
  await expect(rendered('paths', own)).rejects.toThrow('name.astro: 3 paths, 0 found');
});

test.each([
  // What comes into the head of the others is not known then.
  ['the first page', ['/tin/a/', '/tin/b/', '/tin/c/']],
  ['another page', ['/tin/a/', '/tin/b/']],
])('what holds what Astro alone can render is left to it: %s', async (which, left) => {
  const mdx = createComponent((given, props) => {
    const { props: own } = given.createAstro(props) as { props: { name: string } };
    return own.name === (which === 'the first page' ? 'a' : 'b')
      ? renderComponent(given, 'Content', (() => '') as never, {})
      : page.quick?.(given, props, {});
  });
  const own = byAstro({ default: mdx, getStaticPaths }, 'page', asAstro);
  expect(await rendered(which, own)).toEqual({
    left,
    files: Object.fromEntries(names.map((name) => [`tin/${name}/index.html`, asAstro(name)])),
  });
});

test('a page that an earlier build has made of the same is asked for, and made where it is not at hand', async () => {
  const keys: Record<string, string> = { a: 'ka', b: 'kb', c: 'kc' };
  const paths = async () => names.map((name) => ({ props: { name, key: async () => keys[name] ?? '' } }));
  const out = join(dir, 'earlier');
  const told: string[] = [];
  const pages = new QuickPages(byAstro({ default: page, getStaticPaths: paths }, 'page', asAstro), out, {
    earlier: {
      keep: (file, key) => {
        told.push(`asked ${file} ${key}`);
        return key === 'kb';
      },
      made: (file, key) => told.push(`made ${file} ${key}`),
    },
  });
  await pages.renderAll();
  // Astro has rendered the first, of which nothing is told.
  expect(told).toEqual(['asked tin/b/index.html kb', 'asked tin/c/index.html kc', 'made tin/c/index.html kc']);
  expect(await filesIn(out)).toEqual(['tin/a/index.html', 'tin/c/index.html']);
});

test('what a file alone needs is let go as soon as it is there', async () => {
  const out = join(dir, 'let-go');
  const held = new Map(names.map((name) => [name, `${name}!`]));
  const seen: string[] = [];
  const paths = async () =>
    names.map((name) => ({
      props: {
        content: () => held.get(name) ?? 'gone',
        letGo: () => {
          held.delete(name);
          seen.push(`${readFileSync(join(out, `tin/${name}.txt`), 'utf8')} leaves ${[...held.keys()].join('')}`);
        },
      },
    }));
  const GET: PageModule['GET'] = ({ props }) => new Response((props as { content: () => string }).content());
  await new QuickPages(
    byAstro({ GET, getStaticPaths: paths }, 'endpoint', () => 'a!'),
    out,
  ).renderAll();
  expect(seen).toEqual(['a! leaves bc', 'b! leaves c', 'c! leaves ']);
});

test.each([
  [302, '/[name]'],
  [500, '/[name]'],
  [404, '/[name]'],
])('an answer of Astro that is no page (%i) ends the build', async (status, route) => {
  const own = byAstro({ default: page, getStaticPaths }, 'page', asAstro);
  const [only] = await own.getStaticPaths();
  const pages = new QuickPages(
    {
      ...own,
      getStaticPaths: async () => (only === undefined ? [] : [{ ...only, route: { ...only.route, route } }]),
      render: async () => new Response('', { status }),
    },
    join(dir, `status-${status}`),
  );
  await expect(pages.renderAll()).rejects.toThrow(`name.astro: ${status}`);
});

test('the error pages come with the answer that nothing is there', async () => {
  const route = { route: '/en/404', component: '404.astro', type: 'page' } as RouteData;
  const out = join(dir, 'missing');
  const own = byAstro({}, 'page', asAstro);
  await new QuickPages(
    {
      ...own,
      getStaticPaths: async () => [{ pathname: '/en/404', route }],
      render: async (request) => new Response(request.url, { status: 404 }),
    },
    out,
  ).renderAll();
  expect(await readFile(join(out, 'en/404/index.html'), 'utf8')).toBe('http://localhost/en/404/');
});
