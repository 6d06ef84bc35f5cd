/** How many signs search engines, tabs and messengers show of a title and of a description, before they cut it themselves. */
export const headLengths = { title: 65, description: 160 } as const;

/** What is left of the rest where a place takes much of a title. */
const leastOfTitle = 20;

/** How much of a shortened title is its end, where periods and numbers stand. */
const endOfTitle = 22;

/**
 * The title of a window: with the name of the site where there is room for both.
 *
 * @param place what tells the page from another of the same title: its address
 */
export function windowTitle(title: string, siteName: string, place: string | undefined): string {
  const own = place === undefined ? title : titleWithPlace(title, place);
  if (own === siteName) return own;
  const both = `${own} · ${siteName}`;
  return both.length <= headLengths.title ? both : shortTitle(own);
}

function titleWithPlace(title: string, place: string): string {
  const room = headLengths.title - leastOfTitle - ' ()'.length;
  const told = place.length <= room ? place : `…${place.slice(1 - room)}`;
  return `${shortTitle(title, headLengths.title - told.length - ' ()'.length)} (${told})`;
}

/** A title of so many signs at most: of one that is longer, the beginning and the end, in whole words. */
export function shortTitle(title: string, most: number = headLengths.title): string {
  if (title.length <= most) return title;
  const gap = ' … ';
  const end = lastWords(title, Math.min(endOfTitle, Math.floor(most / 2) - gap.length));
  return `${firstWords(title, most - gap.length - end.length)}${gap}${end}`;
}

/** A description of so many signs at most: whole sentences where they say enough, else whole words. */
export function shortDescription(text: string): string {
  const most = headLengths.description;
  if (text.length <= most) return text;
  const sentences = /^.*[.!?…](?=\s)/su.exec(text.slice(0, most + 1))?.[0] ?? '';
  return sentences.length >= most / 2 ? sentences : `${firstWords(text, most - 1).replace(/[,;:.]$/u, '')}…`;
}

/** As many whole words as there is room for; of one that is longer than that, its beginning. */
function firstWords(text: string, most: number): string {
  const words = text.slice(0, most + 1).replace(/\s+\S*$/u, '');
  return words.length <= most ? words : text.slice(0, most);
}

function lastWords(text: string, most: number): string {
  const words = text.slice(-most - 1).replace(/^\S*\s+/u, '');
  return words.length <= most ? words : text.slice(-most);
}
