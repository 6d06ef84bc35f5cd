import { readOptions, siteOperand, UsageError } from '../src/commands/arguments.ts';
import { thisCaller } from '../src/commands/caller.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { commandWords, sayDifference, sayFault } from '../src/commands/words.ts';
import { harmless } from '../src/problems/print.ts';
import { hasRelease } from '../src/release/has-release.ts';
import { askServer } from '../src/served/ask-server.ts';
import { awaitRelease } from '../src/served/await-release.ts';
import { compareServed } from '../src/served/compare-served.ts';
import { verifyServed } from '../src/served/verify-served.ts';

const command = {
  usage: 'npm run verify -- URL [--built DIR] [--without-headers] [--lang vi|en]',
  options: ['built'],
  flags: ['without-headers'],
  operands: ['URL'],
} as const;

await runCommand(async (argv) => {
  const caller = thisCaller();
  const options = readOptions(argv, command, caller);
  const { flags, given, lang } = options;
  const url = siteOperand(options);
  const say = commandWords[lang].verify;
  const built = given.built === undefined ? undefined : caller.pathOf(given.built);
  if (built !== undefined && !hasRelease(built))
    throw new UsageError(`${say.notBuilt(given.built ?? '')}\n${command.usage}`);
  if (built !== undefined) await awaitRelease(built, askServer(url));
  const { faults, asked, headers } = await verifyServed(url, { headers: !flags.has('without-headers') });
  const { differences } = built === undefined ? { differences: [] } : await compareServed(built, askServer(url));
  for (const fault of faults) console.log(sayFault(fault, lang));
  for (const difference of differences) console.log(sayDifference(difference, lang));
  for (const [name, value] of Object.entries(headers)) console.log(harmless(`  ${name}: ${value}`));
  const wrong = faults.length + differences.length;
  console.log(`${say.asked(asked)} ${wrong === 0 ? say.sound : say.unsound(wrong)}`);
  return wrong === 0 ? 0 : 1;
});
