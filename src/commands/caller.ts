import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/u, '');

/** Who calls a command, and from where: a person in a folder, mostly through npm. */
export interface Caller {
  /** The whole path of one that was given, from the folder in which the user stands. */
  pathOf(given: string): string;
  /** The whole path of a part of the project. */
  inProject(part: string): string;
  /** Whether npm stands between, which keeps options for itself unless `--` stands before them. */
  throughNpm: boolean;
  /** The options, of those named, that npm has taken for its own, since no `--` stands before them. */
  swallowedBy(names: readonly string[]): string[];
}

/**
 * @param env the environment of the process
 * @param cwd its working folder. npm runs every script in the project's folder and says in `INIT_CWD` where it was called;
 *   a process that a script starts elsewhere is called from there.
 */
export function callerIn(env: Readonly<Record<string, string | undefined>>, cwd: string): Caller {
  const throughNpm = env['npm_lifecycle_event'] !== undefined;
  const stands = throughNpm && resolve(cwd) === project ? (env['INIT_CWD'] ?? cwd) : cwd;
  return {
    throughNpm,
    pathOf: (given) => resolve(stands, given),
    inProject: (part) => join(project, part),
    swallowedBy: (names) =>
      throughNpm ? names.filter((name) => isSwallowed(name, env[`npm_config_${name.replaceAll('-', '_')}`])) : [],
  };
}

/** An option of npm's own is always there, and empty where it was not given. */
const isSwallowed = (name: string, value: string | undefined): boolean =>
  value !== undefined && !(name === 'yes' && value === '');

export function thisCaller(): Caller {
  return callerIn(process.env, process.cwd());
}
