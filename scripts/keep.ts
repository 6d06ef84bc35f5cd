import { readArguments, UsageError } from '../src/commands/arguments.ts';
import { thisCaller } from '../src/commands/caller.ts';
import { recordNamed } from '../src/commands/record-named.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { commandWords } from '../src/commands/words.ts';
import { keepCopy } from '../src/copies/keep-copy.ts';
import { dayParts } from '../src/schemas/day.ts';

const command = {
  usage:
    'npm run keep -- RECORD FILE [--source NUMBER] [--on YYYY-MM-DD] [--publish] [--replace] [--content DIR] [--lang vi|en]',
  options: ['source', 'on'],
  flags: ['publish', 'replace'],
  operands: ['RECORD', 'FILE'],
} as const;

// Keeps a copy of a source beside its record.
await runCommand(async (argv) => {
  const caller = thisCaller();
  const { content, lang, operands, flags, source, on } = readArguments(argv, command, caller);
  const say = commandWords[lang];
  const [record = '', file = ''] = operands;
  if (source !== undefined && !/^[1-9]\d?$/u.test(source))
    throw new UsageError(`${say.arguments.wholeNumber('--source', 1, 99)}\n${command.usage}`);
  if (on !== undefined && dayParts(on)?.date === undefined)
    throw new UsageError(`${say.arguments.oneOf('--on', 'YYYY-MM-DD')}\n${command.usage}`);
  const kept = await keepCopy({
    dir: content.path,
    record: recordNamed(record),
    file: caller.pathOf(file),
    source: source === undefined ? undefined : Number(source),
    on: on ?? new Date().toISOString().slice(0, 10),
    publish: flags.has('publish'),
    replace: flags.has('replace'),
  });
  if ('kind' in kept) {
    console.error(say.keep.refused(kept));
    return 1;
  }
  for (const path of kept.written) console.log(`${content.given}/${path}`);
  console.log(say.keep.kept(kept.text));
  return 0;
});
