import type { OwnPage as Page } from '../../archive/archive.ts';
import { comparePeriods } from '../../schemas/period.ts';
import { defaultLang } from '../../text/locales.ts';
import type { Edition } from '../edition.ts';
import { editionFor } from '../edition.ts';
import { writtenIn } from '../pages.ts';
import type { DestinationOf } from '../routes.ts';
import type { Frame, Heading } from './frame.ts';
import { frameOf, readingTools, textHeading } from './frame.ts';
import type { Absence, Link, Phrase } from './phrases.ts';
import { annualLink, nameText, otherThan, phrase } from './phrases.ts';
import type { Notice, ShownText } from './record-parts.ts';
import { noticesOf, shownText } from './record-parts.ts';
import type { ShownStanding } from './standing-parts.ts';
import { periodStanding } from './standing-parts.ts';

/** A page of the site's own prose. */
export interface OwnPage {
  frame: Frame;
  heading: Heading;
  notices: Notice[];
  text: ShownText;
  /** What the components that its text may name show; whether it names them is not known here, and costs no more than a digest. */
  parts: { awardTypes: AwardTypes | Absence; rankingExample: RankingExample | Absence };
}

/** A standing of the archive's own that is computed from awards. */
export interface RankingExample {
  link: Link;
  standing: ShownStanding;
}

/** The catalogue of awards, highest first. */
export interface AwardTypes {
  columns: { award: string; level: string; otherNames: string };
  types: { name: Phrase; level: string; otherNames: Phrase }[];
}

export function ownPage(edition: Edition, destination: DestinationOf<'own'>): OwnPage {
  const { lang } = edition;
  const { texts } = pageAt(edition, destination);
  const text = texts[lang] ?? texts.vi;
  return {
    frame: frameOf(edition, { destination, title: text.title, description: text.summary, written: writtenIn(texts) }),
    heading: { ...textHeading(edition, text), tools: readingTools(edition) },
    notices: noticesOf(edition, { texts }, destination),
    text: shownText(edition, texts),
    parts: { awardTypes: awardTypes(edition), rankingExample: rankingExample(edition) },
  };
}

function pageAt({ archive }: Edition, { slugs }: DestinationOf<'own'>): Page {
  const found = archive.pages.find((page) => page.slugs.vi === slugs.vi);
  if (found === undefined) throw new Error(`the archive has no page ${slugs.vi}`);
  return found;
}

/** What the catalogue of awards shows in a language. */
export function awardTypes(edition: Edition): AwardTypes | Absence {
  const { lang, t, archive } = edition;
  if (archive.awardTypes.length === 0) return { absent: t.noAwardTypes };
  return {
    columns: { award: t.award, level: t.level, otherNames: t.otherNames },
    types: archive.awardTypes.map(({ name, level, also }) => ({
      name: phrase(edition, name),
      level: t.awardLevels[level],
      otherNames: { text: also.join('; '), lang: otherThan(lang, defaultLang) },
    })),
  };
}

/** The newest standing that is computed from awards: one in which units are tied, where there is one, for it shows most. */
export function rankingExample(edition: Edition): RankingExample | Absence {
  const computed = [...edition.standings.values()]
    .flatMap(({ periods }) => periods)
    .filter(({ standing }) => standing.basis === 'awards')
    .toSorted((a, b) => comparePeriods(b.annual.period, a.annual.period));
  const tied = computed.find(({ standing }) => standing.placings.some((placing) => placing.tied));
  const chosen = tied ?? computed[0];
  if (chosen === undefined) return { absent: edition.t.noExample };
  const { bloc, period } = chosen.annual;
  const ofBloc = editionFor(edition, bloc);
  const title = ofBloc.t.annualTitle({ bloc: nameText(edition, bloc, period), period });
  return { link: annualLink(edition, bloc, period, title), standing: periodStanding(ofBloc, chosen, undefined) };
}
