import type { Unit } from '../../archive/archive.ts';
import type { Gap, PeriodStanding, PossiblePlaces } from '../../ranking/standing.ts';
import type { Edition } from '../edition.ts';
import { shortUnitLink, unitsInWords } from './phrases.ts';

/** How sure the places of a standing are, in sentences: what is not on record, and what it leaves as it is. */
export interface ShownCertainty {
  title: string;
  sentences: string[];
}

/** @returns `undefined` where nobody is placed, or by a published order */
export function certaintyInWords(edition: Edition, standing: PeriodStanding): ShownCertainty | undefined {
  const { t } = edition;
  const { certainty, placings, basis, period } = standing;
  if (certainty === undefined || basis === 'official' || basis === 'none') return undefined;
  const title = t.certainty;
  const { gaps } = certainty;
  if (gaps.length === 0) return { title, sentences: [t.nothingMissing[basis]] };
  const told = gaps.map((gap) => gapInWords(edition, gap));
  if (!placesCanChange(standing)) return { title, sentences: [...told, t.allUnchanged] };
  const first = placings.filter(({ place }) => place === 1).map(({ unit }) => unit);
  const isFirstSure = first.every((unit) => certainty.places.get(unit)?.worst === 1);
  const addition = t.additions[basis];
  const isOpen = [...certainty.places.values()].some(({ worst }) => worst === undefined);
  const ofRanges = isOpen ? [t.lowerMeaning] : [];
  return {
    title,
    sentences: [
      ...told,
      ...(rangesAreTold(standing) ? ofRanges : [t.unchangedAmongKnown]),
      ...(isFirstSure
        ? [t.firstUnchanged({ units: unitsInWords(edition, first, period, shortUnitLink), addition })]
        : []),
    ],
  };
}

/** Whether what is not on record could change any place. */
function placesCanChange({ certainty, placings }: PeriodStanding): boolean {
  return placings.some(({ unit, place }) => {
    const possible = certainty?.places.get(unit);
    return possible !== undefined && (possible.best !== place || possible.worst !== place);
  });
}

/**
 * Whether each place has its range beside it: not where none can change but by units of which nobody knows how many there are,
 * for that is one sentence.
 */
function rangesAreTold({ certainty, placings }: PeriodStanding): boolean {
  return placings.some(({ unit, place }) => {
    const possible = certainty?.places.get(unit);
    return (
      possible !== undefined &&
      (possible.best !== place || possible.worstOfKnown !== place || (possible.worst ?? place) !== place)
    );
  });
}

/** The places that a unit may have, in a few words; absent where a sentence says it of all. */
export function possibleInWords(edition: Edition, unit: Unit, standing: PeriodStanding): string | undefined {
  const possible = standing.certainty?.places.get(unit);
  return possible === undefined || !rangesAreTold(standing) ? undefined : rangeInWords(edition, possible);
}

function rangeInWords({ t }: Edition, { best, worst, worstOfKnown }: PossiblePlaces): string {
  if (worst === undefined) return t.placesFrom({ best, worstOfKnown });
  return best === worst ? t.placeUnchanged : t.placesBetween({ best, worst });
}

function gapInWords({ t }: Edition, gap: Gap): string {
  switch (gap.kind) {
    case 'open-decisions':
      return t.openDecisions(gap);
    case 'unnamed-awards':
      return t.unnamedAwards(gap);
    case 'undated-awards':
      return t.undatedAwards(gap);
    case 'left-out':
      return t.leftOut(gap);
    case 'unknown-members':
      return t.unknownMembers({ number: gap.number });
  }
}
