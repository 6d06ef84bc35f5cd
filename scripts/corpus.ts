import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../src/commands/arguments.ts';
import { thisCaller } from '../src/commands/caller.ts';
import { readCorpusRequest } from '../src/commands/corpus-request.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { commandWords } from '../src/commands/words.ts';
import { countFiles } from '../src/corpus/count-files.ts';
import { generateCorpus } from '../src/corpus/generate-corpus.ts';
import type { CorpusFile } from '../src/corpus/record.ts';
import type { Lang } from '../src/text/locales.ts';

await runCommand(async (argv) => {
  const { options, out, lang } = readCorpusRequest(argv);
  const folder = thisCaller().pathOf(out);
  refuseUnlessEmpty(folder, lang);
  const files = await generateCorpus(options);
  writeFiles(folder, files);
  console.log(commandWords[lang].corpus.written(files.length, out));
  for (const [collection, count] of countFiles(files)) console.log(`${String(count).padStart(7)}  ${collection}`);
  return 0;
});

/** The archive goes to a folder that is empty or not there, so that nothing is lost. */
function refuseUnlessEmpty(folder: string, lang: Lang): void {
  const say = commandWords[lang].corpus;
  try {
    if (readdirSync(folder).length === 0) return;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'ENOENT') return;
    throw new UsageError(say.unusable(folder, code));
  }
  throw new UsageError(say.notEmpty(folder));
}

function writeFiles(out: string, files: readonly CorpusFile[]): void {
  for (const folder of new Set(files.map(({ path }) => dirname(path))))
    mkdirSync(join(out, folder), { recursive: true });
  for (const { path, content } of files) writeFileSync(join(out, path), content);
}
