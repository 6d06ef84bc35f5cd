import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseText } from '../markdown/parse-text.ts';
import { listArchive } from '../source/content-folder.ts';
import { examineFile } from './examine-file.ts';
import type { TextFile } from './examine-on-disk.ts';
import { examineOnDisk } from './examine-on-disk.ts';

test.each([
  ['hai-phong', 30],
  ['mistakes', 9],
])('what this machine does quickly in %s comes to what any does', (folder, records) => {
  const { files } = listArchive(fileURLToPath(new URL(`../../tests/fixtures/${folder}`, import.meta.url)));
  const texts = files.filter((file): file is TextFile => file.place.collection !== 'image');
  const digests: string[] = [];
  for (const file of texts) {
    const { examined } = examineOnDisk(file);
    expect(examined).toEqual(examineFile({ ...file, bytes: readFileSync(file.diskPath) }, parseText));
    if (examined.digest !== undefined) digests.push(examined.digest);
  }
  expect(digests).toHaveLength(records);
});
