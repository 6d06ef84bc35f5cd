/** Where in the parsed front matter a problem lies: keys and list indexes from the top. */
export type Pointer = readonly (string | number)[];

/** A place in a file; both numbers count from one. */
export interface Position {
  line: number;
  column: number;
}

/**
 * What each kind of problem needs to be told. The names are permanent: editors search for them, and
 * `docs/huong-dan/loi.md` has a section for each.
 */
export interface ProblemDetails {
  // A file by itself
  'not-utf8': object;
  'misplaced-file': object;
  'bad-file-name': { name: string; suggestion: string };
  'duplicate-file': { other: string };
  'no-front-matter': object;
  'unclosed-front-matter': object;
  'yaml-syntax': { detail: string };
  'yaml-alias': object;
  'not-a-mapping': object;
  'csv-syntax': { detail: string };
  // The shape of its front matter
  'unknown-key': { key: string; nearest?: string; allowed: string };
  'facts-in-translation': { key: string };
  'missing-key': { key: string; meaning: string };
  'wrong-type': { expected: string; given: string };
  'not-one-of': { given: string; allowed: string; nearest?: string };
  'too-few': { minimum: number };
  'empty-text': object;
  'bad-id': { given: string; suggestion: string };
  'bad-number': { given: string };
  'bad-day': { given: string };
  'day-not-real': { given: string };
  'bad-period': { given: string };
  'period-backwards': { given: string };
  'name-backwards': object;
  'bad-address': { given: string };
  'bad-email': { given: string };
  'empty-points': { given: string; column?: string };
  'bad-points': { given: string; column?: string };
  'too-many-decimals': { given: string; column?: string };
  'award-without-recipients': object;
  'revoked-without-status': object;
  'more-tasks-than-counted': object;
  // The archive as a whole
  'empty-archive': object;
  'missing-file': { file: string };
  'unknown-unit': { given: string; nearest?: string };
  'unknown-bloc': { given: string; nearest?: string };
  'unknown-meeting': { given: string; nearest?: string };
  'unknown-award-type': { given: string; nearest?: string };
  'unknown-word': { given: string; nearest?: string };
  'missing-image': { given: string; nearest?: string };
  'outside-roster': { unit: string; period: string; roster: string };
  'outside-older-roster': { unit: string; period: string; rosterPeriod: string };
  'roster-count-mismatch': { named: number; count: number };
  'covenant-before-meeting': { signedOn: string; meetingDay: string };
  'two-leaders': { period: string; leader: string; other: string; otherPath: string };
  'two-covenants': { period: string; otherPath: string };
  'duplicate-award': { unit: string; type: string; period: string; otherPath: string };
  'duplicate-unit': { unit: string };
  'duplicate-address': { address: string; otherPath: string };
  'orphan-translation': { original: string };
  'outdated-translation': { recorded: string; current: string };
  'unstamped-translation': { current: string };
  'wrong-year-folder': { folder: string; expected: string };
  'folder-says-otherwise': { key: string; folder: string; given: string };
  'successor-cycle': { chain: string };
  'names-overlap': { first: string; second: string };
  'draft-with-questions': { questions: number };
  // Score tables
  'scores-without-result': object;
  'criteria-without-scores': object;
  'result-without-content': object;
  'missing-column': { column: string };
  'unknown-column': { column: string; nearest?: string };
  'ragged-row': { expected: number; given: number };
  'points-over-maximum': { given: string; column: string; maximum: string };
  'negative-points': { given: string; column: string };
  'wrong-total': { given: string; computed: string };
}

export type ProblemKind = keyof ProblemDetails;

/** The kinds that are told but stop nothing. All the others are errors: a build with one of them fails. */
const warnings: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  'outdated-translation',
  'unstamped-translation',
  'outside-older-roster',
  'roster-count-mismatch',
  'draft-with-questions',
]);

/** Something wrong with the content, as a value: all are gathered, then printed once. */
export interface Problem<K extends ProblemKind = ProblemKind> {
  kind: K;
  /** The file, from the content folder, with forward slashes. */
  path: string;
  details: ProblemDetails[K];
  /** The value that is wrong, where the file is structured. */
  pointer?: Pointer;
  /** Whether the mark belongs under the key of the pointer instead of its value. */
  atKey?: boolean;
  /** The place itself, where the finder knew it. */
  position?: Position;
}

/** Makes a problem; the compiler holds its details to its kind. */
export function problem<K extends ProblemKind>(
  kind: K,
  path: string,
  details: ProblemDetails[K],
  place: { pointer?: Pointer; atKey?: boolean; position?: Position } = {},
): Problem {
  return { kind, path, details, ...place };
}

/** Whether a problem is told but stops nothing. */
export function isWarning({ kind }: Pick<Problem, 'kind'>): boolean {
  return warnings.has(kind);
}
