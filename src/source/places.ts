import type { Lang } from '../text/locales.ts';
import { defaultLang, languages } from '../text/locales.ts';
import { toId } from '../text/to-id.ts';

/** The collections whose records are folders with an original and its translations. */
export const recordCollections = ['meetings', 'awards', 'covenants', 'results', 'pages'] as const;

export type RecordCollection = (typeof recordCollections)[number];

/** Everything that is committed but pictures. Every list of collections, and every type of one, is made from this. */
export const collections = [
  'site',
  'awardTypes',
  'takedowns',
  'blocs',
  'units',
  ...recordCollections,
  'scores',
  'translations',
  'attachedFiles',
  'copies',
] as const;

export type Collection = (typeof collections)[number];

/** What a committed file is, as its path says. */
export type Place =
  | { collection: Exclude<Collection, 'translations' | 'attachedFiles' | 'copies'>; id: string }
  | { collection: 'translations'; id: string; of: { collection: RecordCollection; id: string }; lang: Lang }
  /** A document that goes out as it is. Its id is its path; `beside` is the folder that it belongs to: `awards/2017/khen-thuong`, `blocs`. */
  | { collection: 'attachedFiles'; id: string; beside: string }
  /** The kept copy of a source, or what was read of it. Its id is its path; `beside` is the record that it stands beside. */
  | { collection: 'copies'; id: string; beside: string }
  /** A picture of a record, or, in no folder, the emblem of the site. */
  | { collection: 'image'; folder: string };

/** Every kind of image that editors put beside a report; which of them the site takes is for `src/images` to say. */
const imagePattern = /\.(?:jpe?g|jfif|png|webp|avif|gif)$/u;

/** Images that the site takes under no name: to write it in small letters would be of no help. */
const refusedPattern = /\.(?:svgz?|heic|heif|tiff?|bmp|jxl|jp2|psd|ico)$/iu;

const isImage = (name: string): boolean => imagePattern.test(name) || refusedPattern.test(name);

/** Every kind of document that editors put beside a record; which of them the site takes is for `src/documents` to say. */
const documentPattern = /\.(?:pdf|o[dt][tspg]|fod[tsp]|(?:do[ct]|xl[ts]|pp[ts]|pot)[xmb]?|csv|rtf|zip|rar|7z)$/u;

/** What `npm run keep` puts beside a record; a PDF by another name is a document, and `index.vi.md.txt` is no copy of anything. */
const copyPattern = /^[^.]+(?:\.(?:html?|pdf))?\.txt$|\.html?$|^ban-luu[^/]*\.pdf$/u;

const recordDepth: Record<RecordCollection, number> = { meetings: 2, awards: 2, covenants: 2, results: 2, pages: 1 };

/** What stands at a path of the content folder (forward slashes, NFC), or `undefined` where nothing may stand. */
export function placeOf(path: string): Place | undefined {
  if (path === 'site.yaml') return { collection: 'site', id: 'site' };
  if (path === 'award-types.yaml') return { collection: 'awardTypes', id: 'award-types' };
  if (path === 'takedowns.yaml') return { collection: 'takedowns', id: 'takedowns' };
  // The emblem of the site.
  if (!path.includes('/') && isImage(path)) return { collection: 'image', folder: '' };
  const [top, ...rest] = path.split('/');
  const name = rest.at(-1) ?? '';
  const isDocument = documentPattern.test(name);
  // The documents of a bloc stand beside its file, or in a folder of its name.
  if (top === 'blocs' && isDocument && rest.length <= 2)
    return { collection: 'attachedFiles', id: path, beside: folderOf(path) };
  if (top === 'blocs' || top === 'units') {
    return rest.length === 1 && name.endsWith('.yaml') ? { collection: top, id: name.slice(0, -5) } : undefined;
  }
  const collection = recordCollections.find((candidate) => candidate === top);
  if (collection === undefined || rest.length !== recordDepth[collection] + 1) return undefined;
  const id = rest.slice(0, -1).join('/');
  if (collection === 'results' && name === 'scores.csv') return { collection: 'scores', id };
  if (isImage(name)) return { collection: 'image', folder: `${collection}/${id}` };
  if (copyPattern.test(name) && collection !== 'pages')
    return { collection: 'copies', id: path, beside: `${collection}/${id}` };
  if (isDocument && collection !== 'pages' && name.toLowerCase() !== 'scores.csv')
    return { collection: 'attachedFiles', id: path, beside: `${collection}/${id}` };
  const lang = languages.find((candidate) => name === `index.${candidate}.${collection === 'pages' ? 'mdx' : 'md'}`);
  if (lang === undefined) return undefined;
  if (lang === defaultLang) return { collection, id };
  return { collection: 'translations', id: `${collection}/${id}/${lang}`, of: { collection, id }, lang };
}

/** What a file belongs to, as `collection/id`: a record, with its translations, its scores and what stands beside it. */
export function recordOf(place: Place): string {
  if (place.collection === 'image') return place.folder;
  if (place.collection === 'attachedFiles' || place.collection === 'copies') return place.beside;
  if (place.collection === 'translations') return `${place.of.collection}/${place.of.id}`;
  return `${place.collection === 'scores' ? 'results' : place.collection}/${place.id}`;
}

/** What is wrong with the name of a file that may stand nowhere, where that can be told. */
export function misplacement(
  path: string,
):
  | { kind: 'wrong-extension-case'; suggestion: string }
  | { kind: 'mdx' }
  | { kind: 'misplaced'; suggestion: string }
  | undefined {
  const slash = path.lastIndexOf('/') + 1;
  const name = path.slice(slash);
  const dot = name.lastIndexOf('.');
  // `index.VI.md` as well as `Index.vi.md`: names of texts are lower-case throughout, those of images only at the end.
  for (const suggestion of [name.slice(0, dot) + name.slice(dot).toLowerCase(), name.toLowerCase()]) {
    if (suggestion !== name && placeOf(path.slice(0, slash) + suggestion) !== undefined)
      return { kind: 'wrong-extension-case', suggestion };
  }
  const collection = recordCollections.find((candidate) => path.startsWith(`${candidate}/`));
  if (collection !== undefined && collection !== 'pages' && name.endsWith('.mdx')) return { kind: 'mdx' };
  const suggestion = placeMeant(path);
  return suggestion === undefined ? undefined : { kind: 'misplaced', suggestion };
}

/** What people call the folders of the collections. */
const folderNames: Readonly<Record<string, string>> = {
  meeting: 'meetings',
  tin: 'meetings',
  'hoi-nghi': 'meetings',
  award: 'awards',
  'khen-thuong': 'awards',
  covenant: 'covenants',
  'giao-uoc': 'covenants',
  result: 'results',
  'ket-qua': 'results',
  page: 'pages',
  trang: 'pages',
  unit: 'units',
  'don-vi': 'units',
  bloc: 'blocs',
  khoi: 'blocs',
};

/** Where a file was probably meant to stand that may not stand where it does. */
function placeMeant(path: string): string | undefined {
  const [first = '', ...others] = path.split('/');
  const segments = first === 'content' ? others : [first, ...others];
  const name = segments.pop() ?? '';
  const [top = '', ...folders] = segments;
  const known = top.toLowerCase();
  const collection = folderNames[known] ?? known;
  const isList = collection === 'units' || collection === 'blocs';
  // Of a third language nobody can tell which of the two was meant.
  if (/^index[._-](?!vi|vn|en)[a-z]{2,3}\.mdx?$/iu.test(name)) return undefined;
  const meant = isList ? listNameMeant(name) : recordNameMeant(name, collection === 'pages');
  const folder = folders.at(-1) ?? '';
  const candidates = [
    [collection, ...folders, meant],
    // A text beside the folders of its year; one in a folder more than there are.
    ...(isYear(folder) && folders.length === 1 && collection !== 'results'
      ? [[collection, folder, slugMeant(name), meant]]
      : []),
    ...(folders.length > 2 && collection !== 'results' && isYear(folders[0] ?? '')
      ? [[collection, folders[0] ?? '', folder, meant]]
      : []),
    // A file of its own in a folder of its own.
    ...(isList && folder !== '' ? [[collection, `${folder}.yaml`]] : []),
    ...(collection === 'results' && folders.length === 1 ? [[collection, '<khối>', ...folders, meant]] : []),
    ...(folders.length === 1 ? [[collection, '<năm>', ...folders, meant]] : []),
    // A text that stands in no folder at all.
    ...(collection === 'results' && folders.length === 0 ? [[collection, '<khối>', slugMeant(name), meant]] : []),
    ...(folders.length === 0 ? [[collection, '<năm>', slugMeant(name), meant]] : []),
  ];
  return candidates
    .map((parts) => parts.filter((part) => part !== '').join('/'))
    .find((one) => one !== path && placeOf(one) !== undefined);
}

const isYear = (folder: string): boolean => /^\d{4}$/u.test(folder);

/** The folder that a text was meant to have which stands there under a name of its own. */
function slugMeant(name: string): string {
  if (!/\.(?:md|markdown|txt)$/iu.test(name)) return '<tên>';
  const slug = toId(withoutAdditions(name).replace(/\.\w+$/u, ''));
  return slug === '' || /^index(?:-|$)/u.test(slug) ? '<tên>' : slug;
}

/** The name of a file without what programs add to it: `.txt`, ` (1)`, ` - Copy`. */
function withoutAdditions(name: string): string {
  return name
    .replace(/(?:\.(?:txt|bak|old|orig|tmp)|~)$/iu, '')
    .replace(/(?:\s*\(\d+\)|\s*[-–]\s*(?:copy|bản sao|sao chép).*)(?=\.\w+$)/iu, '');
}

function listNameMeant(name: string): string {
  return withoutAdditions(name)
    .replace(/\.(?:ya?ml|md|json|txt)$/iu, '.yaml')
    .toLowerCase();
}

function recordNameMeant(name: string, isPage: boolean): string {
  const plain = withoutAdditions(name).replace(/\.(?:markdown|mdown|mkd|mdx)$/iu, '.md');
  const [, lang] = /^[^.]*[._-](en|vi|vn|eng|vie)\.md$/iu.exec(plain) ?? [];
  if (!/\.md$/iu.test(plain)) return plain;
  return `index.${/^en/iu.test(lang ?? '') ? 'en' : 'vi'}.${isPage ? 'mdx' : 'md'}`;
}

/** The folder of a path: `meetings/2017/hop` of `meetings/2017/hop/index.vi.md`. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
