import type { ActiveContent, ForeignFormat } from '../documents/document.ts';
import type { LegacyEncoding } from '../text/legacy-encodings.ts';

/** What is looked for in a quotation: a value, or that a unit is given an award. */
export type SoughtKind =
  | 'day'
  | 'time-of-day'
  | 'period'
  | 'number'
  | 'unit'
  | 'bloc'
  | 'award-type'
  | 'number-of-awards'
  | 'person'
  | 'office'
  | 'place'
  | 'organisation'
  | 'role'
  | 'task'
  | 'decision-number'
  | 'meeting-kind'
  | 'announced'
  | 'decided'
  | 'leader'
  | 'deputy'
  | 'signed'
  | 'rank'
  | 'grade'
  | 'recipient';

/** Where in the parsed front matter a problem lies: keys and list indexes from the top. */
export type Pointer = readonly (string | number)[];

/** A place in a file; both numbers count from one. */
export interface Position {
  line: number;
  column: number;
}

/** Why YAML does not parse, as far as it can be told to somebody who knows no YAML. */
export type YamlFault = 'unclosed' | 'colon' | 'indent' | 'character' | 'tag' | 'second-document' | 'other';

/**
 * What each kind of problem needs to be told. The names are permanent: editors search for them, and
 * `docs/huong-dan/loi.md` has a section for each.
 */
export interface ProblemDetails {
  // A file by itself
  'symbolic-link': object;
  'unreadable-file': { reason: string };
  'file-too-large': { size: number; limit: number };
  /** `suggestion` is where it was probably meant to stand. */
  'misplaced-file': { suggestion?: string };
  'content-elsewhere': { folder: string };
  'windows-name': { name: string };
  'wrong-extension-case': { suggestion: string };
  'mdx-outside-pages': object;
  'bad-file-name': { name: string; suggestion: string };
  'duplicate-file': { other: string };
  /** `isCertain` where the bytes themselves say their encoding, and all of them are read. */
  'not-utf8': { encoding?: LegacyEncoding; decoded?: string; isCertain?: true };
  /** What it is instead, by its bytes. */
  'not-text': { format: ForeignFormat | 'pdf' };
  'legacy-text': { encoding: string; given: string; decoded: string };
  'byte-order-mark': object;
  'not-composed': { lines: number };
  'control-character': { character: string; count: number };
  'bidi-override': { character: string; count: number };
  'invisible-character': { character: string; count: number };
  'lookalike-letter': { given: string; suggestion: string; count: number };
  'private-character': { character: string; count: number };
  'lost-character': { character: string; count: number };
  /** `end` is the line with the last of its marks. */
  'merge-conflict': { end: number };
  /** `instead` is what stands where the first line `---` should. */
  'no-front-matter': { instead?: string };
  'unclosed-front-matter': object;
  'yaml-syntax': { fault: YamlFault };
  'yaml-tab': object;
  /** `suggestion` is the line as it was probably meant; `lines` how many it takes the place of, where the value goes on below. */
  'yaml-colon': { suggestion: string; lines?: number };
  'yaml-missing-colon': { key: string; suggestion: string };
  /** A text that goes on in lines that are not indented; `suggestion` is all of it in one line. */
  'yaml-goes-on': { suggestion: string; lines: number };
  'yaml-list-mark': { given: string; suggestion: string };
  'yaml-open-quote': { quote: string; suggestion: string };
  'yaml-inner-quote': { suggestion: string };
  'yaml-open-bracket': { bracket: string; suggestion: string };
  'yaml-missing-comma': { suggestion: string };
  /** `given` is what stands there, as `vi:Khối`. */
  'yaml-unspaced-colon': { key: string; given: string; suggestion: string };
  'yaml-sign': { sign: string; suggestion: string };
  /** How many spaces there are before the line, and how many there should be. */
  'yaml-indent': { indent: number; expected: number };
  'yaml-duplicate-key': { key: string };
  'cut-by-hash': { given: string; rest: string };
  'misread-number': { given: string; read: string };
  'yaml-alias': object;
  'too-complex': object;
  'not-a-mapping': object;
  'csv-syntax': { fault: 'unclosed-quote' | 'stray-quote' };
  // The shape of its front matter
  'unknown-key': { key: string; nearest?: string; allowed: string };
  'facts-in-translation': { keys: string[] };
  /** `within` is the part of the record that has to have it, where that is not the record itself. */
  'missing-key': { key: string; meaning: string; within?: string };
  /** `keys` are the fields of the group that is wanted; `suggestion` is what to write, where that can be told. */
  'wrong-type': { expected: string; given: string; keys?: string[]; suggestion?: string };
  /** `meaning` says what has to stand there; absent where nothing has to. `isItem` where it is an item of the list of that name. */
  'blank-key': { key: string; meaning?: string; isItem?: true };
  'not-one-of': { given: string; allowed: string; nearest?: string };
  'too-few': { minimum: number };
  'empty-text': object;
  'bad-id': { given: string; suggestion: string };
  'bad-number': { given: string };
  'bad-day': { given: string; suggestion?: string };
  'day-not-real': { given: string };
  'day-not-full': { given: string };
  'unlikely-year': { given: string };
  'bad-period': { given: string; suggestion?: string };
  'number-with-words': { given: string; suggestion?: string };
  'period-backwards': { given: string };
  'other-calendar': { given: string; bloc: string; calendar: 'calendar-year' | 'school-year' };
  'name-backwards': object;
  'bad-address': { given: string; suggestion?: string };
  'address-not-root': { given: string };
  'bad-email': { given: string };
  'bad-colour': { given: string };
  'weak-colour': { given: string; suggestion: string };
  'missing-glyph': { characters: string[] };
  'contact-data': { given: string };
  'empty-points': { given: string; column?: string };
  'bad-points': { given: string; column?: string };
  'too-many-decimals': { given: string; column?: string };
  'award-without-recipients': object;
  'revoked-without-status': object;
  'more-tasks-than-counted': object;
  'more-votes-than-voters': object;
  'split-group': { group: string };
  // Its text
  'empty-body': object;
  'second-front-matter': object;
  'raw-html': { given: string };
  'indented-text': object;
  'underlined-heading': { given: string };
  /** `suggestion` is a name as it is written. */
  'all-capitals': { given: string; suggestion?: string };
  'bold-heading': { given: string; suggestion: string };
  'reserved-text': { given: string };
  'unsafe-address': { given: string };
  'local-address': { given: string; isImage?: true };
  'broken-link': { given: string; nearest?: string };
  'link-to-hidden': { given: string; otherPath: string };
  'link-to-withdrawn': { given: string; otherPath: string };
  'broken-fragment': { given: string; nearest?: string };
  'empty-link': { given: string };
  'vague-link': { given: string };
  'heading-level-one': object;
  'heading-jump': { given: number; expected: number };
  'empty-heading': object;
  'unspaced-heading': { suggestion: string };
  'typed-list': { given: string; suggestion: string };
  /** `sign` is what stands in the text, `suggestion` the note. */
  'typed-footnote': { given: string; sign: string; suggestion: string };
  /** `rule` is the line that is missing below the heads of the columns. */
  'table-without-rule': { mark: '|' | 'tab'; rule: string };
  'broken-address': { given: string; suggestion: string };
  'loose-emphasis': { given: string };
  'foreign-markup': { given: string };
  'unclosed-code': object;
  'personal-data': { given: string; of: 'telephone' | 'identity-card' };
  'ragged-table': { expected: number; given: number };
  /** `suggestion` is the note as it was probably meant. */
  'missing-footnote': { given: string; suggestion?: string };
  'unused-footnote': { given: string };
  'image-reference': { given: string };
  'image-without-alt': { given: string };
  'alt-is-file-name': { given: string };
  'remote-image': { given: string };
  'mdx-code': { given: string };
  'mdx-syntax': object;
  'unknown-component': { given: string; allowed: string };
  // Its images
  'missing-image': { given: string; nearest?: string };
  'image-outside-folder': { given: string };
  'unused-image': object;
  'bad-image-name': { name: string; suggestion: string };
  'refused-image-format': { format: string };
  'mismatched-image-type': { format: string; extension: string };
  'damaged-image': { detail: string };
  'too-large-image': { width: number; height: number };
  'animated-image': { frames: number };
  'small-image': { width: number };
  // The kept copies of its sources
  'missing-copy': { given: string; nearest?: string };
  /** `recorded` is the digest that the record gives, `found` that of the file. */
  'copy-changed': { file: string; recorded: string; found: string };
  'copy-without-digest': { field: string; digest: string };
  'copy-without-text': { given: string };
  'unused-copy': object;
  'nothing-kept': { field: string };
  'bad-digest': { given: string };
  // The sentences on which facts rest
  /** @property last the last of a list whose end is passed */
  'unknown-fact': { given: string; nearest?: string; last?: string };
  'no-such-source': { given: string; sources: number };
  'evidence-without-quote': object;
  'inferred-without-note': object;
  'quote-without-copy': object;
  /** `sentence` is the one of the copy that is most like it. */
  'quote-not-in-copy': { given: string; sentence?: string };
  /** `value` is what the record says, as text; `sentence` one of the copy that says it. */
  'value-not-in-quote': { fact: string; what: SoughtKind; value: string; sentence?: string };
  // Its documents
  'missing-document': { given: string; nearest?: string };
  'document-outside-folder': { given: string };
  'unused-document': object;
  'unlisted-document': { given: string };
  'bad-document-name': { name: string; suggestion: string };
  'refused-document-format': { format: ForeignFormat };
  'mismatched-document-type': { format: string; extension: string };
  'damaged-document': { detail: string };
  'locked-document': object;
  'active-document': { content: ActiveContent };
  'formula-in-document': { given: string };
  'attachment-without-place': object;
  // The archive as a whole
  'empty-archive': object;
  'missing-file': { file: string };
  'missing-publisher': object;
  'missing-contact': object;
  'bad-former-place': { given: string };
  'unknown-placeholder': { given: string };
  'bad-takedown-address': { given: string };
  'moved-from-standing': { given: string };
  'moved-from-claimed': { given: string; other: string };
  'takedown-standing': { given: string };
  /** `isName` where it is the name of what is nearest. */
  'unknown-unit': { given: string; nearest?: string; isName?: true };
  'unknown-bloc': { given: string; nearest?: string; isName?: true };
  'unknown-meeting': { given: string; nearest?: string; isName?: true };
  'unknown-award-type': { given: string; nearest?: string; isName?: true };
  'unknown-award': { given: string; nearest?: string; isName?: true };
  'withdrawn-meeting': { given: string };
  'withdrawn-award': { given: string };
  'unknown-replacement': { given: string; nearest?: string };
  'withdrawn-replacement': { given: string };
  'follows-later': { day: string; otherDay: string; otherPath: string };
  'follows-cycle': { otherPath: string };
  'retired-word': { given: string };
  'unknown-word': { given: string; nearest?: string };
  'outside-roster': { unit: string; period: string; roster: string };
  'outside-older-roster': { unit: string; period: string; rosterPeriod: string };
  'ended-unit': { unit: string; ended: string; when: string };
  'unit-before-name': { unit: string; begun: string; when: string };
  'roster-count-mismatch': { named: number; count: number };
  'more-named-than-counted': { named: number; count: number };
  'two-rosters': { period: string };
  'covenant-before-meeting': { signedOn: string; meetingDay: string };
  'unstated-unknown': { given: string; nearest?: string };
  'unstated-stated': { key: string };
  'days-out-of-order': { key: string; given: string; other: string; otherDay: string };
  'announced-otherwise': { given: string; meetingDay: string };
  'before-period': { period: string; day: string };
  'meeting-of-other-bloc': { bloc: string; other: string };
  'meeting-without-period': { bloc: string };
  'meeting-without-bloc': { bloc: string };
  'recipient-without-bloc': { unit: string; bloc: string };
  'receiver-not-named': { given: string };
  'handover-without-kind': object;
  'opens-before-reviews': { opens: string; reviews: string };
  'announced-before-decided': { decided: string; announced: string };
  /** `first` is the number of the task that it repeats. */
  'repeated-task': { first: number };
  /** `first` is the number of the place at which the person stands already. */
  'repeated-person': { name: string; first: number };
  'published-before': { of: 'published' | 'captured'; given: string; day: string };
  'copied-record': { otherPath: string };
  'two-leaders': { period: string; leader: string; other: string; otherPath: string };
  'other-post-day': {
    unit: string;
    period: string;
    key: 'from' | 'to';
    given: string;
    otherDay: string;
    otherPath: string;
  };
  'leader-is-deputy': { unit: string };
  'handover-to-itself': { unit: string };
  'two-covenants': { period: string; otherPath: string };
  'renamed-field': { key: string; now: string };
  'duplicate-award': { unit: string; type: string; period: string; otherPath: string };
  'repeated-decision': { number: string; otherPath: string };
  'duplicate-count': { type: string };
  'duplicate-unit': { unit: string };
  'unused-unit': object;
  'same-name': { name: string; otherPath: string };
  'level-out-of-order': { type: string; level: string; above: string; aboveLevel: string };
  'duplicate-address': { address: string; otherPath: string };
  'orphan-translation': { original: string };
  'untranslated-text': { given: string };
  'outdated-translation': { recorded: string; current: string };
  'unstamped-translation': { current: string };
  'wrong-year-folder': { folder: string; expected: string };
  'bad-year-folder': { folder: string };
  'folder-says-otherwise': { key: string; folder: string; given: string };
  'successor-cycle': { chain: string };
  'names-overlap': { first: string; second: string };
  'draft-with-questions': { questions: readonly string[] };
  // Score tables
  'scores-without-result': object;
  /** `beside` is a table that stands in the folder under another name. */
  'criteria-without-scores': { beside?: string };
  'result-without-content': { beside?: string };
  'missing-column': { column: string };
  'unknown-column': { column: string; nearest?: string };
  'duplicate-column': { column: string };
  'reserved-column': { column: string };
  'column-without-role': { column: string };
  'scores-without-criteria': object;
  'no-header': { given: string };
  'empty-scores': object;
  /** Each cell with the id of the unit that it names; the first one as `given` and `id`. */
  'unit-names': { given: string; id: string; cells: readonly { pointer: Pointer; given: string; id: string }[] };
  'ragged-row': { expected: number; given: number };
  'points-over-maximum': { given: string; column: string; maximum: string };
  'negative-points': { given: string; column: string };
  'wrong-total': { given: string; computed: string };
  'negative-total': { unit: string; total: string };
  'thousands-separator': { given: string; column?: string };
  'mixed-decimal-marks': { given: string; column: string; other: string };
  'order-against-scores': {
    unit: string;
    place: number;
    points: string;
    other: string;
    otherPlace: number;
    otherPoints: string;
  };
  'missing-place': { place: number; expected: number };
  'unskipped-place': { place: number; before: number; usual: number };
  'not-complete': { units: readonly string[]; period: string };
  // The built site
  'site-broken-link': { page: string; given: string };
  'site-broken-fragment': { page: string; given: string };
  'site-duplicate-id': { page: string; given: string };
  'site-duplicate-title': { page: string; given: string; other: string };
  'site-forbidden-html': { page: string; given: string };
  'site-foreign-request': { page: string; given: string };
  'site-image-metadata': { metadata: string };
  'site-foreign-file': object;
  'site-orphan-file': object;
  'site-hidden-word': { page: string; given: string };
  'site-file-changed': object;
  'site-malformed': { detail: string };
  'site-lost-address': { address: string; suggestion?: string };
  'site-takedown-of-nothing': { address: string; suggestion: string };
  'site-many-files': { files: number; limit: number };
  'site-large-file': { size: number; limit: number };
  'site-many-redirects': { redirects: number; limit: number };
}

export type ProblemKind = keyof ProblemDetails;

/** The kinds that are found in the built site. */
export type SiteProblemKind = Extract<ProblemKind, `site-${string}`>;

/** The kinds that are told but stop nothing. All the others are errors: a build with one of them fails. */
const warnings: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  'byte-order-mark',
  'not-composed',
  'invisible-character',
  'empty-body',
  'unused-footnote',
  'remote-image',
  'unused-image',
  'unused-unit',
  'small-image',
  'unused-document',
  'unused-copy',
  'copy-without-digest',
  'quote-without-copy',
  'copy-without-text',
  'order-against-scores',
  'untranslated-text',
  'outdated-translation',
  'unstamped-translation',
  'outside-older-roster',
  'withdrawn-meeting',
  'withdrawn-award',
  'follows-later',
  'meeting-without-bloc',
  'recipient-without-bloc',
  'roster-count-mismatch',
  'draft-with-questions',
  'underlined-heading',
  'all-capitals',
  'bold-heading',
  'vague-link',
  'typed-list',
  'typed-footnote',
  'loose-emphasis',
  'foreign-markup',
  'personal-data',
  'site-duplicate-title',
  'site-many-files',
  'site-large-file',
  'site-many-redirects',
  'negative-total',
  'unskipped-place',
  'unit-before-name',
  'meeting-of-other-bloc',
  'meeting-without-period',
  'repeated-decision',
  'same-name',
  'level-out-of-order',
  'two-leaders',
  'receiver-not-named',
  'handover-without-kind',
  'opens-before-reviews',
  'announced-before-decided',
  'repeated-task',
  'repeated-person',
  'published-before',
  'copied-record',
  'lookalike-letter',
  'other-post-day',
  'two-covenants',
  'renamed-field',
  'missing-publisher',
  'missing-contact',
  'retired-word',
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
