import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Large enough for most files; a larger one makes it larger. */
let memory = Buffer.allocUnsafeSlow(2 ** 20);

/**
 * The bytes of a file, in memory that the next call writes over: whoever keeps any of them copies it. Memory of its own for each of ten thousand
 * files makes the collector look through all that is alive, again and again.
 *
 * @throws Error as the system refuses it
 */
export function readBriefly(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    // One more, to see that there is no more.
    if (memory.length <= size) memory = Buffer.allocUnsafeSlow(2 * size + 1);
    let length = 0;
    for (;;) {
      const read = readSync(file, memory, length, memory.length - length, null);
      if (read === 0) return memory.subarray(0, length);
      length += read;
      if (length === memory.length) memory = Buffer.concat([memory], 2 * length);
    }
  } finally {
    closeSync(file);
  }
}
