import type { Span } from './quotation.ts';
import { quotationsIn, sentencesOf } from './quotation.ts';

/** A part of a passage; `isQuoted` where a quotation stands in just it. */
export interface PassagePart {
  text: string;
  isQuoted: boolean;
}

/** The sentences of a source in which quotations stand, with these told apart from what is around them. */
export interface Passage {
  parts: PassagePart[];
  /** Which of the quotations stand in it, by their places in the list, in its order. */
  quotations: number[];
}

/** The most letters that a passage has before, between and behind what is quoted. */
const aroundAtMost = 160;

/** Where a quotation stands, with the sentences that hold it. */
interface Found {
  index: number;
  spans: Span[];
  sentences: Span;
}

/**
 * The passages of a text in which quotations stand, in the order in which these first come. Those of one sentence share a passage. One
 * that the text does not hold, or whose source has no text, is a passage by itself.
 */
export function passagesOf(quotations: readonly string[], text: string | undefined): Passage[] {
  const sentences = text === undefined || quotations.length === 0 ? [] : sentencesOf(text);
  const find = text === undefined || quotations.length === 0 ? undefined : quotationsIn(text);
  const found: Found[] = [];
  const alone = new Map<string, number[]>();
  for (const [index, quotation] of quotations.entries()) {
    const spans = find?.(quotation);
    const whole = spans && sentencesAround(spans, sentences);
    if (spans === undefined || whole === undefined) alone.set(quotation, [...(alone.get(quotation) ?? []), index]);
    else found.push({ index, spans, sentences: whole });
  }
  const passages = [
    ...together(found).map((group) => passageOf(group, text ?? '')),
    ...[...alone].map(([quotation, indexes]): Passage => {
      return { parts: [{ text: quotation, isQuoted: true }], quotations: indexes };
    }),
  ];
  return passages.sort((a, b) => (a.quotations[0] ?? 0) - (b.quotations[0] ?? 0));
}

/** From the beginning of the sentence in which a quotation begins to the end of the one in which it ends. */
function sentencesAround(spans: readonly Span[], sentences: readonly Span[]): Span | undefined {
  const [begin, end] = [spans[0]?.from ?? 0, spans.at(-1)?.to ?? 0];
  const first = sentences.findLast(({ from }) => from <= begin);
  const last = sentences.find(({ to }) => to >= end);
  return first && last && { from: first.from, to: last.to };
}

/** Quotations whose sentences overlap, in the order of the text. */
function together(found: readonly Found[]): Found[][] {
  const groups: Found[][] = [];
  let end = -1;
  for (const one of found.toSorted((a, b) => a.sentences.from - b.sentences.from)) {
    const last = groups.at(-1);
    if (last !== undefined && one.sentences.from < end) last.push(one);
    else groups.push([one]);
    end = Math.max(end, one.sentences.to);
  }
  return groups;
}

function passageOf(group: readonly Found[], text: string): Passage {
  const from = Math.min(...group.map(({ sentences }) => sentences.from));
  const to = Math.max(...group.map(({ sentences }) => sentences.to));
  const quoted = joined(group.flatMap(({ spans }) => spans));
  const parts: PassagePart[] = [];
  let at = from;
  for (const span of quoted) {
    parts.push({ text: around(text.slice(at, span.from), at === from ? 'start' : 'middle'), isQuoted: false });
    parts.push({ text: inOneLine(text.slice(span.from, span.to)), isQuoted: true });
    at = span.to;
  }
  parts.push({ text: around(text.slice(at, to), 'end'), isQuoted: false });
  return {
    parts: parts.filter((part) => part.text !== ''),
    quotations: group.map(({ index }) => index).sort((a, b) => a - b),
  };
}

/** Spans in their order, those that touch or overlap as one. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else all.push({ ...span });
  }
  return all;
}

const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ');

/** What stands around quotations, no more than shows where they stand. */
function around(text: string, where: 'start' | 'middle' | 'end'): string {
  const line = inOneLine(text);
  if (line.length <= aroundAtMost) return line;
  const behind = `${line.slice(0, aroundAtMost / 2).replace(/\S+$/u, '')}…`;
  const before = `…${line.slice(-aroundAtMost / 2).replace(/^\S+/u, '')}`;
  if (where === 'middle') return `${behind}${before.slice(1)}`;
  return where === 'start' ? before : behind;
}
