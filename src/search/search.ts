import type { Clause } from './read-query.ts';
import { readQuery } from './read-query.ts';
import type { Hit, SearchEngine } from './search-engine.ts';
import { compareHits, phraseScore } from './search-engine.ts';
import { readLegacyKeys, readTelex, readVni } from './typed-keys.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isSlip } from './vocabulary.ts';
import type { Word } from './words.ts';

/** Lets others have their turn. */
export type Breathe = () => Promise<void>;

/** What a reader gets for a query. */
export interface Found {
  hits: Hit[];
  /** The words that the hits hold. */
  words: readonly Word[];
  /** Whether the last of them is the beginning of a word: the reader is still typing it. */
  isOpen: boolean;
  /** The query as it was understood, where nothing holds the words that were typed. */
  readAs?: string;
  /** The words that stand in no page, where the others were looked for alone, and where nothing was found. */
  missing: string[];
}

/** The most ways that are tried: to go on with a word, to part some, and to mend a slip of the finger. */
const most = { endings: 8, splits: 24, slips: 24 } as const;

/**
 * Looks for a query as it was typed; then, while there is nothing, with its last word as the beginning of one, as the keys of
 * Telex, VNI or an old font that nothing made letters of, as words that run together, and as a text with one slip of the
 * finger; at last without the words that stand nowhere.
 *
 * @param vocabulary asked for where the words as they were typed find nothing
 * @param breathe waited for between one reading of the query and the next, of which there may be dozens
 * @throws what `breathe` throws: the search is given up
 */
export async function search(
  query: string,
  engine: SearchEngine,
  vocabulary: () => Promise<Vocabulary>,
  breathe: Breathe = async () => {},
): Promise<Found> {
  const clauses = readQuery(query);
  const words = clauses.flatMap((clause) => clause.words);
  const hits = await engine.find(clauses);
  if (topScore(hits) >= phraseScore || clauses.length === 0) return { hits, words, isOpen: false, missing: [] };
  // What is typed half may be a word already: the phrase that it becomes is meant rather than that word elsewhere.
  const ended = await findEnded(query, clauses, engine, vocabulary, breathe);
  if (topScore(ended) > topScore(hits))
    return { hits: bestOfEach([...hits, ...ended]), words, isOpen: true, missing: [] };
  if (hits.length > 0) {
    // A slip that made another word: what was meant is somewhere in one piece, what was typed only in pieces.
    const mended = clauses.some(({ isQuoted }) => isQuoted)
      ? undefined
      : await bestOf(await slipsWithin(words, engine), engine, breathe);
    if (mended !== undefined && topScore(mended.hits) >= phraseScore && topScore(hits) < phraseScore)
      return {
        ...mended,
        hits: bestOfEach([...mended.hits, ...hits]),
        isOpen: false,
        readAs: textOf(mended.words),
        missing: [],
      };
    return { hits, words, isOpen: false, missing: [] };
  }
  for (const readAs of new Set([readTelex(query), readVni(query), ...readLegacyKeys(query)])) {
    if (readAs === query) continue;
    const read = readQuery(readAs);
    const found = await engine.find(read);
    if (found.length > 0)
      return { hits: found, words: read.flatMap((clause) => clause.words), isOpen: false, readAs, missing: [] };
  }
  const known = await vocabulary();
  // What is quoted is meant to the letter.
  const meant = clauses.some(({ isQuoted }) => isQuoted) ? undefined : await findMeant(words, engine, known, breathe);
  if (meant !== undefined) return { ...meant, isOpen: false, readAs: textOf(meant.words), missing: [] };
  const missing = await engine.missing(words);
  const left = clauses
    .map((clause): Clause => ({ ...clause, words: clause.words.filter((word) => !missing.includes(word)) }))
    .filter((clause) => clause.words.length > 0);
  return {
    hits: missing.length === 0 || left.length === 0 ? [] : await engine.find(left),
    words: left.flatMap((clause) => clause.words),
    isOpen: false,
    missing: missing.map(({ start, end }) => query.slice(start, end)),
  };
}

/** The pages that hold the words, the last of them with any ending: nothing where that is typed to its end. */
async function findEnded(
  query: string,
  clauses: readonly Clause[],
  engine: SearchEngine,
  vocabulary: () => Promise<Vocabulary>,
  breathe: Breathe,
): Promise<Hit[]> {
  const [clause] = clauses;
  const last = clause?.words.at(-1);
  if (clause === undefined || last === undefined || clauses.length > 1 || clause.isQuoted) return [];
  if (last.end < query.length) return [];
  const before = clause.words.at(-2);
  const endings =
    before === undefined
      ? (await vocabulary()).beginningWith(last.bare)
      : await engine.following(before.bare, (word) => word.startsWith(last.bare));
  const found: Hit[] = [];
  for (const ending of endings.slice(0, most.endings)) {
    // Marks that were typed hold for what they stand in.
    const marked = last.bare === last.marked ? ending : `${last.marked}${ending.slice(last.bare.length)}`;
    const words = clause.words.with(-1, { ...last, bare: ending, marked });
    await breathe();
    found.push(...(await engine.find([{ words, isQuoted: false }])));
  }
  return bestOfEach(found);
}

/** Each page once, with the best of its scores, the best page first. */
function bestOfEach(hits: readonly Hit[]): Hit[] {
  const best = new Map<number, Hit>();
  for (const hit of hits) if (hit.score > (best.get(hit.page)?.score ?? -1)) best.set(hit.page, hit);
  return [...best.values()].sort(compareHits);
}

/** The pages that hold what was probably meant: words that run together, or a text with a slip of the finger. */
async function findMeant(
  words: readonly Word[],
  engine: SearchEngine,
  vocabulary: Vocabulary,
  breathe: Breathe,
): Promise<Reading | undefined> {
  // The likeliest way comes first: others would load what they need for nothing.
  const parted = await bestOf(vocabulary.parted(words, most.splits), engine, breathe, phraseScore);
  if (parted !== undefined && topScore(parted.hits) >= phraseScore) return parted;
  const slipped = await bestOf(await slipsIn(words, engine, vocabulary, breathe), engine, breathe);
  return topScore(slipped?.hits) > topScore(parted?.hits) ? slipped : parted;
}

/** A query as it was understood, and what it finds. */
interface Reading {
  hits: Hit[];
  words: readonly Word[];
}

/**
 * Of several readings of a query the one that some page fits best; none where no page fits any.
 *
 * @param enough the score from which no further one is tried
 */
async function bestOf(
  readings: readonly (readonly Word[])[],
  engine: SearchEngine,
  breathe: Breathe,
  enough = Number.POSITIVE_INFINITY,
): Promise<Reading | undefined> {
  let best: Reading | undefined;
  for (const words of readings) {
    await breathe();
    const hits = await engine.find([{ words: [...words], isQuoted: false }]);
    if (hits.length > 0 && topScore(hits) > topScore(best?.hits)) best = { hits, words };
    if (topScore(best?.hits) >= enough) break;
  }
  return best;
}

/** The words with one of them mended so that it stands between its neighbours somewhere; the first has none before it. */
async function slipsWithin(words: readonly Word[], engine: SearchEngine): Promise<Word[][]> {
  const readings: Word[][] = [];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    if (before === undefined || words.length < 3) continue;
    const meant = await engine.following(
      before.bare,
      (candidate) => isSlip(word.bare, candidate),
      words[index + 1]?.bare,
    );
    for (const bare of meant.slice(0, most.endings)) readings.push(words.with(index, { ...word, bare, marked: bare }));
  }
  return readings;
}

/** The words with one of them mended by what is a slip of the finger away, where the others stand somewhere without it. */
async function slipsIn(
  words: readonly Word[],
  engine: SearchEngine,
  vocabulary: Vocabulary,
  breathe: Breathe,
): Promise<Word[][]> {
  const readings: Word[][] = [];
  const unknown = words.filter(({ bare }) => !vocabulary.has(bare));
  for (const [index, word] of words.entries()) {
    // Where a word is none it is this one that slipped, and of two one slip mends neither.
    if (unknown.length > 1 || (unknown.length === 1 && unknown[0] !== word)) continue;
    await breathe();
    const others = words.toSpliced(index, 1);
    if (others.length > 0 && (await engine.find([{ words: others, isQuoted: false }])).length === 0) continue;
    const before = words[index - 1];
    const nearby = vocabulary.nearby(word.bare);
    // What follows the word before comes first: it is in a part of the index that is there already.
    const following =
      before === undefined ? [] : await engine.following(before.bare, (candidate) => nearby.includes(candidate));
    for (const candidate of [...new Set([...following, ...nearby])].slice(0, most.slips))
      readings.push(words.with(index, { ...word, bare: candidate, marked: candidate }));
  }
  return readings;
}

const topScore = (hits: readonly Hit[] | undefined): number => hits?.[0]?.score ?? 0;
const textOf = (words: readonly Word[]): string => words.map(({ marked }) => marked).join(' ');
