import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { npmOptions } from '../src/bench/measure-command.ts';
import { launchBrowser } from './support/browser.ts';
import { pdfOf } from './support/documents.ts';
import { base, meeting } from './support/memory-archive.ts';
import { project, temporaryFolder, writeFiles } from './support/site.ts';

let content: string;
let address: string;
let remove: () => Promise<void>;
let stop: () => Promise<void>;
const told: string[] = [];

/** An archive with a report as it should be, one that cannot be read, and one whose photograph nobody has put there. */
beforeAll(async () => {
  const folder = await temporaryFolder();
  remove = folder.remove;
  content = folder.dir;
  await writeFiles(folder.dir, {
    ...base,
    ...meeting('2017/dung', { title: 'Đúng' }),
    ...meeting('2017/thieu-anh', { title: 'Thiếu ảnh', photos: [{ src: './khong-co.jpg', alt: 'Lễ' }] }),
    ...meeting('2017/tai-lieu', {
      title: 'Có tài liệu',
      attachments: [
        { title: 'Quyết định', file: './quyết-định.pdf' },
        { title: 'Thiếu', file: './thieu.pdf' },
      ],
    }),
    'meetings/2017/tai-lieu/quyết-định.pdf': pdfOf('Quyet dinh'),
    ...meeting('2017/nhap', { title: 'Bản nháp', draft: true }),
    'meetings/2017/hong/index.vi.md':
      '---\ntitle: "Mở\nbloc: khoi\nkinds: [other]\ndate: 2017-03-20\nsources: [{ title: Báo cáo }]\n---\n\nVăn bản.\n',
  });
  // As from a terminal: the preview reads the environment, and the runner of these tests has put its own into it.
  const env = { PATH: process.env['PATH'] };
  const args = [...npmOptions('dev.ts'), 'scripts/dev.ts', '--content', folder.dir];
  const server = spawn(process.execPath, args, { cwd: project, env });
  const ended = once(server, 'exit');
  stop = async () => {
    server.kill();
    await ended;
  };
  for await (const line of createInterface({ input: server.stdout })) {
    told.push(line);
    const found = /http:\/\/localhost:\d+/u.exec(line)?.[0];
    if (found === undefined) continue;
    address = found;
    return;
  }
  throw new Error(`the preview ended:\n${told.join('\n')}`);
});

afterAll(async () => {
  await stop();
  await remove();
});

test.each([
  ['the list of reports', '/tin/', 'Đúng'],
  ['a report as it should be', '/tin/2017/dung/', 'Đúng'],
  ['a report without its photograph', '/tin/2017/thieu-anh/', 'Thiếu ảnh'],
  ['a draft', '/en/news/2017/nhap/', 'Bản nháp'],
  ['a report with a document that is not there', '/tin/2017/tai-lieu/', 'Có tài liệu'],
  ['a document', `/files/meetings/2017/tai-lieu/${encodeURIComponent('quyết-định.pdf')}`, '(Quyet dinh)'],
  ['a page that comes with the code', '/phuong-phap/', 'Phương pháp xếp hạng'],
])('a mistake in one file takes away no other page from the preview: %s', async (_, path, title) => {
  const response = await fetch(address + path);
  expect([response.status, await response.text()]).toEqual([200, expect.stringContaining(title)]);
});

test('and it is told at its line', () => {
  const places = told
    .filter((line) => /^\S+\.md:\d+/u.test(line))
    .map((line) => line.split(' ')[0]?.replace(/:$/u, ''));
  expect(places).toEqual([
    'meetings/2017/hong/index.vi.md:2:8',
    'meetings/2017/tai-lieu/index.vi.md:13:11',
    'meetings/2017/thieu-anh/index.vi.md:10:10',
  ]);
});

/**
 * Asks for a page until it is told to end, and says what statuses came.
 *
 * @param accept what is asked for: where no page can be shown, those who ask for HTML are told so instead
 */
function askAgainAndAgain(page: string, accept: string): { end: () => Promise<Set<number>> } {
  const found = new Set<number>();
  let isOver = false;
  const asking = (async () => {
    while (!isOver) found.add((await fetch(page, { headers: { accept } })).status);
  })();
  return {
    end: async () => {
      isOver = true;
      await asking;
      return found;
    },
  };
}

test('the problems stand in the page, and go when they are mended', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${address}/tin/2017/dung/`);
    const panel = page.locator('#nien-giam-problems');
    await expect.poll(() => panel.locator('summary').textContent()).toBe(`${content}: 3 lỗi, 0 lưu ý`);
    // A page loads itself again when the preview hears of a change, at any time: what is read of it then is cut off.
    await expect.poll(() => panel.getAttribute('lang')).toBe('vi');
    await expect
      .poll(() => panel.locator('li').allTextContents())
      .toEqual([
        expect.stringContaining('meetings/2017/hong/index.vi.md:2:8\n'),
        expect.stringContaining('meetings/2017/tai-lieu/index.vi.md:13:11\n'),
        expect.stringContaining('meetings/2017/thieu-anh/index.vi.md:10:10\n'),
      ]);
    await rm(join(content, 'meetings/2017/thieu-anh'), { recursive: true });
    await rm(join(content, 'meetings/2017/tai-lieu'), { recursive: true });
    await expect.poll(() => panel.locator('li').count()).toBe(1);
    // What names the bloc is left out, and the pages are there; without the name of the site there is none.
    const writeBroken = async (file: string): Promise<() => Promise<void>> => {
      const sound = await readFile(join(content, file), 'utf8');
      await writeFile(join(content, file), 'names: [');
      await expect.poll(() => panel.locator('li').allTextContents()).toHaveLength(2);
      return () => writeFile(join(content, file), sound);
    };
    // Opening a page is cut off by that too.
    const expectStatus = (path: string, status: number): Promise<void> =>
      expect.poll(() => page.goto(address + path).then((response) => response?.status(), String)).toBe(status);
    const mendBloc = await writeBroken('blocs/khoi.yaml');
    await expectStatus('/', 200);
    await mendBloc();
    await expect.poll(() => panel.locator('li').count()).toBe(1);
    await expectStatus('/tin/2017/dung/', 200);
    const asked = ['text/html', '*/*'].map((accept) => askAgainAndAgain(`${address}/tin/2017/dung/`, accept));
    const mendSite = await writeBroken('site.yaml');
    await expectStatus('/tin/2017/dung/', 503);
    await expect
      .poll(() => page.locator('h1').textContent())
      .toBe('Chưa xem được trang: hãy sửa các lỗi dưới đây, sửa xong trang sẽ tự hiện ra.');
    await expect
      .poll(() => panel.locator('li').allTextContents())
      .toEqual([
        expect.stringContaining('meetings/2017/hong/index.vi.md:2:8\n'),
        expect.stringContaining('site.yaml:1:9\n'),
      ]);
    await mendSite();
    await expect.poll(() => page.locator('h1').textContent()).toBe('Đúng');
    // A page of its own error would hear of nothing that mends it.
    const statuses = await Promise.all(asked.map(({ end }) => end()));
    expect(statuses).toEqual([new Set([200, 503]), new Set([200])]);
    await rm(join(content, 'meetings/2017/hong'), { recursive: true });
    await expect.poll(() => panel.count()).toBe(0);
  } finally {
    await browser.close();
  }
});
