import type { Archive } from '../archive/archive.ts';
import type { EntryOf } from '../archive/entries.ts';
import type { History } from '../changes/history.ts';
import type { Day } from '../schemas/day.ts';
import type { OwnSlugs } from '../site/routes.ts';
import type { Collection } from '../source/places.ts';
import type { Source } from '../source/read-source.ts';

/** The content that pages are made from, as it was read and checked: whoever starts Astro hands it over, and nothing is read twice. */
export interface HandedContent {
  /** Its folder, whole path. */
  dir: string;
  files: readonly HandedFile[];
  /** By their paths in the folder. */
  photographs: ReadonlyMap<string, HandedPhotograph>;
  /** Documents, and the copies of sources, by their paths in the folder. */
  attached: ReadonlyMap<string, HandedBinary>;
  /** The texts of the site's own pages, which are MDX, by their paths in the folder: where they are on the disk. */
  ownTexts: ReadonlyMap<string, string>;
  ownSlugs: OwnSlugs;
  /** What decides how share images look besides what they show. */
  imagesMadeWith: string;
  /** What decides how pictures look besides their photographs, formats and widths. */
  picturesMadeWith: string;
  history: History;
  /** While editing, the archive of everything that is committed, where all of it is sound: it need not be joined again. */
  preview?: Archive | undefined;
  /** The day up to which `publishOn` lets records out. */
  asOf?: Day | undefined;
}

/** A committed file whose facts are typed. */
export interface HandedFile {
  path: string;
  place: Source['place'];
  /** As the schema of its collection gives them. */
  facts: unknown;
  /** The digest of title, summary and body; absent where there is no title. */
  digest?: string | undefined;
  body: string;
  /** Its facts as they are written, for Astro to type: absent where it takes them as they were typed. */
  data?: unknown;
}

/** A file of which nobody but who shows it reads the bytes, as it was checked (`readAsChecked`). */
export interface HandedBinary {
  diskPath: string;
  /** SHA-256 of its bytes, hexadecimal. */
  digest: string;
}

export interface HandedPhotograph extends HandedBinary {
  /** In pixels, as it is looked at. */
  size: { width: number; height: number };
}

/** An entry as Astro keeps it. */
export interface StoredEntry {
  id: string;
  /** Of facts, what the schema has made; before it was asked, what is written. */
  data: Record<string, unknown>;
  filePath: string;
  digest?: string;
  body?: string;
}

/** What whoever renders is given: Astro evaluates modules by itself, and they find it nowhere else. */
interface Handed {
  content?: HandedContent;
  /** The entries of each collection, by id: always the same maps. */
  entries: Map<string, Map<string, StoredEntry>>;
}

const place = Symbol.for('nien-giam.handed-content');

const shared = globalThis as typeof globalThis & { [place]?: Handed };

function handedThere(): Handed {
  shared[place] ??= { entries: new Map() };
  return shared[place];
}

/** Hands over content: from now on pages are made from it. */
export function handOver(content: HandedContent): void {
  const handed = handedThere();
  handed.content = content;
  handed.entries.clear();
  for (const file of content.files) {
    const { collection } = file.place;
    const entries = handed.entries.get(collection) ?? new Map<string, StoredEntry>();
    handed.entries.set(collection, entries.set(file.place.id, storedEntry(file, file.facts)));
  }
}

/** The content that was handed over last. */
export function handed(): HandedContent {
  const { content } = handedThere();
  if (content === undefined) throw new Error('Chưa có nội dung; hãy chạy "npm run check" để xem từng lỗi và cách sửa.');
  return content;
}

/** Whether any content has been handed over. */
export const isHanded = (): boolean => handedThere().content !== undefined;

/** The entries of what was handed over, by collection and id. They change when other content is handed over. */
export const handedEntries = (): ReadonlyMap<string, ReadonlyMap<string, StoredEntry>> => handedThere().entries;

/** The files of a collection. */
export function filesOf(collection: Collection): HandedFile[] {
  return handed().files.filter((file) => file.place.collection === collection);
}

/** @param data its facts, typed or not */
export function storedEntry({ path, place: { id }, digest, body }: HandedFile, data: unknown): StoredEntry {
  // The schemas of all collections make objects.
  return { id, data: data as Record<string, unknown>, filePath: path, body, ...(digest !== undefined && { digest }) };
}

/** An entry as the archive takes it. */
export function toEntry<C extends Collection>({ id, filePath, data, digest, body }: StoredEntry): EntryOf<C> {
  const text = digest === undefined ? { text: body } : { digest, hasBody: body?.trim() !== '' };
  // The schema of this collection has made the facts.
  return { id, path: filePath, facts: data, ...text } as unknown as EntryOf<C>;
}
