/** The kinds of document that a record may bring with it. */
export const documentTypes = ['pdf', 'odt', 'ods', 'odp', 'docx', 'xlsx', 'pptx', 'csv'] as const;

export type DocumentType = (typeof documentTypes)[number];

/** What in a document does something when it is opened: none of it is needed to read it. */
export type ActiveContent = 'macros' | 'scripts' | 'embedded-files' | 'remote-template';

/** Why a document may not be published. */
export type DocumentFault =
  | { fault: 'refused-format'; format: ForeignFormat }
  | { fault: 'mismatched-type'; format: DocumentType; extension: string }
  | { fault: 'damaged'; detail: string }
  /** It is encrypted, or packed so that nobody can see what it holds. */
  | { fault: 'locked' }
  | { fault: 'active'; content: ActiveContent };

/** What a file is that is no document of these kinds. */
export type ForeignFormat = 'old-office' | 'template' | 'zip' | 'rtf' | 'html' | 'image' | 'program' | 'unknown';

/** What a document is by its bytes, and what is wrong with it. Without faults it has a type. */
export interface InspectedDocument {
  type?: DocumentType;
  faults: DocumentFault[];
}
