// The one script of the site. Without it every page is whole, and what it does is not offered.
// It is read before the page is drawn, so that nothing moves where a reader has chosen a size.

{
  /** The sizes of text, in percent; the stylesheet has a rule for each. */
  const sizes = ['90', '100', '115', '130', '150', '175'];
  const usual = '100';
  const kept = 'text-size';
  const root = document.documentElement;

  /** A browser may keep nothing for a site: the size is then that of the page alone. */
  const readKept = (): string | null => {
    try {
      return localStorage.getItem(kept);
    } catch {
      return null;
    }
  };

  const keep = (size: string): void => {
    try {
      localStorage.setItem(kept, size);
    } catch {}
  };

  const sizeNow = (): number => sizes.indexOf(root.dataset['textSize'] ?? usual);

  /** Says at the buttons which of them leads nowhere: a button that is taken away would take the reader's place with it. */
  const mark = (): void => {
    for (const [does, last] of [
      ['smaller', 0],
      ['larger', sizes.length - 1],
    ] as const) {
      for (const button of document.querySelectorAll(`[data-does=${does}]`))
        button.setAttribute('aria-disabled', String(sizeNow() === last));
    }
  };

  const step = (by: number): void => {
    const size = sizes[sizeNow() + by];
    if (size === undefined) return;
    root.dataset['textSize'] = size;
    keep(size);
    mark();
    for (const said of document.querySelectorAll('[data-text-size-said]')) said.textContent = `${size} %`;
  };

  const before = readKept() ?? usual;
  root.dataset['textSize'] = sizes.includes(before) ? before : usual;
  document.addEventListener('DOMContentLoaded', mark);
  // Whoever looks at a picture alone leaves it as one leaves any window.
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') document.querySelector<HTMLElement>(':target [data-closes]')?.click();
  });
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-does]') : null;
    switch (button?.dataset['does']) {
      case 'smaller':
        return step(-1);
      case 'larger':
        return step(1);
      case 'print':
        return print();
    }
  });
}
