import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { entriesLoader, fallbacksLoader, picturesLoader } from './astro/entries-loader.ts';
import { schemas } from './schemas/collections.ts';
import { collections as committed } from './source/places.ts';

/** Meetings, awards, covenants and everything else that is committed: each has its schema in `schemas/`. */
const ofFiles = Object.fromEntries(
  committed.map((name) => [name, defineCollection({ loader: entriesLoader(name), schema: schemas[name] })]),
) as unknown as { [C in keyof typeof schemas]: { loader: Loader; schema: (typeof schemas)[C] } };

export const collections = {
  ...ofFiles,
  fallbacks: defineCollection({ loader: fallbacksLoader() }),
  pictures: defineCollection({
    loader: picturesLoader(),
    schema: ({ image }) => z.strictObject({ image: image() }),
  }),
};
