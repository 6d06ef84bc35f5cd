import { strToU8, zipSync } from 'fflate';

/** The least that programs take for a PDF: a page with a line of text, in letters that any text file holds. */
export function pdfOf(line: string, more = ''): string {
  return `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R ${more} >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >> endobj
4 0 obj << /Length ${line.length + 36} >> stream
BT /F1 14 Tf 72 770 Td (${line}) Tj ET
endstream endobj
trailer << /Root 1 0 R >>
%%EOF
`;
}

/** A ZIP package of parts, the first one first and all without a day. */
export function packageOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: '2000-01-01T00:00:00' });
}

const mainTypes = {
  docx: ['word/document.xml', 'openxmlformats-officedocument.wordprocessingml.document.main+xml'],
  xlsx: ['xl/workbook.xml', 'openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
  pptx: ['ppt/presentation.xml', 'openxmlformats-officedocument.presentationml.presentation.main+xml'],
  docm: ['word/document.xml', 'ms-word.document.macroEnabled.main+xml'],
  xlsm: ['xl/workbook.xml', 'ms-excel.sheet.macroEnabled.main+xml'],
  xlsb: ['xl/workbook.bin', 'ms-excel.sheet.binary.macroEnabled.main'],
  dotx: ['word/document.xml', 'openxmlformats-officedocument.wordprocessingml.template.main+xml'],
} as const;

/** A document of Office Open XML, as far as its parts tell what it is. */
export function officeOf(type: keyof typeof mainTypes, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const [path, name] = mainTypes[type];
  return packageOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${path}" ContentType="application/vnd.${name}"/></Types>`,
    [path]: '<document/>',
    ...more,
  });
}

/** A document of OpenDocument, as far as its parts tell what it is. */
export function openDocumentOf(
  kind: 'text' | 'spreadsheet' | 'presentation' | 'text-template',
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  return packageOf({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': '<office:document-content/>',
    'META-INF/manifest.xml': '<manifest:manifest/>',
    ...more,
  });
}
