import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { officeOf, openDocumentOf, packageOf, pdfOf } from '../../tests/support/documents.ts';
import { inspectDocument } from './inspect-document.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

function found(name: string, content: string | Uint8Array): string[] {
  const { type, faults } = inspectDocument(typeof content === 'string' ? bytesOf(content) : content, name);
  return [type ?? 'none', ...faults.map((fault) => Object.values(fault).join(' '))];
}

const deflated = (text: string): string =>
  Array.from(zlibSync(bytesOf(text)), (byte) => String.fromCharCode(byte)).join('');

/** A PDF with one more object: a stream with these keys in its dictionary. */
const withStream = (dictionary: string, data: string, keyword = 'stream\n'): string =>
  pdfOf('Quyet dinh').replace(
    'trailer',
    () => `5 0 obj << ${dictionary} >> ${keyword}${data}\nendstream endobj\ntrailer`,
  );

const objects = '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode';
const script = '9 0 << /S /JavaScript /JS (app.alert(1)) >>';
const relation = (type: string, mode: string): string =>
  `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://x.example/a" ${mode}/></Relationships>`;

describe('what a document is, by its bytes', () => {
  test.each<[string, string, string | Uint8Array, string[]]>([
    ['a PDF', 'qd.pdf', pdfOf('Quyet dinh'), ['pdf']],
    ['a PDF with a signature', 'qd.pdf', pdfOf('Quyet dinh', '/AcroForm << /SigFlags 3 >>'), ['pdf']],
    ['a PDF in capitals', 'QD.PDF', pdfOf('Quyet dinh'), ['pdf']],
    ['Word', 'a.docx', officeOf('docx'), ['docx']],
    ['Excel', 'a.xlsx', officeOf('xlsx'), ['xlsx']],
    ['PowerPoint', 'a.pptx', officeOf('pptx'), ['pptx']],
    ['Writer', 'a.odt', openDocumentOf('text'), ['odt']],
    ['Calc', 'a.ods', openDocumentOf('spreadsheet'), ['ods']],
    ['Impress', 'a.odp', openDocumentOf('presentation'), ['odp']],
    ['a table', 'a.csv', 'Đơn vị,Điểm\n', ['csv']],
    ['a table with the mark of its encoding', 'a.csv', '\u00ef\u00bb\u00bfA,B\n', ['csv']],
  ])('%s', (_, name, content, expected) => expect(found(name, content)).toEqual(expected));

  test.each<[string, string, string | Uint8Array, string[]]>([
    ['nothing', 'qd.pdf', '', ['none', 'damaged 0 byte']],
    ['a web page that was saved as one', 'qd.pdf', '\n<!DOCTYPE html><p>404', ['none', 'refused-format html']],
    ['a web page with a mark', 'a.csv', '\u00ef\u00bb\u00bf<html>', ['none', 'refused-format html']],
    ['an old Word file', 'a.docx', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1', ['none', 'refused-format old-office']],
    ['RTF', 'a.docx', '{\\rtf1 x}', ['none', 'refused-format rtf']],
    ['a photograph', 'qd.pdf', '\u00ff\u00d8\u00ff\u00e0', ['none', 'refused-format image']],
    ['a program', 'a.csv', 'MZ\u0090', ['none', 'refused-format program']],
    ['a script', 'a.csv', '#!/bin/sh', ['none', 'refused-format program']],
    ['letters', 'qd.pdf', 'Quyết định', ['none', 'refused-format unknown']],
    ['a PDF after something else', 'qd.pdf', `x${pdfOf('x')}`, ['none', 'refused-format unknown']],
    ['any package', 'a.docx', packageOf({ 'a.txt': 'x' }), ['none', 'refused-format zip']],
    ['a template of Office', 'a.docx', officeOf('dotx'), ['none', 'refused-format template']],
    ['a template of OpenDocument', 'a.odt', openDocumentOf('text-template'), ['none', 'refused-format template']],
    [
      'another package of a kind',
      'a.odt',
      packageOf({ mimetype: 'application/epub+zip' }),
      ['none', 'refused-format zip'],
    ],
    ['a package cut off', 'a.docx', officeOf('docx').subarray(0, 100), ['none', 'damaged invalid zip data']],
    ['a PDF cut off', 'qd.pdf', pdfOf('x').slice(0, 300), ['pdf', 'damaged %%EOF']],
    ['Excel under the name of Word', 'a.docx', officeOf('xlsx'), ['xlsx', 'mismatched-type xlsx docx']],
    ['a PDF under the name of a table', 'a.csv', pdfOf('x'), ['pdf', 'mismatched-type pdf csv']],
  ])('%s is refused', (_, name, content, expected) => expect(found(name, content)).toEqual(expected));

  test('of two parts of one name, no program is believed', () => {
    const twice = officeOf('docx', { 'word/a.xml': 'x', 'word/b.xml': 'y' });
    const text = Array.from(twice, (byte) => String.fromCharCode(byte)).join('');
    expect(found('a.docx', text.replaceAll('word/b.xml', 'word/a.xml'))).toEqual(['none', 'damaged ZIP']);
  });

  test('a list of parts that is longer than any document needs is not unpacked', () => {
    const bomb = officeOf('docx', { '_rels/.rels': ' '.repeat(4_000_001) });
    expect(found('a.docx', bomb)).toEqual(['none', 'damaged _rels/.rels']);
    expect(found('a.docx', officeOf('docx', { '_rels/.rels': ' '.repeat(4_000_000) }))).toEqual(['docx']);
  });
});

describe('what runs when a document is opened', () => {
  test.each<[string, string, string | Uint8Array, string]>([
    ['a document made for macros', 'a.docx', officeOf('docm'), 'macros'],
    ['a workbook made for macros', 'a.xlsx', officeOf('xlsm'), 'macros'],
    ['a binary workbook', 'a.xlsx', officeOf('xlsb'), 'macros'],
    ['macros under another type', 'a.docx', officeOf('docx', { 'word/vbaProject.bin': 'x' }), 'macros'],
    ['macros under another name', 'a.docx', officeOf('docx', { 'word/VBAPROJECT1.BIN': 'x' }), 'macros'],
    ['controls', 'a.docx', officeOf('docx', { 'word/activeX/activeX1.xml': 'x' }), 'macros'],
    ['macros of Excel 4', 'a.xlsx', officeOf('xlsx', { 'xl/macrosheets/sheet1.xml': 'x' }), 'macros'],
    ['dialogs', 'a.xlsx', officeOf('xlsx', { 'xl/dialogsheets/sheet1.xml': 'x' }), 'macros'],
    ['macros of OpenDocument', 'a.odt', openDocumentOf('text', { 'Basic/Standard/M.xml': 'x' }), 'macros'],
    ['scripts of OpenDocument', 'a.ods', openDocumentOf('spreadsheet', { 'Scripts/python/m.py': 'x' }), 'macros'],
    [
      'an object of another program',
      'a.docx',
      officeOf('docx', { 'word/embeddings/oleObject1.bin': 'x' }),
      'embedded-files',
    ],
    [
      'a template that is fetched',
      'a.docx',
      officeOf('docx', { 'word/_rels/settings.xml.rels': relation('attachedTemplate', 'TargetMode="External"') }),
      'remote-template',
    ],
    [
      'an object that is fetched',
      'a.docx',
      officeOf('docx', { 'word/_rels/document.xml.rels': relation('oleObject', 'TargetMode="external"') }),
      'remote-template',
    ],
    ['JavaScript', 'qd.pdf', pdfOf('x', '/OpenAction << /S /JavaScript /JS (x) >>'), 'scripts'],
    ['JavaScript with a letter as a number', 'qd.pdf', pdfOf('x', '/OpenAction << /S /J#61vaScript >>'), 'scripts'],
    ['a program that is started', 'qd.pdf', pdfOf('x', '/OpenAction << /S /Launch /F (a.exe) >>'), 'scripts'],
    ['a form that is sent', 'qd.pdf', pdfOf('x', '/AA << /S /SubmitForm >>'), 'scripts'],
    ['data that is fetched', 'qd.pdf', pdfOf('x', '/AA << /S /ImportData >>'), 'scripts'],
    ['a film', 'qd.pdf', pdfOf('x', '/Subtype/RichMedia'), 'scripts'],
    ['a file inside', 'qd.pdf', withStream('/Type /EmbeddedFile', 'MZ'), 'embedded-files'],
    ['JavaScript among packed objects', 'qd.pdf', withStream(objects, deflated(script)), 'scripts'],
    ['after a Windows line', 'qd.pdf', withStream(objects, deflated(script), 'stream\r\n'), 'scripts'],
    ['in a list of filters', 'qd.pdf', withStream('/First 4 /Filter [ /FlateDecode ]', deflated(script)), 'scripts'],
    [
      'with the type as numbers',
      'qd.pdf',
      withStream(objects.replace('ObjStm', 'Obj#53tm'), deflated(script)),
      'scripts',
    ],
    ['unpacked objects', 'qd.pdf', withStream('/Type /ObjStm /First 4', script), 'scripts'],
  ])('%s', (_, name, content, expected) => {
    const { faults } = inspectDocument(typeof content === 'string' ? bytesOf(content) : content, name);
    expect(faults).toEqual([{ fault: 'active', content: expected }]);
  });

  test('all of it is told', () => {
    const pdf = pdfOf('x', '/AA << /S /Launch >> /OpenAction << /S /JavaScript >>').replace(
      '/Contents',
      '/EmbeddedFile /Contents',
    );
    expect(found('qd.pdf', pdf)).toEqual(['pdf', 'active embedded-files', 'active scripts']);
    const word = officeOf('docm', { 'word/embeddings/a.bin': 'x' });
    expect(found('a.docx', word)).toEqual(['docx', 'active embedded-files', 'active macros']);
  });

  test.each<[string, string, string | Uint8Array]>([
    ['a lock', 'qd.pdf', pdfOf('x').replace('/Root', '/Encrypt 5 0 R /Root')],
    ['a lock in a packed list', 'qd.pdf', withStream(objects, deflated('/Encrypt 5 0 R'))],
    ['objects packed twice', 'qd.pdf', withStream('/First 4 /Filter [/ASCIIHexDecode /FlateDecode]', '00')],
    [
      'objects packed by a rule of their own',
      'qd.pdf',
      withStream(`${objects} /DecodeParms << /Predictor 12 >>`, deflated(script)),
    ],
    ['objects in another file', 'qd.pdf', withStream(`${objects} /F (a.bin)`, '')],
    ['objects whose filter stands elsewhere', 'qd.pdf', withStream('/First 4 /Filter 7 0 R', deflated(script))],
    ['objects that are damaged', 'qd.pdf', withStream(objects, 'xxxxxxxxxxxxxxxx')],
    ['objects without end', 'qd.pdf', withStream(objects, deflated('x'.repeat(30_000_001)))],
    [
      'a password of OpenDocument',
      'a.odt',
      openDocumentOf('text', { 'META-INF/manifest.xml': '<manifest:encryption-data>' }),
    ],
  ])('what nobody can see into is locked: %s', (_, name, content) => {
    expect(found(name, content)).toEqual([name.endsWith('pdf') ? 'pdf' : 'odt', 'locked']);
  });

  // None of it runs, though it looks like it.
  test.each<[string, string, string | Uint8Array]>([
    ['a word that only begins so', 'qd.pdf', pdfOf('x', '/JavaScripted true /Launcher 1')],
    ['a word in the text', 'qd.pdf', pdfOf('JavaScript, Launch')],
    ['pictures packed in any way', 'qd.pdf', withStream('/Subtype /Image /Filter [/ASCII85Decode /DCTDecode]', 'x')],
    [
      'an outline beside a picture',
      'qd.pdf',
      withStream('/Filter /DCTDecode', 'x').replace('5 0 obj', '6 0 obj << /First 7 0 R >> endobj\n5 0 obj'),
    ],
    ['objects as all programs pack them', 'qd.pdf', withStream(objects, deflated('9 0 << /Type /Page >>'))],
    [
      'a link',
      'a.docx',
      officeOf('docx', { 'word/_rels/document.xml.rels': relation('hyperlink', 'TargetMode="External"') }),
    ],
    [
      'a template inside',
      'a.docx',
      officeOf('docx', { 'word/_rels/settings.xml.rels': relation('attachedTemplate', '') }),
    ],
    ['a workbook behind a chart', 'a.docx', officeOf('docx', { 'word/embeddings/sheet.xlsx': 'x' })],
    ['an object of OpenDocument', 'a.odt', openDocumentOf('text', { 'Object 1/content.xml': 'x' })],
  ])('but may be there: %s', (_, name, content) => {
    expect(found(name, content)).toEqual([name.slice(name.lastIndexOf('.') + 1)]);
  });

  test('whatever the bytes, an answer and no error', () => {
    const all = [officeOf('docm'), openDocumentOf('text'), bytesOf(withStream(objects, deflated(script)))];
    for (const whole of all)
      for (let at = 0; at < whole.length; at += 7) {
        const spoilt = Uint8Array.from(whole);
        spoilt[at] = (spoilt[at] ?? 0) ^ 0xff;
        for (const bytes of [spoilt, whole.subarray(0, at)])
          expect(inspectDocument(bytes, 'a.pdf').faults).toBeInstanceOf(Array);
      }
  });
});
