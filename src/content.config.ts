import { defineCollection } from 'astro:content';
import { entriesLoader, fallbacksLoader } from './astro/entries-loader.ts';
import { awardTypesSchema } from './schemas/award-types.ts';
import { awardSchema } from './schemas/awards.ts';
import { blocSchema } from './schemas/blocs.ts';
import { covenantSchema } from './schemas/covenants.ts';
import { meetingSchema } from './schemas/meetings.ts';
import { pageSchema } from './schemas/pages.ts';
import { resultSchema } from './schemas/results.ts';
import { scoreTableSchema } from './schemas/scores.ts';
import { siteSchema } from './schemas/site.ts';
import { translationSchema } from './schemas/translations.ts';
import { unitSchema } from './schemas/units.ts';

export const collections = {
  site: defineCollection({ loader: entriesLoader('site'), schema: siteSchema }),
  awardTypes: defineCollection({ loader: entriesLoader('awardTypes'), schema: awardTypesSchema }),
  blocs: defineCollection({ loader: entriesLoader('blocs'), schema: blocSchema }),
  units: defineCollection({ loader: entriesLoader('units'), schema: unitSchema }),
  meetings: defineCollection({ loader: entriesLoader('meetings'), schema: ({ image }) => meetingSchema(image) }),
  awards: defineCollection({ loader: entriesLoader('awards'), schema: awardSchema }),
  covenants: defineCollection({ loader: entriesLoader('covenants'), schema: covenantSchema }),
  results: defineCollection({ loader: entriesLoader('results'), schema: resultSchema }),
  pages: defineCollection({ loader: entriesLoader('pages'), schema: pageSchema }),
  scores: defineCollection({ loader: entriesLoader('scores'), schema: scoreTableSchema }),
  translations: defineCollection({ loader: entriesLoader('translations'), schema: translationSchema }),
  fallbacks: defineCollection({ loader: fallbacksLoader() }),
};
