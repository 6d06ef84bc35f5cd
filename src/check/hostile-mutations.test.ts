import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileArchive, mutated, mutations } from '../../tests/support/hostile-mutations.ts';
import { parseText } from '../markdown/parse-text.ts';
import { annotate } from '../problems/annotations.ts';
import { printProblem, shownOf } from '../problems/print.ts';
import { makeReport } from '../problems/report.ts';
import { placeOf } from '../source/places.ts';
import { checkExamined } from './check-examined.ts';
import { examineFile } from './examine-file.ts';

// The limit guards against a hang of one of them; together they take a few seconds.
test('no mixture of hostile changes ends the check, or writes a line that steers who reads it', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(mutations, (changes) => {
      const files = mutated(hostileArchive, changes);
      const examined = [...files].map(([path, bytes]) => {
        const place = placeOf(path);
        if (place === undefined || place.collection === 'image') throw new Error(path);
        return examineFile({ path, place, bytes }, parseText);
      });
      const { problems, archive: joined } = checkExamined({ files: examined, images: [], problems: [] });
      expect(joined !== undefined || problems.length > 0).toBe(true);
      for (const found of shownOf(problems)) {
        const printed = printProblem(found, 'vi');
        expect(printed).not.toMatch(/^\s*::|##\[|(?!\n)\p{Cc}|\u202E/mu);
        expect(annotate(found, 'content', 'en')).toMatch(/^::(?:error|warning) file=[^\n]*$/u);
      }
      makeReport(problems, 'content', 'vi');
    }),
    { numRuns: 200 },
  );
});
