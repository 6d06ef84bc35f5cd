/** The problems of the content, as the preview sends them: a sentence on all of them, and each as it is printed. */
interface Told {
  lang: string;
  summary: string;
  problems: string[];
  /** There where no page can be shown. */
  instead?: string;
}

const panel = document.createElement('aside');
panel.id = 'nien-giam-problems';
// Nothing of the page changes how it looks, and it changes nothing of the page.
const shadow = panel.attachShadow({ mode: 'open' });
const style = document.createElement('style');
style.textContent = `
  details { position: fixed; inset: auto 0 0 0; z-index: 2147483647; border-block-start: 3px solid #a1261b; color: #1c1a17; background: #fff; font: 1rem/1.5 system-ui, sans-serif; }
  summary { padding: .5rem 1rem; cursor: pointer; font-weight: 600; }
  ol { max-block-size: 45vh; margin: 0; padding: 0 1rem; overflow: auto; list-style: none; }
  li { padding-block: .5rem; border-block-start: 1px solid #cfcac2; white-space: pre-wrap; overflow-wrap: anywhere; font: .875rem/1.5 ui-monospace, monospace; }
  :host([data-instead]) details { position: static; }
  :host([data-instead]) ol { max-block-size: none; }
  @media print { details { display: none; } }
`;
const details = document.createElement('details');
const summary = document.createElement('summary');
summary.setAttribute('role', 'status');
const list = document.createElement('ol');
details.open = true;
details.append(summary, list);
shadow.append(style, details);

/** Whether this page holds the problems alone, in the place of one that cannot be shown. */
const isInstead = 'instead' in document.documentElement.dataset;
if (isInstead) panel.dataset['instead'] = '';

function show({ lang, summary: words, problems, instead }: Told): void {
  if (isInstead && instead === undefined) location.reload();
  panel.lang = lang;
  summary.textContent = words;
  list.replaceChildren(
    ...problems.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
  if (problems.length === 0) panel.remove();
  else document.body.append(panel);
}

import.meta.hot?.on('nien-giam:problems', show);
import.meta.hot?.send('nien-giam:ask');
