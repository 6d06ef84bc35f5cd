import { servingFiles } from '../outputs/serving/serving-files.ts';
import { digestOf, madeWith } from './asked-of.ts';
import type { SoundContent } from './sound-content.ts';

/**
 * The digest (SHA-256, hexadecimal) of all that decides what a site is: content, the release before, the day, the code, and what runs it. The
 * same again gives every byte.
 *
 * @param commit the one of which the site is said to be made
 */
export async function siteMadeOf(
  { digest, asOf, served }: Pick<SoundContent, 'digest' | 'asOf' | 'served'>,
  commit?: string,
): Promise<string> {
  // What they say of the release before is in these texts; what depends on the pages follows from the rest.
  const texts = [...servingFiles(served)].map(([file, text]) => [
    file,
    typeof text === 'string' ? text : text({ policy: '', tooLarge: [] }),
  ]);
  return digestOf([...(await madeWith()), digest, asOf ?? null, commit ?? null, texts]);
}
