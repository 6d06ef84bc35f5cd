/**
 * What stands in for the runtime of Astro's components (Astro 7.3, `astro/compiler-runtime`). Theirs streams: whatever a template
 * holds is an object that writes itself into a response, through promises. Here a component is a function that returns its HTML, and a
 * promise only where it waits for something itself. What Astro renders with it comes out the same, byte for byte.
 */
import {
  escapeHTML,
  Fragment,
  renderComponent as renderByAstro,
  renderHead as renderHeadByAstro,
  renderTemplate,
  spreadAttributes,
} from 'astro/runtime/server/index.js';
import { headMark } from './head-mark.ts';

export {
  addAttribute,
  createAstro,
  defineScriptVars,
  Fragment,
  mergeSlots,
  spreadAttributes,
  unescapeHTML,
} from 'astro/runtime/server/index.js';

/** HTML as it stands in a page. */
class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

type Rendered = Html | Promise<Html>;

/** What a component is given by the page that it is in: by Astro, or by `quick-pages.ts`. */
export interface QuickResult {
  createAstro: (props: object) => object;
  /** Nothing of Astro's own is at hand: whatever needs it cannot be rendered. */
  isQuick?: true;
}

type Slots = Readonly<Record<string, ((result: QuickResult) => unknown) | undefined>>;

export type QuickFactory = (result: QuickResult, props: object, slots: Slots) => unknown;

/** A component, as Astro knows it, with the function that it is. */
export interface QuickComponent {
  quick?: QuickFactory;
}

/** A page holds what Astro alone can render, such as a text in MDX. */
export class NeedsAstro extends Error {
  override readonly name = 'NeedsAstro';
}

export function createComponent(factory: QuickFactory, moduleId?: string, propagation?: unknown): QuickComponent {
  const byAstro = (result: QuickResult, props: object, slots: Slots): unknown => {
    const made = factory(result, props, slots);
    return made instanceof Promise ? made.then(toAstro) : toAstro(made);
  };
  return Object.assign(byAstro, { isAstroComponentFactory: true, moduleId, propagation, quick: factory });
}

/** HTML as Astro takes it from a component. */
function toAstro(html: unknown): unknown {
  if (!(html instanceof Html)) return html;
  const [before = '', ...after] = html.text.split(headMark);
  const parts = [before, ...after];
  return renderTemplate(Object.assign(parts, { raw: parts }), ...after.map(() => renderHeadByAstro()));
}

export function render(parts: readonly string[], ...values: readonly unknown[]): Rendered {
  let html = parts[0] ?? '';
  for (let index = 0; index < values.length; index += 1) {
    const text = textOf(values[index]);
    if (typeof text !== 'string') return renderRest(html, parts, values, index, text);
    html += text + (parts[index + 1] ?? '');
  }
  return new Html(html);
}

/** The same from a value on that is waited for. All that come after it are begun at once. */
async function renderRest(
  before: string,
  parts: readonly string[],
  values: readonly unknown[],
  from: number,
  first: Promise<string>,
): Promise<Html> {
  const texts = await Promise.all([first, ...values.slice(from + 1).map(textOf)]);
  return new Html(texts.reduce((html, text, index) => html + text + (parts[from + index + 1] ?? ''), before));
}

/** What a value between braces comes to: text is escaped, nothing is shown of what is no value. */
function textOf(value: unknown): string | Promise<string> {
  if (typeof value === 'string') return escapeHTML(value);
  if (value === undefined || value === null || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'number' || value === true) return String(value);
  if (Array.isArray(value)) return textOfAll(value);
  if (typeof value === 'function') return textOf(value());
  if (value instanceof Promise) return value.then(textOf);
  // Astro's own, such as attributes.
  if (value instanceof String) return String(value);
  throw new TypeError(`cannot be rendered: ${Object.prototype.toString.call(value)}`);
}

function textOfAll(values: readonly unknown[]): string | Promise<string> {
  let html = '';
  for (const [index, value] of values.entries()) {
    const text = textOf(value);
    if (typeof text !== 'string')
      return Promise.all([text, ...values.slice(index + 1).map(textOf)]).then((rest) => html + rest.join(''));
    html += text;
  }
  return html;
}

export function renderComponent(
  result: QuickResult,
  name: string,
  component: QuickComponent | string,
  props: object,
  slots: Slots = {},
): unknown {
  if (typeof component === 'string') return renderElement(result, component, props, slots);
  if (component.quick !== undefined) return component.quick(result, props, slots);
  if ((component as unknown) === Fragment) return renderSlot(result, slots['default']);
  if (result.isQuick) throw new NeedsAstro(name);
  return renderedByAstro(result, name, component, props);
}

/** An element whose name is chosen by what it shows. */
function renderElement(result: QuickResult, tag: string, props: object, slots: Slots): Rendered {
  const content = renderSlot(result, slots['default']);
  return render(['<', '', '>', '</', '>'], new Html(tag), spreadAttributes(props, tag), content, new Html(tag));
}

async function renderedByAstro(
  result: QuickResult,
  name: string,
  component: QuickComponent,
  props: object,
): Promise<Html> {
  const made = await renderByAstro(result as never, name, component as never, props, {});
  let html = '';
  await made.render({
    write: (chunk) => {
      html += String(chunk);
    },
  });
  return new Html(html);
}

export function renderSlot(
  result: QuickResult,
  slot: ((result: QuickResult) => unknown) | undefined,
  fallback?: (result: QuickResult) => unknown,
): unknown {
  return (slot ?? fallback)?.(result);
}

/** Every page has a head, in which `renderHead` stands: nothing is to be done where one has none. */
export const maybeRenderHead = (): undefined => undefined;

export const renderHead = (): Html => new Html(headMark);
