import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import type { HandedContent } from '../astro/handed-content.ts';

/** Content that is laid out for whoever renders it, who alone reads the whole of it. */
export interface LaidOutContent {
  /** Where it is. */
  file: string;
  /** What the bundler takes of it. */
  toBundle: HandedContent;
}

/** The whole of it, as it was handed over. */
export function readLaidOut({ file }: Pick<LaidOutContent, 'file'>): HandedContent {
  return deserialize(readFileSync(file)) as HandedContent;
}
