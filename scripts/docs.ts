import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { reportSchema } from '../src/problems/report.ts';
import { describeFields, printFields } from '../src/schemas/describe-fields.ts';
import { nameWords, printWordNames } from '../src/words/name-words.ts';

const docs = {
  'docs/huong-dan/truong-du-lieu.md': printFields(describeFields()),
  'docs/check-report.schema.json': `${JSON.stringify(z.toJSONSchema(reportSchema), undefined, 2)}\n`,
  'src/words/word-names.ts': printWordNames(nameWords()),
};

for (const [path, text] of Object.entries(docs)) {
  await writeFile(new URL(`../${path}`, import.meta.url), text);
  console.log(path);
}
