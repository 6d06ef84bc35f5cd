import type { TakedownFacts } from '../../schemas/takedowns.ts';
import { formatDay } from '../../words/format.ts';
import type { Edition } from '../edition.ts';
import { frameOf } from './frame.ts';
import type { NotFoundPage } from './not-found-page.ts';
import { helpfulLinks } from './not-found-page.ts';
import { phrase } from './phrases.ts';

/** The notice of what was taken down, at its address: when and why, and not what it was. */
export function gonePage(edition: Edition, { day, reason }: TakedownFacts): NotFoundPage {
  const { t, lang } = edition;
  return {
    frame: frameOf(edition, { title: t.takenDown }),
    heading: { title: { text: t.takenDown }, lead: { text: t.takenDownOn({ day: formatDay(day, lang) }) } },
    reason: { label: t.reason, value: phrase(edition, reason) },
    help: t.notFoundHelp,
    links: helpfulLinks(edition),
  };
}
