import { expect, test } from 'vitest';
import type { z } from 'zod';
import { schemas } from '../schemas/collections.ts';
import { comparedCollections, partOfField } from './parts.ts';

test.each(comparedCollections.filter((one) => one !== 'awardTypes'))(
  'every field of %s belongs to a part, or is said to be seen by nobody',
  (collection) => {
    const { shape } = schemas[collection] as unknown as z.ZodObject;
    expect(Object.keys(partOfField[collection]).toSorted()).toEqual(Object.keys(shape).toSorted());
  },
);
