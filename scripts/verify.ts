import { readOptions, UsageError } from '../src/commands/arguments.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { commandWords, sayFault } from '../src/commands/words.ts';
import { verifyServed } from '../src/served/verify-served.ts';

const command = {
  usage: 'npm run verify -- URL [--without-headers] [--lang vi|en]',
  options: [],
  flags: ['without-headers'],
  operand: 'URL',
} as const;

await runCommand(async (argv) => {
  const { operand: url, flags, lang } = readOptions(argv, command);
  const say = commandWords[lang].verify;
  if (!/^https?:\/\//u.test(url) || !URL.canParse(url))
    throw new UsageError(`${say.notAnAddress(url)}\n${command.usage}`);
  const { faults, asked, headers } = await verifyServed(url, { headers: !flags.has('without-headers') });
  for (const fault of faults) console.log(sayFault(fault, lang));
  for (const [name, value] of Object.entries(headers)) console.log(`  ${name}: ${value}`);
  console.log(`${say.asked(asked)} ${faults.length === 0 ? say.sound : say.unsound(faults.length)}`);
  return faults.length === 0 ? 0 : 1;
});
