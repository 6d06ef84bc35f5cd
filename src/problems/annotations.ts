import type { Lang } from '../text/locales.ts';
import type { ShownProblem } from './print.ts';
import { harmless, tellMore } from './print.ts';
import { isWarning } from './problem.ts';
import { describeProblem } from './words.ts';

/**
 * A problem as a line that GitHub shows beside the change (workflow commands of GitHub Actions).
 *
 * @param content the content folder, from the root of the repository
 */
export function annotate(found: ShownProblem, content: string, lang: Lang): string {
  const { what, why, mend } = describeProblem(found, lang);
  const file = [content.replace(/^\.\//u, '').replace(/\/$/u, ''), found.path].filter(Boolean).join('/');
  const place = { file, ...(found.position && { line: found.position.line, col: found.position.column }) };
  const properties = Object.entries({ ...place, title: found.kind }).map(
    ([name, value]) => `${name}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  return `::${isWarning(found) ? 'warning' : 'error'} ${properties.join(',')}::${escaped([what, why, mend, ...tellMore(found, lang)].join('\n'))}`;
}

function escaped(text: string): string {
  return text.split('\n').map(harmless).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}
