import { expect, test } from 'vitest';
import { hostileTexts } from '../../tests/support/hostile-markdown.ts';
import { isHarmlessAddress } from './addresses.ts';
import type { TextNode } from './parse-text.ts';
import { parseText } from './parse-text.ts';
import { escapedText, textAlone } from './text-alone.ts';

const surroundings = {
  page: 'https://kho.example/tin/2017/hop/',
  wholeAddress: (address: string): string =>
    /^(?:https?:|mailto:)/u.test(address)
      ? address
      : URL.canParse(address, 'https://kho.example/tin/2017/hop/')
        ? new URL(address, 'https://kho.example/tin/2017/hop/').href
        : address,
};

test.each<[string, text: string, expected: string]>([
  ['what needs nothing stands as it was written', 'Một *hai* **ba**\n\n* a\n* b\n', 'Một *hai* **ba**\n\n* a\n* b'],
  ['a relative address', 'Xem [họp](../hop-2/).', 'Xem [họp](<https://kho.example/tin/2017/hop-2/>).'],
  ['one with a title, in angle brackets', '[a *b*](</khoi/x/> "T") c', '[a *b*](<https://kho.example/khoi/x/> "T") c'],
  ['an anchor of the page', '[a](#muc)', '[a](<https://kho.example/tin/2017/hop/#muc>)'],
  [
    'another site',
    '[a](https://a.example/(x)) <https://b.example> www.c.example',
    '[a](https://a.example/(x)) <https://b.example> www.c.example',
  ],
  ['brackets in a label', '[a \\](b](../c/)', '[a \\](b](<https://kho.example/tin/2017/c/>)'],
  [
    'two in a line',
    '[a](../a/)[b](../b/)',
    '[a](<https://kho.example/tin/2017/a/>)[b](<https://kho.example/tin/2017/b/>)',
  ],
  ['one without a text', '[](../a/) b', '[](<https://kho.example/tin/2017/a/>) b'],
  ['a reference', '[a][x]\n\n[x]: ../a/ "T"', '[a][x]\n\n[x]: <https://kho.example/tin/2017/a/> "T"'],
  ['a picture', '![Lễ *ký*](./anh.jpg "Chú thích")', '[Lễ ký](<https://kho.example/tin/2017/hop/>)'],
  ['a picture in a link', '[![ảnh](./a.jpg)](../b/)', '[ảnh](<https://kho.example/tin/2017/b/>)'],
  [
    'HTML is the text that it is',
    'a <b>c</b>\n\n<script>x</script>\n',
    'a &lt;b&gt;c&lt;/b&gt;\n\n&lt;script&gt;x&lt;/script&gt;',
  ],
  ['an address that could run', '[a](javascript:x "T") [b](//c.example)', '[a](<> "T") [b](<>)'],
  ['one without brackets', 'a <javascript:x> b', 'a javascript:x b'],
  ['one of a reference', '[a][x]\n\n[x]: vbscript:x', '[a][x]\n\n[x]: <>'],
  [
    'links in a table',
    '| a | b |\n| - | - |\n| [c](../c/) | d |',
    '| a | b |\n| - | - |\n| [c](<https://kho.example/tin/2017/c/>) | d |',
  ],
  ['letters outside the basic plane before it', '𝄞 [a](../a/)', '𝄞 [a](<https://kho.example/tin/2017/a/>)'],
])('%s', (_, text, expected) => expect(textAlone(text, surroundings)).toBe(expected));

test('text that Markdown would take for something else is escaped', () => {
  expect(escapedText('1 * 2 [a](b) <c> & `d`\n# e')).toBe('1 \\* 2 \\[a\\](b) &lt;c&gt; &amp; \\`d\\` \\# e');
});

test('nothing of a hostile text runs or is fetched where its Markdown is read', () => {
  const found: string[] = [];
  for (const { name, text } of hostileTexts()) {
    const waiting: TextNode[] = [parseText(textAlone(text, surroundings), 'markdown')];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (node.type === 'html' || node.type === 'image') found.push(`${node.type}: ${name}`);
      if ((node.type === 'link' || node.type === 'definition') && !isHarmlessAddress(node.url))
        found.push(`${node.url}: ${name}`);
      for (const child of node.children ?? []) waiting.push(child);
    }
  }
  expect(found).toEqual([]);
});
