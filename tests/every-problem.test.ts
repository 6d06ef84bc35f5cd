import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../src/check/check-folder.ts';
import type { LocatedProblem } from '../src/problems/print.ts';
import { printProblem } from '../src/problems/print.ts';
import type { ProblemKind } from '../src/problems/problem.ts';
import { languages } from '../src/text/locales.ts';
import type { Files } from './support/memory-archive.ts';
import { base } from './support/memory-archive.ts';
import type { Case } from './support/problem-cases.ts';
import { problemCases } from './support/problem-cases.ts';
import { temporaryFolder, writeFiles } from './support/site.ts';

/** What is rightly told beside it. */
const alongside: Partial<Record<ProblemKind, ProblemKind[]>> = {
  'duplicate-file': ['bad-file-name', 'bad-file-name'],
  'missing-copy': ['unused-copy'],
  'missing-image': ['unused-image'],
  'missing-document': ['unused-document'],
  'unreadable-file': ['unused-image', 'bad-image-name'],
};

let dir: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

/** The problems of the content that a case makes. */
async function problemsOfCase(kind: ProblemKind, given: Case): Promise<LocatedProblem[]> {
  const content = join(dir, kind);
  await mkdir(dirname(content), { recursive: true });
  await writeFiles(content, base);
  if (typeof given === 'function') await given(content);
  else for (const [path, file] of Object.entries(given)) await writeFiles(content, { [path]: file } as Files);
  return (await checkContent(content)).problems;
}

// The work is done in the test, so that a mutant is tried with the cases that come through it.
test.each(Object.entries(problemCases) as [ProblemKind, Case][])(
  '%s is found, little else with it, and reads like help',
  async (kind, given) => {
    const problems = await problemsOfCase(kind, given);
    const kinds = problems.map((one) => one.kind);
    expect(kinds).toContain(kind);
    expect(kinds.filter((other) => other !== kind)).toEqual(alongside[kind] ?? []);
    const told = problems.filter((one) => one.kind === kind);
    for (const lang of languages) {
      const messages = told.map((one) => printProblem(one, lang));
      expect(`\n${messages.join('\n\n')}\n`).toMatchSnapshot(lang);
    }
  },
);
