import type { z } from 'zod';
import type { Day } from '../schemas/day.ts';
import type { sourceSchema } from '../schemas/provenance.ts';
import { recorded } from '../schemas/recorded.ts';
import type { Random } from './random.ts';
import { dayAfter, drawDayIn } from './record-dates.ts';

type SourceFacts = z.input<typeof sourceSchema>;

/** The year in which the archive was put together: its sources were copied, its records corrected. */
export const compiledIn = 2025;

/** A source for what happened on `day`. Some know no more than a title; the rest a publisher, an address and days. */
export function writeSource(title: string, day: Day, random: Random): SourceFacts {
  if (random.chance(0.1)) return { title };
  return recorded({
    title,
    publisher: { vi: 'Cổng thông tin Ví dụ', en: 'Example Portal' },
    ...(random.chance(0.85) && { address: `https://cong-vi-du.example/tin/${random.integer(10000, 99999)}` }),
    publishedOn: dayAfter(day),
    ...(random.chance(0.8) && { capturedOn: drawDayIn(compiledIn, random) }),
  });
}
