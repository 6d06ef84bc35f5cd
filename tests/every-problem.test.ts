import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../src/check/check-folder.ts';
import type { LocatedProblem } from '../src/problems/print.ts';
import { printProblem } from '../src/problems/print.ts';
import type { ProblemKind } from '../src/problems/problem.ts';
import type { Files } from './support/memory-archive.ts';
import { base } from './support/memory-archive.ts';
import type { Case } from './support/problem-cases.ts';
import { problemCases } from './support/problem-cases.ts';
import { temporaryFolder, writeFiles } from './support/site.ts';

/** What is rightly told beside it. */
const alongside: Partial<Record<ProblemKind, ProblemKind[]>> = {
  'duplicate-file': ['bad-file-name', 'bad-file-name'],
  'missing-image': ['unused-image'],
  'unreadable-file': ['unused-image', 'bad-image-name'],
};

let dir: string;
let remove: () => Promise<void>;
const found = new Map<ProblemKind, LocatedProblem[]>();

beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
  for (const [kind, given] of Object.entries(problemCases) as [ProblemKind, Case][]) {
    const content = join(dir, kind);
    await mkdir(dirname(content), { recursive: true });
    await writeFiles(content, base);
    if (typeof given === 'function') await given(content);
    else for (const [path, file] of Object.entries(given)) await writeFiles(content, { [path]: file } as Files);
    found.set(kind, (await checkContent(content)).problems);
  }
});
afterAll(() => remove());

test.each(Object.keys(problemCases) as ProblemKind[])('%s is found, and little else with it', (kind) => {
  const kinds = found.get(kind)?.map((one) => one.kind) ?? [];
  expect(kinds).toContain(kind);
  expect(kinds.filter((other) => other !== kind)).toEqual(alongside[kind] ?? []);
});

test.each(['vi', 'en'] as const)('every problem reads like help, in %s', async (lang) => {
  const messages = [...found].flatMap(([kind, problems]) =>
    problems.filter((one) => one.kind === kind).map((one) => printProblem(one, lang)),
  );
  await expect(`${messages.join('\n\n')}\n`).toMatchFileSnapshot(`fixtures/problems.${lang}.txt`);
});
