import type { LocatedProblem } from '../problems/print.ts';
import type { Day } from '../schemas/day.ts';
import type { RefusedPlace } from './refuse-places.ts';
import type { StepName } from './steps.ts';

export interface BuildRequest {
  /** The content folder. */
  content: string;
  /** The address of the finished site. */
  out: string;
  asOf?: Day | undefined;
  /** The commit of which content and code are, for whoever wants to build the same again. */
  commit?: string | undefined;
  /** The folder of the release before, with which this one is compared: what stands at `out`, unless another is named, or `none`. */
  previous?: string | 'none' | undefined;
}

/** How a build ended. Only a finished one has touched the site. */
export type BuildOutcome =
  | { kind: 'place-refused'; place: RefusedPlace }
  | { kind: 'refused'; problems: LocatedProblem[] }
  | {
      kind: 'built';
      /** Warnings alone. */
      problems: LocatedProblem[];
      records: number;
      pages: number;
      files: number;
      movedAside: string | undefined;
      /** Whether the site that stood there is the one that would have been made: it stands there still. */
      isAsBefore: boolean;
      /** The address of the site that stood there before, where it is another one, with which nothing was compared. */
      otherSite: string | undefined;
    };

/** What a build says of itself while it goes on. */
export interface BuildProgress {
  /** Begins a part of its work; `wait` is for another build to the same address. */
  begin(part: 'check' | 'wait' | StepName | 'publish'): void;
  pages(done: number, of: number): void;
}

type Built = Extract<BuildOutcome, { kind: 'built' }>;

/** That a site is there now. */
export function built(
  records: number,
  files: readonly string[],
  { problems, movedAside, otherSite, isAsBefore = false }: Pick<Built, 'problems'> & Partial<Built>,
): Built {
  const pages = files.filter((file) => file.endsWith('.html')).length;
  return { kind: 'built', problems, records, pages, files: files.length, movedAside, otherSite, isAsBefore };
}
