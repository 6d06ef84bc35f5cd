import type { HastPluginList, MdastPluginList } from 'satteri';
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

/** How a text of the archive becomes HTML: the plugins of the renderer, in their order, each with one reason. */
export function markdownPlugins(
  placeOf: PlaceOfText,
  resolve: ResolveLink,
): { mdastPlugins: MdastPluginList; hastPlugins: HastPluginList } {
  return {
    mdastPlugins: [singleTildes, ...harmlessMarkdown, recordLinks(resolve), nestedHeadings(placeOf)],
    hastPlugins: [footnotes(placeOf), asciiAnchors, plainElements, textPictures(placeOf), languageOfParts(placeOf)],
  };
}
