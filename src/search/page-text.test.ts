import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { PageTextReader } from './page-text.ts';

const read = (html: string): PageTextReader => {
  const reader = new PageTextReader();
  const parser = new Parser({
    onopentag: (tag, attributes) => reader.open(tag, attributes),
    ontext: (text) => reader.text(text),
    onclosetag: (tag) => reader.close(tag),
  });
  parser.end(html);
  return reader;
};

test('what a page says: its title, its headings, and each block of text by itself', () => {
  const page = read(`<title>Kho</title><header>Menu</header><main><nav>Trang chủ</nav>
    <p class="kicker">Hội nghị</p><h1 id="t"><span>Đã rút:</span> Tổng kết</h1>
    <p>Đoàn <em>kết</em>
    thi đua<br>sản xuất</p><button>In</button><h2 id="phan-mot">Phần <a href="/">một</a></h2>
    <table><tr><td>An</td><td>Bình</td></tr></table><svg><text>9</text></svg>
    <section data-unsearched><h2>Trích dẫn</h2></section><div class="note no-print">In</div><p>Cuối</p></main><footer>Chân</footer>`);
  expect(page.page).toEqual({
    title: 'Đã rút: Tổng kết',
    headings: ['Phần một'],
    blocks: ['Hội nghị', 'Đoàn kết thi đua', 'sản xuất', 'An', 'Bình', 'Cuối'],
  });
  // A passage is found below its heading.
  expect(page.parts.map(({ text, id }) => [text, id])).toEqual([
    ['Hội nghị', undefined],
    ['Đã rút:', undefined],
    ['Tổng kết', undefined],
    ['Đoàn kết thi đua', undefined],
    ['sản xuất', undefined],
    ['Phần một', 'phan-mot'],
    ['An', 'phan-mot'],
    ['Bình', 'phan-mot'],
    ['Cuối', 'phan-mot'],
  ]);
});
