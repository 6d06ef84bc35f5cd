import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { isBefore } from '../schemas/day.ts';
import { compareText } from '../text/collation.ts';
import type { Award, Bloc, Recipient } from './archive.ts';
import type { TextEntry } from './entries.ts';
import type { References } from './references.ts';

/**
 * Follows each award from its proposal to its decision and its presentation: joins the records that `follows` names, gives a later
 * one the period, the blocs and the grounds that only an earlier one states, and marks the recipients of an earlier one whom a
 * later one takes further.
 *
 * @param entries all that are committed; `awards` those of them that are published and count
 */
export function linkAwards(
  entries: readonly TextEntry<'awards'>[],
  awards: readonly Award[],
  known: { awards: References<Award>; withdrawn: ReadonlySet<string> },
  problems: Problem[],
): void {
  const byId = new Map(awards.map((award) => [award.id, award]));
  const withGround = new Set<Recipient>();
  for (const { id, path, facts } of entries) {
    const later = byId.get(id);
    for (const recipient of later?.recipients ?? [])
      if ((facts.ground ?? facts.recipients[recipient.index]?.ground) !== undefined) withGround.add(recipient);
    for (const [index, earlierId] of facts.follows.entries()) {
      const place = { pointer: ['follows', index] };
      if (known.withdrawn.has(earlierId)) {
        problems.push(problem('withdrawn-award', path, { given: earlierId }, place));
        continue;
      }
      const earlier = known.awards.find(earlierId, path, place.pointer);
      if (earlier === undefined || later === undefined) continue;
      if (earlier.day !== undefined && later.day !== undefined && isBefore(later.day, earlier.day)) {
        const details = { day: later.day, otherDay: earlier.day, otherPath: earlier.path };
        problems.push(problem('follows-later', path, details, place));
      }
      later.follows.push(earlier);
      earlier.followedBy.push(later);
    }
  }
  const ordered = earliestFirst(awards, problems);
  for (const later of ordered) {
    inherit(later);
    for (const earlier of later.follows) {
      for (const recipient of earlier.recipients) {
        const isKnown = withGround.has(recipient);
        const next = later.recipients.find(
          (one) => isSameAward(one, recipient) && (one.ground === recipient.ground || !isKnown || !withGround.has(one)),
        );
        if (next === undefined) continue;
        recipient.continuedBy = later;
        if (next.bloc === undefined && recipient.bloc !== undefined) next.bloc = recipient.bloc;
        if (!isKnown || withGround.has(next)) continue;
        next.ground = recipient.ground;
        withGround.add(next);
      }
    }
  }
}

/** What a later record leaves out is as the earlier ones say, where they all say the same. */
function inherit(later: Award): void {
  const [period, ...others] = new Set(later.follows.flatMap((earlier) => earlier.period ?? []));
  if (later.period === undefined && period !== undefined && others.length === 0) later.period = period;
}

/** Whether two recipients may be of one award, as far as both say of which bloc it is. */
function isSameAward(one: Recipient, other: Recipient): boolean {
  if (one.unit !== other.unit || one.type !== other.type) return false;
  return one.bloc === undefined || other.bloc === undefined || one.bloc === other.bloc;
}

/** Records with those that they follow before them. One that follows itself, over others or not, is a problem and stands alone. */
function earliestFirst(awards: readonly Award[], problems: Problem[]): Award[] {
  const done = new Set<Award>();
  const open = new Set<Award>();
  const visit = (award: Award): void => {
    if (done.has(award)) return;
    open.add(award);
    for (const earlier of [...award.follows]) {
      if (!open.has(earlier)) {
        visit(earlier);
        continue;
      }
      problems.push(problem('follows-cycle', award.path, { otherPath: earlier.path }, { pointer: ['follows'] }));
      award.follows = award.follows.filter((one) => one !== earlier);
      earlier.followedBy = earlier.followedBy.filter((one) => one !== award);
    }
    open.delete(award);
    done.add(award);
  };
  // Of two that take one further, the later one does it last.
  for (const award of awards.toSorted((a, b) => compareText(a.day ?? '', b.day ?? ''))) visit(award);
  return [...done];
}

/** The blocs in which anything of an award counts, or would. */
export function blocsOf({ bloc, recipients, counts }: Award): Bloc[] {
  const ofRecipients = recipients.flatMap((recipient) => recipient.bloc ?? []);
  return [...new Set([...(bloc !== undefined && counts.length > 0 ? [bloc] : []), ...ofRecipients])];
}

/** What an award is for one bloc: its recipients in that bloc, and its numbers where the whole of it is the bloc's. */
export function awardIn(award: Award, bloc: Bloc): Award {
  const recipients = award.recipients.filter((recipient) => recipient.bloc === bloc);
  const counts = award.bloc === bloc ? award.counts : [];
  return { ...award, bloc, recipients, counts };
}
