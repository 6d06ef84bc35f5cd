import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { markdownToMdast } from 'satteri';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { generateCorpus } from '../src/corpus/generate-corpus.ts';
import { splitFrontMatter } from '../src/source/front-matter.ts';

/** What a text says in one tree or the other: kinds of nodes and what they carry, without the differences that are known. */
function outline(node: object): unknown {
  const { type, value, depth, url, title, alt, ordered, checked, identifier, children } = node as Record<
    string,
    unknown
  > & {
    children?: object[];
  };
  const carried = {
    value,
    depth,
    url,
    title: title ?? undefined,
    alt,
    ordered: ordered ?? undefined,
    checked: checked ?? undefined,
    identifier,
  };
  const defined = Object.fromEntries(
    Object.entries(carried).filter(([, given]) => given !== undefined && given !== null),
  );
  return { type, ...defined, ...(children !== undefined && { children: joined(children.map(outline)) }) };
}

/** Neighbouring texts as one: where a run of text is cut says nothing. */
function joined(nodes: unknown[]): unknown[] {
  const result: { type: string; value?: string }[] = [];
  for (const node of nodes as { type: string; value?: string }[]) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value = `${last.value}${node.value}`;
    else result.push({ ...node });
  }
  return result;
}

const features = { frontmatter: false, smartPunctuation: false };
const bySatteri = (text: string): unknown => outline(markdownToMdast(text, { features }));
const byRemark = (text: string): unknown => outline(unified().use(remarkParse).use(remarkGfm).parse(text));

test.each([
  ['headings and paragraphs', '# Một\n\nHai\nba  \nbốn\n\n## Năm\n'],
  ['emphasis', 'Chữ *nghiêng*, **đậm**, ~~gạch~~ và `mã`.\n'],
  ['nested lists', '- một\n  - hai\n    1. ba\n    2. bốn\n- năm\n\n  đoạn\n'],
  ['task lists', '- [x] xong\n- [ ] chưa\n'],
  ['tables', '| Đơn vị | Điểm |\n| --- | ---: |\n| Sở \\| Nội vụ | 98,25 |\n'],
  [
    'links, references and autolinks',
    '[a](https://x.vn "t") [b][r] <https://y.vn> https://z.vn/a?b=c\n\n[r]: /tin/ "R"\n',
  ],
  ['images', '![Ảnh lễ ký](./anh.jpg "Lễ ký")\n'],
  ['footnotes', 'Theo nguồn[^1].\n\n[^1]: Báo cáo của khối.\n'],
  ['quotations', '> Một\n> > Hai\n\nBa\n'],
  ['code', '```yaml\ntitle: A\n```\n\n    thụt\n'],
  ['a second block of hyphens is text', '\n---\nx: y\n---\n'],
  ['escapes', '1\\. không phải danh sách \\*không nghiêng\\*\n'],
])('reads %s as remark with GFM does', (_, text) => expect(bySatteri(text)).toEqual(byRemark(text)));

test('reads every report of a corpus as remark with GFM does', async () => {
  const files = await generateCorpus({ reports: 60, seed: 11 });
  const texts = files
    .filter(({ path }) => path.endsWith('.md'))
    .map(({ content }) => splitFrontMatter(String(content)));
  expect(texts.length).toBeGreaterThan(100);
  for (const parts of texts) {
    if ('fault' in parts) throw new Error(parts.fault);
    expect(bySatteri(parts.body)).toEqual(byRemark(parts.body));
  }
});
