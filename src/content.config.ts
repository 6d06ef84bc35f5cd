import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { entriesLoader, fallbacksLoader, photographsLoader } from './astro/entries-loader.ts';
import { schemas } from './schemas/collections.ts';
import type { Collection } from './source/places.ts';
import { collections as committed } from './source/places.ts';

const define = <C extends Collection>(collection: C) =>
  defineCollection({ loader: entriesLoader(collection), schema: schemas[collection] });

/** Meetings, awards, covenants and everything else that is committed: each has its schema in `schemas/`. */
const ofFiles = Object.fromEntries(committed.map((name) => [name, define(name)])) as {
  [C in Collection]: ReturnType<typeof define<C>>;
};

export const collections = {
  ...ofFiles,
  fallbacks: defineCollection({ loader: fallbacksLoader() }),
  photographs: defineCollection({
    loader: photographsLoader(),
    schema: ({ image }) => z.strictObject({ image: image() }),
  }),
};
