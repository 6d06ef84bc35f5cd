const pattern = /^building-(?<pid>\d+)-/u;

/** A name for a folder that this process is still filling. */
export function ownedName(name: string): string {
  return `building-${process.pid}-${name}`;
}

/** Whether nobody is filling a folder any more: its process is gone, or it never was in the making. */
export function isAbandoned(name: string): boolean {
  const pid = pattern.exec(name)?.groups?.['pid'];
  if (pid === undefined) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    // A process that is there and belongs to somebody else refuses the question with EPERM.
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
