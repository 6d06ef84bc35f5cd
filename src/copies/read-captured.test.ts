import { describe, expect, test } from 'vitest';
import { officeOf, pdfOf } from '../../tests/support/documents.ts';
import type { Captured } from './read-captured.ts';
import { readCaptured } from './read-captured.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (letters: string): Uint8Array => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

describe('what is told by what it is', () => {
  test.each<[name: string, bytes: Uint8Array, type: string, text: string]>([
    ['a text', utf8('Chiều 20/3,  \r\nKhối họp.\r\n\r\n\r\n\r\nHết.\r\n'), 'txt', 'Chiều 20/3,\nKhối họp.\n\nHết.'],
    ['a text whose letters are apart', utf8('Chiều 20/3'.normalize('NFD')), 'txt', 'Chiều 20/3'],
    ['a web page', utf8('<!DOCTYPE html><p>Chiều 20/3</p>'), 'html', 'Chiều 20/3'],
    [
      'a web page in an encoding that it names',
      latin1('<html><meta charset="windows-1252"><p>Caf\u00e9</p></html>'),
      'html',
      'Café',
    ],
    ['a web page in UTF-16', utf16('<html><p>Chiều 20/3</p></html>'), 'html', 'Chiều 20/3'],
    ['a PDF', utf8(pdfOf('Quyet dinh so 163')), 'pdf', 'Quyet dinh so 163'],
  ])('%s', async (_, bytes, type, text) => {
    const captured = (await readCaptured(bytes)) as Captured;
    expect([captured.type, captured.text]).toEqual([type, text]);
    expect(captured.bytes).toEqual(bytes);
  });
});

test('a text in another encoding is kept as UTF-8', async () => {
  const captured = (await readCaptured(utf16('Chiều 20/3'))) as Captured;
  expect([captured.type, captured.text, new TextDecoder().decode(captured.bytes)]).toEqual([
    'txt',
    'Chiều 20/3',
    'Chiều 20/3',
  ]);
});

test.each<[name: string, bytes: Uint8Array, why: string]>([
  ['a picture', latin1('\u0089PNG\r\n\u001a\n'), 'no-source'],
  ['a document of Office', latin1(Buffer.from(officeOf('docx')).toString('latin1')), 'no-source'],
  ['a program', latin1('MZ\u0090'), 'no-source'],
  ['bytes of no kind', latin1('a\0b'), 'no-source'],
  ['nothing', new Uint8Array(), 'no-text'],
  ['a page without words', utf8('<html><nav>Trang chủ</nav></html>'), 'no-text'],
  ['a scan', utf8(pdfOf('')), 'no-text'],
  ['a PDF that is cut', utf8('%PDF-1.7\n1 0 obj'), 'damaged'],
])('%s cannot be kept', async (_, bytes, why) => {
  expect(await readCaptured(bytes)).toBe(why);
});
