import { appendFile, cp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { RouteData } from 'astro';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn, temporaryFolder, writeFiles } from '../../tests/support/site.ts';
import type { AstroOwn } from './astro-own.ts';
import { keepProgram, openProgram } from './program.ts';

let dir: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

const css = { depth: 0, order: 0, sheet: { type: 'external', src: '/_astro/a.css' } };

/** An app as a bundle has it: it says what it was given. */
const entry = `const given = {};
export const app = {
  given,
  manifest: { routes: [{ routeData: { route: '/tin/[slug]', prerender: true } }, { routeData: { route: '/_image', prerender: false } }] },
  getComponentByRoute: async ({ route }) => { given.loaded = route; },
  setInternals: ({ pagesByKeys }) => { given.styles = pagesByKeys.get('/tin/[slug]&src/pages/tin.astro').styles; },
  setOptions: ({ settings }) => { given.scripts = settings.scripts; },
  render: async (request, { routeData }) => new Response(\`\${request.url} \${routeData.route}\`),
};
export class StaticPaths {
  constructor(of) { this.of = of; }
  getAll() { return [{ pathname: '/tin/a/', route: this.of.manifest.routes[0].routeData }]; }
}
`;

/** What Astro has put into the folder of a site, when nothing is rendered yet. */
async function bundleIn(site: string): Promise<void> {
  await writeFiles(site, {
    '.prerender/prerender-entry.x.mjs': Buffer.from(entry),
    '.prerender/chunks/a.mjs': Buffer.from('export {};'),
    '_astro/a.css': Buffer.from('a{}'),
    'favicon.svg': Buffer.from('<svg/>'),
  });
}

function byAstro(scripts: unknown[] = []): AstroOwn {
  const route = { route: '/tin/[slug]' } as RouteData;
  const options = {
    allPages: { a: { route, component: 'src/pages/tin.astro', styles: [css] } },
    settings: { scripts },
  };
  return { app: { getOptions: () => options } } as unknown as AstroOwn;
}

async function kept(name: string): Promise<{ program: string; site: string }> {
  const [program, site] = [join(dir, name, 'programs/p'), join(dir, name, 'site')];
  await bundleIn(site);
  keepProgram(program, byAstro(), site);
  return { program, site };
}

test('what was bundled renders again, with the files that come with the code and the stylesheets of each route', async () => {
  const { program } = await kept('again');
  const site = join(dir, 'again/other');
  const opened = await openProgram(program);
  opened?.putFiles(site);
  expect(await filesIn(site)).toEqual(['_astro/a.css', 'favicon.svg']);
  expect(opened?.own.app).toMatchObject({ given: { styles: [css], scripts: [], loaded: '/tin/[slug]' } });
  expect(await opened?.own.getStaticPaths()).toMatchObject([{ pathname: '/tin/a/', route: { route: '/tin/[slug]' } }]);
  const options = { routeData: { route: '/tin/[slug]' } as RouteData, collectMetadata: false };
  const made = (await opened?.own.render(new Request('http://localhost/tin/a/'), options)) as Response;
  expect(await made.text()).toBe('http://localhost/tin/a/ /tin/[slug]');
});

test.each<[string, (program: string) => Promise<unknown>]>([
  ['that is not there', (program) => rm(program, { recursive: true })],
  ['whose mark is not there', (program) => rm(join(program, 'program.json'))],
  ['whose mark is half there', (program) => truncate(join(program, 'program.json'), 20)],
  ['of which a module was changed', (program) => appendFile(join(program, 'bundle/chunks/a.mjs'), ' ')],
  ['of which a file was changed', (program) => writeFile(join(program, 'files/_astro/a.css'), 'b{}')],
  ['of which a file is gone', (program) => rm(join(program, 'files/favicon.svg'))],
  ['to which a file was added', (program) => writeFile(join(program, 'files/x.js'), '')],
  [
    'of which a file has another name',
    (program) => cp(join(program, 'files/favicon.svg'), join(program, 'files/g.svg')),
  ],
])('a program %s is none', async (name, change) => {
  const { program } = await kept(name);
  await change(program);
  expect(await openProgram(program)).toBe(undefined);
});

test('one that another build has kept meanwhile stays: others may be reading it; half of one is replaced', async () => {
  const { program, site } = await kept('place');
  const before = await stat(join(program, 'files/favicon.svg'));
  keepProgram(program, byAstro(), site);
  expect((await stat(join(program, 'files/favicon.svg'))).ino).toBe(before.ino);
  await rm(join(program, 'bundle/chunks'), { recursive: true });
  keepProgram(program, byAstro(), site);
  expect((await stat(join(program, 'files/favicon.svg'))).ino).not.toBe(before.ino);
  expect(await openProgram(program)).toBeDefined();
  // Nothing that is not finished lies beside it.
  expect(await readdir(dirname(program))).toEqual([basename(program)]);
});

test('scripts of integrations cannot be kept: nothing is', async () => {
  const [program, site] = [join(dir, 'scripts/p'), join(dir, 'scripts/site')];
  await bundleIn(site);
  expect(() => keepProgram(program, byAstro([{ stage: 'page', content: '' }]), site)).toThrow(
    'a program keeps no scripts of integrations',
  );
  await expect(readFile(join(program, 'program.json'))).rejects.toThrow('ENOENT');
});
