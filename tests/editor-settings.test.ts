import { expect, test } from 'vitest';
import settings from '../.vscode/settings.json' with { type: 'json' };
import { placeOf } from '../src/source/places.ts';

test.each(Object.entries(settings['yaml.schemas']))('%s is the schema of %s', (schema, files) => {
  const path = files.replace('content/', '').replace('*', 'a');
  expect(schema).toBe(`.astro/collections/${placeOf(path)?.collection}.schema.json`);
});
