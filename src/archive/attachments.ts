import type { AttachmentFacts, BlocDocumentFacts } from '../schemas/attachments.ts';
import { recorded } from '../schemas/recorded.ts';
import type { AttachedFile, Attachment, BlocDocument } from './archive.ts';
import type { Entry } from './entries.ts';

/** The files that are attached, by their paths. */
export type AttachedFiles = ReadonlyMap<string, AttachedFile>;

export function attachedFilesOf(entries: readonly Entry<'attachedFiles'>[]): AttachedFiles {
  return new Map(entries.map(({ id, facts }) => [id, { path: id, ...facts }]));
}

/**
 * The path of an attached file, from the content folder.
 *
 * @param file as it is named
 * @param folder of what names it
 */
export function attachedPath(file: string, folder: string): string {
  return `${folder}/${file.replace(/^\.\//u, '')}`.normalize('NFC');
}

/** The documents that go with the record of a folder. One whose file is not there is left out: the check tells of it. */
export function attachmentsOf(
  attachments: readonly AttachmentFacts[],
  folder: string,
  files: AttachedFiles,
): Attachment[] {
  return attachments.flatMap((facts) => attachmentOf(facts, folder, files) ?? []);
}

/** The documents of a bloc, which stand where all blocs do, or in a folder of its name. */
export function blocDocumentsOf(documents: readonly BlocDocumentFacts[], files: AttachedFiles): BlocDocument[] {
  return documents.flatMap((facts) => {
    const attachment = attachmentOf(facts, 'blocs', files);
    const { period, issuedOn } = facts;
    return attachment === undefined ? [] : [{ ...attachment, ...recorded({ period, issuedOn }) }];
  });
}

function attachmentOf(
  { title, kind, file, address }: AttachmentFacts,
  folder: string,
  files: AttachedFiles,
): Attachment | undefined {
  if (file === undefined) return recorded({ title, kind, address });
  const found = files.get(attachedPath(file, folder));
  return found && recorded({ title, kind, file: found });
}
