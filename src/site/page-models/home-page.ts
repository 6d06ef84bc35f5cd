import { inLang } from '../../words/local-text.ts';
import type { Edition } from '../edition.ts';
import { newestAnnuals } from '../newest-annuals.ts';
import type { DestinationOf } from '../routes.ts';
import type { CycleGlance, Shelf } from './bloc-parts.ts';
import { cycleGlance, shelves } from './bloc-parts.ts';
import type { Frame, Heading } from './frame.ts';
import { frameOf } from './frame.ts';
import type { Link } from './phrases.ts';
import { linkTo, phrase } from './phrases.ts';
import type { RecordList } from './record-parts.ts';
import { recordList } from './record-parts.ts';

/** The home page: the newest cycle of each bloc, the latest reports, and every annual. */
export interface HomePage {
  frame: Frame;
  heading: Heading;
  newest: { title: string; cycles: CycleGlance[] };
  latest: { title: string; list: RecordList; all: Link };
  shelf: { title: string; shelves: Shelf[] };
}

/** How many reports the home page shows. */
const latestLength = 5;

export function homePage(edition: Edition, destination: DestinationOf<'home'>): HomePage {
  const { lang, t, archive } = edition;
  const { description } = archive.site;
  const title = inLang(archive.site.name, lang).text;
  const lead = description && phrase(edition, description);
  return {
    frame: frameOf(edition, { destination, title, description: lead?.text }),
    heading: { title: { text: title }, lead },
    newest: {
      title: t.newestCycle,
      cycles: newestAnnuals(archive.blocs).map((annual) => cycleGlance(edition, annual)),
    },
    latest: {
      title: t.latestNews,
      list: recordList(edition, 'meeting', archive.meetings.slice(0, latestLength)),
      all: linkTo(edition, { page: 'meetings' }, { text: t.allNews }),
    },
    shelf: { title: t.shelf, shelves: shelves(edition, archive.blocs) },
  };
}
