import type { Current } from '../site/page-models/frame.ts';

/** What tells a listener that a link leads to this page, or to the section that it belongs to. */
export function currentMark(current: Current): 'page' | 'true' | undefined {
  return current === 'section' ? 'true' : current;
}
