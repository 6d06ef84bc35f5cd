import type { DocumentType } from '../documents/document.ts';
import { blocFeedAddress, machineFiles } from '../site/routes.ts';
import { languages } from '../text/locales.ts';

/** The registered media types of documents (IANA). */
export const mediaTypes: Readonly<Record<DocumentType, string>> = {
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  csv: 'text/csv; charset=utf-8',
};

/** The types of everything else that a site holds, by the ends of their names. */
export const otherTypes = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json',
  xml: 'application/xml',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  avif: 'image/avif',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  gz: 'application/gzip',
} as const satisfies Readonly<Record<string, string>>;

/** The types of the files that machines read, which the ends of the names of feeds do not tell. */
export const feedTypes = {
  rss: 'application/rss+xml; charset=utf-8',
  jsonFeed: 'application/feed+json; charset=utf-8',
  awardsRss: 'application/rss+xml; charset=utf-8',
  covenantsRss: 'application/rss+xml; charset=utf-8',
  changesRss: 'application/rss+xml; charset=utf-8',
  llms: otherTypes.txt,
} as const satisfies Record<keyof typeof machineFiles, string>;

function isBlocFeed(address: string): boolean {
  return languages.some((lang) => {
    const [start = '', end = ''] = blocFeedAddress('*', lang).split('*');
    return address.startsWith(start) && address.endsWith(end);
  });
}

/** As what the file at an address is to be served; undefined where it is of none of the kinds that a site holds. */
export function mediaTypeAt(address: string): string | undefined {
  if (address.endsWith('/')) return otherTypes.html;
  for (const [name, type] of Object.entries(feedTypes)) {
    if (Object.values(machineFiles[name as keyof typeof machineFiles]).some((file) => file === address)) return type;
  }
  if (isBlocFeed(address)) return feedTypes.rss;
  const ending = address.slice(address.lastIndexOf('.') + 1);
  return ({ ...mediaTypes, ...otherTypes } as Readonly<Record<string, string>>)[ending];
}
