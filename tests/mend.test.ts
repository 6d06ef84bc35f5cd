import { execFileSync } from 'node:child_process';
import { cp, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn, project, run, temporaryFolder } from './support/site.ts';

// `npm run check -- --mend`, as an editor calls it.

let dir: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Biên tập', '-c', 'user.email=ban@kho.example', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });

const report = 'meetings/2024/tong-ket-2023/index.vi.md';

/** An archive with mistakes that a machine can mend, and one that it cannot, as Windows writes it. */
async function withMistakes(name: string): Promise<string> {
  const content = join(dir, name);
  await cp(join(project, 'tests/fixtures/mistakes'), content, { recursive: true });
  const text = (await readFile(join(content, report), 'utf8'))
    .replace('title: Tổng kết', 'title: Kết quả: tổng kết')
    .replace('place: Hội trường Mùa Thu', 'place:')
    .replace('date: 2024-03-20', 'date: 20/3/2024')
    .replace('receivedBy: ba-a', 'receivedBy: ong-b')
    .replaceAll('\n', '\r\n');
  await writeFile(join(content, report), text);
  await rename(join(content, 'units/so-mua-he.yaml'), join(content, 'units/so-mua-he.yml'));
  return content;
}

async function textsIn(content: string): Promise<Map<string, string>> {
  const files = (await filesIn(content)).filter((file) => !file.startsWith('.git/'));
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(content, file), 'utf8')] as const)),
  );
}

test('leave to mend without a call to mend is a slip', async () => {
  const { code, stderr } = await run('check.ts', ['--content', await withMistakes('slip'), '--yes']);
  expect([code, stderr.split('\n')[0]]).toEqual([1, 'Thiếu --mend.']);
});

test('what is not committed is not touched', async () => {
  const content = await withMistakes('uncommitted');
  const before = await textsIn(content);
  const { code, stderr } = await run('check.ts', ['--content', content, '--mend']);
  expect(code).toBe(1);
  expect(stderr).toBe(
    `${content} có những thay đổi chưa lưu vào Git, nên không sửa: sửa rồi thì không lấy lại được như cũ. Hãy commit trước, hoặc thêm --yes.\n`,
  );
  expect(await textsIn(content)).toEqual(before);
});

test('what is sure is shown and mended, and nothing else; a second time nothing is', async () => {
  const content = await withMistakes('committed');
  git(content, 'init', '-q');
  git(content, 'add', '-A');
  expect((await run('check.ts', ['--content', content, '--mend'])).stderr).toContain('chưa lưu vào Git');
  git(content, 'commit', '-q', '-m', 'Nháp');
  // What another program leaves there is none of it.
  await writeFile(join(content, 'meetings/Thumbs.db'), '');
  const before = await textsIn(content);
  const { stdout: said } = await run('check.ts', ['--content', content]);
  expect(said).toContain('4 chỗ máy sửa được ngay: npm run check -- --mend\n');

  const { code, stdout } = await run('check.ts', ['--content', content, '--mend']);
  expect(code).toBe(0);
  expect(stdout.slice(0, stdout.indexOf('\n\n'))).toBe(`${report}
  2 - title: Kết quả: tổng kết công tác thi đua năm 2023
  2 + title: "Kết quả: tổng kết công tác thi đua năm 2023"
  6 - date: 20/3/2024
  7 - place:
  6 + date: 2024-03-20
units/so-mua-he.yml → units/so-mua-he.yaml`);
  expect(stdout).toContain('[receiver-not-named]');
  expect(stdout).toMatch(/: 0 lỗi, 1 lưu ý\n$/u);

  const after = await textsIn(content);
  const expected = new Map(before);
  const text = (expected.get(report) ?? '')
    .replace(
      'title: Kết quả: tổng kết công tác thi đua năm 2023',
      'title: "Kết quả: tổng kết công tác thi đua năm 2023"',
    )
    .replace('date: 20/3/2024\r\nplace:\r\n', 'date: 2024-03-20\r\n');
  expected.set(report, text);
  expected.set('units/so-mua-he.yaml', expected.get('units/so-mua-he.yml') ?? '');
  expected.delete('units/so-mua-he.yml');
  expect(after).toEqual(expected);

  git(content, 'add', '-A');
  git(content, 'commit', '-q', '-m', 'Sửa');
  const again = await run('check.ts', ['--content', content, '--mend']);
  expect([again.code, git(content, 'status', '--porcelain')]).toEqual([0, '']);
});

test('what translates a text follows its mends, and nothing that people change', async () => {
  const content = await withMistakes('translated');
  // A sound report with an Ð of another alphabet, and its translation, which is of that very text.
  const original = (await readFile(join(project, 'tests/fixtures/mistakes', report), 'utf8')).replace(
    'title: Tổng kết',
    'title: Ðại hội, tổng kết',
  );
  await writeFile(join(content, report), original);
  const english = report.replace('.vi.', '.en.');
  const translation = '---\r\ntitle: The year 2023\r\ntranslates: vi-000000000000 # giữ\r\n---\r\n\r\nText.\r\n';
  await writeFile(join(content, english), translation);
  const stampOf = async (): Promise<string> => {
    const { stdout } = await run('check.ts', ['--content', content, '--format', 'json']);
    const { problems } = JSON.parse(stdout) as { problems: { kind: string; mend: string }[] };
    return /vi-[0-9a-f]{12}/u.exec(problems.find(({ kind }) => kind === 'outdated-translation')?.mend ?? '')?.[0] ?? '';
  };
  const stamped = translation.replace('vi-000000000000', await stampOf());
  await writeFile(join(content, english), stamped);
  const { stdout } = await run('check.ts', ['--content', content, '--mend', '--yes']);
  expect(stdout).toContain(`${english}\n  3 - translates: `);
  expect(stdout).not.toContain('[outdated-translation]');
  const after = await readFile(join(content, english), 'utf8');
  expect(after).not.toBe(stamped);
  expect(after.replace(/vi-[0-9a-f]{12}/u, 'vi-000000000000')).toBe(translation);

  // A translation of an older text stays one.
  await writeFile(join(content, report), original);
  await writeFile(join(content, english), translation);
  const old = await run('check.ts', ['--content', content, '--mend', '--yes']);
  expect(old.stdout).toContain('[outdated-translation]');
  expect(await readFile(join(content, english), 'utf8')).toBe(translation);
});

test('a file of UTF-16 is written as UTF-8, and its other mends are made as well', async () => {
  const content = await withMistakes('utf-16');
  const text = await readFile(join(content, report), 'utf8');
  await writeFile(join(content, report), Buffer.from(`\uFEFF${text}`, 'utf16le'));
  const { code, stdout } = await run('check.ts', ['--content', content, '--mend', '--yes']);
  expect([code, stdout.split('\n').slice(0, 2)]).toEqual([0, [report, '  → UTF-8']]);
  const expected = text
    .replace(/^(?<head>title: )(?<title>.*)\r$/mu, '$<head>"$<title>"\r')
    .replace('date: 20/3/2024\r\nplace:\r\n', 'date: 2024-03-20\r\n');
  expect(await readFile(join(content, report), 'utf8')).toBe(expected);
});

test('whoever says so mends what is not committed', async () => {
  const content = await withMistakes('yes');
  // A program that reads the report reads nothing else.
  const { code, stdout, stderr } = await run('check.ts', ['--content', content, '--mend', '--yes', '--format', 'json']);
  expect(JSON.parse(stdout)).toMatchObject({ errors: 0, warnings: 1 });
  expect(stderr).toContain('units/so-mua-he.yml → units/so-mua-he.yaml');
  expect([code, (await textsIn(content)).has('units/so-mua-he.yaml')]).toEqual([0, true]);
});
