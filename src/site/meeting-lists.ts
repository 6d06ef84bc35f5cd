import type { Meeting } from '../archive/archive.ts';

/** How many meetings one page of their list shows. */
const pageLength = 20;

/** How many pages the list of meetings takes; one where there is nothing to list. */
export function meetingPageCount(meetings: readonly Meeting[]): number {
  return Math.max(1, Math.ceil(meetings.length / pageLength));
}

/** The meetings on a page of their list, counted from one. */
export function meetingsOnPage(meetings: readonly Meeting[], number: number): Meeting[] {
  return meetings.slice((number - 1) * pageLength, number * pageLength);
}

/** The meetings by the year of their day, in the order in which they come. */
export function meetingYears(meetings: readonly Meeting[]): { year: string; meetings: Meeting[] }[] {
  return [...Map.groupBy(meetings, ({ date }) => date.slice(0, 4))].map(([year, ofYear]) => ({
    year,
    meetings: ofYear,
  }));
}
