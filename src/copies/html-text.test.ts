import { expect, test } from 'vitest';
import { textOfHtml } from './html-text.ts';

test.each<[name: string, html: string, text: string]>([
  [
    'a paragraph a line',
    '<p>Chiều <b>20/3</b>,\n Khối họp.</p><p>Sở An<br>Sở Bình</p>',
    'Chiều 20/3, Khối họp.\nSở An\nSở Bình',
  ],
  ['entities and hard spaces', '<p>Cờ&nbsp;thi đua &amp; B&#7857;ng khen</p>', 'Cờ thi đua & Bằng khen'],
  [
    'no navigation, frame, form or script',
    '<nav>Trang chủ</nav><header>Cổng</header><div role="navigation">Tin</div><p>Bài</p><aside>Đọc thêm</aside><form>Tìm</form><script>1<2</script><style>p{}</style><footer>Bản quyền</footer>',
    'Bài',
  ],
  [
    'the page that a portal of ASP.NET puts into a form',
    '<form id="aspnetForm"><input type="hidden" value="x"><header>Cổng</header><h1>Tổng kết</h1><p>Chiều 20/3, Khối họp.</p></form><p>Lượt truy cập</p>',
    'Tổng kết\nChiều 20/3, Khối họp.\nLượt truy cập',
  ],
  [
    'the head of an article, which has its title and day',
    '<header>Cổng</header><article><header><h1>Tổng kết</h1>21/3/2017</header><p>Khối họp.</p></article>',
    'Tổng kết\n21/3/2017\nKhối họp.',
  ],
  ['nothing that is hidden', '<p hidden>Ẩn</p><p aria-hidden="true">Ẩn</p><p>Bài</p>', 'Bài'],
  [
    'the main part alone, where it is marked',
    '<div>Tin mới</div><main><h1>Tổng kết</h1><p>Bài</p></main>',
    'Tổng kết\nBài',
  ],
  [
    'the article within it',
    '<main><p>Chia sẻ</p><article><p>Bài viết dài hơn</p></article></main>',
    'Bài viết dài hơn',
  ],
  [
    'not a teaser',
    '<div><p>Bài viết chính, dài hơn nhiều</p><article>Tin khác</article></div>',
    'Bài viết chính, dài hơn nhiều\nTin khác',
  ],
  ['the longest of two articles', '<article>Một</article><article>Bài viết dài hơn</article>', 'Bài viết dài hơn'],
  ['an element that is never closed', '<p>Một<p>Hai<div>Ba', 'Một\nHai\nBa'],
  ['an image within a line', '<p>Một<img src="a.jpg" alt="Ảnh"> hai</p>', 'Một hai'],
  ['a table, a cell a line', '<table><tr><td>Sở An</td><td>98</td></tr></table>', 'Sở An\n98'],
  ['nothing', '<nav>Trang chủ</nav>', ''],
])('%s', (_, html, text) => {
  expect(textOfHtml(html)).toBe(text);
});
