import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { keepFile } from '../source/keep-file.ts';
import { bytesDigest } from './bytes-digest.ts';
import type { ImageFault, Inspection } from './inspect-image.ts';

/** Raised whenever the rules of the inspection change: what was found by others is then found anew. */
const rules = 2;

const faultSchema: z.ZodType<ImageFault> = z.discriminatedUnion('fault', [
  z.strictObject({ fault: z.literal('refused-format'), format: z.string() }),
  z.strictObject({ fault: z.literal('mismatched-type'), format: z.string(), extension: z.string() }),
  z.strictObject({ fault: z.literal('damaged'), detail: z.string() }),
  z.strictObject({ fault: z.literal('too-large'), width: z.number(), height: z.number() }),
  z.strictObject({ fault: z.literal('animated'), frames: z.number() }),
  z.strictObject({ fault: z.literal('small'), width: z.number() }),
]);

const fileSchema = z.record(
  z.string(),
  z.strictObject({
    faults: z.array(faultSchema),
    size: z.strictObject({ width: z.number(), height: z.number() }).optional(),
  }),
);

/**
 * What inspections found, by digest, kept in a JSON file between runs: an image is decoded once. A file that is damaged is
 * ignored, and one that cannot be written costs nothing but time.
 */
export class InspectionCache {
  readonly #file: string;
  readonly #known: ReadonlyMap<string, Inspection>;
  readonly #used = new Map<string, Inspection>();

  private constructor(file: string, known: ReadonlyMap<string, Inspection>) {
    this.#file = file;
    this.#known = known;
  }

  static open(file: string): InspectionCache {
    try {
      const found = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
      return new InspectionCache(file, new Map(Object.entries(found)));
    } catch {
      return new InspectionCache(file, new Map());
    }
  }

  /** What is to be known of an image, and the digest (SHA-256, hexadecimal) by which its bytes are known again. */
  async inspect(bytes: Uint8Array, name: string): Promise<Inspection & { digest: string }> {
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const digest = bytesDigest(bytes);
    const key = `${rules}-${libraryVersion()}-${extension}-${digest}`;
    const found = this.#used.get(key) ?? this.#known.get(key) ?? (await inspected(bytes, name));
    this.#used.set(key, found);
    return { ...found, digest };
  }

  /** Keeps what was asked for in this run, so that the file does not grow for ever. */
  save(): void {
    keepFile(this.#file, JSON.stringify(Object.fromEntries(this.#used)));
  }
}

let version: string | undefined;

/** The version of the library, which is not loaded for that: most runs find nothing new. */
function libraryVersion(): string {
  const about = new URL('../package.json', import.meta.resolve('sharp'));
  version ??= (JSON.parse(readFileSync(about, 'utf8')) as { version: string }).version;
  return version;
}

async function inspected(bytes: Uint8Array, name: string): Promise<Inspection> {
  const { inspectImage } = await import('./inspect-image.ts');
  return inspectImage(bytes, name);
}
