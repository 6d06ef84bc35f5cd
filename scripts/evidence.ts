import { checkContent } from '../src/check/check-folder.ts';
import { readArguments } from '../src/commands/arguments.ts';
import { evidenceYaml } from '../src/commands/evidence-lines.ts';
import { recordNamed } from '../src/commands/record-named.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { commandWords } from '../src/commands/words.ts';
import { proposeEvidence } from '../src/evidence/propose-evidence.ts';

const command = {
  usage: 'npm run evidence -- RECORD [--content DIR] [--lang vi|en]',
  options: [],
  flags: [],
  operands: ['RECORD'],
} as const;

// Proposes quotations for the facts of a record that have none; what is written is for the editor to do.
await runCommand(async (argv) => {
  const { content, lang, operands } = readArguments(argv, command);
  const say = commandWords[lang].evidence;
  const record = recordNamed(operands[0] ?? '');
  const { entries } = await checkContent(content.path);
  const found = proposeEvidence(entries, record);
  if (found === undefined) {
    console.error(say.noRecord(record));
    return 1;
  }
  const { proposals, unfound, hasText } = found;
  if (proposals.length > 0) console.log(`${say.proposed}\n\n${evidenceYaml(proposals, say.whyInferred)}`);
  if (unfound.length > 0) console.log(hasText ? say.unfound(unfound) : say.noCopy);
  if (proposals.length + unfound.length === 0) console.log(say.complete);
  return 0;
});
