/**
 * Loaded before a command, as `--import tests/support/meddle.ts?log=…&from=…&how=…`: counts what it, its threads and the processes that it starts change on the disk, one byte
 * in the file `log` for each, and meddles from a change on: from the one of that number, or from the first whose name and
 * paths have `from` in them, as `symlink .site/`. `how` is `kill`, which ends the process at once, and
 * the command that has started it, or the code of what the system says instead of doing it. Without `how` it
 * only counts. Whoever asks another machine for anything is written into `log` with `.asked` at its end, and refused.
 */
import { Buffer } from 'node:buffer';
import dns from 'node:dns';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const query = new URL(import.meta.url).searchParams;
const log = query.get('log') ?? '';
const from = query.get('from') ?? '';
const how = query.get('how');
const { openSync, writeSync, fstatSync } = fs;
const file = openSync(log, 'a');

/** Whether it has come to the change from which on it meddles. */
let has = false;

type Call = (...args: unknown[]) => unknown;

/** The sources that a build copies: only the first one of a version of the code does, and there are many. */
const copied = /[\\/](?:src|public)(?:[\\/]|$)/u;

/** Counts a change; at its turn, kills the process or gives the error that is to be thrown instead. */
function turn(name: string, args: readonly unknown[]): Error | undefined {
  if (args.some((arg) => typeof arg === 'string' && copied.test(arg))) return undefined;
  writeSync(file, Buffer.of(46));
  has ||= /^\d+$/u.test(from)
    ? fstatSync(file).size >= Number(from)
    : `${name} ${args.slice(0, name.startsWith('writeFile') ? 1 : 2).join(' ')}`.includes(from);
  if (how === null || !has) return undefined;
  if (how === 'kill') {
    const isStartedByCommand = process.send !== undefined;
    if (isStartedByCommand) process.kill(process.ppid, 'SIGKILL');
    process.kill(process.pid, 'SIGKILL');
  }
  // A full disk can be emptied.
  if (name === 'rm') return undefined;
  const path = String(args[0]);
  return Object.assign(new Error(`${how}: refused by the test, ${name} '${path}'`), { code: how, syscall: name, path });
}

const promised = ['mkdir', 'writeFile', 'rename', 'copyFile', 'cp', 'symlink', 'appendFile', 'rm'] as const;
const atOnce = ['mkdirSync', 'writeFileSync', 'renameSync', 'copyFileSync', 'cpSync', 'symlinkSync'] as const;

for (const name of promised) {
  const own = fs.promises[name] as Call;
  Object.assign(fs.promises, {
    [name]: async (...args: unknown[]) => {
      const error = turn(name, args);
      if (error !== undefined) throw error;
      return own(...args);
    },
  });
}
for (const name of atOnce) {
  const own = fs[name] as Call;
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      const error = turn(name, args);
      if (error !== undefined) throw error;
      return own(...args);
    },
  });
}

function refuse(what: string): never {
  writeSync(openSync(`${log}.asked`, 'a'), Buffer.from(`${what}\n`));
  throw new Error(`asked: ${what}`);
}

/** Whether a socket leads to another machine; one to a program of this machine goes by a path. */
const isAway = (options: unknown): boolean =>
  typeof options !== 'object' || options === null || !('path' in options) || typeof options.path !== 'string';

const connect = net.Socket.prototype.connect as (this: net.Socket, ...args: unknown[]) => net.Socket;
Object.assign(net.Socket.prototype, {
  connect(this: net.Socket, ...args: unknown[]) {
    const [first] = args;
    const options = Array.isArray(first) ? (first as unknown[])[0] : first;
    return isAway(options) ? refuse(`connect ${JSON.stringify(options)}`) : connect.apply(this, args);
  },
});
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6'] as const)
  Object.assign(dns, { [name]: (host: unknown) => refuse(`${name} ${String(host)}`) });
Object.assign(dns.promises, { lookup: async (host: unknown) => refuse(`lookup ${String(host)}`) });

syncBuiltinESMExports();
