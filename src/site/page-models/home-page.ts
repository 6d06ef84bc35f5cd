import type { Bloc } from '../../archive/archive.ts';
import { inLang } from '../../words/local-text.ts';
import type { Edition } from '../edition.ts';
import type { DestinationOf } from '../routes.ts';
import { siteThing } from '../structured-data.ts';
import type { AnswerTable, BlocAnswers } from './bloc-answers.ts';
import { answerTable, blocAnswers, mostKnownFirst } from './bloc-answers.ts';
import type { Shelf } from './bloc-parts.ts';
import { shelves } from './bloc-parts.ts';
import type { Frame, Heading } from './frame.ts';
import { frameOf } from './frame.ts';
import { holdingsInWords } from './holdings.ts';
import type { Link } from './phrases.ts';
import { linkTo, phrase } from './phrases.ts';
import type { RecordList } from './record-parts.ts';
import { recordList } from './record-parts.ts';

/** The home page: what is known last of each bloc, the latest reports, and every annual. */
export interface HomePage {
  frame: Frame;
  heading: Heading;
  /** How much the archive holds, in a line. */
  holdings?: string | undefined;
  /** Of several blocs a table; of one, its answers alone. */
  answers?: { title: string; table: AnswerTable; all?: Link | undefined } | undefined;
  only?: { title: string; answers: BlocAnswers } | undefined;
  latest: { title: string; list: RecordList; all: Link };
  shelf: { title: string; shelves: Shelf[] };
}

/** How many reports, and how many blocs, the home page shows. */
const latestLength = 5;
const blocsAtMost = 12;

export function homePage(edition: Edition, destination: DestinationOf<'home'>): HomePage {
  const { lang, t, archive } = edition;
  const { description } = archive.site;
  const title = inLang(archive.site.name, lang).text;
  const lead = description && phrase(edition, description);
  const known = archive.blocs.filter(({ annuals }) => annuals.length > 0);
  const blocs = mostKnownFirst(edition, known).slice(0, blocsAtMost);
  return {
    frame: frameOf(edition, { destination, title, description: lead?.text, about: siteThing(edition) }),
    heading: { title: { text: title }, lead },
    holdings: holdingsInWords(edition),
    ...answersOf(edition, blocs),
    latest: {
      title: t.latestNews,
      list: recordList(edition, 'meeting', archive.meetings.slice(0, latestLength)),
      all: linkTo(edition, { page: 'meetings' }, { text: t.allNews }),
    },
    shelf: { title: t.shelf, shelves: shelves(edition, blocs, { named: archive.blocs.length > 1 }) },
  };
}

function answersOf(edition: Edition, blocs: readonly Bloc[]): Pick<HomePage, 'answers' | 'only'> {
  const { t, archive } = edition;
  const [first] = blocs;
  if (first === undefined) return {};
  if (archive.blocs.length === 1) {
    return { only: { title: t.newestCycle, answers: blocAnswers(edition, first) } };
  }
  const all = linkTo(edition, { page: 'blocs' }, { text: t.allBlocs({ count: archive.blocs.length }) });
  return {
    answers: {
      title: t.newestCycles,
      table: answerTable(edition, blocs, t.newestCycles),
      all: archive.blocs.length > blocs.length ? all : undefined,
    },
  };
}
