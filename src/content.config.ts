import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { entriesLoader, fallbacksLoader, photographsLoader } from './astro/entries-loader.ts';
import { schemas } from './schemas/collections.ts';

export const collections = {
  site: defineCollection({ loader: entriesLoader('site'), schema: schemas.site }),
  awardTypes: defineCollection({ loader: entriesLoader('awardTypes'), schema: schemas.awardTypes }),
  blocs: defineCollection({ loader: entriesLoader('blocs'), schema: schemas.blocs }),
  units: defineCollection({ loader: entriesLoader('units'), schema: schemas.units }),
  meetings: defineCollection({ loader: entriesLoader('meetings'), schema: schemas.meetings }),
  awards: defineCollection({ loader: entriesLoader('awards'), schema: schemas.awards }),
  covenants: defineCollection({ loader: entriesLoader('covenants'), schema: schemas.covenants }),
  results: defineCollection({ loader: entriesLoader('results'), schema: schemas.results }),
  pages: defineCollection({ loader: entriesLoader('pages'), schema: schemas.pages }),
  scores: defineCollection({ loader: entriesLoader('scores'), schema: schemas.scores }),
  translations: defineCollection({ loader: entriesLoader('translations'), schema: schemas.translations }),
  fallbacks: defineCollection({ loader: fallbacksLoader() }),
  photographs: defineCollection({
    loader: photographsLoader(),
    schema: ({ image }) => z.strictObject({ image: image() }),
  }),
};
