import { z } from 'zod';
import type { FieldKind } from './field-tree.ts';

export const webAddress = z
  .string()
  .trim()
  .refine((text) => /^https?:\/\/[^\s<>"]+$/iu.test(text) && URL.canParse(text), {
    params: { kind: 'bad-address' },
    abort: true,
  })
  .meta({ kind: 'address' satisfies FieldKind });

/** The address of a site: a host and, where the site stands below one, a path of plain letters. No query, no login. */
export const siteAddress = webAddress.refine(
  (text) => {
    const { pathname, search, hash, username, password } = new URL(text);
    return /^(?:\/[\w.~-]+)*\/?$/u.test(pathname) && `${search}${hash}${username}${password}` === '';
  },
  { params: { kind: 'address-not-root' } },
);

export const emailAddress = z
  .string()
  .trim()
  .refine((text) => /^[^\s<>"@,;]+@(?:[\p{L}\d-]+\.)+[\p{L}\d-]{2,}$/u.test(text), { params: { kind: 'bad-email' } })
  .meta({ kind: 'email' satisfies FieldKind });
