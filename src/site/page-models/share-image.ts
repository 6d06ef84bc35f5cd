import type { Award, Meeting } from '../../archive/archive.ts';
import { currentName, dayOfNames, nameIn } from '../../archive/names.ts';
import type { ShareCard } from '../../share-images/share-card.ts';
import { cardDigest, shareImageSize } from '../../share-images/share-card.ts';
import { formatPeriod } from '../../words/format.ts';
import { inLang } from '../../words/local-text.ts';
import type { Edition } from '../edition.ts';
import { editionFor, subjectOf } from '../edition.ts';
import type { Destination, Section } from '../routes.ts';
import { addressOf, sectionOf, shareImageAddress, wholeAddress } from '../routes.ts';
import { decisionInWords, isProposal } from './award-parts.ts';
import { holdingsInWords } from './holdings.ts';
import { blocLink, namePhrase } from './phrases.ts';
import { notedDay } from './record-parts.ts';
import { highlightsOf, yearWithBefore } from './year-parts.ts';

/** The picture that stands beside a link to a page where somebody passes it on. */
export interface ShareImage {
  address: string;
  width: number;
  height: number;
  alt: string;
}

/** What of a card is of its page, as far as it is known. */
interface Known {
  kicker?: string | undefined;
  title: string;
  text: (string | undefined)[];
  foot: (string | undefined)[];
}

export function shareImage(edition: Edition, destination: Destination): ShareImage {
  const { file, card } = drawnCard(edition, destination);
  const { site, kicker, title } = card;
  return {
    address: wholeAddress(file, edition.archive.site.address),
    ...shareImageSize,
    alt: [kicker, title, site].filter((part) => part !== undefined).join(' · '),
  };
}

/** What the image of a page shows, and where in the site it is. */
export function drawnCard(edition: Edition, destination: Destination): DrawnCard {
  const cards = drawn.get(edition) ?? new Map<string, DrawnCard>();
  drawn.set(edition, cards);
  const address = addressOf(destination, edition.lang);
  const known = cards.get(address);
  if (known !== undefined) return known;
  const card = shareCard(edition, destination);
  const made = { file: shareImageAddress(cardDigest(card, edition.imagesMadeWith)), card };
  cards.set(address, made);
  return made;
}

interface DrawnCard {
  file: string;
  card: ShareCard;
}

/** The cards of each edition by the addresses of their pages: the page asks, and so does whoever has them drawn. */
const drawn = new WeakMap<Edition, Map<string, DrawnCard>>();

/** Of a page its own where it is what people pass on, else that of its section. */
function shareCard(edition: Edition, destination: Destination): ShareCard {
  const section = sectionOf(destination);
  switch (destination.page) {
    case 'meeting':
      return recordCard(edition, subjectOf(edition, 'meetings', destination.id), 'meetings', meetingParts);
    case 'award':
      return recordCard(edition, subjectOf(edition, 'awards', destination.id), 'awards', awardParts);
    case 'bloc':
    case 'annual':
      return blocCard(edition, destination);
    default:
      return section === undefined ? homeCard(edition, destination) : sectionCard(edition, section);
  }
}

function cardOf({ lang, archive: { site } }: Edition, { kicker, title, text, foot }: Known): ShareCard {
  const known = (parts: (string | undefined)[]): string[] => parts.filter((part) => part !== undefined);
  const last = known(foot).join(' · ');
  return {
    site: inLang(site.name, lang).text,
    ...(kicker !== undefined && kicker !== '' && { kicker }),
    title,
    text: known(text),
    ...(last !== '' && { foot: last }),
    ...ofSite(site),
  };
}

function ofSite({ address, colours }: Edition['archive']['site']): Pick<ShareCard, 'host' | 'lead'> {
  const host = address.replace(/^https?:\/\//u, '').replace(/\/$/u, '');
  return { host, ...(colours?.lead !== undefined && { lead: colours.lead }) };
}

/** That of the home page says how much there is; the other pages would change with every record. */
function homeCard(edition: Edition, { page }: Destination): ShareCard {
  const { lang, archive } = edition;
  const { name, description } = archive.site;
  const holdings = page === 'home' ? holdingsInWords(edition) : undefined;
  const text = [description && inLang(description, lang).text, holdings];
  return {
    title: inLang(name, lang).text,
    text: text.filter((one) => one !== undefined),
    ...ofSite(archive.site),
  };
}

function sectionCard(edition: Edition, section: Section): ShareCard {
  const { sections, sectionIntros } = edition.siteWords;
  return cardOf(edition, { title: sections[section], text: [sectionIntros[section]], foot: [] });
}

/** A record in the language that it is written in. Of what is withdrawn nothing is passed on any further. */
function recordCard<R extends Meeting | Award>(
  edition: Edition,
  record: R,
  section: Section,
  partsOf: (edition: Edition, record: R) => Omit<Known, 'title'>,
): ShareCard {
  const { texts, withdrawn, bloc } = record;
  if (withdrawn !== undefined) return sectionCard(edition, section);
  const written = texts[edition.lang] === undefined ? (edition.original ?? edition) : edition;
  const { title } = texts[written.lang] ?? texts.vi;
  return cardOf(written, { ...partsOf(editionFor(written, bloc), record), title });
}

function meetingParts(edition: Edition, meeting: Meeting): Omit<Known, 'title'> {
  return {
    kicker: meeting.kinds.map((kind) => edition.t.meetingKinds[kind]).join(' · '),
    text: [],
    foot: [notedDay(edition, meeting).text, meeting.bloc && blocLink(edition, meeting.bloc, meeting.date).text],
  };
}

function awardParts(edition: Edition, award: Award): Omit<Known, 'title'> {
  const { bloc, period } = award;
  return {
    kicker: isProposal(award) ? edition.t.proposal : edition.t.sections.awards,
    text: [decisionInWords(edition, award)],
    foot: [period && formatPeriod(period, edition.lang), bloc && blocLink(edition, bloc, dayOfNames(award)).text],
  };
}

/** A bloc with its newest year, or one of its years: what its key points say. */
function blocCard(edition: Edition, destination: { bloc: string; period?: string }): ShareCard {
  const bloc = subjectOf(edition, 'blocs', destination.bloc);
  const ofBloc = editionFor(edition, bloc);
  const { t } = ofBloc;
  const nameOf = (name: Parameters<typeof namePhrase>[1]): string => namePhrase(edition, name).text;
  const period = destination.period ?? bloc.annuals.at(-1)?.period;
  const standings = edition.standings.get(bloc);
  const found = period === undefined ? undefined : standings && yearWithBefore(standings, period);
  const text = found === undefined ? [] : highlightsOf(ofBloc, found.year, found.before).rows.map((row) => row.text);
  const ofYear = period && t.annualOf({ period });
  if (destination.period === undefined)
    return cardOf(ofBloc, { kicker: t.bloc, title: nameOf(currentName(bloc)), text, foot: [ofYear] });
  return cardOf(ofBloc, { kicker: ofYear, title: nameOf(nameIn(bloc, period)), text, foot: [] });
}
