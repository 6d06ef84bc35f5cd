import { execFileSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Review } from '../src/commands/suggest-mends.ts';
import { project, run, temporaryFolder } from './support/site.ts';

// `npm run suggest`, as its workflow calls it after a pull request.

let dir: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
});
afterAll(() => remove());

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Biên tập', '-c', 'user.email=ban@kho.example', ...args], {
    cwd: dir,
    encoding: 'utf8',
  });

const report = 'content/meetings/2024/tong-ket-2023/index.vi.md';
const unit = 'content/units/so-mua-he.yaml';

/** What GitHub answers of the files of a pull request: what Git shows between two commits, file by file, without its heads. */
function changedFiles(): { filename: string; patch: string }[] {
  return git('-c', 'core.quotePath=false', 'diff', '--name-only', 'HEAD^', 'HEAD')
    .split('\n')
    .filter(Boolean)
    .map((filename) => {
      const diff = git('diff', 'HEAD^', 'HEAD', '--', filename);
      return { filename, patch: diff.slice(diff.indexOf('@@')).trimEnd() };
    });
}

/** What a file holds when each suggestion in it was pressed. */
function pressed(text: string, comments: Review['comments']): string {
  const lines = text.split('\n');
  for (const { start_line, line, body } of comments.toSorted((a, b) => b.line - a.line)) {
    const from = start_line ?? line;
    const put = /```suggestion\n(?<put>.*)```$/su.exec(body)?.groups?.['put'] ?? '';
    lines.splice(from - 1, line - from + 1, ...put.split('\n').slice(0, -1));
  }
  return lines.join('\n');
}

test('the sure mends of what a pull request changes are suggested at their lines, once', async () => {
  await cp(join(project, 'tests/fixtures/mistakes'), join(dir, 'content'), { recursive: true });
  // A mistake that was there before, far from what is changed: GitHub takes no comment there.
  const sound = await readFile(join(dir, report), 'utf8');
  await writeFile(join(dir, report), `${sound}${'\nMột đoạn.\n'.repeat(10)}\n##Không cách\n`);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'Trước');
  const before = await readFile(join(dir, report), 'utf8');
  const after = before
    .replace('title: Tổng kết', 'title: Kết quả: tổng kết')
    .replace('place: Hội trường Mùa Thu', 'place:')
    .replace('date: 2024-03-20', 'date: 20/3/2024')
    .replace('receivedBy: ba-a', 'receivedBy: ong-b');
  await writeFile(join(dir, report), after);
  await writeFile(join(dir, unit), `\uFEFF${await readFile(join(dir, unit), 'utf8')}`);
  git('add', '-A');
  git('commit', '-q', '-m', 'Sau');

  await writeFile(join(dir, 'changed.json'), JSON.stringify([[], changedFiles()]));
  await writeFile(join(dir, 'comments.json'), '[[]]');
  const args = ['--content', join(dir, 'content'), '--changed', join(dir, 'changed.json')];
  const first = await run('suggest.ts', [...args, '--comments', join(dir, 'comments.json'), '--commit', 'abc']);
  expect([first.code, first.stderr]).toEqual([0, '']);
  const review = JSON.parse(first.stdout) as Review;
  expect(review).toMatchObject({
    commit_id: 'abc',
    event: 'COMMENT',
    body: 'Có 2 chỗ máy sửa được ngay: xem rồi bấm "Commit suggestion" ở từng chỗ, hoặc "Add suggestion to batch" để sửa nhiều chỗ trong một lần.',
  });
  expect(review.comments.map(({ path, start_line, line }) => [path, start_line, line])).toEqual([
    [report, undefined, 2],
    [report, 6, 7],
  ]);
  expect(review.comments[1]?.body).toMatchInlineSnapshot(`
    "“20&#47;3&#47;2024” không phải là ngày&#46;

    Trường “place” đang để trống&#46;

    \`\`\`suggestion
    date: 2024-03-20
    \`\`\`"
  `);
  expect(pressed(after, review.comments)).toBe(
    before
      .replace('title: Tổng kết', 'title: "Kết quả: tổng kết')
      .replace(/^(?<head>title: ".*)$/mu, '$<head>"')
      .replace('date: 2024-03-20\nplace: Hội trường Mùa Thu\n', 'date: 2024-03-20\n')
      .replace('receivedBy: ba-a', 'receivedBy: ong-b'),
  );

  // GitHub gives back what it was told, with the ends of lines of the web; one stands at no line any more.
  const [told, outdated] = review.comments.map(({ path, line, body }) => ({
    path,
    line,
    body: body.replaceAll('\n', '\r\n'),
  }));
  await writeFile(join(dir, 'comments.json'), JSON.stringify([[told], [{ ...outdated, line: null }]]));
  const second = await run('suggest.ts', [...args, '--comments', join(dir, 'comments.json')]);
  expect((JSON.parse(second.stdout) as Review).comments).toEqual([review.comments[1]]);
  await writeFile(join(dir, 'comments.json'), JSON.stringify([[told, { ...outdated }]]));
  const third = await run('suggest.ts', [...args, '--comments', join(dir, 'comments.json')]);
  expect(third).toEqual({ code: 0, stdout: '', stderr: '' });
});

test.each([
  ['is not given', [], 'Thiếu --changed.'],
  ['is no answer of GitHub', ['--changed', 'package.json'], '--changed package.json: không đọc được'],
])('an answer that %s is told', async (_, args, said) => {
  const { code, stderr } = await run('suggest.ts', args);
  expect([code, stderr]).toEqual([1, expect.stringContaining(said)]);
});
