import type { Gathering, NamedPosts, Unit } from '../../archive/archive.ts';
import type { Named } from '../../archive/names.ts';
import { allNames, currentName } from '../../archive/names.ts';
import type { Day } from '../../schemas/day.ts';
import type { FacetName, SearchDocument, SearchLabels } from '../../search/index-format.ts';
import type { Edition } from '../../site/edition.ts';
import { subjectOf } from '../../site/edition.ts';
import { namePhrase } from '../../site/page-models/phrases.ts';
import { pagesOf } from '../../site/pages.ts';
import type { Destination } from '../../site/routes.ts';
import { addressOf } from '../../site/routes.ts';
import { formatPeriod } from '../../words/format.ts';
import { inLang } from '../../words/local-text.ts';

/** A page that readers search for, but for what it says, which is read from the page itself. */
export type SearchedPage = Omit<SearchDocument, 'title' | 'headings' | 'blocks'>;

/** What readers search for in one language. */
export interface SearchedPages {
  pages: SearchedPage[];
  labels: SearchLabels;
}

/** The pages of an edition that are written in its language, and are about something: no list, and nothing that was withdrawn. */
export function searchedPages(edition: Edition): SearchedPages {
  const pages = pagesOf(edition.archive).flatMap(({ destination, written, listed }): SearchedPage[] => {
    if (!listed || !written.includes(edition.lang)) return [];
    const about = aboutOf(edition, destination);
    if (about === undefined) return [];
    const { kind, day, names, facets } = about;
    return [
      {
        address: addressOf(destination, edition.lang),
        kind,
        ...(day !== undefined && { day }),
        names: [...new Set(names)],
        facets: {
          bloc: [...new Set(facets.bloc)],
          period: [...new Set(facets.period)],
          type: [...new Set(facets.type)],
          unit: [...new Set(facets.unit)],
        },
      },
    ];
  });
  return { pages, labels: labelsOf(edition, pages) };
}

type SearchedKind = 'meeting' | 'award' | 'covenant' | 'bloc' | 'annual' | 'standing' | 'unit' | 'own';

interface About {
  kind: SearchedKind;
  day?: Day | undefined;
  names: string[];
  facets: Partial<Record<FacetName, string[]>>;
}

function aboutOf(edition: Edition, destination: Destination): About | undefined {
  switch (destination.page) {
    case 'meeting': {
      const meeting = subjectOf(edition, 'meetings', destination.id);
      const { bloc, periods, date, attending, leadership, handover, awards } = meeting;
      const units = [...unitsOf(attending), ...postsOf(leadership), ...postsOf(handover), handover?.outgoing];
      const type = awards.flatMap(({ recipients }) => recipients.map((one) => one.type.id));
      return about('meeting', [], { bloc: [bloc], period: periods, type, units }, date);
    }
    case 'award': {
      const { bloc, period, recipients, counts, decision, day } = subjectOf(edition, 'awards', destination.id);
      const type = [...recipients, ...counts].map((one) => one.type.id);
      const blocs = [bloc, ...recipients.map((recipient) => recipient.bloc)];
      const facets = { bloc: blocs, period: [period], type, units: recipients.map(({ unit }) => unit) };
      return about('award', [decision?.number], facets, day);
    }
    case 'covenant': {
      const covenant = subjectOf(edition, 'covenants', destination.id);
      const { bloc, period, signatories, targets, day } = covenant;
      const units = [...postsOf(covenant), ...unitsOf(signatories), ...targets.map(({ unit }) => unit)];
      return about('covenant', [], { bloc: [bloc], period: [period], units }, day);
    }
    case 'bloc':
    case 'standing': {
      const bloc = subjectOf(edition, 'blocs', destination.bloc);
      // A name leads to the page of the bloc.
      return about(destination.page, destination.page === 'bloc' ? allNames(bloc) : [], { bloc: [bloc] });
    }
    case 'annual': {
      const bloc = subjectOf(edition, 'blocs', destination.bloc);
      const annual = bloc.annuals.find(({ period }) => period === destination.period);
      const recipients = annual?.awards.flatMap((award) => award.recipients) ?? [];
      const units = [
        ...(annual?.roster?.units ?? []),
        ...(annual?.leadership.leaders ?? []).map(({ unit }) => unit),
        ...recipients.map(({ unit }) => unit),
      ];
      const type = recipients.map((one) => one.type.id);
      return about('annual', [], { bloc: [bloc], period: [destination.period], type, units });
    }
    case 'unit': {
      const unit = subjectOf(edition, 'units', destination.unit);
      return about('unit', allNames(unit), { bloc: unit.memberships.map(({ bloc }) => bloc), units: [unit] });
    }
    case 'own':
      return about('own', [], {});
    default:
      return undefined;
  }
}

function about(
  kind: SearchedKind,
  names: readonly (string | undefined)[],
  {
    bloc = [],
    period = [],
    type = [],
    units = [],
  }: {
    bloc?: readonly (Named | undefined)[];
    period?: readonly (string | undefined)[];
    type?: string[];
    units?: readonly (Unit | undefined)[];
  },
  day?: Day,
): About {
  const idsOf = (all: readonly (Named | undefined)[]): string[] => all.flatMap((one) => one?.id ?? []);
  return {
    kind,
    day,
    names: names.filter((name) => name !== undefined),
    facets: { bloc: idsOf(bloc), period: period.filter((one) => one !== undefined), type, unit: idsOf(units) },
  };
}

const unitsOf = (gathering: Gathering | undefined): Unit[] => gathering?.units ?? [];
const postsOf = (posts: NamedPosts | undefined): (Unit | undefined)[] => [posts?.leader, ...(posts?.deputies ?? [])];

function labelsOf(edition: Edition, pages: readonly SearchedPage[]): SearchLabels {
  const { lang, siteWords: t, archive } = edition;
  const nameOf = (named: Named): [id: string, name: string] => [named.id, namePhrase(edition, currentName(named)).text];
  return {
    kinds: t.searchKinds,
    facets: {
      bloc: Object.fromEntries(archive.blocs.map(nameOf)),
      period: Object.fromEntries(
        pages.flatMap(({ facets }) => facets.period).map((period) => [period, formatPeriod(period, lang)]),
      ),
      type: Object.fromEntries(archive.awardTypes.map(({ id, name }) => [id, inLang(name, lang).text])),
      unit: Object.fromEntries(archive.units.map(nameOf)),
    },
  };
}
