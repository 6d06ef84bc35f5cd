import { Parser } from 'htmlparser2';
import { pictureAttribute } from '../markdown/text-pictures.ts';
import type { ViewedPicture, ViewerWords } from '../site/page-models/pictures.ts';
import { pictureAnchors } from '../site/page-models/pictures.ts';
import type { PictureFiles } from '../site/picture-files.ts';
import type { Lang } from '../text/locales.ts';

/** The files of a picture, by its path in the content folder. Undefined where it could not be read. */
type FilesOf = (file: string) => Pick<ViewedPicture, 'inPlace' | 'large'> | undefined;

/**
 * Puts the pictures of a text in their places. One that stands alone and has a caption (what Markdown calls its title) becomes
 * a figure; each leads to where it is shown alone, but for one that leads elsewhere already.
 *
 * @param html as the plugins of the renderer have made it
 * @param lang its own language, where that is not the readers'
 */
export function textWithPictures(
  html: string,
  filesOf: FilesOf,
  words: Pick<ViewerWords, 'enlarge'>,
  lang?: Lang,
): { html: string; pictures: ViewedPicture[] } {
  const pictures: ViewedPicture[] = [];
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, file, alt, caption, isInLink } of picturesIn(html)) {
    const files = filesOf(file);
    const [before, after] = ['<p>', '</p>'];
    const isFigure =
      caption !== undefined &&
      html.slice(0, start).endsWith(before) &&
      html.startsWith(after, end) &&
      files !== undefined;
    parts.push(html.slice(done, isFigure ? start - before.length : start));
    done = isFigure ? end + after.length : end;
    if (files === undefined) continue;
    let shown = pictureHtml(files.inPlace, alt);
    if (!isInLink) {
      const number = pictures.length + 1;
      pictures.push({
        number,
        alt: { text: alt, lang },
        caption: caption === undefined ? undefined : { text: caption, lang },
        ...files,
      });
      shown = linkTo(number, shown, alt === '' ? words.enlarge : undefined);
    }
    parts.push(
      isFigure ? `<figure>${shown}<figcaption class="note meta">${escaped(caption)}</figcaption></figure>` : shown,
    );
  }
  parts.push(html.slice(done));
  return { html: parts.join(''), pictures };
}

interface Place {
  start: number;
  end: number;
  file: string;
  alt: string;
  caption: string | undefined;
  isInLink: boolean;
}

/** Where the pictures of a text stand in its HTML. */
function picturesIn(html: string): Place[] {
  // Most texts have none.
  if (!html.includes(` ${pictureAttribute}=`)) return [];
  const places: Place[] = [];
  let links = 0;
  const parser = new Parser({
    onopentag(tag, { [pictureAttribute]: file, alt = '', title }) {
      if (tag === 'a') links += 1;
      if (tag === 'img' && file !== undefined)
        places.push({
          start: parser.startIndex,
          end: parser.endIndex + 1,
          file,
          alt,
          caption: title,
          isInLink: links > 0,
        });
    },
    onclosetag(tag) {
      if (tag === 'a') links -= 1;
    },
  });
  parser.end(html);
  return places;
}

function pictureHtml({ avif, webp, src, sizes, width, height }: PictureFiles, alt: string): string {
  const candidates = `srcset="${avif}" sizes="${sizes}"`;
  const img = `src="${src}" srcset="${webp}" sizes="${sizes}" width="${width}" height="${height}" alt="${escaped(alt)}"`;
  return `<picture><source type="image/avif" ${candidates}><img ${img} loading="lazy" decoding="async"></picture>`;
}

function linkTo(number: number, shown: string, label: string | undefined): string {
  const { inPlace, alone } = pictureAnchors;
  const named = label === undefined ? '' : ` aria-label="${escaped(label)}"`;
  return `<a class="enlarge" id="${inPlace(number)}" href="#${alone(number)}"${named}>${shown}</a>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
