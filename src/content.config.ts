import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { entriesLoader } from './astro/entries-loader.ts';
import { schemas } from './schemas/collections.ts';
import { collections as committed } from './source/places.ts';

/** Meetings, awards, covenants and everything else that is committed: each has its schema in `schemas/`. */
export const collections = Object.fromEntries(
  committed.map((name) => [name, defineCollection({ loader: entriesLoader(name), schema: schemas[name] })]),
) as unknown as { [C in keyof typeof schemas]: { loader: Loader; schema: (typeof schemas)[C] } };
