import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Tokenizer } from 'htmlparser2';
import { inlinedIn, pagePolicy } from '../site/content-policy.ts';
import { filesIn } from './files-in.ts';

/** The attributes whose values browsers take for addresses. */
const addressAttributes: ReadonlySet<string> = new Set([
  'href',
  'src',
  'srcset',
  'cite',
  'action',
  'data-index',
  'data-other-index',
  'data-other-address',
]);

/**
 * Makes the pages of a site fit to stand below a path of their host: every address that begins at the root of the site gets that
 * path before it. Whole addresses have it already.
 *
 * @param folder of the site
 * @param base such as `/nien-giam`; nothing is to be done where it is empty
 */
export async function placeBelow(folder: string, base: string): Promise<void> {
  if (base === '') return;
  for (const file of await filesIn(folder)) {
    if (!file.endsWith('.html')) continue;
    const path = join(folder, file);
    await writeFile(path, pageBelowPath(await readFile(path, 'utf8'), base));
  }
}

/** A page with a path before each address that begins at the root of its site: its stylesheet is another then, and so is its policy. */
export function pageBelowPath(html: string, base: string): string {
  const inlined = inlinedIn(html);
  if (inlined === undefined) return belowPath(html, base);
  const placed = { ...inlined, style: stylesBelowPath(inlined.style, base) };
  return belowPath(html, base)
    .replace(inlined.style, () => placed.style)
    .replace(pagePolicy(inlined), () => pagePolicy(placed));
}

/** A stylesheet with a path before each address that begins at the root of its site. */
export function stylesBelowPath(css: string, base: string): string {
  return css.replace(/(?<=url\(\s*["']?)\/(?!\/)/gu, `${base}/`);
}

/** HTML with a path before each address in its attributes that begins at the root of its site. Everything else keeps its bytes. */
export function belowPath(html: string, base: string): string {
  const places: number[] = [];
  let attribute = '';
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase();
      },
      onattribdata: (start, end) => {
        if (!addressAttributes.has(attribute)) return;
        const value = html.slice(start, end);
        // Of several pictures, each address stands at the beginning or after a comma.
        const begins = attribute === 'srcset' ? /(?:^|,)\s*(?=\/(?!\/))/gu : /^\s*(?=\/(?!\/))/gu;
        for (const found of value.matchAll(begins)) places.push(start + found.index + found[0].length);
      },
      onattribentity: nothing,
      onattribend: nothing,
      oncdata: nothing,
      onclosetag: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onopentagname: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
      ontext: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  let done = 0;
  const parts = places.map((place) => {
    const part = html.slice(done, place);
    done = place;
    return part;
  });
  return [...parts, html.slice(done)].join(base);
}
