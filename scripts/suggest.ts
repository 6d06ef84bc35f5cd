import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { checkContent } from '../src/check/check-folder.ts';
import { readArguments, UsageError } from '../src/commands/arguments.ts';
import { thisCaller } from '../src/commands/caller.ts';
import { changesOf } from '../src/commands/mend-content.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { changedFilesSchema, commentsSchema, reviewOf } from '../src/commands/suggest-mends.ts';
import { commandWords } from '../src/commands/words.ts';

const command = {
  usage:
    'npm run suggest -- --changed FILE --comments FILE [--commit COMMIT] [--content DIR] [--lang vi|en] [--as-of YYYY-MM-DD]',
  options: ['changed', 'comments', 'commit', 'as-of'],
} as const;

// Prints the review of a pull request, as GitHub takes it; where there is nothing new to suggest, nothing.
await runCommand(async (argv) => {
  const caller = thisCaller();
  const { content, lang, asOf, commit, ...given } = readArguments(argv, command, caller);
  const say = commandWords[lang];
  const read = async <T extends z.ZodType>(name: 'changed' | 'comments', schema: T): Promise<z.output<T>> => {
    const file = given[name];
    if (file === undefined) throw new UsageError(`${say.arguments.missing(`--${name}`)}\n${command.usage}`);
    try {
      return schema.parse(JSON.parse(await readFile(caller.pathOf(file), 'utf8')));
    } catch (cause) {
      throw new UsageError(`${say.suggest.unreadable(`--${name} ${file}`)}\n${command.usage}`, { cause });
    }
  };
  const pullRequest = {
    changed: await read('changed', changedFilesSchema),
    comments: await read('comments', commentsSchema),
  };
  const { problems } = await checkContent(content.path, asOf);
  const review = reviewOf(await changesOf(content.path, problems), problems, pullRequest, lang);
  // Of the commit whose lines these are, should there be a newer one by now.
  if (review !== undefined)
    console.log(JSON.stringify({ ...(commit !== undefined && { commit_id: commit }), ...review }));
  return 0;
});
