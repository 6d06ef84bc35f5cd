import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { npmOptions } from '../src/bench/measure-command.ts';
import { generateCorpus } from '../src/corpus/generate-corpus.ts';
import { differences, project, temporaryFolder, writeFiles } from './support/site.ts';

/** How many sequences are tried, each of them half a minute; where nobody says how many, always the same one. */
const asked = process.env['SEQUENCES'];
const sequences = Number(asked ?? 1);

let dir: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
  const corpus = await generateCorpus({ reports: 14, seed: 3, blocs: 2, periods: 4, units: 8 });
  await writeFiles(join(dir, 'content'), Object.fromEntries(corpus.map((file) => [file.path, file.content])));
});
afterAll(() => remove());

/** The code in a folder of its own, where it can be changed, and with nothing that builds have kept. */
async function copyCode(folder: string, from = project): Promise<void> {
  for (const part of [
    'src',
    'public',
    'scripts',
    'tests/support',
    'package.json',
    'package-lock.json',
    'astro.config.mjs',
  ])
    await cp(join(from, part), join(folder, part), { recursive: true });
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'));
}

/** What editors and those who keep the code change. */
const subjects = [
  'text',
  'fact',
  'address',
  'takedown',
  'withdrawal',
  'award type',
  'unit',
  'own page',
  'colour',
  'style',
  'template',
] as const;

interface Step {
  subject: (typeof subjects)[number];
  /** Which of those that there are: they are counted again from the first where there are fewer. */
  which: number;
  /** The change to the disk at which the build after it is killed, of about 520 over a release; absent where it is not. */
  killedAt: number | undefined;
}

const step: fc.Arbitrary<Step> = fc.record({
  subject: fc.constantFrom(...subjects),
  which: fc.integer({ min: 0, max: 9_999 }),
  killedAt: fc.oneof(fc.constant(undefined), fc.integer({ min: 1, max: 600 })),
});

/** The sequence that is tried where nobody says how many. */
const usual: Step[] = [
  { subject: 'text', which: 3, killedAt: undefined },
  { subject: 'template', which: 0, killedAt: 90 },
  { subject: 'address', which: 2, killedAt: undefined },
  { subject: 'unit', which: 5, killedAt: 200 },
];

/** Those that a site may be given. */
const colours = ['0b4f8a', '8c1c13', '1b5e20', '4a148c'];

class Work {
  readonly #folder: string;
  #number = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async change({ subject, which }: Step): Promise<void> {
    this.#number += 1;
    const number = this.#number;
    const fact = (line: string) => (text: string) => text.replace('---\n', `---\n${line}\n`);
    switch (subject) {
      case 'text':
        return appendFile(join(await this.#record(which), 'index.vi.md'), `\nThêm đoạn thứ ${number}.\n`);
      case 'fact':
        return edit(join(await this.#record(which), 'index.vi.md'), (text) =>
          text.replace(/^title: ["']?/mu, (before) => `${before}Lần ${number}, `),
        );
      case 'address': {
        const award = await this.#record(which, ['awards']);
        const id = award.split(/[\\/]/u).slice(-2).join('/');
        await edit(join(award, 'index.vi.md'), (text) =>
          text.includes('\nmovedFrom: ')
            ? text.replace(/\nmovedFrom: .*/u, `\nmovedFrom: ${id}`)
            : fact(`movedFrom: ${id}`)(text),
        );
        await this.#pointElsewhere(id, `${id}-${number}`);
        return rename(award, `${award}-${number}`);
      }
      case 'takedown': {
        const award = await this.#record(which, ['awards']);
        const id = award.split(/[\\/]/u).slice(-2).join('/');
        await rm(award, { recursive: true });
        await this.#pointElsewhere(id, undefined);
        return appendFile(
          this.#content('takedowns.yaml'),
          `- { address: /khen-thuong/${id}/, day: 2020-01-02, reason: { vi: Có dữ liệu cá nhân., en: It held personal data. } }\n`,
        );
      }
      case 'withdrawal':
        return edit(join(await this.#record(which, ['awards']), 'index.vi.md'), (text) =>
          text.includes('\nwithdrawn:')
            ? `${text}\nThêm đoạn thứ ${number}.\n`
            : fact('withdrawn: { on: 2025-01-02, reason: { vi: Nhầm nguồn., en: The wrong source. } }')(text),
        );
      case 'award type':
        return appendFile(
          this.#content('award-types.yaml'),
          `- { id: moi-${number}, name: { vi: Hình thức thứ ${number}, en: Type number ${number} }, level: grassroots }\n`,
        );
      case 'unit': {
        const units = (await readdir(this.#content('units'))).sort();
        return edit(this.#content('units', oneOf(units, which)), (text) =>
          text.replace(/^( {2}- vi: .*)$/mu, `$1 số ${number + 100}`),
        );
      }
      case 'own page':
        return appendFile(this.#content('pages/about/index.vi.mdx'), `\nThêm đoạn thứ ${number}.\n`);
      case 'colour':
        return edit(this.#content('site.yaml'), (text) =>
          text.replace(
            /lead: .*/u,
            `lead: "#${oneOf(
              colours.filter((colour) => !text.includes(colour)),
              number,
            )}"`,
          ),
        );
      case 'style':
        return appendFile(join(this.#folder, 'code/src/styles/site.css'), `\n.step-${number} { color: red; }\n`);
      case 'template':
        return edit(join(this.#folder, 'code/src/layouts/Page.astro'), (text) =>
          text.replace('class="page stack', `class="page stack step-${number}`),
        );
    }
  }

  /** The folder of a record. */
  async #record(which: number, collections?: readonly string[]): Promise<string> {
    return oneOf(await this.#records(collections), which);
  }

  async #records(collections: readonly string[] = ['awards', 'covenants', 'meetings']): Promise<string[]> {
    const folders: string[] = [];
    for (const collection of collections)
      for (const year of (await readdir(this.#content(collection))).sort())
        for (const record of (await readdir(this.#content(collection, year))).sort())
          folders.push(this.#content(collection, year, record));
    return folders;
  }

  /** What the check asks of an editor who renames or takes down a proposal: the decision on it may not name one that is gone. */
  async #pointElsewhere(id: string, to: string | undefined): Promise<void> {
    for (const award of await this.#records(['awards'])) {
      const path = join(award, 'index.vi.md');
      const text = await readFile(path, 'utf8');
      const line = `follows: ${id}\n`;
      if (text.includes(line)) await writeFile(path, text.replace(line, to === undefined ? '' : `follows: ${to}\n`));
    }
  }

  #content(...path: string[]): string {
    return join(this.#folder, 'content', ...path);
  }
}

function oneOf<T>(all: readonly T[], which: number): T {
  const found = all[which % all.length];
  if (found === undefined) throw new Error('there is none left');
  return found;
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(path, 'utf8');
  const after = change(before);
  expect(after, path).not.toBe(before);
  await writeFile(path, after);
}

/** Builds with the code that stands in a folder. @param killedAt the change to the disk with which it ends */
function build(folder: string, out: string, options: readonly string[] = [], killedAt?: number): Promise<void> {
  const hook = pathToFileURL(join(folder, 'code/tests/support/meddle.ts'));
  for (const [name, value] of Object.entries({ log: join(folder, 'changes'), from: killedAt ?? '', how: 'kill' }))
    hook.searchParams.set(name, String(value));
  const args = [
    ...npmOptions('build.ts'),
    ...(killedAt === undefined ? [] : ['--import', hook.href]),
    join(folder, 'code/scripts/build.ts'),
    ...['--content', join(folder, 'content'), '--out', out, '--as-of', '2026-11-27', ...options],
  ];
  return new Promise((done, failed) => {
    execFile(process.execPath, args, { cwd: join(folder, 'code') }, (error, stdout, stderr) => {
      if (error === null || error.signal === 'SIGKILL') done();
      else failed(new Error(`${stdout}\n${stderr}`));
    });
  });
}

test(
  'after any changes, each followed by a build or by half of one, the site is the one that is built of nothing',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
        const folder = await mkdtemp(join(dir, 'sequence-'));
        const out = join(folder, 'out/site');
        await cp(join(dir, 'content'), join(folder, 'content'), { recursive: true });
        await copyCode(join(folder, 'code'));
        // What is known of a release is known of its files alone, and not of copies of them.
        await build(folder, out);
        const work = new Work(folder);
        for (const [index, one] of steps.entries()) {
          await work.change(one);
          // The last change is built below.
          const isBuilt = index < steps.length - 1 || one.killedAt !== undefined;
          if (isBuilt) await build(folder, out, [], one.killedAt);
        }
        const before = join(folder, 'before');
        await cp(out, before, { recursive: true, dereference: true });
        await build(folder, out);
        const clean = join(folder, 'clean');
        await cp(join(folder, 'content'), join(clean, 'content'), { recursive: true });
        await copyCode(join(clean, 'code'), join(folder, 'code'));
        await build(clean, join(clean, 'out/site'), ['--previous', before]);
        expect(await differences(out, join(clean, 'out/site'))).toEqual([]);
        await rm(folder, { recursive: true });
      }),
      { numRuns: sequences, examples: asked === undefined ? [[usual]] : [] },
    );
  },
  sequences * 600_000,
);
