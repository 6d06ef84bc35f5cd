import type { z } from 'zod';
import type { Collection } from '../source/places.ts';
import { attachedFileSchema } from './attachments.ts';
import { awardTypesSchema } from './award-types.ts';
import { awardSchema } from './awards.ts';
import { blocSchema } from './blocs.ts';
import { copySchema } from './copies.ts';
import { covenantSchema } from './covenants.ts';
import { meetingSchema } from './meetings.ts';
import { pageSchema } from './pages.ts';
import { resultSchema } from './results.ts';
import { scoreTableSchema } from './scores.ts';
import { siteSchema } from './site.ts';
import { takedownsSchema } from './takedowns.ts';
import { translationSchema } from './translations.ts';
import { unitSchema } from './units.ts';

/** One schema a collection. */
export const schemas = {
  site: siteSchema,
  awardTypes: awardTypesSchema,
  takedowns: takedownsSchema,
  blocs: blocSchema,
  units: unitSchema,
  meetings: meetingSchema,
  awards: awardSchema,
  covenants: covenantSchema,
  results: resultSchema,
  pages: pageSchema,
  scores: scoreTableSchema,
  translations: translationSchema,
  attachedFiles: attachedFileSchema,
  copies: copySchema,
} as const satisfies Record<Collection, z.ZodType>;

/** The facts of each collection, as its schema gives them. */
export type Facts = {
  [C in Collection]: z.output<(typeof schemas)[C]>;
};
