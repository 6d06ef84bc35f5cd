import { nearest } from '../problems/nearest.ts';
import type { Pointer, Problem, ProblemKind } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';

type UnknownKind = Extract<ProblemKind, `unknown-${'unit' | 'bloc' | 'meeting' | 'award-type'}`>;

/** Finds what an id of the content stands for; an id that stands for nothing becomes a problem, with the nearest that does. */
export class References<T> {
  readonly #things: ReadonlyMap<string, T>;
  readonly #kind: UnknownKind;
  readonly #problems: Problem[];
  readonly #told: ReadonlySet<string>;

  /** @param told ids of things that are there but of no use, which another problem tells */
  constructor(
    kind: UnknownKind,
    things: ReadonlyMap<string, T>,
    problems: Problem[],
    told: ReadonlySet<string> = new Set(),
  ) {
    this.#told = told;
    this.#kind = kind;
    this.#things = things;
    this.#problems = problems;
  }

  find(id: string, path: string, pointer: Pointer): T | undefined {
    const thing = this.#things.get(id);
    if (thing === undefined && !this.#told.has(id)) {
      const close = nearest(id, this.#things.keys());
      this.#problems.push(problem(this.#kind, path, { given: id, ...(close && { nearest: close }) }, { pointer }));
    }
    return thing;
  }

  /** Those of a list of ids that are known; the same id twice is a problem. */
  findAll(ids: readonly string[], path: string, pointer: Pointer): T[] {
    const seen = new Set<string>();
    return ids.flatMap((id, index) => {
      if (seen.has(id))
        this.#problems.push(problem('duplicate-unit', path, { unit: id }, { pointer: [...pointer, index] }));
      seen.add(id);
      const thing = this.find(id, path, [...pointer, index]);
      return thing === undefined ? [] : [thing];
    });
  }
}
