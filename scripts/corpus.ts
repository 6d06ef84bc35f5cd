import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { swallowedByNpm } from '../src/commands/arguments.ts';
import { thisCaller } from '../src/commands/caller.ts';
import { countFiles } from '../src/corpus/count-files.ts';
import { generateCorpus } from '../src/corpus/generate-corpus.ts';
import type { CorpusFile } from '../src/corpus/record.ts';
import { optionNames, readRequest, usage } from '../src/corpus/request.ts';

async function main(args: string[]): Promise<void> {
  const caller = thisCaller();
  const swallowed = caller.swallowedBy(optionNames);
  if (swallowed.length > 0) return refuse(`${swallowedByNpm(swallowed, 'vi')}\n\n${usage}`);
  const request = readRequest(args);
  if ('faults' in request) return refuse(`${request.faults.join('\n')}\n\n${usage}`);
  const out = caller.pathOf(request.out);
  const obstacle = findObstacle(out);
  if (obstacle !== undefined) return refuse(obstacle);
  const files = await generateCorpus(request.options);
  writeFiles(out, files);
  console.log(`Đã ghi ${files.length} tệp vào ${request.out}:`);
  for (const [kind, count] of countFiles(files)) console.log(`${String(count).padStart(7)}  ${kind}`);
}

/** Why the archive cannot go to `out`, so that nothing that stands there is lost. */
function findObstacle(out: string): string | undefined {
  try {
    if (readdirSync(out).length === 0) return undefined;
    return `Thư mục ${out} không trống. Hãy chọn thư mục khác, hoặc tự xóa thư mục này: lệnh không ghi đè.`;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return undefined;
    return `Không dùng được ${out} làm thư mục ghi kho (${code ?? error}): đó không phải thư mục, hoặc không đọc được.`;
  }
}

function writeFiles(out: string, files: readonly CorpusFile[]): void {
  for (const folder of new Set(files.map(({ path }) => dirname(path))))
    mkdirSync(join(out, folder), { recursive: true });
  for (const { path, content } of files) writeFileSync(join(out, path), content);
}

function refuse(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}

await main(process.argv.slice(2));
