import type { Day } from '../../schemas/day.ts';

/** A day as the moment that feeds need: the first one of it, in UTC. Of a month or a year there is no such moment. */
export function feedMoment(day: Day): string {
  return `${day}T00:00:00.000Z`;
}
