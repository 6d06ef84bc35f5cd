import { readdirSync } from 'node:fs';

/** The files of a folder, from that folder, with forward slashes, in order. */
export async function filesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  // A site has tens of thousands of folders: one promise for each takes longer than to read it.
  const waiting = [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop())
    for (const entry of readdirSync(`${folder}/${below}`, { withFileTypes: true })) {
      if (entry.isDirectory()) waiting.push(`${below}${entry.name}/`);
      else if (entry.isFile()) found.push(below + entry.name);
    }
  return found.sort();
}
