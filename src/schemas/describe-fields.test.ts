import { describe, expect, test } from 'vitest';
import committed from '../../docs/huong-dan/truong-du-lieu.md?raw';
import { describeFields, printFields } from './describe-fields.ts';

describe('the reference of fields', () => {
  test('is what the schemas say: after a change, run "npm run docs"', () => {
    expect(committed).toBe(printFields(describeFields()));
  });

  test.each(describeFields())('tells every field of "$title" in whole sentences', ({ fields }) => {
    const untold = fields.filter(({ meaning }) => !meaning.endsWith('.')).map(({ name }) => name);
    expect(untold).toEqual([]);
  });

  test('names the fields inside lists, groups and either of several forms', () => {
    const names = describeFields().flatMap(({ fields }) => fields.map(({ name }) => name));
    expect(names).toEqual(
      expect.arrayContaining([
        'title',
        'handover.leader',
        'recipients[].unit',
        'attending.count',
        'rosters[].source.title',
      ]),
    );
  });
});
