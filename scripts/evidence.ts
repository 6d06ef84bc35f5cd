import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent } from '../src/check/check-folder.ts';
import { readArguments } from '../src/commands/arguments.ts';
import { acceptedAmong, evidenceYaml } from '../src/commands/evidence-lines.ts';
import { recordNamed } from '../src/commands/record-named.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { commandWords } from '../src/commands/words.ts';
import { writeWhole } from '../src/copies/edit-record.ts';
import { noteEvidence } from '../src/copies/note-evidence.ts';
import { proposeEvidence } from '../src/evidence/propose-evidence.ts';

const command = {
  usage: 'npm run evidence -- RECORD [--accept FACT,FACT|all] [--content DIR] [--lang vi|en]',
  options: ['accept'],
  flags: [],
  operands: ['RECORD'],
} as const;

// Proposes quotations for the facts of a record that have none, and writes those that the editor accepts.
await runCommand(async (argv) => {
  const { content, lang, operands, accept } = readArguments(argv, command);
  const say = commandWords[lang].evidence;
  const record = recordNamed(operands[0] ?? '');
  const { entries } = await checkContent(content.path);
  const found = proposeEvidence(entries, record);
  if (found === undefined) {
    console.error(say.noRecord(record));
    return 1;
  }
  const { proposals, unfound, hasText } = found;
  const { accepted, unknown } = acceptedAmong(proposals, accept);
  if (unknown.length > 0) {
    console.error(say.notProposed(unknown));
    return 1;
  }
  if (accepted.length > 0) {
    const path = `${record}/index.vi.md`;
    const file = join(content.path, path);
    const after = noteEvidence(await readFile(file, 'utf8'), accepted);
    if (after === undefined) {
      console.error(say.byHand(`${content.given}/${path}`));
      return 1;
    }
    await writeWhole(file, after);
    console.log(say.accepted({ path: `${content.given}/${path}`, facts: accepted.map(({ fact }) => fact) }));
  }
  const left = proposals.filter((proposal) => !accepted.includes(proposal));
  if (left.length > 0) console.log(`${say.proposed}\n\n${evidenceYaml(left, say.whyInferred)}`);
  if (unfound.length > 0) console.log(hasText ? say.unfound(unfound) : say.noCopy);
  if (proposals.length + unfound.length === 0) console.log(say.complete);
  return 0;
});
