import type { Edit, Mend } from '../problems/mend.ts';
import type { LocatedProblem } from '../problems/print.ts';
import type { Pointer, Position, ProblemDetails, ProblemKind } from '../problems/problem.ts';
import { standsForMark } from '../source/front-matter.ts';
import type { Collection } from '../source/places.ts';
import { placeOf } from '../source/places.ts';
import { positionsIn } from '../source/read-text.ts';
import { isOneSlip, isOnlyNear, isSlipFor } from '../text/nearest.ts';
import { pointsWithUnit } from '../text/points-with-unit.ts';
import { toId } from '../text/to-id.ts';

/** What a mend is made from besides its problem. */
interface Surroundings {
  /** The text of the file, as it was read; empty where it has none. */
  text: string;
  /** Whether the file can be read with the mends of its lines: only then is it sure that they are right. */
  isReadMended: boolean;
  /** The paths that there are. */
  paths: ReadonlySet<string>;
  /** Where a value of the file stands. */
  positionOf: (pointer: Pointer) => Position | undefined;
}

/** How a problem can be mended by exact edits, where that can be told; undefined where only a person knows. */
export function mendOf(found: LocatedProblem, around: Surroundings): Mend | undefined {
  // The table holds each kind with its own details, which the compiler cannot follow through a key.
  const mend = mends[found.kind] as ((details: object, place: ProblemPlace) => Mend | undefined) | undefined;
  return mend?.(found.details, new ProblemPlace(found, around));
}

/** A line of facts: a field, an item, a note, or what goes on from the line above. */
const ofFacts = /^(?:\s|#(?!#)|- |[\p{L}\w-]+:(?:\s|$))/u;

/** The place of a problem, with the edits that can be made there. */
class ProblemPlace {
  readonly path: string;
  readonly line: string;
  readonly #position: Position | undefined;
  readonly #text: string;
  readonly isReadMended: boolean;
  readonly #paths: ReadonlySet<string>;
  readonly #positionOf: Surroundings['positionOf'];

  constructor({ path, position, lineText }: LocatedProblem, { text, isReadMended, paths, positionOf }: Surroundings) {
    this.path = path;
    this.line = lineText;
    this.#position = position;
    this.#text = text;
    this.isReadMended = isReadMended;
    this.#paths = paths;
    this.#positionOf = positionOf;
  }

  /** Other words for those that stand at the place; undefined where others stand there. */
  replace(given: string, put: string, grade: Mend['grade']): Mend | undefined {
    const edit = this.#position && this.#replaceAt(this.#position, this.line, given, put);
    return edit && { grade, edits: [edit] };
  }

  /** Other words for those that stand at other places of the file; undefined where others stand at one of them. */
  replaceEach(
    places: readonly { pointer: Pointer; given: string; put: string }[],
    grade: Mend['grade'],
  ): Mend | undefined {
    const lines = this.#text.split('\n');
    const edits = places.flatMap(({ pointer, given, put }) => {
      const position = this.#positionOf(pointer);
      return (position && this.#replaceAt(position, lines[position.line - 1] ?? '', given, put)) ?? [];
    });
    return edits.length < places.length ? undefined : { grade, edits };
  }

  /** Another value from the place to the end of its line. */
  replaceRest(put: string, grade: Mend['grade']): Mend | undefined {
    const { line, column } = this.#position ?? { line: 0, column: 0 };
    // A value can go on in the lines below.
    const next = this.#text.split('\n')[line] ?? '';
    const isOwn = next.trim() === '' || standsForMark.test(next) || ofFacts.test(next);
    const goesOn = !isOwn || (next.trim() !== '' && next.search(/\S/u) > this.line.search(/\S/u));
    if (line === 0 || goesOn || this.line.slice(column - 1).includes('#')) return undefined;
    return this.#edit({ line, column }, { line, column: this.line.trimEnd().length + 1 }, put, grade);
  }

  /** All from the place to the end of its line as one value, between quotation marks. */
  quoteRest(grade: Mend['grade']): Mend | undefined {
    const { line, column } = this.#position ?? { line: 0, column: 0 };
    const rest = this.line.slice(column - 1).trimEnd();
    if (line === 0 || rest === '') return undefined;
    const quoted = `"${rest.replace(/["\\]/gu, '\\$&')}"`;
    return this.#edit({ line, column }, { line, column: column + rest.length }, quoted, grade);
  }

  /** A further field, before all others. */
  insertField(field: string, grade: Mend['grade']): Mend | undefined {
    const first = { line: 2, column: 1 };
    return this.#text.startsWith('---\n') ? this.#edit(first, first, `${field}\n`, grade) : undefined;
  }

  /** Another line in the place of this one, or of as many from it on, as far as this is indented. */
  replaceLine(put: string, grade: Mend['grade'], lines = 1): Mend | undefined {
    const { line } = this.#position ?? { line: 0 };
    const last = line + lines - 1;
    const below = lines === 1 ? [] : this.#text.split('\n').slice(line, last);
    // A note at the end of a line would be lost.
    if (line === 0 || [this.line, ...below].some((one) => /\s#/u.test(one))) return undefined;
    const column = this.line.search(/\S/u) + 1;
    return this.#edit({ line, column }, { line: last, column: (below.at(-1) ?? this.line).length + 1 }, put, grade);
  }

  /** The same without the line. */
  deleteLine(grade: Mend['grade']): Mend | undefined {
    const { line } = this.#position ?? { line: 0 };
    return line === 0 ? undefined : this.#edit({ line, column: 1 }, { line: line + 1, column: 1 }, '', grade);
  }

  /** A further line below. */
  insertBelow(put: string, grade: Mend['grade']): Mend | undefined {
    const { line } = this.#position ?? { line: 0 };
    const place = { line, column: this.line.length + 1 };
    return line === 0 ? undefined : this.#edit(place, place, `\n${put}`, grade);
  }

  /** Something else for each of a letter in the whole file. */
  replaceAll(letter: string, put: string, grade: Mend['grade']): Mend | undefined {
    const positionAt = positionsIn(this.#text);
    const edits: Edit[] = [];
    for (let at = this.#text.indexOf(letter); at !== -1; at = this.#text.indexOf(letter, at + letter.length))
      edits.push({ path: this.path, from: positionAt(at), to: positionAt(at + letter.length), put });
    return edits.length === 0 ? undefined : { grade, edits };
  }

  /** Three hyphens before and behind the facts, where other signs stand for them, or none. */
  markFacts(): Mend | undefined {
    const lines = this.#text.split('\n');
    const first = lines.findIndex((line) => line.trim() !== '');
    const isMarked = standsForMark.test(lines[first] ?? '');
    const start = isMarked ? first + 1 : first;
    const end = lines.findIndex((line, index) => index >= start && standsForMark.test(line));
    const facts = lines.slice(start, end).filter((line) => line.trim() !== '');
    if (first === -1 || end === -1 || facts.length === 0 || !facts.every((line) => ofFacts.test(line)))
      return undefined;
    const edit = (from: Position, to: Position, put: string): Edit => ({ path: this.path, from, to, put });
    const opening = { line: first + 1, column: isMarked ? (lines[first] ?? '').length + 1 : 1 };
    const closing = { line: end + 1, column: 1 };
    return {
      grade: 'sure',
      edits: [
        ...(first === 0 && lines[0] === '---'
          ? []
          : [edit({ line: 1, column: 1 }, opening, isMarked ? '---' : '---\n')]),
        ...(lines[end] === '---' ? [] : [edit(closing, { ...closing, column: (lines[end] ?? '').length + 1 }, '---')]),
      ],
    };
  }

  /** Another name, unless there is a file of that name. */
  rename(to: string, grade: Mend['grade']): Mend | undefined {
    const taken = [...this.#paths].some((path) => path.toLowerCase() === to.toLowerCase() && path !== this.path);
    return taken || to.includes('<') ? undefined : { grade, edits: [{ path: this.path, rename: to }] };
  }

  /** Another folder for all that stands in one, unless there is a folder of that name. */
  renameFolder(from: string, to: string, grade: Mend['grade']): Mend | undefined {
    const paths = [...this.#paths];
    if (paths.some((path) => path.startsWith(`${to}/`))) return undefined;
    const moved = paths.filter((path) => path.startsWith(`${from}/`));
    return { grade, edits: moved.map((path) => ({ path, rename: to + path.slice(from.length) })) };
  }

  /** Whether the facts have a field of this name, in any of their groups. */
  hasField(name: string): boolean {
    return this.#text.split('\n').some((line) => line.replace(/^[\s-]+/u, '').startsWith(`${name}:`));
  }

  /** The ids of a collection, as far as files bear them. */
  idsOf(collection: Collection): string[] {
    return [...this.#paths].flatMap((path) => {
      const place = placeOf(path);
      return place?.collection === collection ? [place.id] : [];
    });
  }

  encode(encode: 'without-mark' | 'composed'): Mend {
    return { grade: 'sure', edits: [{ path: this.path, encode }] };
  }

  #replaceAt({ line, column }: Position, lineText: string, given: string, put: string): Edit | undefined {
    const quote = /^["']/u.exec(lineText.slice(column - 1))?.[0] ?? '';
    const start = column + quote.length;
    if (given === '' || !lineText.slice(start - 1).startsWith(given)) return undefined;
    return { path: this.path, from: { line, column: start }, to: { line, column: start + given.length }, put };
  }

  #edit(from: Position, to: Position, put: string, grade: Mend['grade']): Mend {
    return { grade, edits: [{ path: this.path, from, to, put }] };
  }
}

/** A name that differs only in marks, capitals and spaces, or was given by its path, is the one that was meant. */
const gradeOf = (given: string, nearest: string): Mend['grade'] =>
  toId(given) === toId(nearest) || `/${given}/`.includes(`/${nearest}/`) || nearest.endsWith(`/${given}`)
    ? 'sure'
    : 'likely';

/** What an id of a thing was meant for. */
interface UnknownId {
  given: string;
  nearest?: string;
  /** Whether it is the name of that thing. */
  isName?: true;
}

/** @param collection whose files have the ids for names, where they do */
const nearestId =
  (collection?: Collection) =>
  ({ given, nearest, isName }: UnknownId, place: ProblemPlace): Mend | undefined => {
    if (nearest === undefined) return undefined;
    const isSlip = collection !== undefined && isSlipFor(given, nearest, place.idsOf(collection));
    const isSure = isName === true || isSlip;
    return place.replace(given, nearest, isSure ? 'sure' : gradeOf(given, nearest));
  };

/** One of a few words that there are. */
const nearestWord = (
  { given, nearest, allowed }: { given: string; nearest?: string; allowed: string },
  place: ProblemPlace,
) => {
  if (nearest === undefined) return undefined;
  const isSure =
    isOneSlip(given, nearest) && /\p{L}{4}/u.test(given) && isOnlyNear(given, nearest, allowed.split(', '));
  return place.replace(given, nearest, isSure ? 'sure' : gradeOf(given, nearest));
};

const suggestedLine =
  (grade: Mend['grade']) =>
  ({ suggestion }: { suggestion: string }, place: ProblemPlace): Mend | undefined =>
    place.replaceLine(suggestion, grade);

const yamlLine = (
  { suggestion, lines }: { suggestion: string; lines?: number },
  place: ProblemPlace,
): Mend | undefined => place.replaceLine(suggestion, place.isReadMended ? 'sure' : 'likely', lines);

/** Whether a file has only another ending, or stands in a folder of another name; of a copy, or of notes, nobody knows. */
function isOnlyRenamed(path: string, suggestion: string): boolean {
  const [parts, meant] = [path, suggestion].map((one) => one.split('/'));
  const name = (parts?.at(-1) ?? '').replace(/\.txt$/iu, '').replace(/\.yml$/iu, '.yaml');
  return parts?.length === meant?.length && name === meant?.at(-1);
}

const suggestedValue =
  (grade: Mend['grade']) =>
  ({ given, suggestion }: { given: string; suggestion?: string }, place: ProblemPlace): Mend | undefined =>
    suggestion === undefined ? undefined : place.replace(given, suggestion, grade);

const mends: { [K in ProblemKind]?: (details: ProblemDetails[K], place: ProblemPlace) => Mend | undefined } = {
  'byte-order-mark': (_, place) => place.encode('without-mark'),
  'not-utf8': ({ encoding, isCertain }, place) =>
    encoding && {
      grade: isCertain ? 'sure' : 'likely',
      edits: [{ path: place.path, encode: 'utf-8', from: encoding }],
    },
  'not-composed': (_, place) => place.encode('composed'),
  'invisible-character': ({ character }, place) =>
    place.replaceAll(String.fromCodePoint(Number.parseInt(character.slice(2), 16)), '', 'sure'),
  'lookalike-letter': ({ given, suggestion }, place) => place.replaceAll(given, suggestion, 'sure'),
  'legacy-text': ({ given, decoded }, place) => place.replace(given, decoded, 'likely'),
  'wrong-extension-case': ({ suggestion }, place) =>
    place.rename(place.path.slice(0, place.path.lastIndexOf('/') + 1) + suggestion, 'sure'),
  'misplaced-file': ({ suggestion }, place) =>
    suggestion === undefined
      ? undefined
      : place.rename(suggestion, isOnlyRenamed(place.path, suggestion) ? 'sure' : 'likely'),
  'wrong-year-folder': ({ folder, expected }, place) => {
    const [collection = '', , slug = ''] = place.path.split('/');
    return place.renameFolder(`${collection}/${folder}/${slug}`, `${collection}/${expected}/${slug}`, 'likely');
  },
  'no-front-matter': (_, place) => place.markFacts(),
  'unclosed-front-matter': (_, place) => place.markFacts(),
  'yaml-colon': yamlLine,
  'yaml-missing-colon': yamlLine,
  'yaml-list-mark': yamlLine,
  'yaml-sign': yamlLine,
  'yaml-missing-comma': suggestedLine('likely'),
  'yaml-unspaced-colon': suggestedValue('sure'),
  'yaml-inner-quote': yamlLine,
  'yaml-goes-on': ({ suggestion, lines }, place) => place.replaceLine(suggestion, 'likely', lines),
  'yaml-open-quote': suggestedLine('likely'),
  'yaml-open-bracket': suggestedLine('likely'),
  // A note may stand there as well.
  'cut-by-hash': (_, place) => place.quoteRest('likely'),
  // Whoever presses it says that the translation says what the text says.
  'outdated-translation': ({ recorded, current }, place) => place.replace(recorded, current, 'likely'),
  'unstamped-translation': ({ current }, place) => place.insertField(`translates: ${current}`, 'likely'),
  'blank-key': ({ meaning, isItem }, place) =>
    meaning !== undefined || isItem || !/^\s*[^\s:]+:\s*$/u.test(place.line) ? undefined : place.deleteLine('sure'),
  'wrong-type': ({ suggestion }, place) => {
    const [key, value] = suggestion?.split(/: (.*)/u) ?? [];
    return key === undefined || value === undefined || !place.line.trimStart().startsWith(`${key}:`)
      ? undefined
      : place.replaceRest(value, 'sure');
  },
  'unknown-key': ({ key, nearest, allowed }, place) => {
    const mend = nearestWord({ given: key, allowed, ...(nearest !== undefined && { nearest }) }, place);
    // The field may be there as well.
    return mend !== undefined && place.hasField(nearest ?? '') ? { ...mend, grade: 'likely' } : mend;
  },
  'not-one-of': nearestWord,
  // The hour would be lost.
  'bad-day': (details, place) =>
    suggestedValue(/^\d{4}\S*[t ].*[1-9]/iu.test(details.given) ? 'likely' : 'sure')(details, place),
  // Whether a span of years is one of the bloc's periods is told of the mended one.
  'bad-period': (details, place) =>
    suggestedValue(details.suggestion?.includes('-') ? 'likely' : 'sure')(details, place),
  'bad-points': ({ given }, place) => {
    const points = pointsWithUnit(given);
    return points === undefined ? undefined : place.replace(given, points, 'sure');
  },
  'bad-address': suggestedValue('likely'),
  'unknown-unit': nearestId('units'),
  'unknown-bloc': nearestId('blocs'),
  'unknown-meeting': nearestId('meetings'),
  'unknown-award': nearestId('awards'),
  'unknown-award-type': nearestId(),
  'unit-names': ({ cells }, place) =>
    place.replaceEach(
      cells.map(({ pointer, given, id }) => ({ pointer, given, put: id })),
      'sure',
    ),
  'all-capitals': suggestedValue('likely'),
  'bold-heading': suggestedLine('likely'),
  'number-with-words': suggestedValue('likely'),
  'unspaced-heading': suggestedLine('sure'),
  'typed-list': suggestedLine('likely'),
  'typed-footnote': suggestedLine('likely'),
  'table-without-rule': ({ mark, rule }, place) => (mark === '|' ? place.insertBelow(rule, 'sure') : undefined),
  'broken-address': suggestedValue('likely'),
  'missing-footnote': ({ suggestion }, place) =>
    suggestion === undefined ? undefined : place.replaceLine(suggestion, 'likely'),
};
