import type { Lang } from '../text/locales.ts';
import type { Problem, ProblemDetails } from './problem.ts';
import { en } from './words-en.ts';
import type { Words } from './words-vi.ts';
import { vi } from './words-vi.ts';

const words: Record<Lang, Words> = { vi, en };

/** What a problem is, why it matters and how to mend it, in a language. */
export function describeProblem({ kind, details }: Problem, lang: Lang): { what: string; why: string; mend: string } {
  // The details of a problem are those of its kind: `problem()` holds them together.
  const describe = words[lang][kind] as (
    details: ProblemDetails[keyof ProblemDetails],
  ) => ReturnType<Words['not-utf8']>;
  return describe(details);
}
