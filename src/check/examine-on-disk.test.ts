import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseText } from '../markdown/parse-text.ts';
import { listArchive } from '../source/content-folder.ts';
import { examineFile } from './examine-file.ts';
import type { TextFile } from './examine-on-disk.ts';
import { examineOnDisk } from './examine-on-disk.ts';

test.each(['content', 'tests/fixtures/hai-phong'])(
  'what this machine does quickly in %s comes to what any does',
  (folder) => {
    const { files } = listArchive(fileURLToPath(new URL(`../../${folder}`, import.meta.url)));
    const texts = files.filter((file): file is TextFile => file.place.collection !== 'image');
    const digests: string[] = [];
    for (const file of texts) {
      const { examined } = examineOnDisk(file);
      expect(examined).toEqual(examineFile({ ...file, bytes: readFileSync(file.diskPath) }, parseText));
      if (examined.digest !== undefined) digests.push(examined.digest);
    }
    expect(digests.length).toBeGreaterThan(10);
  },
);
