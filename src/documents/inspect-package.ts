import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { ActiveContent, DocumentFault, DocumentType, ForeignFormat, InspectedDocument } from './document.ts';

/** The most that is unpacked of any part that is read, in bytes: lists of parts are short. */
const mostUnpacked = 4_000_000;

/** What an Office package is, by the type of its main part (ECMA-376, parts 1 and 4). */
const officeTypes: Readonly<Record<string, DocumentType>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml': 'pptx',
};

/** What an OpenDocument package is, by its first part (ISO/IEC 26300-3, 3.3). */
const openDocumentTypes: Readonly<Record<string, DocumentType>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
};

/** Parts that do something when the document is opened, by their paths. */
const activeParts: readonly (readonly [ActiveContent, RegExp])[] = [
  ['macros', /(?:^|\/)(?:vbaProject[^/]*|vbaData[^/]*|attachedToolbars[^/]*)$/iu],
  ['macros', /(?:^|\/)(?:activeX|macrosheets|dialogsheets)\//iu],
  ['macros', /^(?:Basic|Scripts)\/./iu],
  ['embedded-files', /(?:^|\/)embeddings\/[^/]+\.bin$/iu],
];

/** Relations to another place through which a document brings in what runs (ECMA-376, part 1, 17.15.1.6 and 20.1.2.2). */
const remoteRelation = /\/(?:attachedTemplate|oleObject|frame|subDocument)$/iu;

/** What a document in a ZIP package is: one of OpenDocument, of Office Open XML, or none of them. */
export function inspectPackage(bytes: Uint8Array): InspectedDocument {
  const read = readParts(bytes);
  if ('fault' in read) return { faults: [read] };
  const { names, parts } = read;
  const what = kindOf(parts);
  if ('format' in what) return { faults: [{ fault: 'refused-format', format: what.format }] };
  const { type, macros } = what;
  if (/<(?:[a-z]+:)?encryption-data[\s>]/u.test(parts.get('META-INF/manifest.xml') ?? ''))
    return { type, faults: [{ fault: 'locked' }] };
  const found = new Set<ActiveContent>(macros ? ['macros'] : []);
  for (const [content, pattern] of activeParts) if (names.some((name) => pattern.test(name))) found.add(content);
  for (const [name, text] of parts) if (name.endsWith('.rels') && leadsAway(text)) found.add('remote-template');
  return { type, faults: [...found].sort().map((content) => ({ fault: 'active', content })) };
}

interface Parts {
  /** The paths of all parts. */
  names: string[];
  /** The texts of those that say what the document is, and what it leads to. */
  parts: ReadonlyMap<string, string>;
}

const readPattern = /^(?:mimetype|\[Content_Types\]\.xml|META-INF\/manifest\.xml|(?:.*\/)?_rels\/[^/]*\.rels)$/iu;

function readParts(bytes: Uint8Array): Parts | DocumentFault {
  const names: string[] = [];
  let tooLarge: string | undefined;
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (!readPattern.test(name)) return false;
        if (originalSize > mostUnpacked) tooLarge = name;
        return originalSize <= mostUnpacked;
      },
    });
    if (tooLarge !== undefined) return { fault: 'damaged', detail: tooLarge };
    // Of two parts of one name, each program would open another.
    if (new Set(names).size !== names.length) return { fault: 'damaged', detail: 'ZIP' };
    const parts = Object.entries(unpacked).map(([name, content]) => [name, decoded(content)] as const);
    return { names, parts: new Map(parts) };
  } catch (error) {
    return { fault: 'damaged', detail: error instanceof Error ? error.message : String(error) };
  }
}

/** XML is UTF-8, or UTF-16 with a mark that says so. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function kindOf(parts: Parts['parts']): { type: DocumentType; macros: boolean } | { format: ForeignFormat } {
  const mimetype = parts.get('mimetype')?.trim();
  if (mimetype !== undefined) {
    const type = openDocumentTypes[mimetype];
    if (type !== undefined) return { type, macros: false };
    return { format: /^application\/vnd\.oasis\.opendocument\.\w+-template$/u.test(mimetype) ? 'template' : 'zip' };
  }
  const types = attributesIn(parts.get('[Content_Types].xml') ?? '').flatMap(({ ContentType }) => ContentType ?? []);
  for (const one of types) {
    const type = officeTypes[one] ?? macroTypes.find(([pattern]) => pattern.test(one))?.[1];
    if (type !== undefined) return { type, macros: officeTypes[one] === undefined };
  }
  return { format: types.some((one) => /\.template\.main\+xml$|macroEnabledTemplate/u.test(one)) ? 'template' : 'zip' };
}

/** Documents that are made to hold macros, whatever their names say. */
const macroTypes: readonly (readonly [RegExp, DocumentType])[] = [
  [/^application\/vnd\.ms-word\.document\.macroEnabled/iu, 'docx'],
  [/^application\/vnd\.ms-excel\.(?:sheet|addin)\.(?:macroEnabled|binary)/iu, 'xlsx'],
  [/^application\/vnd\.ms-powerpoint\.(?:presentation|slideshow|addin)\.macroEnabled/iu, 'pptx'],
];

function leadsAway(relations: string): boolean {
  return attributesIn(relations).some(
    ({ Type = '', TargetMode = '' }) => TargetMode.toLowerCase() === 'external' && remoteRelation.test(Type),
  );
}

/** The attributes of every element of an XML text; of one that is damaged, those before the damage. */
function attributesIn(xml: string): Readonly<Record<string, string>>[] {
  const found: Record<string, string>[] = [];
  const parser = new SaxesParser();
  parser.on('error', () => undefined);
  parser.on('opentag', ({ attributes }) => found.push(attributes as Record<string, string>));
  parser.write(xml).close();
  return found;
}
