import type { Bloc, Unit } from '../../archive/archive.ts';
import { currentName, namesInOrder } from '../../archive/names.ts';
import type { Edition } from '../edition.ts';
import type { DestinationOf } from '../routes.ts';
import { isFlag, isGiven } from './award-parts.ts';
import type { Frame, Heading } from './frame.ts';
import { sectionFrame } from './frame.ts';
import type { Link, Phrase } from './phrases.ts';
import { blocLink, namePhrase, unitLink } from './phrases.ts';

/** All units, by the bloc that they are or were members of. */
export interface UnitsPage {
  frame: Frame;
  heading: Heading;
  groups: UnitGroup[];
  /** Whether the groups are folded: there are more units than one looks through. */
  folded: boolean;
  /** What is said where there is none. */
  empty?: string | undefined;
}

export interface UnitGroup {
  /** Units of which no bloc is on record have a title alone. */
  title: Phrase | Link;
  count: string;
  units: ListedUnit[];
}

export interface ListedUnit {
  link: Link;
  /** How many flags of its own it was given: the rotating flag is none. */
  flags?: string | undefined;
  /** What it was called before. */
  former?: { label: string; names: Phrase[] } | undefined;
}

/** How many units a list shows without folding. */
const unfoldedAtMost = 50;

export function unitsPage(edition: Edition, destination: DestinationOf<'units'>): UnitsPage {
  return {
    ...sectionFrame(edition, destination),
    ...unitGroups(edition),
    empty: edition.archive.units.length === 0 ? edition.t.noRecords : undefined,
  };
}

export function unitGroups(edition: Edition): Pick<UnitsPage, 'groups' | 'folded'> {
  const { t, archive } = edition;
  const ofNone = archive.units.filter(({ memberships }) => memberships.length === 0);
  const groups = archive.blocs.map((bloc) => ({
    title: blocLink(edition, bloc),
    units: membersOf(archive.units, bloc),
  }));
  const all = [...groups, { title: { text: t.unitsOfNoBloc }, units: ofNone }].filter(({ units }) => units.length > 0);
  return {
    groups: all.map(({ title, units }) => ({
      title,
      count: t.unitCount({ count: units.length }),
      units: units.map((unit) => listedUnit(edition, unit)),
    })),
    folded: all.reduce((sum, { units }) => sum + units.length, 0) > unfoldedAtMost,
  };
}

function membersOf(units: readonly Unit[], bloc: Bloc): Unit[] {
  return units.filter(({ memberships }) => memberships.some((one) => one.bloc === bloc));
}

function listedUnit(edition: Edition, unit: Unit): ListedUnit {
  const { t } = edition;
  const flags = unit.awards.filter(
    ({ recipient }) => isGiven(recipient) && isFlag(recipient.type) && recipient.type.ranked,
  ).length;
  const now = namePhrase(edition, currentName(unit)).text;
  const former = namesInOrder(unit)
    .map((name) => namePhrase(edition, name))
    .filter(({ text }) => text !== now);
  return {
    link: unitLink(edition, unit),
    flags: flags === 0 ? undefined : t.flagCount({ count: flags }),
    former: former.length === 0 ? undefined : { label: t.formerNames, names: former },
  };
}
