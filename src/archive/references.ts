import type { Pointer, Problem, ProblemKind } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import type { Day } from '../schemas/day.ts';
import { nearestRecord } from '../text/nearest.ts';
import type { Meeting, Texts } from './archive.ts';
import type { Entry } from './entries.ts';

/** A name whatever its capitals and spaces. */
const asSpoken = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

type UnknownKind = Extract<ProblemKind, `unknown-${'unit' | 'bloc' | 'meeting' | 'award-type' | 'award'}`>;

/** Finds what an id of the content stands for; an id that stands for nothing becomes a problem, with the nearest that does. */
export class References<T> {
  readonly #things: ReadonlyMap<string, T>;
  readonly #kind: UnknownKind;
  readonly #problems: Problem[];
  readonly #told: ReadonlySet<string>;
  readonly #namesOf: (thing: T) => readonly string[];
  readonly #used = new Set<string>();
  #byName: ReadonlyMap<string, readonly string[]> | undefined;

  /**
   * @param told ids of things that are there but of no use, which another problem tells
   * @param namesOf what people call a thing
   */
  constructor(
    kind: UnknownKind,
    things: ReadonlyMap<string, T>,
    problems: Problem[],
    { told = new Set(), namesOf = () => [] }: { told?: ReadonlySet<string>; namesOf?: (thing: T) => string[] } = {},
  ) {
    this.#told = told;
    this.#namesOf = namesOf;
    this.#kind = kind;
    this.#things = things;
    this.#problems = problems;
  }

  /** What an id stands for, where nothing is to be told of one that stands for nothing: another look has told it. */
  get(id: string | undefined): T | undefined {
    return id === undefined ? undefined : this.#things.get(id);
  }

  ids(): Iterable<string> {
    return this.#things.keys();
  }

  /** What nothing has been found to name. */
  unused(): string[] {
    return [...this.#things.keys()].filter((id) => !this.#used.has(id));
  }

  /** The id of the only thing that people call so. */
  idOfName(name: string): string | undefined {
    this.#byName ??= this.#namesToIds();
    const [id, another] = this.#byName.get(asSpoken(name)) ?? [];
    return another === undefined ? id : undefined;
  }

  find(id: string, path: string, pointer: Pointer): T | undefined {
    const thing = this.#things.get(id);
    if (thing !== undefined) this.#used.add(id);
    else if (!this.#told.has(id)) {
      const named = this.idOfName(id);
      const close = named ?? nearestRecord(id, this.#things.keys());
      const details = { given: id, ...(close && { nearest: close }), ...(named && { isName: true as const }) };
      this.#problems.push(problem(this.#kind, path, details, { pointer }));
    }
    return thing;
  }

  #namesToIds(): Map<string, string[]> {
    const ids = new Map<string, string[]>();
    for (const [id, thing] of this.#things) {
      for (const name of new Set(this.#namesOf(thing).map(asSpoken))) ids.set(name, [...(ids.get(name) ?? []), id]);
    }
    return ids;
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

/** By what a record is called where its id should stand. */
export const titlesOf = (texts: Texts): string[] => Object.values(texts).map(({ title }) => title);

/** The meetings that other records name. One that is withdrawn is found by nobody: the record stands without it, and its editor is told. */
export class MeetingReferences {
  readonly #live: References<Meeting>;
  readonly #days: ReadonlyMap<string, Day>;
  readonly #withdrawn: ReadonlySet<string>;
  readonly #problems: Problem[];

  /** @param entries all that are committed, those whose other facts could not be joined as well */
  constructor(entries: readonly Entry<'meetings'>[], meetings: readonly Meeting[], problems: Problem[]) {
    const live = meetings.filter(({ withdrawn }) => withdrawn === undefined);
    this.#withdrawn = new Set(entries.flatMap(({ id, facts }) => (facts.withdrawn === undefined ? [] : [id])));
    this.#days = new Map(entries.map(({ id, facts }) => [id, facts.date]));
    this.#live = new References('unknown-meeting', new Map(live.map((meeting) => [meeting.id, meeting])), problems, {
      told: new Set(this.#days.keys()),
      namesOf: ({ texts, date }) => [...titlesOf(texts), date],
    });
    this.#problems = problems;
  }

  find(id: string, path: string, pointer: Pointer): Meeting | undefined {
    if (this.#withdrawn.has(id)) {
      this.#problems.push(problem('withdrawn-meeting', path, { given: id }, { pointer }));
      return undefined;
    }
    return this.#live.find(id, path, pointer);
  }

  /** The day of a meeting, withdrawn or not: what is filed under its year stays there. */
  dayOf(id: string): Day | undefined {
    return this.#days.get(id);
  }
}
