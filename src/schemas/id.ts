import { z } from 'zod';

const segment = '[a-z0-9]+(?:-[a-z0-9]+)*';
const idPattern = new RegExp(`^${segment}$`, 'u');
const recordIdPattern = new RegExp(`^[0-9]{4}/${segment}$`, 'u');

/** Whether a folder or file name may be an id: lower-case ASCII letters and digits, joined by single hyphens. */
export function isId(name: string): boolean {
  return idPattern.test(name);
}

/** The id of a unit, a bloc or an award type: the name of its file. */
export const id = z.string().refine(isId, { params: { kind: 'bad-id' } });

/** The id of a meeting, an award or a covenant: `<year>/<slug>`. */
export const recordId = z.string().refine((text) => recordIdPattern.test(text), { params: { kind: 'bad-record-id' } });
