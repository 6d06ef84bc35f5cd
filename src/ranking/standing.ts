import type { Annual, Award, AwardType, Bloc, Result, Roster, Unit } from '../archive/archive.ts';
import type { Basis, RankingPolicy } from '../schemas/blocs.ts';
import type { Period } from '../schemas/period.ts';
import type { Hundredths } from '../schemas/points.ts';
import type { Grade } from '../schemas/results.ts';

/** What a standing of one bloc and one period is computed from. An `Annual` of the archive fits. */
export interface Contest {
  period: Period;
  awards: readonly Pick<Award, 'recipients'>[];
  result?: Pick<Result, 'order' | 'scores' | 'grades' | 'status' | 'complete'>;
  roster?: Pick<Roster, 'units' | 'count' | 'complete' | 'period'>;
}

/** Why a unit stands where it stands. Points are in hundredths. */
export type Reason =
  /** `carried` of the awards were won by units that became this one; absent where none were. */
  | { kind: 'award'; type: AwardType; count: number; carried?: number }
  | { kind: 'score'; total: Hundredths; bonus: Hundredths; deduction: Hundredths }
  | { kind: 'tie-breaker'; column: string; points: Hundredths }
  | { kind: 'official'; place: number }
  | { kind: 'grade'; grade: Grade };

/** One row of a standing. Units that are tied share a place, and the next places are skipped: 1, 2, 2, 4. */
export interface Placing {
  unit: Unit;
  place: number;
  tied: boolean;
  reasons: Reason[];
}

/** A computed order, with what it was computed from. */
export interface Standing {
  basis: Basis;
  /** By place; tied units in Vietnamese alphabetical order, which decides nothing. */
  placings: Placing[];
  /** Candidates for whom nothing is published: they have no place, which is not the last one. */
  unplaced: Unit[];
  /** Whether the policy of the bloc is that nobody is ranked. */
  notRanked?: true;
}

/** A standing of one period, with how the other bases that the period has would order it. */
export interface PeriodStanding extends Standing {
  period: Period;
  /** The highest award of the year, whoever is placed first. */
  topAward?: TopAward;
  /** What the policy forces, where the period has nothing for it. */
  forcedWithoutData?: Basis;
  /** How many members a published result names, and of how many; absent where it is known to name all of them. */
  coverage?: Coverage;
  /** The orders that other usual counts give which the period has data for, those that agree among them. */
  otherOrders: OtherOrder[];
  /** Where each unit may stand once what is not on record is; absent where nobody is placed, or by a published order. */
  certainty?: Certainty;
}

/** A usual way to put units in an order: by a basis, or by the number of counted awards whatever their types. */
export type Count = Exclude<Basis, 'none'> | 'number-of-awards';

/** Where another count puts units otherwise; `placing` is absent where it gives a unit no place. */
export interface OtherOrder {
  count: Count;
  differences: { unit: Unit; placing?: Pick<Placing, 'place' | 'tied'> }[];
}

/** How sure the places of a standing are. */
export interface Certainty {
  places: ReadonlyMap<Unit, PossiblePlaces>;
  /** What is not on record and could be; empty where nothing is missing. */
  gaps: Gap[];
}

/** The best and the worst place that a unit may have; none is the worst where nobody says how many members there are. */
export interface PossiblePlaces {
  best: number;
  worst?: number;
  /** The worst place among the units that are known. */
  worstOfKnown: number;
}

/** Something that is not on record and bears on places. */
export type Gap =
  /** Decisions that are not known to name all units. */
  | { kind: 'open-decisions'; awards: number }
  /** Awards that are told by their number alone. */
  | { kind: 'unnamed-awards'; number: number }
  /** Awards of no known period that may be of this one. */
  | { kind: 'undated-awards'; number: number }
  /** Members that a published table leaves out. */
  | { kind: 'left-out'; units: number }
  /** Members that no source names; without their number where nobody says it. */
  | { kind: 'unknown-members'; number?: number };

/** The highest type of award that counts in a period, and the units that have it, in Vietnamese alphabetical order. */
export interface TopAward {
  type: AwardType;
  units: Unit[];
}

/** How many units a result names; `of` is how many members there are, where a source says it. */
export interface Coverage {
  named: number;
  of?: number;
}

/** A standing over all periods: awards only, with the places of each period beside it. */
export interface OverallStanding extends Standing {
  /** Each unit's place by period, for the periods that give it one. */
  placesByPeriod: ReadonlyMap<Unit, ReadonlyMap<Period, Placing>>;
  /** Units whose awards went to a successor, as `lineage: carry` asks: at most one of a type for a period that the successor has none of. */
  carried: { unit: Unit; to: Unit }[];
}

/** Every standing of a bloc: one a period, oldest first, and one over all of them. */
export interface BlocStandings {
  bloc: Bloc;
  periods: { annual: Annual; standing: PeriodStanding }[];
  overall: OverallStanding;
}

export type { Basis, RankingPolicy };
