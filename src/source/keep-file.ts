import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file that only saves time, whole or not at all, whoever else is writing it. Gives whether it stands there: where it
 * cannot be written, nothing is lost but that time.
 */
export function keepFile(file: string, content: string | Uint8Array): boolean {
  const temporary = `${file}-${randomUUID()}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, content);
    renameSync(temporary, file);
    return true;
  } catch {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // Where there is no folder, there is no such file.
    }
    return false;
  }
}
