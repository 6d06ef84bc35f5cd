import { writeFile } from 'node:fs/promises';
import { describeFields, printFields } from '../src/schemas/describe-fields.ts';

const reference = new URL('../docs/huong-dan/truong-du-lieu.md', import.meta.url);

await writeFile(reference, printFields(describeFields()));
console.log('docs/huong-dan/truong-du-lieu.md');
