import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdownToHtml } from 'satteri';
import { markdownPlugins, pluginsFor } from '../markdown/markdown-plugins.ts';
import { forReaders, textLinks } from '../site/text-links.ts';
import type { Lang } from '../text/locales.ts';
import { defaultLang } from '../text/locales.ts';
import type { HandedContent } from './handed-content.ts';
import { placesIn } from './text-files.ts';

/** The text of a source is kept as it is: no quotation mark or dash is changed, and only the reader's front matter is one. */
export const markdownFeatures = { gfm: true, smartPunctuation: false, frontmatter: false } as const;

/** Makes HTML of the texts of some content. */
export type TextHtml = (text: { path: string; body: string }, reader?: Lang) => Promise<string>;

/** @returns what renders a text, for readers of another language where they are named */
export function textHtmlOf({ dir, ownSlugs }: HandedContent): TextHtml {
  const placeOf = placesIn(dir);
  const plugins = markdownPlugins(
    placeOf,
    textLinks(placeOf, () => ownSlugs),
  );
  return async ({ path, body }, reader) => {
    const file = pathToFileURL(join(dir, path));
    const lang = placeOf(file)?.lang ?? defaultLang;
    const fileURL = reader === undefined ? file : forReaders(file, reader);
    const { html } = await markdownToHtml(body, {
      ...pluginsFor(plugins, body, lang),
      features: markdownFeatures,
      fileURL,
    });
    return html;
  };
}
