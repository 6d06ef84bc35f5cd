import { addAttribute as addByAstro, renderTemplate, renderToString } from 'astro/runtime/server/index.js';
import { describe, expect, test } from 'vitest';
import { headMark } from './head-mark.ts';
import type { QuickResult } from './quick-runtime.ts';
import {
  addAttribute,
  createComponent,
  Fragment,
  maybeRenderHead,
  NeedsAstro,
  render,
  renderComponent,
  renderHead,
  renderSlot,
  unescapeHTML,
} from './quick-runtime.ts';

const result: QuickResult = { isQuick: true, createAstro: (props) => ({ props }) };

/** What a template with a value between two marks comes to. */
const shown = async (value: unknown): Promise<string> => String(await render(['<', '>'], value));

/** The same by Astro. */
async function shownByAstro(value: unknown): Promise<string> {
  const component = Object.assign(() => renderTemplate(Object.assign(['<', '>'], { raw: [] }), value), {
    isAstroComponentFactory: true,
  });
  const html = await renderToString({} as never, component as never, {}, {});
  return String(html);
}

describe('a value in a template comes to what Astro makes of it', () => {
  test.each<[string, unknown, string]>([
    ['text', 'a & "b" <i>', '&lt;'],
    ['no value', undefined, '<>'],
    ['null', null, '<>'],
    ['false', false, '<>'],
    ['true', true, '<true>'],
    ['zero', 0, '<0>'],
    ['nothing', '', '<>'],
    ['a number', 1.5, '<1.5>'],
    ['a list', ['a', 0, undefined, ['<', 'b']], '<a0&lt;b>'],
    ['a function', () => 'a&', '<a&amp;>'],
    ['a promise', Promise.resolve(['a', '<']), '<a&lt;>'],
    ['a list with a promise', ['a', Promise.resolve('b'), 'c'], '<abc>'],
    ['HTML', unescapeHTML('<b>a</b>'), '<<b>a</b>>'],
    ['an attribute', addAttribute('a"b', 'title'), '< title="a&quot;b">'],
  ])('%s', async (_, value, expected) => {
    const html = await shown(value);
    expect(html).toContain(expected);
    expect(html).toBe(await shownByAstro(value));
  });
});

test('attributes are those of Astro', () => expect(addAttribute).toBe(addByAstro));

test('what nobody can read is an error, not a page', () => {
  expect(() => render(['', ''], { a: 1 })).toThrow('cannot be rendered: [object Object]');
});

test('what is waited for stands in its place, with what comes after it', async () => {
  const late = new Promise((resolve) => {
    setImmediate(() => resolve('2'));
  });
  expect(String(await render(['a', 'b', 'c', 'd'], '1', late, '<'))).toBe('a1b2c&lt;d');
});

const inner = createComponent((given, props, slots) => {
  const { props: own } = given.createAstro(props) as { props: { name: string } };
  return render(
    ['<p>', ': ', '</p>'],
    own.name,
    renderSlot(given, slots['default'], () => 'none'),
  );
});

test.each<[string, unknown, string]>([
  ['a component', renderComponent(result, 'Inner', inner, { name: 'a&' }), '<<p>a&amp;: none</p>>'],
  [
    'with a slot',
    renderComponent(result, 'Inner', inner, { name: 'a' }, { default: () => render(['<b>', '</b>'], '<') }),
    '<<p>a: <b>&lt;</b></p>>',
  ],
  ['a fragment', renderComponent(result, 'Fragment', Fragment as never, {}, { default: () => 'a' }), '<a>'],
  ['a fragment without anything', renderComponent(result, 'Fragment', Fragment as never, {}), '<>'],
  [
    'an element that is named by a value',
    renderComponent(result, 'Title', 'h2', { class: 'a' }, { default: () => 'b' }),
    '<<h2 class="a">b</h2>>',
  ],
  ['the place of the head', [maybeRenderHead(), renderHead()], `<${headMark}>`],
])('%s', async (_, value, expected) => expect(await shown(value)).toBe(expected));

test('text cannot hold the mark of the head', async () => expect(await shown(headMark)).not.toContain(headMark));

test('what Astro alone can render is no component here', () => {
  expect(() => renderComponent(result, 'Content', (() => '') as never, {})).toThrow(NeedsAstro);
});
