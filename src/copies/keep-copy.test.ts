import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pdfOf } from '../../tests/support/documents.ts';
import { base, meeting } from '../../tests/support/memory-archive.ts';
import { temporaryFolder, writeFiles } from '../../tests/support/site.ts';
import { checkContent } from '../check/check-folder.ts';
import { digestOfText } from '../text/digest.ts';
import type { KeepRequest, Kept, Refusal } from './keep-copy.ts';
import { keepCopy } from './keep-copy.ts';

const record = 'meetings/2017/hop';
const page = '<html><nav>Trang chủ</nav><p>Chiều 20/3</p></html>';

let dir: string;
let content: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ dir, remove } = await temporaryFolder());
  content = join(dir, 'content');
});
afterEach(() => remove());

/** Keeps what a file holds as the copy of the source of a small archive's report. */
async function keep(holds: string | Uint8Array, request: Partial<KeepRequest> = {}): Promise<Kept | Refusal> {
  const file = join(dir, 'captured');
  await writeFile(file, holds);
  return keepCopy({
    dir: content,
    record,
    file,
    source: undefined,
    on: '2026-11-28',
    publish: false,
    replace: false,
    ...request,
  });
}

const lay = (sources: object[] = [{ title: 'Báo cáo' }]): Promise<void> =>
  writeFiles(content, { ...base, ...meeting('2017/hop', { sources }) });
const beside = (): Promise<string[]> => readdir(join(content, record));
const recordText = (): Promise<string> => readFile(join(content, record, 'index.vi.md'), 'utf8');
const problems = async (): Promise<string[]> =>
  (await checkContent(content)).problems.filter(({ path }) => path.startsWith('meetings')).map(({ kind }) => kind);

describe('what is kept satisfies the check', () => {
  test('a text, byte for byte', async () => {
    await lay();
    const kept = await keep('Chiều 20/3\r\n');
    expect(kept).toMatchObject({ written: [`${record}/ban-luu.txt`, `${record}/index.vi.md`], text: 'Chiều 20/3' });
    expect(await readFile(join(content, record, 'ban-luu.txt'), 'utf8')).toBe('Chiều 20/3\r\n');
    expect(await recordText()).toContain(`copyDigest: ${digestOfText('Chiều 20/3\r\n')}`);
    expect(await recordText()).toContain('capturedOn: 2026-11-28');
    expect(await problems()).toEqual([]);
  });
  test.each([
    ['html', page, 'Chiều 20/3'],
    ['pdf', pdfOf('Quyet dinh'), 'Quyet dinh'],
  ])('a copy as %s, with its text beside it', async (type, holds, text) => {
    await lay([{ title: 'Báo cáo', capturedOn: '2019-11-20' }]);
    await keep(holds, { publish: true });
    expect(await beside()).toEqual([`ban-luu.${type}`, `ban-luu.${type}.txt`, 'index.vi.md']);
    expect(await readFile(join(content, record, `ban-luu.${type}.txt`), 'utf8')).toBe(`${text}\n`);
    expect(await recordText()).toMatch(
      /capturedOn: 2019-11-20[\s\S]*copyTextDigest: [0-9a-f]{64}\n[\s\S]*publishCopy: true/u,
    );
    expect(await problems()).toEqual([]);
  });
  test('of several sources the one that is named', async () => {
    await lay([{ title: 'Một' }, { title: 'Hai' }]);
    expect(await keep('Chiều 20/3')).toEqual({ kind: 'which-source', sources: 2 });
    expect(await keep('Chiều 20/3', { source: 3 })).toEqual({ kind: 'which-source', sources: 2 });
    await keep('Chiều 20/3', { source: 2 });
    expect(await beside()).toEqual(['ban-luu-2.txt', 'index.vi.md']);
    expect(await recordText()).toMatch(/title: Hai\s+capturedOn: 2026-11-28\s+copy: ban-luu-2.txt/u);
  });
  test('a copy that another record keeps is shared', async () => {
    await lay();
    await keep('Chiều 20/3');
    await writeFiles(content, meeting('2017/hop-hai', {}));
    const file = join(content, record, 'ban-luu.txt');
    const kept = await keep('', { record: 'meetings/2017/hop-hai', file });
    expect(kept).toMatchObject({
      written: ['meetings/2017/hop-hai/index.vi.md'],
      notes: { copy: `${record}/ban-luu.txt` },
    });
    expect(await problems()).toEqual([]);
  });
});

describe('nothing is lost', () => {
  test('an earlier copy stays unless it is to be replaced, and leaves nothing behind then', async () => {
    await lay();
    await keep(page);
    const before = await recordText();
    expect(await keep('Chiều 21/3')).toEqual({ kind: 'kept-already', path: `${record}/ban-luu.html` });
    expect(await recordText()).toBe(before);
    await keep('Chiều 21/3', { replace: true });
    expect(await beside()).toEqual(['ban-luu.txt', 'index.vi.md']);
    expect(await recordText()).not.toContain('copyTextDigest');
    expect(await problems()).toEqual([]);
  });
  test('a file that nobody names is not overwritten', async () => {
    await lay();
    await writeFile(join(content, record, 'ban-luu.txt'), 'Bản khác');
    expect(await keep('Chiều 20/3')).toEqual({ kind: 'kept-already', path: `${record}/ban-luu.txt` });
    expect(await readFile(join(content, record, 'ban-luu.txt'), 'utf8')).toBe('Bản khác');
  });
  test('what cannot be kept changes nothing', async () => {
    await lay();
    const before = await recordText();
    const refused: [Refusal, Kept | Refusal][] = [
      [
        { kind: 'no-record', path: 'meetings/2017/khac/index.vi.md' },
        await keep('a', { record: 'meetings/2017/khac' }),
      ],
      [{ kind: 'no-file', file: join(dir, 'khac') }, await keep('a', { file: join(dir, 'khac') })],
      [{ kind: 'no-source', file: join(dir, 'captured') }, await keep(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))],
    ];
    for (const [expected, found] of refused) expect(found).toEqual(expected);
    expect([await beside(), await recordText()]).toEqual([['index.vi.md'], before]);
    await writeFile(join(content, record, 'index.vi.md'), '---\ntitle: a: b\n---\n');
    expect(await keep('a')).toEqual({ kind: 'unreadable-record', path: `${record}/index.vi.md` });
  });
});
