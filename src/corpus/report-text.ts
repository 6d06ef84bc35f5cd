import type { Period } from '../schemas/period.ts';
import type { Lang } from '../text/locales.ts';
import type { BlocHistory, Cycle } from './bloc-history.ts';
import { nameAtStart } from './bloc-history.ts';
import type { Bilingual } from './names.ts';
import type { Random } from './random.ts';
import type { Section, Subject } from './sentences.ts';
import {
  closings,
  footnoteSentences,
  linkSentences,
  listItems,
  listLead,
  openings,
  sections,
  summaries,
  tableHeads,
  tableLead,
  tableRows,
  titles,
} from './sentences.ts';

/** The words of a record. A record without a summary is as good as one with. */
export interface ReportText {
  title: Bilingual;
  summary?: Bilingual;
  /** Markdown without front matter, ending in a line break. */
  body: Bilingual;
}

/** What stands for the braces of the stock. */
type Values = Record<string, Bilingual>;

export function writeReport(subject: Subject, bloc: BlocHistory, cycle: Cycle, random: Random): ReportText {
  const values = valuesOf(bloc, cycle);
  const numbered = (template: Bilingual) => fill(template, { ...values, ...drawNumbers(random) });
  const blocks = [
    numbered(random.pick(openings[subject])),
    ...random.sample(sections, random.integer(2, 3)).flatMap((section) => writeSection(section, numbered, random)),
    ...writeExtras(numbered, random),
  ];
  return {
    title: fill(random.pick(titles[subject]), values),
    ...(random.chance(0.9) && { summary: fill(summaries[subject], values) }),
    body: joinBlocks(blocks, '\n\n', '\n'),
  };
}

function valuesOf(bloc: BlocHistory, cycle: Cycle): Values {
  const leader = nameAtStart(bloc, cycle.leader, cycle.period);
  return {
    bloc: bloc.name,
    period: periodWords(cycle.period),
    previous: periodWords(cycle.previous),
    leader: { vi: leader.vi, en: leader.en },
    members: both(String(cycle.members.length)),
  };
}

function writeSection(
  { heading, sentences }: Section,
  say: (text: Bilingual) => Bilingual,
  random: Random,
): Bilingual[] {
  const title = { vi: `## ${heading.vi}`, en: `## ${heading.en}` };
  return [title, joinBlocks(random.sample(sentences, 3).map(say), ' ')];
}

/** A list or, now and then, a table; sometimes a footnote or a link; then the closing. */
function writeExtras(say: (text: Bilingual) => Bilingual, random: Random): Bilingual[] {
  const footnote = random.chance(0.2) ? random.pick(footnoteSentences) : undefined;
  return [
    ...(random.chance(0.2) ? [tableLead, writeTable(random)] : [listLead, writeList(random)]),
    ...(footnote ? [footnote.sentence] : []),
    ...(!footnote && random.chance(0.4) ? [say(random.pick(linkSentences))] : []),
    random.pick(closings),
    ...(footnote ? [prefix('[^1]: ', footnote.note)] : []),
  ];
}

function writeList(random: Random): Bilingual {
  const items = random.sample(listItems, random.integer(3, 4));
  return joinBlocks(
    items.map((item) => prefix('- ', item)),
    '\n',
  );
}

function writeTable(random: Random): Bilingual {
  const rows = random.sample(tableRows, random.integer(3, 5)).map((item) => {
    const numbers = [both(String(random.integer(5, 90))), both(String(random.integer(5, 90)))];
    return writeRow([item, ...numbers]);
  });
  return joinBlocks([writeRow(tableHeads), both('| :-- | --: | --: |'), ...rows], '\n');
}

function writeRow(cells: readonly Bilingual[]): Bilingual {
  const row = joinBlocks(cells, ' | ');
  return { vi: `| ${row.vi} |`, en: `| ${row.en} |` };
}

function drawNumbers(random: Random): Values {
  const [whole, tenth] = [random.integer(90, 99), random.integer(0, 9)];
  return {
    n: both(String(random.integer(12, 60))),
    m: both(String(random.integer(2, 9))),
    share: { vi: `${whole},${tenth}%`, en: `${whole}.${tenth}%` },
  };
}

function periodWords(period: Period): Bilingual {
  return period.length === 4
    ? { vi: `năm ${period}`, en: period }
    : { vi: `năm học ${period}`, en: `the ${period} school year` };
}

function fill(template: Bilingual, values: Values): Bilingual {
  const inLanguage = (lang: Lang) =>
    template[lang].replace(/\{(\w+)\}/gu, (_, name: string) => lookUp(values, name)[lang]);
  return { vi: inLanguage('vi'), en: inLanguage('en') };
}

function lookUp(values: Values, name: string): Bilingual {
  const value = values[name];
  if (value === undefined) throw new RangeError(`The stock asks for {${name}}, which has no value`);
  return value;
}

function joinBlocks(blocks: readonly Bilingual[], separator: string, end = ''): Bilingual {
  const inLanguage = (lang: Lang) => blocks.map((block) => block[lang]).join(separator) + end;
  return { vi: inLanguage('vi'), en: inLanguage('en') };
}

function prefix(mark: string, text: Bilingual): Bilingual {
  return { vi: mark + text.vi, en: mark + text.en };
}

function both(text: string): Bilingual {
  return { vi: text, en: text };
}
