import { existsSync } from 'node:fs';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keptFileOf } from '../check/kept-examinations.ts';
import { commandWords } from '../commands/words.ts';
import { filesIn } from '../release/files-in.ts';
import { takeRenderRoot } from '../release/render-root.ts';
import type { Cost, Moment } from './measure-command.ts';
import { measureCommand, npmOptions } from './measure-command.ts';
import type { WrittenCorpus } from './write-corpus.ts';
import { writeFiles } from './write-corpus.ts';

const script = fileURLToPath(new URL('../../scripts/build.ts', import.meta.url));

/** What is built: everything anew, nothing that is new, a paragraph more in one report, one decision more. */
export const cases = ['cold', 'unchanged', 'edited-report', 'new-award'] as const;
export type Case = (typeof cases)[number];

/** One build, measured. */
export interface Build {
  case: Case;
  whole: Cost;
  /** By the part of the work, in its order: `start` until the first of them, then as `npm run build` names them. */
  steps: Record<string, Cost>;
}

/** What a site is. */
export interface SiteSize {
  pages: number;
  files: number;
  bytes: number;
  /** Bytes of all pages together. */
  html: number;
}

/** The parts of a build that the readers of pages do not wait for, and no other generator does: timed apart. */
export const apart: ReadonlySet<string> = new Set(['share-images', 'search-index']);

/** Builds an archive as `npm run build` does, again and again. */
export class Builds {
  readonly #corpus: WrittenCorpus;
  readonly #folder: string;
  readonly out: string;

  /** @param folder where temporary files can be written, and the site */
  constructor(corpus: WrittenCorpus, folder: string) {
    this.#corpus = corpus;
    this.#folder = folder;
    this.out = join(folder, 'site');
  }

  /** Builds each case once, the cold one first. The archive is then what it was. */
  async *round(): AsyncGenerator<Build> {
    const { content, report, newAward } = this.#corpus;
    await this.forget();
    yield await this.#build('cold');
    yield await this.#build('unchanged');
    const path = join(content, report);
    const text = await readFile(path, 'utf8');
    await writeFile(path, `${text}\nThêm một đoạn.\n`);
    yield await this.#build('edited-report');
    await writeFiles(content, newAward);
    yield await this.#build('new-award');
    await writeFile(path, text);
    for (const file of newAward) await rm(join(content, dirname(file.path)), { recursive: true, force: true });
  }

  /** Builds once, so that what is made once ever (share images) is there. */
  async warmUp(): Promise<Build> {
    await this.forget();
    return this.#build('cold');
  }

  /** Takes away what earlier builds have left: the site, what was bundled, what was found in the files. */
  async forget(): Promise<void> {
    const examined = keptFileOf(this.#corpus.content);
    for (const left of [this.out, join(this.#folder, '.site'), examined])
      await rm(left, { recursive: true, force: true });
    const root = await takeRenderRoot();
    root.programs.dropAll();
    await root.close(false);
  }

  size(): Promise<SiteSize> {
    return sizeOf(this.out);
  }

  async #build(name: Case): Promise<Build> {
    const args = ['--content', this.#corpus.content, '--out', this.out];
    const { whole, moments } = await measureCommand(script, args, this.#folder, npmOptions('build.ts'));
    if (!existsSync(join(this.out, 'build.json'))) throw new Error(`${name}: nothing was built`);
    return { case: name, whole, steps: stepsOf(moments, whole) };
  }
}

/** How large a site is that stands in a folder. */
export async function sizeOf(folder: string): Promise<SiteSize> {
  const files = await filesIn(folder);
  const size = { pages: 0, files: files.length, bytes: 0, html: 0 };
  for (const file of files) {
    const bytes = (await stat(join(folder, file))).size;
    size.bytes += bytes;
    if (!file.endsWith('.html')) continue;
    size.pages += 1;
    size.html += bytes;
  }
  return size;
}

/** What each part of a build took, of what it said and when. */
export function stepsOf(moments: readonly Moment[], whole: Cost): Record<string, Cost> {
  const begins = new Map(Object.entries(commandWords.vi.build.begins).map(([part, line]) => [line, part]));
  const steps: Record<string, Cost> = {};
  let [part, from] = ['start', { wall: 0, cpu: 0, memory: 0 }];
  const end = (cost: Cost): void => {
    steps[part] = { wall: cost.wall - from.wall, cpu: cost.cpu - from.cpu, memory: cost.memory };
    from = cost;
  };
  for (const { line, cost } of moments) {
    const next = begins.get(line);
    if (next === undefined) continue;
    end(cost);
    part = next;
  }
  end(whole);
  return steps;
}

/** What a build took without the parts that are timed apart. */
export function withoutApart({ whole, steps }: Build): Cost {
  const left = Object.entries(steps).filter(([part]) => apart.has(part));
  const sum = (of: 'wall' | 'cpu'): number => left.reduce((rest, [, cost]) => rest - cost[of], whole[of]);
  return { wall: sum('wall'), cpu: sum('cpu'), memory: whole.memory };
}
