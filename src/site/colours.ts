import { readableIn } from '../schemas/colour.ts';
import type { SiteFacts } from '../schemas/site.ts';

/** The colours of a site over those that it comes with, as a stylesheet: in dark colours a shade that can be read there. */
export function coloursInCss({ lead }: NonNullable<SiteFacts['colours']> = {}): string {
  if (lead === undefined) return '';
  const inScheme = (colour: string): string => `:root { --lead: ${colour}; }`;
  const dark = `@media (prefers-color-scheme: dark) { ${inScheme(readableIn(lead, 'dark'))} }`;
  return `@layer site { @media not print { ${inScheme(lead)} ${dark} } }`;
}
