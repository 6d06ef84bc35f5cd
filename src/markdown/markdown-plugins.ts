import type { HastPluginList, MdastPluginList } from 'satteri';
import type { Lang } from '../text/locales.ts';
import { defaultLang } from '../text/locales.ts';
import { asciiAnchors } from './ascii-anchors.ts';
import { footnotes } from './footnotes.ts';
import { harmlessMarkdown } from './harmless-markdown.ts';
import { languageOfParts } from './language-of-parts.ts';
import { nestedHeadings } from './nested-headings.ts';
import { plainElements } from './plain-elements.ts';
import type { ResolveLink } from './record-links.ts';
import { recordLinks } from './record-links.ts';
import { singleTildes } from './single-tildes.ts';
import { textPictures } from './text-pictures.ts';
import type { PlaceOfText } from './text-place.ts';

interface Plugins {
  mdastPlugins: MdastPluginList;
  hastPlugins: HastPluginList;
}

/** How a text of the archive becomes HTML: the plugins of the renderer, in their order, each with one reason. */
export function markdownPlugins(placeOf: PlaceOfText, resolve: ResolveLink): Plugins {
  return {
    mdastPlugins: [singleTildes, ...harmlessMarkdown, recordLinks(resolve), nestedHeadings(placeOf)],
    hastPlugins: [footnotes(placeOf), asciiAnchors, plainElements, textPictures(placeOf), languageOfParts(placeOf)],
  };
}

/**
 * What a text must hold for a construct to be in it. More texts hold it than have the construct: a text without it surely has none.
 */
const marks = {
  tilde: /~/u,
  html: /</u,
  picture: /!\[/u,
  // In brackets, between angles, or an address as it is: of a site, or for letters.
  link: /[[<@]|www\.|:\/\//iu,
  // Behind its sign, or above a line of signs.
  heading: /#|^[^\p{L}\p{N}\n]*[=-][^\p{L}\p{N}\n]*$/mu,
  footnote: /\[\^/u,
  // Of a table of one column, the line below its head alone tells that it is one.
  tableOrTask: /[|[]|:-|-:/u,
} as const;

/** The marks of what each plugin changes. Those of `harmlessMarkdown` go together: one leaves work for another. */
const needs: Readonly<Record<string, readonly (keyof typeof marks)[]>> = {
  'single-tildes': ['tilde'],
  'no-html': ['html'],
  'no-foreign-image': ['picture'],
  'no-harmful-address': ['link'],
  'no-empty-link': ['link'],
  'record-links': ['link'],
  'nested-headings': ['heading'],
  footnotes: ['footnote'],
  'ascii-anchors': ['heading', 'footnote'],
  'plain-elements': ['tableOrTask'],
  'text-pictures': ['picture'],
};

/** The plugins that have anything to do in a text: most are prose, and each plugin that looks through a text costs more than to parse it. */
export function pluginsFor({ mdastPlugins, hastPlugins }: Plugins, text: string, lang: Lang): Plugins {
  const found = new Map<string, boolean>();
  const has = (mark: keyof typeof marks): boolean => {
    const known = found.get(mark) ?? marks[mark].test(text);
    found.set(mark, known);
    return known;
  };
  const isNeeded = (plugin: unknown): boolean => {
    const name = nameOf(plugin);
    if (name === 'language-of-parts') return lang !== defaultLang;
    return needs[name]?.some(has) ?? true;
  };
  return { mdastPlugins: mdastPlugins.filter(isNeeded), hastPlugins: hastPlugins.filter(isNeeded) };
}

/** Of a plugin, or of what makes one for each text. */
function nameOf(plugin: unknown): string {
  const known = names.get(plugin as object);
  if (known !== undefined) return known;
  const made = typeof plugin === 'function' ? (plugin as () => unknown)() : plugin;
  const { name } = made as { name: string };
  names.set(plugin as object, name);
  return name;
}

const names = new WeakMap<object, string>();
