import type { TakedownFacts } from '../../schemas/takedowns.ts';
import { formatDay } from '../../words/format.ts';
import { inLang } from '../../words/local-text.ts';
import type { Edition } from '../edition.ts';
import { frameOf } from './frame.ts';
import type { NotFoundPage } from './not-found-page.ts';
import { helpfulLinks } from './not-found-page.ts';
import { otherThan } from './phrases.ts';

/** The notice of what was taken down, at its address: when and why, and not what it was. */
export function gonePage(edition: Edition, { day, reason }: TakedownFacts): NotFoundPage {
  const { t, lang } = edition;
  const given = inLang(reason, lang);
  return {
    frame: frameOf(edition, { title: t.takenDown }),
    heading: { title: { text: t.takenDown }, lead: { text: t.takenDownOn({ day: formatDay(day, lang) }) } },
    reason: { text: t.withdrawnReason({ reason: given.text }), lang: otherThan(lang, given.lang) },
    help: t.notFoundHelp,
    links: helpfulLinks(edition),
  };
}
